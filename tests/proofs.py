"""Proofs made by hand, and a small year to judge: shared by the tests of what prints them."""

from __future__ import annotations

from datetime import date

from samples import PLAN
from thidua_cli.diagnostics import Citation, Fact, Span
from thidua_cli.judge.case import case_for, nominee_of
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.tally.answer import Answer
from thidua_cli.workspace.books import AgencyFiles

SURE = Citation("Luật Mẫu", "khoản 1 Điều 2")
UNSURE = Citation("Dự thảo Mẫu", "Điều 9", "unsure")
RATED = Fact("năm 2024: hoàn thành tốt nhiệm vụ", Span("people.yaml", 3))

# Four people of the small agency: rated well, well, very well, and not at all.
RATINGS = """\
kind: people
complete: [discipline, under_review, leave, study, moves]
people:
  - {id: an, name: Lê An, unit: van-phong, ratings: {2024: hoan-thanh-tot}}
  - {id: binh, name: Trần Bình, unit: van-phong, ratings: {2024: hoan-thanh-tot}}
  - {id: chi, name: Võ Chi, unit: phong-a, ratings: {2024: hoan-thanh-xuat-sac}}
  - {id: dung, name: Hồ Dung, unit: phong-a}
"""
YEAR = PLAN + "awards: [{award: lao-dong-tien-tien}, {award: chien-si-thi-dua-co-so, quota: max 50% of staff}]\n"
LISTS = """\
kind: nominations
plan: nam-2024
year: 2024
nominations: [{person: an, award: lao-dong-tien-tien}, {person: chi, award: chien-si-thi-dua-co-so}]
---
kind: history
complete_from: 2015
awards: []
"""
FILES = {"thidua.yaml": "kind: workspace\n", "people.yaml": RATINGS, "plan.yaml": YEAR, "lists.yaml": LISTS}


def proof() -> Proof:
    """Met rating, failed initiative or unknown confirmation (one is enough), a note for the council."""
    rating = Proof("xếp loại tốt", Verdict.MET, (RATED,), (SURE,))
    ways = (
        Proof("có sáng kiến", Verdict.FAILED, (Fact("không có sáng kiến nào"),), (UNSURE,)),
        Proof("được xác nhận", Verdict.UNKNOWN),
    )
    either = Proof("một trong hai", Verdict.UNKNOWN, children=ways, needs=1)
    return Proof("đủ điều kiện", Verdict.UNKNOWN, children=(rating, either), notes=("đoàn kết *nội bộ*",))


def answer(shown: Proof | None = None) -> Answer:
    """An answer about somebody of an agency without files."""
    case = case_for(
        AgencyFiles("so-mau", None), nominee_of(person="an"), "lao-dong-tien-tien", 2024, date(2024, 12, 31)
    )
    return Answer(case, shown or proof(), ("chưa có đề nghị",), ("ngày cuối năm",))
