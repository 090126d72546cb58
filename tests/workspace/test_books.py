"""Records found by their ids, lists joined to their plan, entries joined to their award line."""

from collections.abc import Callable

import pytest

from thidua_cli.workspace.books import PlanFiles, Workspace, covers

Plan = Callable[..., PlanFiles]
TWO_LINES = """\
awards:
  - {id: gk-nam, award: giay-khen-so, per: year}
  - {id: gk-dip, award: giay-khen-so}
  - {award: bang-khen-bo-nganh-tinh}
  - {id: danh-hieu, award: [lao-dong-tien-tien, chien-si-thi-dua-co-so]}
"""
LISTS = """\
kind: nominations
plan: nam-2024
year: 2024
wave: dot-1
nominations:
  - {person: an, award: gk-nam}
  - {unit: phong-a, award: bang-khen-tinh, year: 2023}
  - {external: {name: Hộ ông Mẫu, subject: household, organisation: Xã Mẫu}, award: giay-khen-so}
  - {agency: true, award: danh-hieu}
---
kind: nominations
plan: nam-2023
year: 2024
nominations:
  - {person: binh, award: gk-nam}
---
kind: registrations
plan: nam-2024
year: 2024
registrations:
  - {person: an, award: [lao-dong-tien-tien, gk-nam]}
---
kind: history
awards:
  - {person: an, award: giay-khen-so, year: 2024, plan: nam-2024, line: gk-nam}
  - {person: binh, award: lao-dong-tien-tien, year: 2024}
  - {person: chi, award: lao-dong-tien-tien, year: 2024, theme: cchc}
  - {person: chi, award: lao-dong-tien-tien, year: 2023}
  - {person: dung, award: lao-dong-tien-tien, year: 2024, plan: nam-2023}
"""


def test_lists_of_another_plan_are_not_counted(plan_files: Plan) -> None:
    files = plan_files(TWO_LINES, LISTS)
    assert [entry.nominee.identity for entry in files.nominated] == [
        "person:an", "unit:phong-a", "external:hộ ông mẫu|xã mẫu", "agency",
    ]  # fmt: skip


def test_entries_know_their_year_wave_line_and_code(plan_files: Plan) -> None:
    first, second, third, fourth = plan_files(TWO_LINES, LISTS).nominated
    assert (first.year, first.wave, first.line and first.line.key, first.code) == (
        2024,
        "dot-1",
        "gk-nam",
        "giay-khen-so",
    )
    assert (second.year, second.line and second.line.key, second.code) == (
        2023, "bang-khen-bo-nganh-tinh", "bang-khen-tinh",
    )  # fmt: skip
    assert (third.line, third.code, third.nominee.subject) == (None, "giay-khen-so", "household")
    assert (fourth.line and fourth.line.key, fourth.code) == ("danh-hieu", "lao-dong-tien-tien")


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("gk-nam", "gk-nam"),
        ("giay-khen-so", None),
        ("bang-khen-tinh", "bang-khen-bo-nganh-tinh"),
        ("lao-dong-tien-tien", "danh-hieu"),
        ("huan-chuong-sao-vang", None),
        ("khong-co", None),
    ],
)
def test_a_line_is_found_by_id_award_or_narrower_form(plan_files: Plan, key: str, found: str | None) -> None:
    line = plan_files(TWO_LINES).line(key)
    assert (line.key if line else None) == found


def test_registrations_give_one_entry_an_award(plan_files: Plan) -> None:
    assert [(entry.award, entry.line and entry.line.key) for entry in plan_files(TWO_LINES, LISTS).registered] == [
        ("lao-dong-tien-tien", "danh-hieu"),
        ("gk-nam", "gk-nam"),
    ]


def test_the_register_belongs_to_a_plan_by_name_or_by_year_without_theme(plan_files: Plan) -> None:
    files = plan_files(TWO_LINES, LISTS)
    assert [(entry.nominee.identity, entry.line and entry.line.key) for entry in files.decided] == [
        ("person:an", "gk-nam"),
        ("person:binh", "danh-hieu"),
    ]


def test_a_plan_with_a_theme_takes_what_was_given_for_the_theme(plan_files: Plan) -> None:
    files = plan_files("themes: cchc\n" + TWO_LINES, LISTS)
    assert [entry.nominee.identity for entry in files.decided] == ["person:an", "person:chi"]


def test_names_fall_back_to_ids(plan_files: Plan) -> None:
    files = plan_files(TWO_LINES, LISTS.replace("person: an", "person: la").replace("unit: phong-a", "unit: phong-la"))
    assert [files.of.name_of(entry.nominee) for entry in files.nominated] == ["la", "phong-la", "Hộ ông Mẫu", "Sở Mẫu"]


def test_names_and_units_of_nominees(plan_files: Plan) -> None:
    files = plan_files(TWO_LINES, LISTS)
    assert [files.of.name_of(entry.nominee) for entry in files.nominated] == [
        "Lê An",
        "Phòng A",
        "Hộ ông Mẫu",
        "Sở Mẫu",
    ]
    assert [files.of.unit_of(entry.nominee) for entry in files.nominated] == ["van-phong", "phong-a", None, None]


def test_of_two_records_with_one_id_the_first_counts(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    second = "kind: people\npeople:\n  - {id: an, name: Lê Văn An, unit: phong-a}\n"
    (files,) = workspace({"z.yaml": second}).agencies
    assert files.people["an"].name == "Lê An"


def test_covers_the_code_itself_and_narrower_forms_only() -> None:
    assert covers(("bang-khen-tinh",), "bang-khen-tinh")
    assert covers(("bang-khen-bo-nganh-tinh",), "bang-khen-tinh")
    assert not covers(("bang-khen-tinh",), "bang-khen-bo-nganh-tinh")
    assert not covers(("bang-khen-tinh",), "khong-co")


def test_what_is_worked_out_of_a_plan_is_worked_out_once(plan_files: Plan) -> None:
    files, asked = plan_files(), []

    def count() -> int:
        asked.append(1)
        return len(asked)

    assert [files.remember("số lần hỏi", count) for _ in range(3)] == [1, 1, 1]
    assert files.remember("khác", count) == 2
