"""What regulations say of one award on one day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from thidua_cli.workspace.books import AgencyFiles, Workspace
from thidua_cli.workspace.overlay import dossier, initiative_rules, laid_over, regulations_on, requirements, votes

Load = Callable[[dict[str, str]], Workspace]
HEAD = "kind: regulation\nid: %s\ntitle: Quy chế\nfrom: %s\n"
WIDER = (
    HEAD % ("tinh", "2024-01-01")
    + """\
initiatives: {share: 30%}
awards:
  - {award: giay-khen-so-nganh, votes: {percent: 75%}, dossier: [to-trinh, bien-ban-hop-xet], cites: Điều 3}
"""
)
OWN = (
    HEAD % ("so", "2024-07-01")
    + """\
to: 2024-12-31
number: 08/QĐ-SM
awards:
  - award: giay-khen-so
    merit: cong-trang
    votes: {percent: 80%}
    dossier: [bao-cao-thanh-tich, to-trinh]
    requires: {rating: hoan-thanh-tot, subject: individual}
  - {award: giay-khen-so, merit: dot-xuat, requires: {clear: true}}
"""
)
DAY = date(2024, 8, 1)


@pytest.fixture
def agency(workspace: Load) -> AgencyFiles:
    (found,) = workspace({"a.yaml": WIDER, "b.yaml": OWN}).agencies
    return found


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2023, 12, 31), []),
        (date(2024, 1, 1), ["tinh"]),
        (date(2024, 6, 30), ["tinh"]),
        (date(2024, 7, 1), ["tinh", "so"]),
        (date(2024, 12, 31), ["tinh", "so"]),
        (date(2025, 1, 1), ["tinh"]),
    ],
)
def test_in_force_on_border_days(agency: AgencyFiles, day: date, ids: list[str]) -> None:
    assert [one.id for one in regulations_on(agency, day)] == ids


def test_a_wider_award_speaks_for_its_forms_and_a_merit_for_itself(agency: AgencyFiles) -> None:
    def places(code: str, merit: str | None = None) -> list[str]:
        return [laid.place for laid in laid_over(agency, code, DAY, merit)]

    assert places("giay-khen-so") == ["Điều 3 Quy chế", "Quy chế số 08/QĐ-SM", "Quy chế số 08/QĐ-SM"]
    assert places("giay-khen-so", "chuyen-de") == ["Điều 3 Quy chế"]
    assert places("giay-khen-so-nganh") == ["Điều 3 Quy chế"]
    assert places("giay-khen-cap-xa") == []


def test_the_strictest_votes_come_first(agency: AgencyFiles) -> None:
    assert [(laid.regulation.id, one.percent) for laid, one in votes(agency, "giay-khen-so", DAY, "cong-trang")] == [
        ("so", 80), ("tinh", 75),
    ]  # fmt: skip


def test_parts_of_the_dossier_are_joined_each_once(agency: AgencyFiles) -> None:
    found = dossier(agency, "giay-khen-so", DAY, "cong-trang")

    assert [(laid.regulation.id, part.id) for laid, part in found] == [
        ("tinh", "to-trinh"), ("tinh", "bien-ban-hop-xet"), ("so", "bao-cao-thanh-tich"),
    ]  # fmt: skip


def test_conditions_by_merit_and_subject(agency: AgencyFiles) -> None:
    def forms(merit: str, subject: str | None = None) -> list[str]:
        return [one.form for _, one in requirements(agency, "giay-khen-so", DAY, merit, subject)]

    assert (forms("cong-trang"), forms("cong-trang", "collective"), forms("dot-xuat", "collective")) == (
        ["rating"], [], ["clear"],
    )  # fmt: skip


def test_initiatives(agency: AgencyFiles) -> None:
    ((regulation, rules),) = initiative_rules(agency, DAY)

    assert (regulation.id, rules.share) == ("tinh", 30)
    assert initiative_rules(agency, date(2023, 12, 31)) == ()
