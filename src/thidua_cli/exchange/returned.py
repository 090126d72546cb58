"""A row of our own sheet that comes back: unchanged, changed, or changed here and there at once."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from thidua_cli.exchange.changed import Change, Changes
from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.kept import SECRET, SHOWN, Kept, row_mark
from thidua_cli.exchange.marks import RECORD, tidy
from thidua_cli.exchange.outcome import Doubts, Edit, Outcome, Status
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.settle import SKIP, Answers, finished, refused
from thidua_cli.exchange.survey import Settles
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.source import Plain

CONFLICT, GONE = "hai bên cùng sửa", "mục đã mất"
SHEET, FILES, NEW = "bang", "kho", "moi"
UNCHANGED = "giống hệt kho"
MARK = 10
"""Where the second part of a mark begins."""

_Cells = Mapping[str, str]


@dataclass(frozen=True)
class Returned:
    """Settles rows that carry the id of a record; all others go to `inner`."""

    form: Form
    inner: Settles
    kept: Mapping[str, Kept]
    changes: Changes
    answers: Answers
    seen: set[str] = field(default_factory=set)

    def settle(self, record: Record) -> Outcome:
        row_id, base = record.values.get("id", ""), record.values.get("hash", "")
        there = self.kept.get(row_id)
        if there is not None and row_id in self.seen:
            return self.inner.settle(_bare(record))  # a row that was copied with its hidden cells, to write a new one
        if there is not None and base:
            self.seen.add(row_id)
            return self._compared(record, there, base)
        return self._gone(record) if RECORD in row_id else self.inner.settle(record)

    def _gone(self, record: Record) -> Outcome:
        """The record was removed, or has another award now; as a new one it is written only on demand."""
        doubts = Doubts(record.place, self.answers)
        answer = doubts.answer(GONE)
        if answer == NEW:
            return self.inner.settle(_bare(record))
        if answer == SKIP:
            return Outcome(record, Status.QUARANTINED, Sureness.CERTAIN, reasons=("bỏ theo trả lời",))
        doubts.ask(GONE, "mục của dòng này không còn trong kho: đã bị bỏ hoặc đổi sau khi xuất bảng", (NEW, SKIP))
        return finished(record, doubts, ())

    def _compared(self, record: Record, there: Kept, base: str) -> Outcome:
        hidden = self._hidden(record, there, base)
        old = {name: "" if name in hidden else tidy(there.cells[name]) for name in SHOWN[self.form]}
        row = {name: tidy(record.values.get(name, "")) if name in record.columns else old[name] for name in old}
        if row_mark(row, there.lent)[MARK:] == base[MARK:]:
            row |= {name: old[name] for name in there.lent if name in old}
        new = {name: text for name, text in row.items() if text != old[name]}
        if not new:
            return _unchanged(record, UNCHANGED)
        if row_mark(row, there.lent)[:MARK] == base[:MARK] and not new.keys() & set(there.lent):
            return _unchanged(record, f"bảng không sửa, kho đã đổi sau khi xuất: {_said(row, old, new)}")
        doubts = Doubts(record.place, self.answers)
        answer = doubts.answer(CONFLICT)
        clashing = [name for name in new if name in hidden and there.cells[name]]
        if answer == FILES:
            return _unchanged(record, "giữ như kho theo trả lời")
        if answer != SHEET and (clashing or row_mark(old, there.lent)[:MARK] != base[:MARK]):
            text = f"kho cũng đã đổi sau khi xuất bảng: kho → bảng: {_said(old, row, new)}"
            doubts.ask(CONFLICT, text, (SHEET, FILES))
            return finished(record, doubts, ())
        change = self.changes.change(record, there, new, doubts)
        return self._changed(record, there, change, _said(old, row, new), doubts)

    def _hidden(self, record: Record, there: Kept, base: str) -> frozenset[str]:
        """The cells that the export left empty because nobody had asked for them."""
        full = {name: there.cells[name] for name in SHOWN[self.form]}
        bare = {name: "" if name in SECRET else text for name, text in full.items()}
        if row_mark(full, there.lent)[:MARK] == base[:MARK]:
            return frozenset()
        told = any(record.values.get(name) for name in SECRET)
        return frozenset() if told and row_mark(bare, there.lent)[:MARK] != base[:MARK] else frozenset(SECRET)

    def _changed(self, record: Record, there: Kept, change: Change, said: str, doubts: Doubts) -> Outcome:
        keys = {path: value for path, value in change.keys.items() if _at(there.record.as_written(), path) != value}
        if not doubts.questions and (problem := refused(type(there.record), _with(there.record.as_written(), keys))):
            doubts.ask("dòng", problem)
        outcome = finished(record, doubts, change.more)
        if outcome.status is not Status.PLACED:
            return replace(outcome, reasons=(*outcome.reasons, f"kho → bảng: {said}"))
        if not keys and not change.more:
            return replace(_unchanged(record, "không có gì để ghi"), remarks=outcome.remarks)
        return replace(outcome, edits=(Edit(there.record, keys, said),) if keys else ())


def _bare(record: Record) -> Record:
    """The row without its hidden cells."""
    return replace(record, values={key: text for key, text in record.values.items() if key not in ("id", "hash")})


def _unchanged(record: Record, why: str) -> Outcome:
    return Outcome(record, Status.DUPLICATE, Sureness.CERTAIN, reasons=(why,))


def _said(old: _Cells, new: _Cells, names: Iterable[str]) -> str:
    """`chức vụ “Chuyên viên” → “Phó phòng”`."""
    return "; ".join(f"{FIELDS[name]} “{old[name]}” → “{new[name]}”" for name in names)


def _at(data: Plain, path: tuple[str, ...]) -> Plain:
    for step in path:
        if not isinstance(data, dict) or step not in data:
            return None
        data = data[step]
    return data


def _with(data: Plain, keys: Mapping[tuple[str, ...], Plain]) -> dict[str, Plain]:
    """The record as it would be."""
    changed: Any = copy.deepcopy(data)
    for path, value in keys.items():
        owner = changed
        for step in path[:-1]:
            owner = owner[step]
        if value is None:
            owner.pop(path[-1], None)
        else:
            owner[path[-1]] = value
    result: dict[str, Plain] = changed
    return result
