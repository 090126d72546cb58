"""When somebody's working life, or a collective, began, as far as the records tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.case import Case
from thidua_cli.models.people import Person
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles

A_YEAR = 12
TRANSFERS = frozenset({"transferred-in", "seconded-in"})


@dataclass(frozen=True, slots=True)
class Served:
    """Working since `start`; `exact` when it cannot be longer. `start` is None where nothing tells."""

    start: date | None
    fact: Callable[[], Fact]
    exact: bool = False

    def months(self, last: date) -> int:
        """Whole months to a day; at least so many where it is not exact."""
        return months_between(self.start, last) if self.start is not None else 0


def kept(case: Case, person: Person, record: str) -> bool:
    """Whether a part of the record that is not there means that there is none."""
    return record in case.files.register.kept.get(person.id, frozenset())


def served(case: Case, person: Person) -> Served:
    """Since when somebody has been working, as far as it bears on the year judged.

    From the move `recruited`; else from the first day in the agency, which is the recruitment when the moves are kept
    and none brought the person from elsewhere; else from the ratings of earlier years, which prove whole years.
    """
    moves = person.moves if person.moves is not None else ()
    recruited = next((move for move in moves if move.kind == "recruited"), None)
    if recruited is not None:
        since = recruited
        words = f"tuyển dụng ngày {short_date(since.day)}"
        return Served(since.day, lambda: Fact(words, since.where("date")), exact=True)
    rated = min((year for year in person.ratings if year < case.year), default=None)
    if person.start is not None and (rated is None or person.start.year <= rated):
        exact = person.moves is not None or kept(case, person, "moves")
        exact = exact and not any(move.kind in TRANSFERS for move in moves)
        came = person.start
        return Served(came, lambda: Fact(f"về cơ quan ngày {short_date(came)}", person.where("from")), exact)
    if rated is not None:
        words = f"đã được xếp loại từ năm {rated}"
        return Served(date(rated + 1, 1, 1), lambda: Fact(words, person.where("ratings", str(rated))))
    return Served(None, lambda: Fact("chưa ghi ngày tuyển dụng (moves: recruited)", person.where("id")))


def months_between(first: date, last: date) -> int:
    """Whole months from one day to another, both inside: 01/3 to 31/12 are ten."""
    after = last + timedelta(1)
    return max(0, (after.year - first.year) * A_YEAR + after.month - first.month - (after.day < first.day))


def earliest_year(case: Case) -> int:
    """The first year in which the nominee can have received anything; 0 where the records do not tell."""
    if case.person is not None:
        found = served(case, case.person)
        born = case.person.born.year if case.person.born is not None else 0
        return found.start.year if found.exact and found.start is not None else born
    began = founded(case.files, case.nominee.unit) if case.nominee.external is None else None
    return began[0].year if began is not None else 0


def founded(files: AgencyFiles, unit: str | None) -> tuple[date, Fact] | None:
    """The day a unit, or the agency for None, was set up; None when it is not recorded."""
    if unit is None:
        if files.agency is None or files.agency.founded is None:
            return None
        return files.agency.founded, Fact(
            f"thành lập ngày {short_date(files.agency.founded)}", files.agency.where("founded")
        )
    record = files.units.get(unit)
    if record is None or record.start is None:
        return None
    return record.start, Fact(f"thành lập ngày {short_date(record.start)}", record.where("from"))
