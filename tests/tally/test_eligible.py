"""Who could be asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from proofs import FILES
from samples import AGENCY
from thidua_cli.tally.eligible import Offer, as_if_proposed, offers, roll, taken
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[..., PlanFiles]
LINES = """\
awards:
  - {award: lao-dong-tien-tien, per: year}
  - {id: gk-nam, award: giay-khen-so, per: year, quota: {collective: max 3}}
  - {id: gk-cuoi, award: giay-khen-so, quota: max 3, units: [phong-a]}
targets:
  - {award: lao-dong-tien-tien, goal: 80% of staff}
  - {award: tap-the-lao-dong-xuat-sac, goal: 1}
  - {text: Chi bộ trong sạch, owner: chi-bo}
"""


def asked(files: PlanFiles, year: int) -> list[tuple[str, str]]:
    return [(offer.line.key if offer.line else "", f"{offer.code} {offer.subject}") for offer in offers(files, year)]


@pytest.fixture
def two_years(workspace: Callable[[dict[str, str]], Workspace]) -> PlanFiles:
    plan = FILES["plan.yaml"].split("awards:")[0].replace("to: 2024-12-31", "to: 2025-12-31") + LINES
    (files,) = workspace({"plan.yaml": plan}).plans()
    return files


def test_lines_of_the_year_then_titles_only_targets_name(two_years: PlanFiles) -> None:
    assert asked(two_years, 2024) == [
        ("lao-dong-tien-tien", "lao-dong-tien-tien individual"),
        ("gk-nam", "giay-khen-so collective"),
        ("", "tap-the-lao-dong-xuat-sac collective"),
    ]


def test_a_line_of_the_whole_plan_belongs_to_its_last_year_and_households_are_in_no_roster(
    two_years: PlanFiles,
) -> None:
    assert [name for line, name in asked(two_years, 2025) if line == "gk-cuoi"] == [
        "giay-khen-so individual",
        "giay-khen-so collective",
    ]


def test_a_line_for_some_units_is_for_those_in_them(two_years: PlanFiles) -> None:
    everybody = roll(two_years, 2025)
    line = two_years.plan.awards[2]
    found = [nominee.identity for nominee in everybody.of(Offer("giay-khen-so", "individual", line))]
    units = [nominee.identity for nominee in everybody.of(Offer("giay-khen-so", "collective", line))]

    assert (found, units) == (["person:chi", "person:dung"], ["unit:phong-a"])


def test_the_roll_has_those_who_serve_and_collectives_that_count(
    workspace: Callable[[dict[str, str]], Workspace],
) -> None:
    gone = FILES["people.yaml"].replace("unit: phong-a}", "unit: phong-a, to: 2024-06-30}")
    ended = AGENCY.replace("id: phong-a,", "id: phong-a, to: 2024-06-30,")
    (files,) = workspace({**FILES, "people.yaml": gone, "agency.yaml": ended}).plans()
    found = roll(files, 2024)

    assert [nominee.identity for nominee, _ in found.individual] == ["person:an", "person:binh", "person:chi"]
    assert [nominee.identity for nominee, _ in found.collective] == ["unit:van-phong", "agency"]


def test_a_higher_proposal_does_not_stand_for_the_lower_one_but_what_was_given_does(
    workspace: Callable[[dict[str, str]], Workspace],
) -> None:
    given = FILES["lists.yaml"].replace(
        "awards: []", "awards: [{person: binh, award: chien-si-thi-dua-co-so, year: 2024}]"
    )
    (files,) = workspace({**FILES, "lists.yaml": given}).plans()
    known = taken(files.of)

    def has(who: str, code: str, year: int = 2024) -> bool:
        return known.has(f"person:{who}", code, year, "cong-trang")

    assert has("an", "lao-dong-tien-tien")
    assert has("chi", "chien-si-thi-dua-co-so")
    assert not has("chi", "lao-dong-tien-tien")
    assert has("binh", "chien-si-thi-dua-co-so")
    assert has("binh", "lao-dong-tien-tien")
    assert not has("an", "lao-dong-tien-tien", 2023)


@pytest.mark.parametrize(("year", "counts"), [(2023, True), (2024, False)])
def test_a_collective_of_the_higher_title_while_it_was_chosen_among_the_lower(
    workspace: Callable[[dict[str, str]], Workspace], year: int, counts: bool
) -> None:
    plan = FILES["plan.yaml"].split("awards:")[0].replace("2024", str(year))
    lists = f"kind: nominations\nplan: nam-{year}\nyear: {year}\nnominations:\n"
    lists += "  - {unit: phong-a, award: tap-the-lao-dong-xuat-sac}\n"
    (files,) = workspace({"plan.yaml": plan, "lists.yaml": lists}).plans()

    known = taken(files.of)
    assert known.has("unit:phong-a", "tap-the-lao-dong-xuat-sac", year, "cong-trang")
    assert known.has("unit:phong-a", "tap-the-lao-dong-tien-tien", year, "cong-trang") is counts


def test_a_proposal_of_another_kind_of_merit_leaves_this_one_open(
    workspace: Callable[[dict[str, str]], Workspace],
) -> None:
    lists = FILES["lists.yaml"].replace("award: lao-dong-tien-tien}", "award: giay-khen-so, merit: dot-xuat}")
    (files,) = workspace({**FILES, "lists.yaml": lists}).plans()
    known = taken(files.of)

    assert known.has("person:an", "giay-khen-so-nganh", 2024, "dot-xuat")
    assert not known.has("person:an", "giay-khen-so", 2024, "cong-trang")


def test_a_supposed_nomination_names_the_line(two_years: PlanFiles) -> None:
    nominee, _ = roll(two_years, 2024).collective[-1]
    draft = as_if_proposed(nominee, "gk-nam")
    assert (draft.identity, draft.award) == ("agency", "gk-nam")
