"""The rows that could not be placed, with the reasons, in a sheet to fill in and import again or to answer with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.outcome import Outcome, Question, Status
from thidua_cli.exchange.sheets import read_sheets
from thidua_cli.exchange.survey import Survey
from thidua_cli.exchange.words import clean, fold
from thidua_cli.exchange.workbook import Column, Page, csv_of, written

PLACE, TOPIC, REASON, CHOICES, ANSWER = "Dòng", "Điều cần hỏi", "Lý do", "Có thể trả lời", "Trả lời"
_SHARED = ("danh hiệu", "đơn vị")
_OURS = (PLACE, TOPIC, REASON, CHOICES, ANSWER)


def quarantined(survey: Survey, path: Path) -> bytes | None:
    """The bytes of the file for `path` (.csv, else .xlsx): a line a question; None when nothing is kept apart."""
    kept = [outcome for outcome in survey.outcomes if outcome.status is Status.QUARANTINED]
    if not kept:
        return None
    width = max(len(outcome.record.cells) for outcome in kept)
    heads = [*_OURS, *(clean(head) or f"Cột {number}" for number, head in enumerate(_padded(survey.heads, width), 1))]
    rows = [line for outcome in kept for line in _lines(outcome, width)]
    if path.suffix.lower() == ".csv":
        return csv_of([heads, *rows])
    columns = [Column(head, 18 if head in _OURS else 16) for head in heads]
    return written([Page("Để riêng", columns, rows)])


def _lines(outcome: Outcome, width: int) -> Iterable[list[str]]:
    cells = _padded(outcome.record.cells, width)
    if outcome.questions:
        for question in outcome.questions:
            yield [question.place, question.topic, question.text, " | ".join(question.choices), "", *cells]
    else:
        yield [outcome.record.place, "", "; ".join(outcome.reasons) or "có thể, chưa được đồng ý", "", "", *cells]


def _padded(cells: Iterable[str], width: int) -> list[str]:
    found = list(cells)[:width]
    return found + [""] * (width - len(found))


@dataclass(frozen=True)
class Answers:
    """(place of the row, topic) → answer, and the words of the rows for which they were given.

    `alike` are the answers by (topic, question).
    """

    given: Mapping[tuple[str, str], str]
    words: Mapping[str, frozenset[str]]
    alike: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def spread(self, questions: Iterable[Question]) -> Mapping[tuple[str, str], str]:
        """The answers with those of other rows where the very same question was asked about a unit or an award."""
        same = {
            (each.place, each.topic): self.alike[each.topic, each.text]
            for each in questions
            if each.topic in _SHARED and (each.topic, each.text) in self.alike
        }
        return {**same, **self.given}

    def check(self, outcomes: Iterable[Outcome]) -> None:
        """ThiduaError when a row is no longer the one that was asked about: lines have moved in the list since."""
        for outcome in outcomes:
            asked = self.words.get(outcome.record.place)
            if asked and not asked <= _words(outcome.record.cells):
                place, name = outcome.record.place, outcome.record.values.get("name", "")
                raise ThiduaError(f"{place} ({name}) không còn là dòng đã hỏi; nhập lại để hỏi lại, rồi mới trả lời")


def _words(cells: Iterable[str]) -> frozenset[str]:
    """The cells with letters, folded: numbers and days may look otherwise after a spreadsheet has saved them."""
    return frozenset(folded for cell in cells if (folded := fold(cell)) and not folded.replace("-", "").isdecimal())


def read_answers(path: Path) -> Answers:
    """The answers of a filled file of rows kept apart; lines without an answer are open.

    Raises ThiduaError when the file has no such columns, or answers one question twice.
    """
    answers: dict[tuple[str, str], str] = {}
    words: dict[str, frozenset[str]] = {}
    alike: dict[tuple[str, str], str] = {}
    rows = next(iter(read_sheets(path))).rows
    heads = [fold(cell) for cell in rows[0]] if rows else []
    try:
        place, topic, answer = (heads.index(fold(name)) for name in (PLACE, TOPIC, ANSWER))
    except ValueError:
        raise ThiduaError(f"“{path.as_posix()}” không có các cột {PLACE}, {TOPIC}, {ANSWER} ở dòng đầu") from None
    reason = heads.index(fold(REASON)) if fold(REASON) in heads else None
    kept = [index for index, head in enumerate(heads) if head not in map(fold, _OURS)]
    for row in rows[1:]:
        text = clean(row[answer]) if answer < len(row) else ""
        if text:
            key = (row[place].strip(), clean(row[topic]))
            words[key[0]] = _words(row[index] for index in kept if index < len(row))
            if answers.setdefault(key, text) != text:
                raise ThiduaError(f"“{path.as_posix()}” trả lời {key[0]} ({key[1]}) hai lần khác nhau")
            if reason is not None and reason < len(row):
                alike.setdefault((key[1], clean(row[reason])), text)
    return Answers(answers, words, alike)
