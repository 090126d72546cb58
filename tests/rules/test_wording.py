"""Which sentences speak of the time of a term."""

import pytest

from thidua_cli.law.terms import Term, terms
from thidua_cli.rules.wording import sentence_at, speaks_of_its_time


def term(term_id: str) -> Term:
    return next(entry for entry in terms() if entry.id == term_id)


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("Một. Hai cấp huyện; ba", "cấp huyện", " Hai cấp huyện;"),
        ("Ngày 1.7 cấp huyện", "cấp huyện", "Ngày 1.7 cấp huyện"),
        ("cấp huyện. Năm 2024", "cấp huyện", "cấp huyện."),
    ],
)
def test_sentence(text: str, word: str, sentence: str) -> None:
    start = text.index(word)
    assert sentence_at(text, start, start + len(word)) == sentence


@pytest.mark.parametrize(
    ("sentence", "of_its_time"),
    [
        ("ngày 30/6/2025 UBND huyện", True),
        ("ngày 01/7/2025 UBND huyện", False),
        ("ngày 30 tháng 6 năm 2025 UBND huyện", True),
        ("ngày 01 tháng 7 năm 2025 UBND huyện", False),
        ("tháng 6/2025 UBND huyện", True),
        ("tháng 7 năm 2025 UBND huyện", False),
        ("năm 2024 UBND huyện", True),
        ("năm 2025 UBND huyện", False),
        ("ngày 31/02/2026 UBND huyện", False),
        ("UBND huyện cũ", True),
        ("sau khi không tổ chức cấp huyện", True),
        ("bỏng ở UBND huyện", False),
    ],
)
def test_dates_and_words_of_the_past(sentence: str, of_its_time: bool) -> None:
    assert speaks_of_its_time(sentence, term("cap-huyen")) is of_its_time


def test_words_of_the_past_do_not_excuse_a_term_of_the_future() -> None:
    assert not speaks_of_its_time("sắp xếp các xã, phường, đặc khu", term("xa-phuong-dac-khu"))
    assert speaks_of_its_time("từ 01/7/2025, xã, phường, đặc khu", term("xa-phuong-dac-khu"))
