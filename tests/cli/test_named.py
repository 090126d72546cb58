"""Whom and what the words of a command line name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import PLAN
from thidua_cli.cli.named import NamedAward, like, told_apart, which_award, who
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[[dict[str, str]], Workspace]
MORE = """\
kind: people
people:
  - {id: an-2, name: Nguyễn An, unit: phong-a}
  - {id: phong-a, name: Đỗ Phong, unit: phong-a}
"""
OUTSIDER = """\
kind: nominations
plan: nam-2024
year: 2024
nominations: [{external: {name: Hộ ông Mẫu, subject: household}, award: giay-khen-so}]
"""


@pytest.fixture
def kept(workspace: Read) -> Workspace:
    return workspace({"more.yaml": MORE, "plan.yaml": PLAN, "lists.yaml": OUTSIDER})


@pytest.mark.parametrize(
    ("words", "identities"),
    [
        ("an", ["person:an"]),
        ("phong-a", ["person:phong-a", "unit:phong-a"]),
        ("unit:phong-a", ["unit:phong-a"]),
        ("person:phong-a", ["person:phong-a"]),
        ("agency", ["agency"]),
        ("cả cơ quan", ["agency"]),
        ("so-mau", ["agency"]),
        ("Lê An", ["person:an"]),
        ("le AN", ["person:an"]),
        ("Văn phòng", ["unit:van-phong"]),
        ("sở mẫu", ["agency"]),
        ("ông mẫu", ["external:hộ ông mẫu|"]),
        ("binh", ["person:binh"]),
        ("Nguyễn", ["person:an-2"]),
        ("guyễn", []),
        ("", []),
    ],
)
def test_an_id_then_a_name_then_words_of_a_name(kept: Workspace, words: str, identities: list[str]) -> None:
    assert [one.nominee.identity for one in who(words, kept.agencies)] == identities


def test_those_who_share_an_id_are_told_apart(kept: Workspace) -> None:
    assert told_apart(who("phong-a", kept.agencies)) == [
        "person:phong-a · Đỗ Phong · Phòng A (more.yaml:4)",
        "unit:phong-a · Phòng A · so-mau (agency.yaml:10)",
    ]
    assert told_apart(who("an", kept.agencies))[0].startswith("an · Lê An · ")


def test_the_nearest_for_a_slip(kept: Workspace) -> None:
    assert [one.id for one in like("Trần Bin", kept.agencies)] == ["binh"]
    assert like("Xxxx", kept.agencies) == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("gk-nam", NamedAward("giay-khen-so", "gk-nam")),
        ("chien-si-thi-dua-co-so", NamedAward("chien-si-thi-dua-co-so")),
        ("CSTĐCS", NamedAward("chien-si-thi-dua-co-so")),
        ("cstdcs", NamedAward("chien-si-thi-dua-co-so")),
        ("BK tỉnh", NamedAward("bang-khen-tinh")),
        ("Bằng khen tỉn", NamedAward("bang-khen-tinh", guessed=True)),
        ("GK", NamedAward("giay-khen-so", guessed=True)),
        ("giấy khen", NamedAward("giay-khen-so", guessed=True)),
        ("G.Khen của Sở", NamedAward("giay-khen-so", guessed=True)),
        ("Danh hiệu Chiến sỹ thi đua cơ sở năm 2024", NamedAward("chien-si-thi-dua-co-so")),
        ("xyz", None),
    ],
)
def test_an_award_by_line_code_and_spoken_form(
    plan_files: Callable[..., PlanFiles], words: str, meant: NamedAward | None
) -> None:
    files = plan_files("awards: [{id: gk-nam, award: giay-khen-so}]\n")
    assert which_award(words, [files]) == meant


def test_a_short_name_of_several_awards_means_none_of_them(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("awards: [{award: giay-khen-so}, {award: giay-khen-cap-xa}]\n")
    assert which_award("GK", [files]) is None
    assert which_award("GK", []) is None
