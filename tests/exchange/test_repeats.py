"""Who is called the same and may be another is asked, within a list and against the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, Imported

Imports = Callable[..., Imported]
AWARD, SCHOOL = "BK UBND tỉnh", "Trường THCS Phú Lộc"
TEACHER = (1, "Nguyễn Thị An", "Giáo viên", SCHOOL, AWARD)
CLERK = (2, "Nguyễn Thị An", "Kế toán", SCHOOL, AWARD)
CLUB = (1, "Hội Nông dân xã Tân Lập", "", "UBND xã Tân Lập", AWARD)


def answering(answer: str, place: str = "S!3") -> tuple[str, str]:
    Path("tl.csv").write_text(f"Dòng,Điều cần hỏi,Trả lời\n{place},trùng,{answer}\n", encoding="utf-8")
    return "--answers", "tl.csv"


@pytest.mark.parametrize("other", [CLERK, (2, "Ông Nguyễn Thị An", "Giáo viên", SCHOOL, AWARD)])
def test_namesakes_of_one_organisation_are_asked(imports: Imports, other: tuple[object, ...]) -> None:
    found = imports([HEAD, (1, "Bà Nguyễn Thị An", *TEACHER[2:]), other])
    assert found.account == (1, 1, 0)
    assert found.document["rows"][1]["questions"][0]["choices"] == ["trung", "khac", "bo"]


def test_another_position_than_in_the_files_is_asked(imports: Imports) -> None:
    imports([HEAD, TEACHER], "--apply")
    found = imports([HEAD, CLERK])
    assert found.account == (0, 1, 0)
    assert found.reasons().endswith("chức vụ khác nhau: Giáo viên, Kế toán")


def test_both_namesakes_are_known_again(imports: Imports) -> None:
    assert imports([HEAD, TEACHER, CLERK], "--apply", *answering("khac")).account == (2, 0, 0)
    assert imports([HEAD, TEACHER, CLERK]).account == (0, 0, 2)


@pytest.mark.parametrize(("answer", "awards"), [("trung", 1), ("khac", 2)])
def test_the_other_awards_of_a_doubtful_row_are_kept(imports: Imports, answer: str, awards: int) -> None:
    both = (2, "Nguyễn Thị An", "Kế toán", SCHOOL, f"{AWARD}; Giấy khen của Giám đốc Sở")
    found = imports([HEAD, TEACHER, both], *answering(answer))
    assert found.account == (2, 0, 0)
    assert len(found.records) == 1 + awards


@pytest.mark.parametrize(
    ("name", "place", "account"),
    [
        ("Hội Nông dân xã Tân Lập, UBND xã Tân Lập", "", (0, 0, 1)),
        ("Hội Nông dân xã Tân Lập", "Xã Tân Lập", (0, 0, 1)),
        ("Hội Nông dân xã Tân Lâp", "UBND xã Tân Lập", (0, 1, 0)),
        ("Hội Nông dân xã Tân Lập", "", (0, 1, 0)),
        ("Hội Nông dân xã Tân Lạc", "UBND xã Tân Lạc", (1, 0, 0)),
    ],
)
def test_collectives_against_the_files(imports: Imports, name: str, place: str, account: tuple[int, int, int]) -> None:
    imports([HEAD, CLUB], "--apply")
    assert imports([HEAD, (1, name, "", place, AWARD)]).account == account
