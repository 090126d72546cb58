"""An earlier plan carried over to a new period, in its own words, with all that must be thought of again marked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from thidua_cli.models.decode import decode
from thidua_cli.models.plan import Plan
from thidua_cli.scaffold.edits import MARK, Editor, marked_lines
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.scaffold.rethink import anniversaries, of_data
from thidua_cli.scaffold.shift import Shift, Years, renamed, years_in
from thidua_cli.source import Path, SourceDocument, read_text

_DATES = {
    ("period", "from"),
    ("waves", "*", "from"),
    ("waves", "*", "to"),
    ("waves", "*", "review"),
    ("waves", "*", "review", "at"),
    ("reviews", "*", "at"),
    ("deadlines", "*", "before"),
    ("deadlines", "*", "by"),
    ("awards", "*", "years", "*"),
}
_APART = {"id", "number", "issued", "bases"}
"""Keys with their own treatment; the words below them are neither changed nor searched for years."""


_HEADER = re.compile(r"\A# Lập từ kế hoạch .*\n")


@dataclass(frozen=True, slots=True)
class Rolled:
    """The new text; `changes` are lines to tell, `notes` are (line of the new text, what to think of again)."""

    id: str
    text: str
    changes: tuple[str, ...]
    notes: tuple[tuple[int, str], ...]


def years_of(plan: Plan) -> Years:
    return Years(plan.period.start.year, plan.period.end.year)


def next_years(plan: Plan, first: int | None, last: int | None) -> Years:
    """The period asked for; by default the one that follows, as long as the old one. Raises AnswerError."""
    old = years_of(plan)
    first = first if first is not None else old.first + len(plan.years())
    last = last if last is not None else first + len(old) - 1
    if first > last:
        raise AnswerError(f"năm cuối ({last}) trước năm đầu ({first})")
    if first == old.first:
        raise AnswerError(f"kế hoạch cũ đã bắt đầu năm {first}; chọn năm khác bằng --from-year")
    return Years(first, last)


def next_id(plan: Plan, new: Years) -> str:
    """The old id with the years of the new period; these are added where it names none."""
    moved = in_new_years(plan, plan.id, new, "-")
    return moved if moved != plan.id else f"{plan.id}-{str(new).replace(' ', '')}"


def in_new_years(plan: Plan, text: str, new: Years, joint: str = " - ") -> str:
    """The period's years in words; of a year across New Year also the one it is called by, `năm 2026`."""
    old, moved = years_of(plan), renamed(text, years_of(plan), new, joint)
    if len(old) > 1 and len(plan.years()) == 1:
        year, later = plan.last_year, plan.last_year + new.first - old.first
        moved = renamed(moved, Years(year, year), Years(later, later))
    return moved


def roll(document: SourceDocument, plan: Plan, new: Years, new_id: str) -> Rolled:
    """`plan` stands alone in `document`. Raises AnswerError when the new period cannot hold the plan's waves."""
    work = _Work(Editor(document), plan, Shift(years_of(plan), new))
    work.change_head(new_id)
    work.change_words()
    work.note_comments()
    work.drop_results()
    for path, note in of_data(plan, work.shift):
        work.editor.mark(path, note)
    text = _header(plan) + _HEADER.sub("", work.editor.result())
    _check(text, document.file)
    return Rolled(new_id, text, tuple(work.changes), tuple(marked_lines(text)))


def _header(plan: Plan) -> str:
    return f"# Lập từ kế hoạch {plan.id}. Chỗ nào ghi “{MARK}” thì sửa rồi xóa dòng ghi chú ấy.\n"


@dataclass
class _Work:
    editor: Editor
    plan: Plan
    shift: Shift
    changes: list[str] = field(default_factory=list)

    def change_head(self, new_id: str) -> None:
        self.editor.rewrite(("id",), lambda _: new_id)
        self.changes.append(f"id: {self.plan.id} → {new_id}")
        if self.plan.number is not None:
            self.editor.drop(("number",))
            self.changes.append(f"number: bỏ số {self.plan.number} của văn bản cũ")
        year = min(self.shift.year(self.plan.issued.in_year), self.shift.new.first)
        if self.plan.issued.day is None:
            self.editor.rewrite(("issued", "year"), lambda _: str(year))
        else:
            self.editor.replace_pair(("issued", "date"), f"year: {year}")
        self.changes.append(f"issued: năm {year}, ngày ký để trống")

    def change_words(self) -> None:
        for path, text in self.plan.scalars():
            shape = tuple("*" if isinstance(step, int) else step for step in path)
            if shape[0] in _APART or shape[:3] == ("targets", "*", "result"):
                continue
            if shape in _DATES:
                self._move(path, self.shift)
            elif shape == ("period", "to"):
                old, new = self.shift.old.last, self.shift.new.last
                self._move(path, Shift(Years(old, old), Years(new, new)))
            elif shape == ("title",) or (shape[0] == "sections" and shape[-1] == "heading"):
                self._rename(path, text, self.shift, partial(in_new_years, self.plan, new=self.shift.new))
            elif shape == ("waves", "*", "name"):
                own = self._shift_of_wave(path)
                self._rename(path, text, own, partial(renamed, old=own.old, new=own.new))
            else:
                self._note_words(path, text)

    def note_comments(self) -> None:
        for line, comment in self.editor.own_comments():
            if not _HEADER.match(f"{comment}\n") and (years := years_in(comment)):
                self.editor.mark_line(line, f"ghi chú nhắc năm {', '.join(map(str, years))}")

    def drop_results(self) -> None:
        count = 0
        for index, target in enumerate(self.plan.targets):
            if target.result is not None:
                self.editor.drop(("targets", index, "result"))
                count += 1
        if count:
            self.changes.append(f"targets: bỏ kết quả (result) của {count} chỉ tiêu")

    def _move(self, path: Path, shift: Shift) -> None:
        old = self.editor.raw(path)
        if self.editor.rewrite(path, shift.date_text):
            self.changes.append(f"{_name(path)}: {old} → {shift.date_text(old)}")

    def _rename(self, path: Path, text: str, shift: Shift, change: Callable[[str], str]) -> None:
        if self.editor.rewrite(path, change):
            self.changes.append(f"{_name(path)}: {shift.old} → {shift.new}")
        self._note_words(path, change(text), known=shift.new)

    def _shift_of_wave(self, path: Path) -> Shift:
        wave = self.plan.waves[int(path[1])]
        old = Years(wave.start.year, wave.end.year)
        return Shift(old, Years(self.shift.year(old.first), self.shift.year(old.last)))

    def _note_words(self, path: Path, text: str, known: Years | None = None) -> None:
        years = [str(year) for year in years_in(text) if known is None or year not in (known.first, known.last)]
        if years and path[0] != "movements":
            self.editor.mark(path, f"lời văn nhắc năm {', '.join(years)}")
        for note in anniversaries(text, self.shift):
            self.editor.mark(path, note)


def _name(path: Path) -> str:
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _check(text: str, shown: str) -> None:
    """Words fit into any YAML; dates and waves must still be a plan. Raises AnswerError if they are not."""
    documents, problems = read_text(text, shown)
    found, complaints = decode(documents[0]) if documents else (None, [])
    if not isinstance(found, Plan):
        reason = [*problems, *complaints][0].message
        raise AnswerError(f"không dời được kế hoạch này sang kỳ mới: {reason}")
    for wave in found.waves:
        if wave.start < found.period.start or wave.end > found.period.end:
            raise AnswerError(
                f"“{wave.name}” nằm ngoài kỳ mới; chọn kỳ mới dài bằng kỳ cũ, hoặc lập kế hoạch mới theo mẫu (--preset)"
            )
