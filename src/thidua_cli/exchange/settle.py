"""One row of nominations, registrations or history → the records it makes, or what must be asked first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.award_words import AwardWords
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.nominees import Nominees
from thidua_cli.exchange.outcome import Doubts, Entry, Outcome, Status, Who
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.values import day_of, merit_of, year_of
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.law import award
from thidua_cli.models.base import Model
from thidua_cli.models.history import Given
from thidua_cli.models.nominations import Nomination, Registration
from thidua_cli.source import Plain

Answers = Mapping[tuple[str, str], str]
AWARD, YEAR, SKIP = "danh hiệu", "năm", "bo"

_MODELS: dict[Form, type[Model]] = {
    Form.NOMINATIONS: Nomination,
    Form.REGISTRATIONS: Registration,
    Form.HISTORY: Given,
}
_NUMBER_AND_DAY = re.compile(
    r"(?:số\s*:?\s*)?(.+?)[,;]?\s*(?:,|ngày)\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng.*)", re.I
)


@dataclass(frozen=True)
class Settler:
    """What one import knows: the form of its rows, its year, the names of the agency, the answers given."""

    form: Form
    year: int | None
    awards: AwardWords
    nominees: Nominees
    answers: Answers

    def settle(self, record: Record) -> Outcome:
        """The outcome of a row, as far as the row alone decides it: repeats are found later."""
        doubts = Doubts(record.place, self.answers)
        if any(doubts.answer(topic) == SKIP for topic in (AWARD, YEAR, "người", "trùng")):
            return Outcome(record, Status.QUARANTINED, Sureness.CERTAIN, reasons=("bỏ theo trả lời",))
        codes = self.codes(record, doubts)
        who = self.nominees.who(record, codes, doubts)
        year = self._year(record, doubts)
        entries: tuple[Entry, ...] = ()
        if who is not None and codes and not doubts.questions:
            entries = tuple(self.entries(record, who, codes, year, doubts))
        return finished(record, doubts, entries)

    def codes(self, record: Record, doubts: Doubts) -> tuple[str, ...]:
        """The awards of a row: its cell, its marks, else the heading above it."""
        answer = doubts.answer(AWARD)
        if answer is not None:
            return tuple(self._known(code) for code in re.split(r"[,;]\s*", answer))
        cell = record.values.get("award", "")
        if not cell and not record.ticked:
            cell = next((text for text in reversed(record.groups) if self.awards.is_award(text)), "")
        verdicts = self.awards.meant(cell)
        for verdict in verdicts:
            if verdict.sureness is Sureness.ASK:
                doubts.ask(AWARD, verdict.why, verdict.choices)
            elif verdict.sureness is Sureness.LIKELY:
                doubts.likely.append(verdict.why)
            doubts.noted += [verdict.more] if verdict.more else []
        for mark in record.odd_marks:
            doubts.ask(
                AWARD, f"ô của cột danh hiệu ghi “{mark}”, không phải dấu x", record.ticked or self.awards.planned
            )
        codes = [*record.ticked, *(verdict.meaning for verdict in verdicts if verdict.meaning)]
        if not codes and not doubts.questions:
            doubts.ask(AWARD, "dòng không có danh hiệu, hình thức", self.awards.planned)
        return tuple(dict.fromkeys(codes))

    def _known(self, code: str) -> str:
        verdict = self.awards.one(code)
        if verdict.sureness is not Sureness.CERTAIN or verdict.meaning is None:
            raise ThiduaError(f"trả lời “{code}” không phải mã danh hiệu, hình thức khen thưởng")
        return verdict.meaning

    def _year(self, record: Record, doubts: Doubts) -> int | None:
        text = doubts.answer(YEAR) or record.values.get("year", "")
        found = year_of(text) if text else self.year
        if found is None:
            doubts.ask(YEAR, f"không rõ năm “{text}”" if text else "dòng không có năm; thêm cột Năm hoặc --year")
        return found

    def entries(
        self, record: Record, who: Who, codes: tuple[str, ...], year: int | None, doubts: Doubts
    ) -> Iterable[Entry]:
        extra = self._extra(record, year, doubts)
        for code in codes:
            self.fits(who, code, doubts)
            data: dict[str, Plain] = {**who.keys, "award": code, **extra}
            problem = refused(_MODELS[self.form], data)
            if problem:
                doubts.ask("dòng", problem)
                return
            of = (self.awards.key(code), str(year))
            asks, leaves = (tuple((each, *of) for each in keys) for keys in (who.asks, who.leaves))
            yield Entry(data, who.unit, year, (who.identity, *of), asks, leaves, who.external)

    def _extra(self, record: Record, year: int | None, doubts: Doubts) -> dict[str, Plain]:
        """What else the row says, as far as the form has a key for it; the rest is said, not dropped in silence."""
        values = record.values
        extra: dict[str, Plain] = {}
        if self.form is not Form.REGISTRATIONS:
            if self.form is Form.HISTORY or year != self.year:
                extra["year"] = str(year)
            extra |= self._kinds(values, doubts)
            if values.get("achievement"):
                extra["reason" if self.form is Form.HISTORY else "achievement"] = values["achievement"]
        decision = self._decision(values, doubts) if self.form is Form.HISTORY else {}
        extra |= {"decision": decision} if decision else {}
        notes = "; ".join(filter(None, (values.get("note"), *dict.fromkeys(doubts.noted))))
        return {**extra, "note": notes} if notes else extra

    def _kinds(self, values: Mapping[str, str], doubts: Doubts) -> dict[str, Plain]:
        """loại hình and lĩnh vực; words for which there is no loại hình go to the note."""
        merit = merit_of(values.get("merit", ""))
        if values.get("merit") and merit is None:
            doubts.noted.append(f"loại hình: {values['merit']}")
        return {key: text for key, text in (("merit", merit), ("field", values.get("field"))) if text}

    def _decision(self, values: Mapping[str, str], doubts: Doubts) -> dict[str, Plain]:
        number, day = values.get("decision", ""), values.get("decided", "")
        match = _NUMBER_AND_DAY.fullmatch(number)
        if match and not day:
            number, day = match[1], match[2]
        found = day_of(day) if day else None
        if day and found is None:
            doubts.likely.append(f"không đọc được ngày quyết định “{day}”, sẽ bỏ trống")
        pairs = {"number": number, "date": found, "issuer": values.get("issuer")}
        return {key: text for key, text in pairs.items() if text}

    def fits(self, who: Who, code: str, doubts: Doubts) -> None:
        """An award for collectives given to a person is most often a slip of the row."""
        entry = award(code)
        subject = "individual" if "person" in who.keys else "collective"
        if "external" in who.keys:
            outside = who.keys["external"]
            assert isinstance(outside, dict)
            subject = str(outside.get("subject", "individual"))
        if entry and subject not in entry.subjects:
            doubts.likely.append(f"“{entry.name}” không dành cho đối tượng của dòng này")


def finished(record: Record, doubts: Doubts, entries: tuple[Entry, ...]) -> Outcome:
    """The outcome with all doubts; what is certain or likely is placed when somebody agrees."""
    status = Status.QUARANTINED if doubts.questions else Status.PLACED
    reasons = (*(question.text for question in doubts.questions), *dict.fromkeys(doubts.likely))
    return Outcome(
        record,
        status,
        doubts.sureness,
        entries if status is Status.PLACED else (),
        tuple(doubts.questions),
        reasons,
        tuple(doubts.remarks),
    )


def refused(model: type[Model], data: Mapping[str, Plain]) -> str | None:
    """What the model of the file would say against the record; None when it takes it."""
    try:
        model.model_validate(data)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return None
