"""Hồ sơ đã ghi là nộp mà chưa có đủ các thành phần luật nêu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.judge.case import Case
from thidua_cli.law.dossiers import Dossier, dossier, part_name
from thidua_cli.models.nominations import Nomination
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import TO_CONFIRM, asked_for, cases
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day

# The other loại hình have shorter dossiers of their own.
BY_THE_LIST = frozenset({"cong-trang", "chuyen-de"})
# A part that brings another with it.
BRINGS = {
    "bao-cao-thanh-tich-co-xac-nhan": "bao-cao-thanh-tich",
    "xac-nhan-sang-kien-toan-quoc": "chung-nhan-sang-kien",
    "chung-nhan-sang-kien": "chung-nhan-sang-kien-hoac-xep-loai",
    "danh-sach-trich-ngang": "danh-sach",
}
FIX = "bổ sung thành phần còn thiếu; đã có trong hồ sơ chung của cơ quan thì ghi mã của nó ở dossier"


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        nomination = case.nomination
        if nomination is not None and nomination.dossier and case.merit in BY_THE_LIST:
            yield from of_nomination(files, case, nomination)


def of_nomination(files: PlanFiles, case: Case, nomination: Nomination) -> Iterator[Finding]:
    """A nomination without any part recorded is not looked at: nobody has begun to write them down."""
    received = next((e.received for e in files.nominated if e.nominee is nomination), None)
    day = governing_day(files, Question.DOSSIER, case.year, received=received).day
    asked = dossier(case.award, day)
    handed_in = with_brought(each.part for each in nomination.dossier)
    missing = [part for part in asked.parts if part not in handed_in] if asked is not None else []
    if asked is not None and missing:
        yield incomplete(case, nomination, asked, f"còn thiếu {names(missing)} theo luật ngày {short_date(day)}")


def with_brought(parts: Iterator[str]) -> set[str]:
    found = set(parts)
    waiting = list(found)
    while waiting:
        brought = BRINGS.get(waiting.pop())
        if brought is not None and brought not in found:
            found.add(brought)
            waiting.append(brought)
    return found


def names(parts: list[str]) -> str:
    return ", ".join(f"{part_name(part)} (`{part}`)" for part in parts)


def incomplete(case: Case, nomination: Nomination, asked: Dossier, words: str) -> Finding:
    sets = f"; nộp {asked.sets} bộ" if asked.sets is not None and asked.sets > 1 else ""
    message = f"{asked_for(case)}: hồ sơ {words}{sets} {TO_CONFIRM}"
    return Finding(nomination.where("dossier"), message, FIX, citations=asked.citations)


RULE = Rule(
    "TD406",
    "ho-so-thieu-thanh-phan",
    "Hồ sơ đề nghị có đủ các thành phần luật nêu.",
    PlanFiles,
    check,
    Severity.WARNING,
)
