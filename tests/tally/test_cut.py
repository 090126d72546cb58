"""Where a list is cut, by files or by scores; equal scores are never cut silently."""

from __future__ import annotations

from collections.abc import Callable

from samples import AGENCY, PEOPLE, PLAN
from thidua_cli.tally.cut import Cut, Place, cut
from thidua_cli.workspace.books import PlanFiles, Workspace

PlanOf = Callable[..., PlanFiles]
Load = Callable[[dict[str, str]], Workspace]
LINE = "awards: [{award: giay-khen-so, quota: max 2}]\n"


def cut_of(plan_files: PlanOf, scores: dict[str, str | None], most: int) -> Cut | None:
    lines = "".join(
        f"  - {{person: {person}, award: giay-khen-so"
        + (f", evidence: [{{criterion: tc, score: {score}}}, {{criterion: tc2}}]" if score else "")
        + "}\n"
        for person, score in scores.items()
    )
    files = plan_files(LINE, "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n" + lines)
    return cut(files.of, files.nominated, most)


def names(places: tuple[Place, ...]) -> list[str]:
    return [place.name for place in places]


def test_within_the_limit_there_is_no_cut(plan_files: PlanOf) -> None:
    assert cut_of(plan_files, {"an": None, "binh": None}, 2) is None


def test_without_scores_the_files_give_the_order_and_rank_nobody(plan_files: PlanOf) -> None:
    found = cut_of(plan_files, {"chi": None, "an": "99", "binh": "98"}, 2)

    assert found is not None
    assert found.last is not None
    assert (found.by_score, found.last.name, names(found.beyond), found.tied) == (False, "Lê An", ["Trần Bình"], ())


def test_scores_give_the_order(plan_files: PlanOf) -> None:
    found = cut_of(plan_files, {"an": "80", "binh": "92.5", "chi": '"92,25"'}, 2)

    assert found is not None
    assert found.last is not None
    assert (found.by_score, found.last.name, names(found.beyond), found.tied) == (True, "Võ Chi", ["Lê An"], ())


def test_equal_scores_on_both_sides_are_all_shown(plan_files: PlanOf) -> None:
    found = cut_of(plan_files, {"an": "80", "binh": "95", "chi": "80", "dung": "70"}, 2)

    assert found is not None
    assert (names(found.tied), names(found.beyond)) == (["Lê An", "Võ Chi"], ["Võ Chi", "Hồ Dung"])


def test_where_nobody_is_allowed_nobody_stands_at_the_line(plan_files: PlanOf) -> None:
    found = cut_of(plan_files, {"an": "80"}, 0)

    assert found is not None
    assert (found.last, names(found.beyond), found.tied) == (None, ["Lê An"], ())


def tied_of(workspace: Load, people: str, nominees: str, year: int = 2024) -> Cut:
    lists = f"kind: nominations\nplan: nam-2024\nyear: {year}\nnominations:\n{nominees}"
    files = {"agency.yaml": AGENCY, "people.yaml": people, "plan.yaml": PLAN + LINE, "lists.yaml": lists}
    (plan,) = workspace(files).plans()
    found = cut(plan.of, plan.nominated, 1)
    assert found is not None
    return found


SCORED = "award: giay-khen-so, evidence: [{criterion: tc, score: 90}]"
BOTH = f"  - {{person: an, {SCORED}}}\n  - {{person: chi, {SCORED}}}\n"


def test_a_woman_goes_first_among_equals(workspace: Load) -> None:
    people = PEOPLE.replace("name: Võ Chi,", "name: Võ Chi, gender: nu,")

    assert names(tied_of(workspace, people, BOTH).first) == ["Võ Chi"]


def test_nobody_goes_first_where_all_do_or_no_law_says_so(workspace: Load) -> None:
    people = PEOPLE.replace("name: Võ Chi,", "name: Võ Chi, gender: nu,")

    assert tied_of(workspace, people.replace("name: Lê An,", "name: Lê An, gender: nu,"), BOTH).first == ()
    assert tied_of(workspace, people, BOTH, year=2013).first == ()


def test_a_collective_goes_first_with_the_share_of_women(workspace: Load) -> None:
    units = f"  - {{unit: van-phong, {SCORED}}}\n  - {{unit: phong-a, {SCORED}}}\n"
    others = "".join(f"  - {{id: p{number}, name: Người {number}, unit: phong-a, gender: nu}}\n" for number in range(4))
    nearly = PEOPLE + others  # 4 of 6
    enough = nearly.replace("name: Võ Chi,", "name: Võ Chi, gender: nu,")  # 5 of 6

    assert tied_of(workspace, nearly, units).first == ()
    assert names(tied_of(workspace, enough, units).first) == ["Phòng A"]
