"""Passages that two texts share, found in time that grows with the words."""

from __future__ import annotations

import random
import time

from thidua_cli.rules.copies import LEAST, SHINGLE, Passage, copies

WORDS = [f"từ{number}" for number in range(200)]
SHARED = " ".join(WORDS[:LEAST])


def found(*texts: tuple[str, str]) -> list[tuple[str, int]]:
    return [(copy.again_text, copy.words) for copy in copies(Passage(text, owner, None) for owner, text in texts)]


def test_a_long_passage_is_found_wherever_it_stands() -> None:
    assert found(("an", f"Mở đầu {SHARED} hết"), ("chi", f"Khác hẳn. {SHARED}!")) == [(SHARED, LEAST)]


def test_one_word_less_is_a_usual_phrase() -> None:
    short = " ".join(WORDS[: LEAST - 1])
    assert LEAST > SHINGLE
    assert found(("an", f"{short} một"), ("chi", f"{short} hai")) == []


def test_case_marks_and_stops_do_not_count() -> None:
    again = ", ".join(WORDS[:LEAST]).upper()
    assert found(("an", SHARED), ("chi", again)) == [(again, LEAST)]


def test_nobody_copies_from_themselves() -> None:
    assert found(("an", SHARED), ("an", SHARED)) == []


def test_the_longest_of_several_passages_is_told() -> None:
    longer = " ".join(WORDS[100 : 100 + LEAST + 5])
    assert found(("an", f"{SHARED} x {longer}"), ("chi", f"{longer} y {SHARED}")) == [(longer, LEAST + 5)]


def test_ten_thousand_nominations_take_seconds() -> None:
    rng = random.Random(2024)
    texts = [Passage(" ".join(rng.choices(WORDS, k=60)), str(number), None) for number in range(10_000)]
    started = time.perf_counter()
    assert list(copies(texts)) == []
    assert time.perf_counter() - started < 20
