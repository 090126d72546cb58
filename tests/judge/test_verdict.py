"""Kleene's logic of three answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.judge.verdict import Verdict, all_of, any_of, at_least, counted, known, negated

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
verdict = st.sampled_from(Verdict)
verdicts = st.lists(verdict, max_size=6)


def test_the_words_are_those_people_read() -> None:
    assert [str(found) for found in Verdict] == ["đạt", "không đạt", "chưa đủ dữ liệu"]


@pytest.mark.parametrize(
    ("parts", "every", "some"),
    [
        ([], MET, FAILED),
        ([MET], MET, MET),
        ([MET, UNKNOWN], UNKNOWN, MET),
        ([FAILED, UNKNOWN], FAILED, UNKNOWN),
        ([MET, FAILED], FAILED, MET),
        ([UNKNOWN], UNKNOWN, UNKNOWN),
    ],
)
def test_all_and_any(parts: list[Verdict], every: Verdict, some: Verdict) -> None:
    assert (all_of(parts), any_of(parts)) == (every, some)


@given(verdicts)
def test_de_morgan(parts: list[Verdict]) -> None:
    assert negated(all_of(parts)) is any_of([negated(part) for part in parts])
    assert negated(any_of(parts)) is all_of([negated(part) for part in parts])


@given(verdicts)
def test_all_and_any_are_the_ends_of_at_least(parts: list[Verdict]) -> None:
    assert all_of(parts) is at_least(len(parts), parts)
    assert any_of(parts) is at_least(1, parts)
    assert at_least(0, parts) is MET
    assert at_least(len(parts) + 1, parts) is FAILED


@given(st.lists(verdict, min_size=1, max_size=6), st.integers(1, 6), st.data())
def test_learning_more_never_overturns_what_was_settled(parts: list[Verdict], number: int, data: st.DataObject) -> None:
    before = at_least(number, parts)
    settled = [data.draw(st.sampled_from([MET, FAILED])) if part is UNKNOWN else part for part in parts]
    assert before is UNKNOWN or at_least(number, settled) is before
    assert at_least(number, settled) is not UNKNOWN


@given(verdict)
def test_no_twice_is_yes(found: Verdict) -> None:
    assert negated(negated(found)) is found


def test_counts_and_answers() -> None:
    assert [counted(2, sure, possible) for sure, possible in ((2, 2), (1, 2), (1, 1))] == [MET, UNKNOWN, FAILED]
    assert [known(answer) for answer in (True, False, None)] == [MET, FAILED, UNKNOWN]
