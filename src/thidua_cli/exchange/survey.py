"""The plan of an import: every sheet read, every row settled, repeats found, every row counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.header import Header, Knows, find_header
from thidua_cli.exchange.outcome import Entry, Outcome, Question, Status
from thidua_cli.exchange.rows import Record, read_rows
from thidua_cli.exchange.settle import SKIP
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.verdict import Sureness

Key = tuple[str, ...]
REPEAT = "trùng"
SAME, OTHER = "trung", "khac"


class Settles(Protocol):
    def settle(self, record: Record) -> Outcome: ...


@dataclass(frozen=True)
class SheetFacts:
    """How one sheet was understood: its columns, and how many rows were what."""

    name: str
    rows: int
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    kinds: Mapping[str, int]
    skipped: tuple[tuple[str, int, str], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Survey:
    """What an import would do. `heads` are the heads of the columns, for the file of rows that are kept apart."""

    outcomes: tuple[Outcome, ...]
    sheets: tuple[SheetFacts, ...]
    heads: tuple[str, ...] = ()

    def count(self, status: Status) -> int:
        return sum(outcome.status is status for outcome in self.outcomes)

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for outcome in self.outcomes for question in outcome.questions)

    def agreed(self, *, likely_too: bool) -> Survey:
        """What is written: without `likely_too`, rows that are only likely are kept apart."""
        if likely_too:
            return self
        return replace(self, outcomes=tuple(map(_only_if_certain, self.outcomes)))

    def check(self) -> None:
        """AssertionError unless every row of every sheet is counted, and every data row ends in one place."""
        for sheet in self.sheets:
            assert sum(sheet.kinds.values()) == sheet.rows, f"{sheet.name}: a row is not counted"
        rows_in = sum(sheet.kinds.get("data", 0) for sheet in self.sheets)
        places = [outcome.record.place for outcome in self.outcomes]
        assert len(set(places)) == len(places) == rows_in, "a data row is lost or counted twice"
        assert rows_in == sum(map(self.count, Status)), "rows in = placed + quarantined + duplicates"
        for outcome in self.outcomes:
            assert (outcome.status is Status.PLACED) == bool(outcome.entries), f"{outcome.record.place}: placed nowhere"


def _only_if_certain(outcome: Outcome) -> Outcome:
    if outcome.status is Status.PLACED and outcome.sureness is Sureness.LIKELY:
        return replace(outcome, status=Status.QUARANTINED, entries=())
    return outcome


def survey(
    sheets: Iterable[Sheet],
    knows: Knows,
    settler: Settles,
    existing: Mapping[Key, str],
    answers: Mapping[tuple[str, str], str],
) -> Survey:
    """Read and settle all sheets. `existing` are the records of the workspace: key → where one stands."""
    facts: list[SheetFacts] = []
    outcomes: list[Outcome] = []
    heads: tuple[str, ...] = ()
    for sheet in sheets:
        header = None if sheet.hidden else find_header(sheet, knows)
        if header is None:
            facts.append(_unread(sheet))
            continue
        reading = read_rows(sheet, header, knows.award)
        heads = heads or tuple(sheet.rows[header.last] if header.last >= 0 else ())
        facts.append(_facts(sheet, header, reading.kinds, tuple(reading.skipped)))
        outcomes += map(settler.settle, reading.records)
    found = Survey(tuple(_without_repeats(outcomes, existing, answers)), tuple(facts), heads)
    found.check()
    return found


def _unread(sheet: Sheet) -> SheetFacts:
    why = "trang ẩn, không đọc" if sheet.hidden else "không thấy hàng đầu bảng, không đọc"
    filled = sum(any(cell.strip() for cell in row) for row in sheet.rows)
    kinds = {"unread": filled, "blank": len(sheet.rows) - filled}
    return SheetFacts(sheet.name, len(sheet.rows), {}, (), kinds, notes=(*sheet.notes, why))


def _facts(sheet: Sheet, header: Header, kinds: Counter[str], skipped: tuple[tuple[str, int, str], ...]) -> SheetFacts:
    columns = {FIELDS[field]: _letter(column) for column, field in header.columns.items()}
    columns |= {code: _letter(column) for column, code in header.ticks.items()}
    guessed = tuple(f"{words} đoán theo nội dung" for words in header.guessed)
    return SheetFacts(
        sheet.name,
        len(sheet.rows),
        columns,
        tuple(header.unused.values()),
        dict(kinds),
        skipped,
        (*sheet.notes, *guessed),
    )


def _letter(column: int) -> str:
    """0 → A, 26 → AA, as Excel names columns."""
    text = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        text = chr(ord("A") + place) + text
    return text


def _without_repeats(
    outcomes: Iterable[Outcome], existing: Mapping[Key, str], answers: Mapping[tuple[str, str], str]
) -> Iterable[Outcome]:
    """Outcomes in their order; what is there already, or stands in an earlier row, is written once."""
    first: dict[Key, Outcome | str] = dict(existing)
    loose: dict[Key, Outcome] = {}
    for outcome in outcomes:
        if outcome.status is not Status.PLACED:
            yield outcome
            continue
        fresh = tuple(entry for entry in outcome.entries if entry.key not in first)
        repeated = [entry for entry in outcome.entries if entry.key in first]
        reasons = tuple(_repeat(outcome, first[entry.key], entry) for entry in repeated)
        alike = next((loose[entry.loose_key] for entry in fresh if entry.loose_key in loose), None)
        if not fresh:
            yield replace(outcome, status=Status.DUPLICATE, sureness=Sureness.CERTAIN, entries=(), reasons=reasons)
            continue
        verdict = answers.get((outcome.record.place, REPEAT)) if alike else OTHER
        if alike and verdict not in (SAME, OTHER):
            yield _asked(outcome, alike, fresh[0])
            continue
        if verdict == SAME and alike:
            yield replace(outcome, status=Status.DUPLICATE, entries=(), reasons=(_repeat(outcome, alike, fresh[0]),))
            continue
        for entry in fresh:
            first[entry.key] = loose[entry.loose_key] = outcome
        yield replace(outcome, entries=_once(fresh), remarks=(*outcome.remarks, *reasons))


def _once(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple({entry.key: entry for entry in entries}.values())


def _asked(outcome: Outcome, alike: Outcome, entry: Entry) -> Outcome:
    text = f"có thể {_repeat(outcome, alike, entry)}; chỉ khác dấu"
    question = Question(outcome.record.place, REPEAT, text, (SAME, OTHER, SKIP))
    return replace(
        outcome, status=Status.QUARANTINED, sureness=Sureness.ASK, entries=(), questions=(question,), reasons=(text,)
    )


def _repeat(outcome: Outcome, earlier: Outcome | str, entry: Entry) -> str:
    """`trùng dòng Sheet1!12 (lao-dong-tien-tien); khác: chức vụ “a” → “b”`."""
    award = entry.data.get("award")
    said = f" ({award})" if isinstance(award, str) else ""
    if isinstance(earlier, str):
        return f"đã có trong {earlier}{said}"
    differing = _differing(earlier.record.values, outcome.record.values)
    return f"trùng dòng {earlier.record.place}{said}" + (f"; khác: {differing}" if differing else "; giống hệt")


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    fields = [field for field in FIELDS if field != "number_in_list" and old.get(field, "") != new.get(field, "")]
    return "; ".join(f"{FIELDS[field]} “{old.get(field, '')}” → “{new.get(field, '')}”" for field in fields)
