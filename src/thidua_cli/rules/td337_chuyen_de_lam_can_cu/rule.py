"""Khen chuyên đề, đột xuất được dùng làm căn cứ khen công trạng bậc trên."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact
from thidua_cli.law import award_name
from thidua_cli.models.choices import MERITS
from thidua_cli.models.history import Given
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Failed, asked_for, place, to_confirm
from thidua_cli.rules.ladders import by_other_merit, failures, merit_of
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for failed in failures(files, lambda leaf: leaf.asked.merit is not None):
        for leaf in failed.leaves[:1]:
            found = by_other_merit(failed.case, leaf.asked)
            if found:
                yield finding(failed, found)


def finding(failed: Failed, found: tuple[Given, ...]) -> Finding:
    case = failed.case
    named = ", ".join(f"{award_name(given.award, case.day)} năm {given.year} ({loai_hinh(given)})" for given in found)
    message = (
        f"{asked_for(case)}: cần {failed.proofs[0].condition}; trong sổ chỉ có {named}, "
        "không làm căn cứ khen công trạng bậc trên"
    )
    said = Finding(
        place(case),
        message,
        fix="bỏ đề nghị, hoặc sửa loại hình (merit) của lần khen trước nếu ghi sai",
        facts=tuple(Fact(f"khen {loai_hinh(given)}", given.where("award")) for given in found),
        citations=failed.citations,
    )
    return to_confirm(said) if failed.unsure else said


def loai_hinh(given: Given) -> str:
    return MERITS[merit_of(given) or ""]


RULE = Rule(
    "TD337", "chuyen-de-lam-can-cu", "Khen chuyên đề, đột xuất không làm căn cứ khen công trạng.", PlanFiles, check
)
