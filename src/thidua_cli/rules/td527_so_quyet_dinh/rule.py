"""Số của quyết định do cơ quan ký không có dạng `<số>/<ký hiệu>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.models.plan import NUMBER
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.called import spelled

DECREE = Citation("Nghị định 30/2020/NĐ-CP", "Phụ lục I, phần I, mục II, khoản 3")


def is_own(files: AgencyFiles, decision: SignedDecision) -> bool:
    """Whether the agency signs it: only then a paper is made of it. Others number theirs as they please."""
    own = spelled(files.agency.name) if files.agency is not None else None
    return decision.signer is not None or (own is not None and own in spelled(decision.issuer))


def complaint(number: str) -> str | None:
    """What is wrong with the number, or None."""
    count, slash, symbol = (part.strip() for part in number.partition("/"))
    if not re.fullmatch(NUMBER, count):
        return f"“{count}” ở trước dấu / không phải là số"
    if not slash or not symbol:
        return "thiếu dấu / và ký hiệu"
    return f"ký hiệu “{symbol}” có khoảng trắng" if " " in symbol else None


def check(files: AgencyFiles) -> Iterator[Finding]:
    for file in files.decision_files:
        for decision in file.decisions:
            wrong = complaint(decision.number) if is_own(files, decision) else None
            if wrong is not None:
                fix = "viết số, dấu /, chữ viết tắt tên loại và cơ quan, ví dụ `131/QĐ-SM`"
                message = f"số quyết định “{decision.number}”: {wrong}"
                yield Finding(decision.where("number"), message, fix=fix, citations=(DECREE,))


RULE = Rule("TD527", "so-quyet-dinh", "Số quyết định gồm số, dấu / và ký hiệu.", AgencyFiles, check)
