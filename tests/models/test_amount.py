"""The grammar of amounts, and its arithmetic against plain integers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua_cli.models.amount import Amount, parse_amount

HUNDREDTHS = st.integers(min_value=0, max_value=10_000)  # of a percent: 0,00% … 100,00%
BASES = st.integers(min_value=0, max_value=10_000)
COUNTS = st.integers(min_value=0, max_value=9_999_999)
CODES = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)


def percent(hundredths: int, sign: str = ".") -> str:
    return f"{hundredths // 100}{sign}{hundredths % 100:02}%"


def texts() -> st.SearchStrategy[str]:
    ranges = st.tuples(COUNTS, COUNTS).map(sorted)
    shares = st.tuples(st.sampled_from(["", "max ", "min "]), HUNDREDTHS, st.sampled_from(".,"), CODES)
    return st.one_of(
        COUNTS.map(str),
        ranges.map(lambda pair: f"{pair[0]}-{pair[1]}"),
        COUNTS.map(lambda number: f"max {number}"),
        COUNTS.map(lambda number: f"min {number}"),
        ranges.filter(lambda pair: pair[1] > 0).map(lambda pair: f"{pair[0]}/{pair[1]}"),
        shares.map(lambda parts: f"{parts[0]}{percent(parts[1], parts[2])} of {parts[3]}"),
        st.just("allocated"),
        COUNTS.map(lambda number: f"allocated {number}"),
    )


@given(texts())
def test_what_is_written_is_read_again_the_same(text: str) -> None:
    amount = Amount.of_text(text)
    assert Amount.of_text(str(amount)) == amount
    assert str(Amount.of_text(str(amount))) == str(amount)


@pytest.mark.parametrize(
    "text", ["2", "1-2", "max 3", "min 2", "4/10", "20% of staff", "max 12,5% of lao-dong-tien-tien", "allocated 3"]
)
def test_the_short_form_prints_as_it_was_written(text: str) -> None:
    assert str(Amount.of_text(text)) == text


@given(HUNDREDTHS, BASES)
def test_a_limit_is_exactly_the_floor(hundredths: int, base: int) -> None:
    amount = Amount.of_text(f"max {percent(hundredths)} of staff")
    assert amount.most(base) == hundredths * base // 10_000
    assert amount.least(base) is None


@given(HUNDREDTHS, BASES)
def test_a_goal_is_exactly_the_ceiling(hundredths: int, base: int) -> None:
    amount = Amount.of_text(f"min {percent(hundredths)} of staff")
    assert amount.least(base) == -(-hundredths * base // 10_000)
    assert amount.most(base) is None


@given(HUNDREDTHS, BASES, st.sampled_from(["up", "down"]))
def test_declared_rounding_holds_both_ways(hundredths: int, base: int, rounding: str) -> None:
    amount = Amount.model_validate({"percent": percent(hundredths), "of": "staff", "rounding": rounding})
    exact = Fraction(hundredths * base, 10_000)
    wanted = -(-exact.numerator // exact.denominator) if rounding == "up" else exact.numerator // exact.denominator
    assert amount.most(base) == amount.least(base) == wanted


@given(HUNDREDTHS, BASES, st.booleans())
def test_the_sum_shown_is_the_sum_used(hundredths: int, base: int, goal: bool) -> None:
    amount = Amount.of_text(f"{percent(hundredths)} of staff")
    used = amount.least(base) if goal else amount.most(base)
    assert amount.sum_text(base, goal=goal).endswith(f" = {used}")


def test_seventy_percent_of_ninety_is_sixty_three() -> None:
    amount = Amount.of_text("70% of staff")
    assert (amount.most(90), amount.least(90)) == (63, 63)
    assert amount.sum_text(90) == "⌊70% × 90⌋ = 63"
    assert amount.sum_text(90, goal=True) == "⌈70% × 90⌉ = 63"


def test_half_a_person_is_not_one_and_a_goal_is_not_reached_by_half_of_one() -> None:
    amount = Amount.of_text("12,5% of staff")
    assert (amount.most(12), amount.least(12)) == (1, 2)
    assert amount.sum_text(12) == "⌊12,5% × 12⌋ = 1"


def test_an_unknown_base_gives_no_number() -> None:
    amount = Amount.of_text("20% of staff")
    assert (amount.most(None), amount.least(None)) == (None, None)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("2", 2, 2),
        ("1-2", 1, 2),
        ("max 3", None, 3),
        ("min 2", 2, None),
        ("4/10", 4, 4),
        ("allocated", None, None),
        ("allocated 3", 3, 3),
    ],
)
def test_plain_numbers_need_no_base(text: str, least: int | None, most: int | None) -> None:
    amount = Amount.of_text(text)
    assert (amount.least(None), amount.most(None)) == (least, most)


@pytest.mark.parametrize(
    "text",
    ["", "hai", "-1", "1,5", "3-2", "11/10", "max", "20%", "100,01% of staff", "20 of staff", "max 3 of staff", "2e3"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the grammar and the model each have their own kind
        Amount.of_text(text)


def test_a_percentage_of_nothing_is_asked_for_its_denominator() -> None:
    with pytest.raises(ValueError, match="20% của ai"):
        Amount.of_text("20%")


def test_spaces_do_not_matter() -> None:
    assert parse_amount(" max  15 %  of staff ") == {"bound": "max", "percent": "15", "of": "staff"}


@pytest.mark.parametrize(
    "keys",
    [
        {"count": "2", "max": "3"},
        {"count": "2", "percent": "20%", "of": "staff"},
        {"max": "2", "percent": "20%", "of": "staff"},
        {"allocated": "true", "max": "2"},
        {"max": "2", "rounding": "up"},
        {"max": "2", "bound": "max"},
        {"out_of": "5"},
        {"count": "0", "out_of": "0"},
    ],
)
def test_keys_that_would_not_all_be_used_are_refused(keys: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Amount.model_validate(keys)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("92,5% of staff", Fraction("92.5")),
        ("min 80% of staff", Fraction(80)),
        ("11/13", Fraction(1100, 13)),
        ("max 15% of staff", None),
        ("5", None),
        ("1-2", None),
    ],
)
def test_the_share_a_goal_asks_for(text: str, share: Fraction | None) -> None:
    assert Amount.of_text(text).share == share
