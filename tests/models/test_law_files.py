"""Shapes of law files: the own ones have them all, and what a reader could not take is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

import thidua_cli.law
from samples import document
from thidua_cli.models.decode import decode_as
from thidua_cli.models.law_files import shape_of
from thidua_cli.source import read_text

LAW = Path(thidua_cli.law.__file__).parent
OWN = [
    LAW / "pack.yaml",
    *(path for name in ("awards", "texts", "parameters") for path in sorted((LAW / name).rglob("*.yaml"))),
]
AWARD = """\
code: moi
name: Giải thưởng mới
short: GTM
family: hinh-thuc
subjects: [individual]
level: co-so
order: 900
confidence: known
cites: [{text: luat-06-2022-qh15, clause: Điều 9}]
"""
CAP = "of: [lao-dong-tien-tien]\ncap:\n  - {from: 2024-01-01, percent: 10, confidence: known, cites: [{text: x}]}\n"
STANDARDS = """\
standards:
  - {subject: individual, merit: cong-trang, from: 2020-01-01, to: 2020-12-31, confidence: known, cites: [{text: x}],
     requires: {clear: true}}
  - {subject: individual, merit: cong-trang, from: 2021-01-01, confidence: known, cites: [{text: x}],
     requires: {rating: hoan-thanh-tot}}
"""


@pytest.mark.parametrize("path", OWN, ids=[path.relative_to(LAW).as_posix() for path in OWN])
def test_every_own_file_has_its_shape(path: Path) -> None:
    shape = shape_of(path.relative_to(LAW).parts)
    assert shape is not None
    (found,), problems = read_text(path.read_text(encoding="utf-8"), path.name)
    model, more = decode_as(found, shape)

    assert (problems, more) == ([], [])
    assert model is not None


@pytest.mark.parametrize(
    "parts",
    [("khac.yaml",), ("awards", "x", "khac.yaml"), ("texts", "x.yml"), ("awards", "x.yaml"), ("texts", "a", "b.yaml")],
)
def test_files_that_no_reader_asks_for(parts: tuple[str, ...]) -> None:
    assert shape_of(parts) is None


@pytest.mark.parametrize(
    ("parts", "text", "code", "said"),
    [
        (("awards", "moi", "award.yaml"), AWARD.replace("order: 900", "order: chín"), "TD024", "số nguyên"),
        (("awards", "moi", "award.yaml"), AWARD + "ten: x\n", "TD020", "ten"),
        (("awards", "moi", "award.yaml"), AWARD.replace("known", "chac"), "TD023", "mức chắc chắn"),
        (("awards", "moi", "award.yaml"), AWARD + "aliases:\n", "TD022", "để trống"),
        (("awards", "moi", "award.yaml"), AWARD.replace("short: GTM\n", ""), "TD021", "short"),
        (("awards", "moi", "cap.yaml"), CAP.replace("10", "'12,5'"), "TD024", "dấu chấm thập phân"),
        (
            ("awards", "moi", "cap.yaml"),
            CAP.replace("[lao-dong-tien-tien]", "lao-dong-tien-tien"),
            "TD022",
            "danh sách",
        ),
        (("awards", "moi", "cap.yaml"), CAP + "subject: household\n", "TD023", "đối tượng"),
        (("awards", "moi", "cap.yaml"), CAP.replace("2024-01-01", "2024-02-30"), "TD024", "không có trong lịch"),
        (("awards", "moi", "cap.yaml"), CAP.replace("2024-01-01", '" 2024-01-01"'), "TD024", "2024-03-15"),
        (("awards", "moi", "cap.yaml"), CAP + CAP.splitlines()[2] + "\n", "TD024", "thứ tự ngày"),
        (("awards", "moi", "cap.yaml"), CAP.replace("percent", "to: 2023-12-31, percent"), "TD024", "to trước from"),
        (("awards", "moi", "prize.yaml"), "same_as: a\nsubject: individual\nprize: []\n", "TD024", "một trong hai"),
        (("awards", "moi", "prize.yaml"), "subject: individual\n", "TD024", "một trong hai"),
        (
            ("texts", "a.yaml"),
            "id: a\nnumber: 1\ntype: Luật\nissuer: Q\nconfidence: known\nsigned: 2017-13\n",
            "TD024",
            "2012-06",
        ),
        (
            ("texts", "a.yaml"),
            "id: a\nnumber: 1\ntype: Luật\nissuer: Q\nconfidence: known\nended:\n",
            "TD022",
            "để trống",
        ),
        (
            ("awards", "moi", "standards.yaml"),
            STANDARDS.replace("2021-01-01", "2019-12-31"),
            "TD024",
            "không chồng nhau",
        ),
        (("awards", "moi", "standards.yaml"), STANDARDS.replace("clear: true", "clear: co"), "TD024", "true"),
        (("awards", "moi", "standards.yaml"), STANDARDS.replace("{clear: true}", "abc", 1), "TD024", "nhóm khóa"),
        (
            ("awards", "moi", "standards.yaml"),
            STANDARDS.replace("{clear: true}", "{any_of: [{clear: true}], consecutive: 2}", 1),
            "TD024",
            "không clear",
        ),
        (("pack.yaml",), "version: 1\nchecked: 2026-01-01\nhorizon: một năm\n", "TD024", "12 months"),
    ],
)
def test_what_a_reader_could_not_take_is_refused(parts: tuple[str, ...], text: str, code: str, said: str) -> None:
    shape = shape_of(parts)
    assert shape is not None
    model, problems = decode_as(document(text), shape)

    assert model is None
    assert [problem.code for problem in problems] == [code]
    assert said in problems[0].message
