"""The plan of an import: every sheet read, every row settled, repeats found, every row counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.form import HELPING, KEPT, Form
from thidua_cli.exchange.header import Header, Knows, find_header
from thidua_cli.exchange.odd_cells import ERROR, NO_RESULT
from thidua_cli.exchange.outcome import Outcome, Question, Status
from thidua_cli.exchange.repeats import Seen, without_repeats
from thidua_cli.exchange.rows import Record, read_rows
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.verdict import Sureness

_NEEDED = FIELDS.keys() - {"number_in_list"}
_ODD = re.compile(f"{ERROR.pattern}|{NO_RESULT.pattern}", re.DOTALL)
_FORMULAS = " (công thức chưa có kết quả: mở ra và lưu là đủ)"


class Settles(Protocol):
    @property
    def form(self) -> Form: ...

    def settle(self, record: Record) -> Outcome: ...


@dataclass(frozen=True)
class SheetFacts:
    """How one sheet was understood: its columns, and how many rows were what.

    `unused` are heads of columns that are kept nowhere, `helping` those that only tell whom a row means.
    """

    name: str
    rows: int
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    kinds: Mapping[str, int]
    skipped: tuple[tuple[str, int, str], ...] = ()
    notes: tuple[str, ...] = ()
    helping: tuple[str, ...] = ()


@dataclass(frozen=True)
class Survey:
    """What an import would do. `heads` are the heads of the columns, for the file of rows that are kept apart."""

    outcomes: tuple[Outcome, ...]
    sheets: tuple[SheetFacts, ...]
    heads: tuple[str, ...] = ()

    def count(self, status: Status) -> int:
        return sum(outcome.status is status for outcome in self.outcomes)

    @property
    def records(self) -> int:
        """Records to add and to change."""
        return sum(len(outcome.entries) + len(outcome.edits) for outcome in self.outcomes)

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
            does = bool(outcome.entries or outcome.edits)
            assert (outcome.status is Status.PLACED) == does, f"{outcome.record.place}: placed nowhere"


def _only_if_certain(outcome: Outcome) -> Outcome:
    if outcome.status is Status.PLACED and outcome.sureness is Sureness.LIKELY:
        return replace(outcome, status=Status.QUARANTINED, entries=(), edits=())
    return outcome


def survey(
    sheets: Iterable[Sheet],
    knows: Knows,
    settler: Settles,
    existing: Mapping[tuple[str, ...], Seen],
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
        facts.append(_facts(sheet, header, reading.kinds, tuple(reading.skipped), settler.form))
        outcomes += [_unreadable(record) or settler.settle(record) for record in reading.records]
    found = Survey(tuple(without_repeats(outcomes, existing, answers)), tuple(facts), heads)
    found.check()
    return found


def _unreadable(record: Record) -> Outcome | None:
    """A row with a cell that shows no value: nobody may take it for an empty one."""
    odd = {FIELDS[name]: text for name, text in record.values.items() if name in _NEEDED and _ODD.fullmatch(text)}
    if not odd:
        return None
    cells = "; ".join(f"ô {name} là {text}" for name, text in odd.items())
    text = f"{cells}: mở bằng Excel, sửa ô rồi lưu lại" + (_FORMULAS if "⟨" in cells else "")
    question = Question(record.place, "ô lỗi", text)
    return Outcome(record, Status.QUARANTINED, Sureness.ASK, questions=(question,), reasons=(text,))


def _unread(sheet: Sheet) -> SheetFacts:
    filled = sum(any(cell.strip() for cell in row) for row in sheet.rows)
    why = "trang ẩn, không đọc" if sheet.hidden else "không thấy hàng đầu bảng, không đọc" if filled else "trang trống"
    kinds = {"unread": filled, "blank": len(sheet.rows) - filled}
    return SheetFacts(sheet.name, len(sheet.rows), {}, (), kinds, notes=(*sheet.notes, why))


def _facts(
    sheet: Sheet, header: Header, kinds: Counter[str], skipped: tuple[tuple[str, int, str], ...], form: Form
) -> SheetFacts:
    columns = {FIELDS[field]: _letter(column) for column, field in header.columns.items()}
    columns |= {code: _letter(column) for column, code in header.ticks.items()}
    guessed = tuple(f"{words} đoán theo nội dung" for words in header.guessed)
    fields = [field for field in header.columns.values() if field not in KEPT[form]]
    return SheetFacts(
        sheet.name,
        len(sheet.rows),
        columns,
        (*header.unused.values(), *(FIELDS[field] for field in fields if field not in HELPING)),
        dict(kinds),
        skipped,
        (*sheet.notes, *guessed),
        tuple(FIELDS[field] for field in fields if field in HELPING),
    )


def _letter(column: int) -> str:
    """0 → A, 26 → AA, as Excel names columns."""
    text = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        text = chr(ord("A") + place) + text
    return text
