"""Trees of conditions, and what must hold for every one of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asking import Holds
from thidua_cli.judge.case import case_for, nominee_of
from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.condition import FORMS, Condition
from thidua_cli.models.history import History
from thidua_cli.models.people import People
from thidua_cli.workspace.books import AgencyFiles

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
PEOPLE = "people:\n  - {id: an, name: Lê An, unit: van-phong, ratings: {2024: hoan-thanh-tot, 2023: hoan-thanh}}\n"
YES, NO, OPEN = "{rating: hoan-thanh-tot}", "{rating: hoan-thanh-xuat-sac}", "{judgement: Có đóng góp}"


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (f"all_of: [{YES}, {OPEN}]", UNKNOWN),
        (f"all_of: [{YES}, {OPEN}, {NO}]", FAILED),
        (f"any_of: [{NO}, {YES}]", MET),
        (f"any_of: [{NO}, {OPEN}]", UNKNOWN),
        (f"{{any_of: [{YES}, {OPEN}, {NO}], at_least: 2}}", UNKNOWN),
        (f"{{any_of: [{YES}, {NO}, {NO}], at_least: 2}}", FAILED),
        (f"not: {NO}", MET),
        (f"not: {OPEN}", UNKNOWN),
        (f"not: {{any_of: [{NO}, {YES}]}}", FAILED),
    ],
)
def test_trees(holds: Holds, condition: str, expected: Verdict) -> None:
    found = holds(condition, people=PEOPLE)
    assert found.verdict is expected
    assert len(found.children) >= 1


def test_conditions_for_others_ask_nothing(holds: Holds) -> None:
    others = "{rating: hoan-thanh-xuat-sac, subject: collective}"
    assert holds(others, people=PEOPLE).verdict is MET
    assert holds(f"any_of: [{others}]", people=PEOPLE).verdict is MET
    assert holds(f"any_of: [{others}, {NO}]", people=PEOPLE).verdict is FAILED
    assert len(holds(f"all_of: [{others}, {YES}]", people=PEOPLE).children) == 1


@pytest.mark.parametrize("condition", [YES, f"all_of: [{NO}]", f"any_of: [{NO}]", f"not: {NO}", "{clear: true}"])
def test_a_proof_knows_what_was_asked(holds: Holds, condition: str) -> None:
    found = holds(condition, people=PEOPLE)
    assert found.asked is not None
    assert found.asked.form in condition
    assert [child.asked.rating for child in found.children if child.asked] == ["hoan-thanh-xuat-sac"] * len(
        found.children
    )


def test_a_clause_becomes_a_citation(holds: Holds) -> None:
    found = holds("{rating: hoan-thanh-tot, cites: 'nd-65-2014: Điều 5: known'}", people=PEOPLE)
    assert [(cite.clause, cite.confidence) for cite in found.citations] == [("Điều 5", "known")]


ANY = {
    "all_of": [{"rating": "hoan-thanh-tot"}],
    "any_of": [{"rating": "hoan-thanh-tot"}],
    "not": {"rating": "hoan-thanh-tot"},
    "prior": "lao-dong-tien-tien",
    "rating": "hoan-thanh",
    "initiative": "co-so",
    "members": "lao-dong-tien-tien",
    "members_rated": "hoan-thanh",
    "discipline_below": "canh-cao",
    "members_discipline_below": "canh-cao",
    "study": "kha",
    "clear": "true",
    "registered": "true",
    "judgement": "Có đóng góp",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("unit", [None, "van-phong"])
def test_every_form_has_an_answer_with_words_and_reasons(holds: Holds, form: str, unit: str | None) -> None:
    extra = ", at_least: 1" if form in ("members", "members_rated") else ""
    found = holds(f"{{{form}: {str(ANY.get(form, 2)).replace(chr(39), chr(34))}{extra}}}", unit=unit)
    assert found.verdict is not MET or found.facts
    assert found.condition
    assert found.facts or found.children


# Minimum conditions: nothing in them asks for less.
titles = st.sampled_from(["lao-dong-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-tinh", "bang-khen-tinh"])
years = st.integers(2015, 2024)
leaves = st.one_of(
    st.builds(
        # A year holds one title: nobody can have two of them in it.
        lambda code, number, time: (
            {"prior": code, "within": time} if time == "year" else {"prior": code, "at_least": number, "within": time}
        ),
        titles,
        st.integers(1, 3),
        st.sampled_from(["10 years", "year", "5 years"]),
    ),
    st.builds(lambda code, number: {"prior": code, "consecutive": number}, titles, st.integers(1, 4)),
    st.builds(lambda rating: {"rating": rating}, st.sampled_from(list(RATINGS))),
    st.builds(
        lambda rating, number: {"rating": rating, "consecutive": number},
        st.sampled_from(list(RATINGS)),
        st.integers(1, 4),
    ),
    st.builds(
        lambda rating, number: {"rating": rating, "at_least": number, "within": "6 years"},
        st.sampled_from(list(RATINGS)),
        st.integers(1, 4),
    ),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda form, parts: {form: parts},
        st.sampled_from(["all_of", "any_of"]),
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=5,
)
awards = st.lists(st.tuples(titles, years), max_size=8)
ratings = st.dictionaries(years, st.sampled_from(list(RATINGS)), max_size=8)


def verdict(
    condition: dict[str, object], given: list[tuple[str, int]], rated: dict[int, str], complete: int | None
) -> Verdict:
    book = {"kind": "history", "awards": [{"person": "an", "award": code, "year": year} for code, year in given]}
    if complete is not None:
        book["complete_from"] = complete
    person = {"id": "an", "name": "Lê An", "unit": "van-phong", "ratings": rated}
    files = AgencyFiles(
        "so-mau",
        None,
        people_files=(People.model_validate({"kind": "people", "people": [person]}),),
        histories=(History.model_validate(book),),
    )
    case = case_for(files, nominee_of(person="an"), "bang-khen-thu-tuong", 2024, date(2024, 12, 31))
    return evaluate(Condition.model_validate(condition), case).verdict


@given(conditions, awards, ratings, st.sampled_from([None, 2016, 2022]), st.tuples(titles, years))
def test_one_more_award_never_takes_anything_away(
    condition: dict[str, object],
    given: list[tuple[str, int]],
    rated: dict[int, str],
    complete: int | None,
    more: tuple[str, int],
) -> None:
    if verdict(condition, given, rated, complete) is MET:
        assert verdict(condition, [*given, more], rated, complete) is MET


@given(conditions, awards, ratings, st.sampled_from([None, 2016, 2022]), years)
def test_a_better_rating_never_takes_anything_away(
    condition: dict[str, object], given: list[tuple[str, int]], rated: dict[int, str], complete: int | None, year: int
) -> None:
    if verdict(condition, given, rated, complete) is MET:
        assert verdict(condition, given, rated | {year: "hoan-thanh-xuat-sac"}, complete) is MET


@given(conditions, ratings)
def test_who_has_everything_is_never_refused(condition: dict[str, object], rated: dict[int, str]) -> None:
    every = ["lao-dong-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-tinh", "bang-khen-tinh"]
    given = [(code, year) for code in every for year in range(2015, 2025)]
    best = rated | dict.fromkeys(range(2010, 2025), "hoan-thanh-xuat-sac")
    assert verdict(condition, given, best, 2010) is MET


@given(conditions, awards, ratings)
def test_a_book_kept_longer_only_settles_what_was_open(
    condition: dict[str, object], given: list[tuple[str, int]], rated: dict[int, str]
) -> None:
    before = verdict(condition, given, rated, None)
    assert before is UNKNOWN or verdict(condition, given, rated, 2010) is before
