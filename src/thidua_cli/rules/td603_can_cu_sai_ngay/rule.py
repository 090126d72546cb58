"""Căn cứ ghi đúng số nhưng sai ngày hoặc sai cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.law import LegalText
from thidua_cli.models.plan import Basis
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.legal_bases import named_by


def mistakes(basis: Basis, text: LegalText) -> Iterator[tuple[str, str]]:
    """(key, what is wrong) of every part of the căn cứ that differs from the text itself."""
    signed = text.signed
    if basis.day is not None and signed is not None and not signed.earliest <= basis.day <= signed.latest:
        yield "date", f"{text} ban hành {signed}, căn cứ ghi ngày {short_date(basis.day)}"
    if basis.issuer is not None and basis.issuer.casefold() != text.issuer.casefold():
        yield "issuer", f"{text} do {text.issuer} ban hành, căn cứ ghi {basis.issuer}"


def check(files: PlanFiles) -> Iterator[Finding]:
    for basis in files.plan.bases:
        text = named_by(basis)
        for key, message in mistakes(basis, text) if text is not None else ():
            yield Finding(basis.where(key), message, fix="sửa theo văn bản", citations=(Citation(str(text)),))


RULE = Rule("TD603", "can-cu-sai-ngay", "Căn cứ ghi đúng ngày và cơ quan ban hành.", PlanFiles, check)
