"""Every condition of every standard of the law has one rule that speaks of it; what failed is said once, in full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

import pytest

from samples import PEOPLE, PLAN
from thidua_cli.diagnostics import Severity
from thidua_cli.judge.standards import FILE, Standard, standards
from thidua_cli.law import shelf
from thidua_cli.models.condition import Condition
from thidua_cli.rules.eligibility import TO_CONFIRM, Leaf, Owns, cases, findings, judged, leaves_of, root_of
from thidua_cli.rules.registry import folders
from thidua_cli.workspace.books import PlanFiles, Workspace

Load = Callable[[dict[str, str]], Workspace]
LABOUR_LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: binh, award: lao-dong-tien-tien}
  - {person: chi, award: chien-si-thi-dua-co-so}
---
kind: initiatives
complete_from: 2000
initiatives: []
"""
RATED = PEOPLE.replace("name: Lê An,", "name: Lê An, ratings: {2024: hoan-thanh},").replace(
    "name: Võ Chi,", "name: Võ Chi, ratings: {2024: hoan-thanh-tot},"
)


@cache
def owners() -> dict[str, Owns]:
    modules = {folder: import_module(f"thidua_cli.rules.{folder}.rule") for folder in folders()}
    return {folder: module.owns for folder, module in modules.items() if hasattr(module, "owns")}


def leaves() -> Iterator[Leaf]:
    for root in shelf.folders_with("awards", FILE):
        for standard in standards(root):
            for asked in leaves_of(standard.requires):
                yield Leaf(root, standard.subject, standard.merit, asked)


def choices(asked: Condition) -> Iterator[Condition]:
    """What fails as a whole: one of several, and several together in every year of a row."""
    if asked.any_of is not None or (asked.all_of is not None and asked.consecutive is not None):
        yield asked
    for child in asked.children():
        yield from choices(child)


def owners_of(root: str, standard: Standard, asked: Condition) -> set[str]:
    found = (Leaf(root, standard.subject, standard.merit, leaf) for leaf in leaves_of(asked))
    return {folder for leaf in found for folder in owner(leaf)}


def owner(leaf: Leaf) -> list[str]:
    return [folder for folder, owns in owners().items() if owns(leaf)]


def test_every_leaf_of_every_standard_is_owned_by_one_rule() -> None:
    wrong = {
        f"{leaf.root}, {leaf.subject}, {leaf.merit}, {leaf.form}: {', '.join(found) or 'nobody'}"
        for leaf in leaves()
        if len(found := owner(leaf)) != 1
    }

    assert sorted(wrong) == []


def test_a_choice_belongs_to_one_rule() -> None:
    mixed = {
        f"{root}, {standard.subject}, {standard.merit}: {', '.join(sorted(found))}"
        for root in shelf.folders_with("awards", FILE)
        for standard in standards(root)
        for choice in choices(standard.requires)
        if len(found := owners_of(root, standard, choice)) > 1
    }

    assert sorted(mixed) == []


@pytest.mark.parametrize("folder", sorted(owners()))
def test_an_owner_has_something_to_own(folder: str) -> None:
    assert any(owners()[folder](leaf) for leaf in leaves())


def plan_of(load: Load, people: str = RATED, plan: str = PLAN, lists: str = LABOUR_LIST) -> PlanFiles:
    (files,) = load({"people.yaml": people, "plan.yaml": plan, "lists.yaml": lists}).plans()
    return files


def test_a_nomination_is_judged_once(workspace: Load) -> None:
    files = plan_of(workspace)

    assert judged(files) is judged(files)
    assert [case.award for case in cases(files, {"lao-dong-tien-tien"})] == ["lao-dong-tien-tien"] * 2
    assert len(list(cases(files))) == 3


SESSION = """\
---
kind: session
id: hop-1
plan: nam-2024
year: 2024
date: 2024-12-10
members: [{name: Phan Văn Mẫu}]
items:
  - {person: an, award: lao-dong-tien-tien, outcome: %s}
"""
DECISION = """\
---
kind: decisions
decisions:
  - number: 9/QĐ-SM
    date: 2024-12-20
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards: [{person: an, award: lao-dong-tien-tien, year: 2024}]
"""


@pytest.mark.parametrize(
    ("after", "judged_people"),
    [
        (SESSION % "approved", ["an", "binh", "chi"]),
        (SESSION % "deferred", ["an", "binh", "chi"]),
        (SESSION % "rejected", ["binh", "chi"]),
        (SESSION % "rejected" + DECISION, ["an", "binh", "chi"]),
        (
            SESSION % "rejected" + SESSION.replace("hop-1", "hop-2").replace("-10", "-12") % "approved",
            ["an", "binh", "chi"],
        ),
    ],
)
def test_what_the_council_turned_down_is_history(workspace: Load, after: str, judged_people: list[str]) -> None:
    files = plan_of(workspace, lists=LABOUR_LIST + after)

    assert [case.nominee.person for case in cases(files)] == judged_people
    assert [found.case.nominee.person for found in judged(files)] == judged_people


def test_failed_parts_and_what_is_missing(workspace: Load) -> None:
    an, binh, chi = judged(plan_of(workspace))

    assert [[leaf.form for leaf in failed.leaves] for failed in an.failed] == [["rating"]]
    assert an.missing == ()
    assert (binh.failed, [proof.asked.form for proof in binh.missing if proof.asked]) == ((), ["rating", "clear"])
    assert [[leaf.form for leaf in failed.leaves] for failed in chi.failed] == [["prior"], ["rating", "initiative"]]


def test_who_owns_a_leaf_says_it_with_figures_places_and_law(workspace: Load) -> None:
    (found,) = findings(plan_of(workspace), lambda leaf: leaf.root == "lao-dong-tien-tien", "rút đề nghị")

    assert found.message == (
        "Lê An, Lao động tiên tiến năm 2024: luật ngày 31/12/2024 cần hoàn thành tốt nhiệm vụ trở lên năm 2024; "
        "hồ sơ ghi: năm 2024: hoàn thành nhiệm vụ"
    )
    assert (found.span.file.rpartition("/")[2], found.span.line, found.severity) == ("lists.yaml", 5, None)
    assert [fact.span.file.rpartition("/")[2] for fact in found.facts if fact.span] == ["people.yaml"]
    assert [citation.clause for citation in found.citations] == ["Điều 24"]


@pytest.mark.parametrize(("last", "severity"), [("2026-09-30", None), ("2026-10-01", Severity.WARNING)])
def test_law_that_is_not_sure_only_warns(workspace: Load, last: str, severity: Severity | None) -> None:
    plan = PLAN.replace("2024-12-31", last).replace("2024-01-01", "2026-01-01")
    people, lists = RATED.replace("2024:", "2026:"), LABOUR_LIST.replace("year: 2024", "year: 2026")
    (found,) = findings(plan_of(workspace, people, plan, lists), lambda leaf: leaf.root == "lao-dong-tien-tien", "")

    assert (found.severity, found.message.endswith(TO_CONFIRM)) == (severity, severity is not None)


def test_a_rule_that_always_warns(workspace: Load) -> None:
    (found,) = findings(plan_of(workspace), lambda leaf: leaf.root == "lao-dong-tien-tien", "", warns=True)

    assert (found.severity, found.message.endswith(TO_CONFIRM)) == (Severity.WARNING, True)


def test_what_failed_together_and_what_would_have_been_enough(workspace: Load) -> None:
    own = PLAN + (
        "awards:\n"
        "  - award: giay-khen-so\n"
        "    requires:\n"
        "      any_of: [{rating: hoan-thanh-xuat-sac}, {all_of: [{initiative: co-so}, {rating: hoan-thanh-tot}]}]\n"
    )
    lists = LABOUR_LIST.replace(
        "award: lao-dong-tien-tien}\n  - {person: binh", "award: giay-khen-so}\n  - {person: binh"
    )
    failed = judged(plan_of(workspace, RATED, own, lists))[0].failed
    said = [one.message() for one in failed if one.source]

    assert len(said) == 1
    assert (
        "điều kiện riêng của kế hoạch “Phát động phong trào thi đua năm 2024” cần hoàn thành xuất sắc nhiệm vụ năm "
        "2024 hoặc hoàn thành tốt nhiệm vụ trở lên năm 2024; hồ sơ ghi: năm 2024: hoàn thành nhiệm vụ"
    ) in said[0]


def test_the_root_of_a_narrower_award() -> None:
    assert root_of("chien-si-thi-dua-tinh") == "chien-si-thi-dua-bo-nganh-tinh"
    assert root_of("khong-co") == "khong-co"


def test_the_parts_of_a_condition() -> None:
    rated, cleared = {"rating": "hoan-thanh-tot"}, {"clear": "true"}
    tree = Condition.model_validate({"all_of": [{"any_of": [rated, {"not": rated}]}, cleared]})

    assert [asked.form for asked in leaves_of(tree)] == ["rating", "not", "clear"]
