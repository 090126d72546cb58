"""Số thành viên có mặt dưới mức phải có."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.diagnostics import Fact, Severity, Span
from thidua_cli.models.session import Session
from thidua_cli.models.types import part_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.council import QUORUM, quorum, seats
from thidua_cli.workspace.overlay import regulations_on


def parts(files: PlanFiles, session: Session) -> Iterator[tuple[Fraction, str, Span | None]]:
    """What each regulation in force asks; the central council's measure when none asks anything."""
    own: list[tuple[Fraction, str, Span | None]] = [
        (found.council.quorum, found.name, found.council.where("quorum"))
        for found in regulations_on(files.of, session.day)
        if found.council is not None and found.council.quorum is not None
    ]
    yield from own or [(QUORUM, "mức của Hội đồng Trung ương", None)]


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        found = seats(session.members)
        for part, source, span in parts(files, session):
            least = quorum(part, found.members)
            if found.present < least:
                message = (
                    f"có mặt {found.present}/{found.members} thành viên; "
                    f"{source} cần ⌈{part_text(part)} × {found.members}⌉ = {least}; thiếu {least - found.present}"
                )
                facts = (Fact(source, span),) if span is not None else ()
                yield Finding(session.where("members", key=True), message, fix="họp lại khi đủ người", facts=facts)


RULE = Rule("TD508", "chua-du-nguoi-hop", "Phiên họp đủ số thành viên có mặt.", PlanFiles, check, Severity.WARNING)
