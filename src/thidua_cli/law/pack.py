"""The law packs in use: version, the day of the last comparison with the gazette, what is known in part only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from thidua_cli.law import shelf
from thidua_cli.law.catalogue import award

FILE = "pack.yaml"
_MONTHS = " months"
_YEAR = 12


@dataclass(frozen=True, slots=True)
class PartlyKnown:
    """A text in force of which only some is known from a day on; `words` say in Vietnamese what is not.

    `awards` are the codes it may have changed; empty where that is not known either.
    """

    text: str
    since: date
    words: str
    awards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """One set of law files. `folder` is None for the own one; `horizon` is in months, None where it sets none."""

    version: str
    checked: date
    horizon: int | None = None
    partly_known: tuple[PartlyKnown, ...] = ()
    folder: Path | None = None

    @property
    def good_until(self) -> date | None:
        """The last day that is still near enough to the day of checking; None where no horizon is set."""
        return None if self.horizon is None else months_after(self.checked, self.horizon)


@shelf.remember
def packs() -> tuple[Pack, ...]:
    """Every pack in use, the own one first. Raises OSError, KeyError or ValueError for a pack that was not examined."""
    own = _pack(shelf.read_path(Path(__file__).with_name(FILE)), None)
    return (own, *(_pack(shelf.read_path(folder / FILE), folder) for folder in shelf.in_use()))


def partly_known_on(day: date, code: str | None = None) -> tuple[PartlyKnown, ...]:
    """What is known in part only on a day; with an award, what may concern it or the wider award it belongs to.

    A verdict by the law of such a day says `cần xác nhận`.
    """
    entry = award(code) if code is not None else None
    named = {code, entry.root if entry is not None else code}
    found = (known for pack in packs() for known in pack.partly_known if known.since <= day)
    return tuple(known for known in found if code is None or not known.awards or named & set(known.awards))


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later; the last day of a month that has no such day."""
    year, month = divmod(day.year * _YEAR + day.month - 1 + months, _YEAR)
    number = day.day
    while True:
        try:
            return date(year, month + 1, number)
        except ValueError:  # 31 in a month of 30 days
            number -= 1


def _pack(data: Mapping[str, Any], folder: Path | None) -> Pack:
    horizon = data.get("horizon")
    return Pack(
        data["version"],
        date.fromisoformat(data["checked"]),
        int(horizon.removesuffix(_MONTHS)) if horizon else None,
        tuple(_partly_known(entry) for entry in data.get("partly_known", ())),
        folder,
    )


def _partly_known(entry: Mapping[str, Any]) -> PartlyKnown:
    since = date.fromisoformat(entry["from"])
    return PartlyKnown(entry["text"], since, entry["words"], tuple(entry.get("awards", ())))
