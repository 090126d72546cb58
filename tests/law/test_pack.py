"""The packs in use, and what is known in part only."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from thidua_cli.law import awards, legal_text, shelf
from thidua_cli.law.pack import months_after, packs, partly_known_on

NEW_LAW = date(2026, 10, 1)
DAY = timedelta(1)


def test_the_own_pack() -> None:
    (own,) = packs()

    assert (own.version, own.checked, own.folder) == ("2026.11.20", date(2026, 11, 20), None)
    assert own.good_until == date(2027, 11, 20)


def test_what_is_partly_known_is_on_the_shelf() -> None:
    for known in packs()[0].partly_known:
        text = legal_text(known.text)
        assert text is not None
        assert text.in_force is not None
        assert text.in_force.earliest == known.since
        assert set(known.awards) <= awards().keys()


@pytest.mark.parametrize(
    ("day", "code", "found"),
    [
        (NEW_LAW - DAY, None, 0),
        (NEW_LAW, None, 1),
        (NEW_LAW, "chien-si-thi-dua-co-so", 1),
        (NEW_LAW, "giay-khen-so", 0),
        (NEW_LAW - DAY, "chien-si-thi-dua-co-so", 0),
    ],
)
def test_a_border_day_and_the_day_before(day: date, code: str | None, found: int) -> None:
    assert len(partly_known_on(day, code)) == found


def test_a_pack_laid_over_comes_after_the_own_one(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("version: tinh-1\nchecked: 2026-01-01\n", encoding="utf-8", newline="\n")
    shelf.use((tmp_path,))
    own, added = packs()

    assert (own.folder, added.folder, added.version) == (None, tmp_path, "tinh-1")
    assert (added.good_until, added.partly_known) == (None, ())


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 11, 20), 12, date(2027, 11, 20)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_months_later(day: date, months: int, after: date) -> None:
    assert months_after(day, months) == after
