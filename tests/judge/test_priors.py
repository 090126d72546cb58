"""Awards received before, and what a name that is missing says."""

from datetime import date

import pytest

from asking import Holds, Records
from samples import PLAN, document
from thidua_cli.judge.case import cases_of
from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.condition import Condition

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
NAM = PLAN.removeprefix("kind: plan\n")


def book(*entries: str, complete: str = "complete_from: 2010\n") -> str:
    return f"{complete}awards:" + ("".join(f"\n  - {{{entry}}}" for entry in entries) or " []") + "\n"


def titles(*years: int, award: str = "chien-si-thi-dua-co-so", person: str = "an") -> list[str]:
    return [f"person: {person}, award: {award}, year: {year}" for year in years]


def asked(*entries: str) -> dict[str, str]:
    lines = "".join(f"  - {{{entry}}}\n" for entry in entries)
    return {"plan": NAM, "nominations": f"plan: nam-2024\nyear: 2024\nnominations:\n{lines}"}


@pytest.mark.parametrize(
    ("condition", "years", "expected"),
    [
        ("prior: chien-si-thi-dua-co-so", [2019], MET),
        ("{prior: chien-si-thi-dua-co-so, at_least: 2}", [2019, 2021], MET),
        ("{prior: chien-si-thi-dua-co-so, at_least: 2, within: 3 years}", [2021, 2022], FAILED),
        ("{prior: chien-si-thi-dua-co-so, at_least: 2, within: 3 years}", [2022, 2024], MET),
        ("{prior: chien-si-thi-dua-co-so, within: 2 years}", [2025], FAILED),
        ("{prior: lao-dong-tien-tien, at_least: 2, within: 5 years}", [2020, 2021], MET),
        ("{prior: bang-khen-tinh, within: 5 years}", [2020], FAILED),
    ],
)
def test_so_many_in_a_time(holds: Holds, condition: str, years: list[int], expected: Verdict) -> None:
    assert holds(condition, history=book(*titles(*years))).verdict is expected


def test_absence_says_something_only_where_the_book_is_kept(holds: Holds) -> None:
    condition = "{prior: bang-khen-tinh, within: 5 years}"
    assert holds(condition, history=book()).verdict is FAILED
    assert holds(condition, history=book(complete="complete_from: 2020\n")).verdict is FAILED
    assert holds(condition, history=book(complete="complete_from: 2021\n")).verdict is UNKNOWN
    assert holds(condition, history=book(complete="")).verdict is UNKNOWN
    assert holds(condition).verdict is UNKNOWN


def test_ever_begins_with_the_working_life(holds: Holds) -> None:
    people = "complete: [moves]\npeople:\n  - {id: an, name: Lê An, unit: van-phong, from: 2012-01-01}\n"
    assert holds("prior: bang-khen-tinh", history=book()).verdict is UNKNOWN
    assert holds("prior: bang-khen-tinh", history=book(), people=people).verdict is FAILED


def test_a_narrower_form_and_a_higher_title_count(holds: Holds) -> None:
    book_of = {
        "history": book("person: an, award: bang-khen-tinh, year: 2020", *titles(2021, award="chien-si-thi-dua-tinh"))
    }
    assert holds("prior: bang-khen-bo-nganh-tinh", **book_of).verdict is MET
    assert holds("prior: chien-si-thi-dua-co-so", **book_of).verdict is MET
    assert holds("prior: lao-dong-tien-tien", **book_of).verdict is MET


def test_the_wider_award_may_be_the_narrower_one(holds: Holds) -> None:
    history = book("person: an, award: bang-khen-bo-nganh-tinh, year: 2020")
    assert holds("{prior: bang-khen-tinh, within: 5 years}", history=history).verdict is UNKNOWN


def test_two_titles_of_one_year_are_one_year(holds: Holds) -> None:
    history = book(*titles(2022), *titles(2022, award="chien-si-thi-dua-tinh"))
    assert holds("{prior: chien-si-thi-dua-co-so, at_least: 2, within: 5 years}", history=history).verdict is FAILED
    forms = book(*titles(2022, 2022, award="giay-khen-so"))
    assert holds("{prior: giay-khen-so, at_least: 2, within: 5 years}", history=forms).verdict is MET


@pytest.mark.parametrize(
    ("extra", "expected"),
    [(", merit: cong-trang", MET), (", merit: chuyen-de", FAILED), (", theme: cchc", FAILED), ("", UNKNOWN)],
)
def test_the_merit_of_a_form_must_be_recorded(holds: Holds, extra: str, expected: Verdict) -> None:
    history = book(f"person: an, award: bang-khen-tinh, year: 2022{extra}")
    found = holds("{prior: bang-khen-tinh, merit: cong-trang, within: 5 years}", history=history)
    assert found.verdict is expected
    assert ("không ghi loại hình" in found.facts[0].text) is (expected is UNKNOWN)


def test_a_yearly_title_is_for_merit_by_nature(holds: Holds) -> None:
    condition = "{prior: chien-si-thi-dua-co-so, merit: cong-trang}"
    assert holds(condition, history=book(*titles(2022))).verdict is MET


def test_awards_of_a_theme(holds: Holds) -> None:
    history = book("person: an, award: giay-khen-so, year: 2022, theme: cchc")
    assert holds("{prior: giay-khen-so, theme: cchc, within: 5 years}", history=history).verdict is MET
    assert holds("{prior: giay-khen-so, theme: chuyen-doi-so, within: 5 years}", history=history).verdict is FAILED


def test_beside_the_award_of_the_same_year_a_nomination_is_enough(holds: Holds) -> None:
    condition, award = "{prior: lao-dong-tien-tien, within: year}", "chien-si-thi-dua-co-so"
    lists = asked("person: an, award: lao-dong-tien-tien", f"person: an, award: {award}")
    found = holds(condition, award=award, history=book(), **lists)
    assert (found.verdict, found.facts[0].text) == (MET, "Lao động tiên tiến năm 2024: đang được đề nghị")
    assert found.facts[0].span is not None
    others = asked("person: binh, award: lao-dong-tien-tien", f"person: an, award: {award}")
    assert holds(condition, award=award, history=book(), **others).verdict is FAILED


def test_a_nomination_never_shows_itself_or_what_it_implies(holds: Holds) -> None:
    award = "chien-si-thi-dua-co-so"
    lists = asked(f"person: an, award: {award}")
    assert holds("{prior: lao-dong-tien-tien, within: year}", award=award, history=book(), **lists).verdict is UNKNOWN
    assert holds(f"{{prior: {award}, within: year}}", award=award, history=book(), **lists).verdict is not MET


def test_the_award_judged_is_no_ground_once_it_is_given(holds: Holds) -> None:
    award = "chien-si-thi-dua-co-so"
    found = holds("{prior: lao-dong-tien-tien, within: year}", award=award, history=book(*titles(2024)))
    assert found.verdict is not MET


def test_before_any_list_of_the_year_nothing_is_known(holds: Holds) -> None:
    condition = "{prior: lao-dong-tien-tien, within: year}"
    assert holds(condition, history=book()).verdict is UNKNOWN
    others = book(*titles(2024, award="lao-dong-tien-tien", person="binh"))
    assert holds(condition, history=others).verdict is FAILED


@pytest.mark.parametrize(
    ("years", "complete", "expected"),
    [
        ([2022, 2023, 2024], 2010, MET),
        ([2021, 2022, 2023], 2010, MET),  # 2024 has no decision yet
        ([2022, 2023], 2010, UNKNOWN),  # 2024 may make three
        ([2021, 2023], 2010, FAILED),  # 2022 breaks every run
        ([2021, 2023], 2023, UNKNOWN),  # nobody kept the book of 2022
        ([2020, 2021, 2022], 2010, FAILED),
        ([2022, 2024], 2010, FAILED),
    ],
)
def test_three_in_a_row(holds: Holds, years: list[int], complete: int, expected: Verdict) -> None:
    history = book(*titles(*years), complete=f"complete_from: {complete}\n")
    assert holds("{prior: chien-si-thi-dua-co-so, consecutive: 3}", history=history).verdict is expected


def test_a_year_that_others_have_decisions_for_is_recorded(holds: Holds) -> None:
    history = book(*titles(2021, 2022, 2023), *titles(2024, person="binh"))
    assert holds("{prior: chien-si-thi-dua-co-so, consecutive: 3}", history=history).verdict is FAILED


@pytest.mark.parametrize(
    ("day", "decision", "expected"),
    [
        (date(2017, 9, 30), "decision: {date: 2021-01-20}", MET),  # from the year of the decision
        (date(2025, 6, 30), "decision: {date: 2022-01-20}", FAILED),
        (date(2025, 7, 1), "achieved: {from: 2019-01-01, to: 2020-12-31}, decision: {date: 2022-01-20}", MET),
        (date(2025, 7, 1), "achieved: {from: 2019-01-01, to: 2021-12-31}, decision: {date: 2022-01-20}", FAILED),
        (date(2025, 7, 1), "decision: {date: 2022-01-20}", FAILED),
        (date(2025, 7, 1), "reason: x", UNKNOWN),
    ],
)
def test_titles_count_from_the_last_grant(holds: Holds, day: date, decision: str, expected: Verdict) -> None:
    history = book(f"person: an, award: bang-khen-tinh, year: 2020, {decision}", *titles(2021, 2022, 2023))
    condition = "{prior: chien-si-thi-dua-co-so, at_least: 3, after: bang-khen-tinh}"
    found = holds(condition, history=history, day=day)
    assert found.verdict is expected
    assert any("Bằng khen" in fact.text for fact in found.facts)


def test_an_award_of_another_ladder_does_not_begin_it_anew(holds: Holds) -> None:
    grant = "person: an, award: bang-khen-tinh, year: YEAR, merit: MERIT, decision: {date: YEAR-12-20}"
    first = grant.replace("YEAR", "2020").replace("MERIT", "cong-trang")
    later = grant.replace("YEAR", "2023").replace("MERIT", "chuyen-de")
    condition = "{prior: chien-si-thi-dua-co-so, at_least: 3, after: bang-khen-tinh}"
    assert holds(condition, history=book(first, later, *titles(2021, 2022, 2023))).verdict is MET
    assert holds(condition, history=book(later, *titles(2021, 2022, 2023))).verdict is FAILED


def test_of_an_outsider_the_book_does_not_know_everything(records: Records) -> None:
    entry = "{external: {name: Lê Văn Ngoài}, award: bang-khen-thu-tuong}"
    lists = f"plan: nam-2024\nyear: 2024\nnominations:\n  - {entry}\n  - {{person: binh, award: lao-dong-tien-tien}}\n"
    books = {"history": book(complete="complete_from: 1945\n"), "initiatives": "complete_from: 1945\ninitiatives: []\n"}
    (plan,) = records(plan=NAM, nominations=lists, **books).plan_files
    outsider, _ = cases_of(plan)
    for condition in ("{prior: lao-dong-tien-tien, within: year}", "{prior: bang-khen-tinh, consecutive: 2}"):
        assert evaluate(Condition.model_validate(document(condition).data), outsider).verdict is UNKNOWN
    for ever in ({"prior": "bang-khen-tinh"}, {"initiative": "co-so"}, {"rating": "hoan-thanh-tot"}):
        assert evaluate(Condition.model_validate(ever), outsider).verdict is UNKNOWN


def test_a_run_lies_wholly_after_the_last_grant(holds: Holds) -> None:
    condition = "{prior: chien-si-thi-dua-co-so, consecutive: 3, after: bang-khen-tinh}"
    grant = "person: an, award: bang-khen-tinh, year: 2021, decision: {date: YEAR-01-20}"
    for year, expected in (("2022", MET), ("2023", FAILED)):
        history = book(grant.replace("YEAR", year), *titles(2022, 2023, 2024))
        assert holds(condition, history=history, day=date(2025, 8, 1)).verdict is expected


def test_outside_a_plan_the_time_of_the_plan_is_unknown(holds: Holds) -> None:
    history = book(*titles(2024))
    assert holds("{prior: chien-si-thi-dua-co-so, within: plan}", history=history).verdict is UNKNOWN
    assert holds("{prior: chien-si-thi-dua-co-so, within: plan}", history=history, plan=NAM).verdict is MET
