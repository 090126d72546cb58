"""What an agency's files say of each nominee."""

from collections.abc import Callable

from thidua_cli.workspace.books import AgencyFiles, Workspace

Loaded = Callable[[dict[str, str]], Workspace]
HISTORY = """\
kind: history
complete_from: 2015
decision: {number: 5/QĐ, date: 2024-01-05}
awards:
  - {person: an, award: lao-dong-tien-tien, year: 2023}
  - {unit: phong-a, award: giay-khen-so, year: 2023, decision: {number: 9/QĐ}}
---
kind: history
complete_from: 2018
awards: []
"""
PLAN = """\
kind: plan
id: nam
type: annual
title: x
symbol: K
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
awards: [{id: gk, award: giay-khen-so}]
---
kind: nominations
plan: nam
year: 2024
nominations: [{person: an, award: gk, initiatives: [sk]}]
---
kind: registrations
plan: nam
year: 2024
registrations: [{person: binh, award: [gk, lao-dong-tien-tien]}]
---
kind: initiatives
initiatives:
  - {id: sk, title: x, year: 2023, authors: an, used: [{award: lao-dong-tien-tien, year: 2023}]}
  - {id: chung, title: y, year: 2023, authors: [an, {unit: phong-a}], used: [{award: giay-khen-so, year: 2023}]}
---
kind: clusters
clusters:
  - {id: khoi, name: Khối, year: 2024, standings: [{unit: phong-a, rank: 1}, {agency: true}, {name: Sở khác}]}
"""


def files(workspace: Loaded, **more: str) -> AgencyFiles:
    (agency,) = workspace({"history.yaml": HISTORY, "plan.yaml": PLAN} | more).agencies
    return agency


def test_awards_with_their_decisions(workspace: Loaded) -> None:
    register = files(workspace).register
    (title,), (form,) = register.given["person:an"], register.given["unit:phong-a"]
    decisions = [register.decision(given) for given in (title, form)]
    assert [decision.number if decision else None for decision in decisions] == ["5/QĐ", "9/QĐ"]
    assert register.decided == {2023: {"lao-dong-tien-tien", "giay-khen-so"}}


def test_the_book_is_kept_from_the_earliest_year_declared(workspace: Loaded) -> None:
    register = files(workspace).register
    assert register.complete_from == 2015
    assert register.complete_place is not None
    assert register.complete_place.line == 2
    assert register.initiatives_from is None
    assert register.initiatives_place is None


def test_nominations_and_registrations_by_the_award_they_mean(workspace: Loaded) -> None:
    register = files(workspace).register
    assert [entry.code for entry in register.proposed["person:an", 2024]] == ["giay-khen-so"]
    assert register.proposed_codes == {2024: {"giay-khen-so"}}
    assert register.registered == {2024: {"person:binh": {"giay-khen-so", "lao-dong-tien-tien"}}}


def test_initiatives_by_author_and_what_they_served_for(workspace: Loaded) -> None:
    register = files(workspace).register
    assert [found.id for found, _ in register.initiatives["person:an"]] == ["sk", "chung"]
    assert [found.id for found, _ in register.initiatives["unit:phong-a"]] == ["chung"]
    spent = [(use.award, use.year, use.identity) for use in register.spent["sk"]]
    assert spent == [("lao-dong-tien-tien", 2023, "person:an"), ("giay-khen-so", 2024, "person:an")]
    assert [use.identity for use in register.spent["chung"]] == [None]


def test_ranks_members_and_what_is_kept(workspace: Loaded) -> None:
    register = files(workspace).register
    assert [standing.rank for _, standing in register.ranks["unit:phong-a"]] == [1]
    assert register.ranks.keys() == {"unit:phong-a", "agency"}
    assert [person.id for person in register.members("phong-a")] == ["chi", "dung"]
    assert [person.id for person in register.members(None)] == ["an", "binh", "chi", "dung"]
    assert register.members("lanh-dao") == []
    assert register.kept["an"] == frozenset()
