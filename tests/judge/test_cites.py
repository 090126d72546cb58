"""Clauses of the shelf, and words of a plan."""

from thidua_cli.diagnostics import Citation
from thidua_cli.judge.cites import cited, with_confidence


def test_a_clause_of_the_shelf() -> None:
    text = "Nghị định số 65/2014/NĐ-CP"
    assert cited("nd-65-2014: khoản 6 Điều 5") == (Citation(text, "khoản 6 Điều 5"),)
    assert cited("nd-65-2014: khoản 6 Điều 5: unsure") == (Citation(text, "khoản 6 Điều 5", "unsure"),)


def test_other_words_stand_as_they_are() -> None:
    assert cited("Điều 4 Quy chế này") == (Citation("Điều 4 Quy chế này"),)
    assert cited("van-ban-la: Điều 1") == (Citation("van-ban-la: Điều 1"),)
    assert cited(None) == ()


def test_a_clause_is_as_sure_as_its_entry_unless_it_says_so() -> None:
    assert with_confidence("nd-65-2014: Điều 5", "known") == "nd-65-2014: Điều 5: known"
    assert with_confidence("nd-65-2014: Điều 5: unsure", "known") == "nd-65-2014: Điều 5: unsure"
    assert with_confidence("Điều 4 Quy chế này", "known") == "Điều 4 Quy chế này"
