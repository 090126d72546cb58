"""One row of a list of people → a new entry of the roster, or the one that is there already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic import ValidationError

from thidua_cli.exchange.form import Form
from thidua_cli.exchange.nominees import TOPIC
from thidua_cli.exchange.outcome import Doubts, Entry, Outcome, Status
from thidua_cli.exchange.roster import AGENCY, Roster, Units, uncourteous
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.settle import SKIP, Answers, finished
from thidua_cli.exchange.values import citizen_number, day_of, employment_of, gender_of, role_of
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.exchange.words import fold, spelling_key
from thidua_cli.models.people import Person
from thidua_cli.source import Plain
from thidua_cli.workspace.books import AgencyFiles

NEW = "moi"
UNIT = "đơn vị"
READERS: dict[str, tuple[str, Callable[[str], str | None]]] = {
    "gender": ("gender", gender_of),
    "born": ("born", day_of),
    "start": ("from", day_of),
    "employment": ("employment", employment_of),
    "role": ("role", role_of),
}


@dataclass
class PeopleSettler:
    """Makes new entries of people.yaml; ids that this import gives are kept apart from those that are there."""

    agency: AgencyFiles
    answers: Answers
    form = Form.PEOPLE
    units: Units = field(init=False)
    roster: Roster = field(init=False)

    def __post_init__(self) -> None:
        self.units, self.roster = Units(self.agency), Roster(self.agency)
        self._taken = set(self.agency.people)

    def settle(self, record: Record) -> Outcome:
        """PLACED with the new entry, DUPLICATE for somebody of the roster, else a question."""
        doubts = Doubts(record.place, self.answers)
        if doubts.answer(TOPIC) == SKIP or doubts.answer(UNIT) == SKIP:
            return Outcome(record, Status.QUARANTINED, Sureness.CERTAIN, reasons=("bỏ theo trả lời",))
        name, unit = uncourteous(record.values.get("name", "")), self._unit(record, doubts)
        if not name:
            doubts.ask(TOPIC, "dòng không có tên")
            return finished(record, doubts, ())
        there = self._there(record, unit, doubts)
        if there is not None:
            return Outcome(record, Status.DUPLICATE, Sureness.CERTAIN, reasons=_differences(record, there, unit))
        data = self._data(record, name, unit, doubts)
        if doubts.questions or unit is None:
            return finished(record, doubts, ())
        key, loose = ((make(name), unit, str(data.get("cccd", ""))) for make in (spelling_key, fold))
        return finished(record, doubts, (Entry(data, unit, None, key, (loose,), (loose,)),))

    def _unit(self, record: Record, doubts: Doubts) -> str | None:
        answer = doubts.answer(UNIT)
        texts = [answer] if answer else [record.values.get("unit", ""), *reversed(record.groups)]
        for text in filter(None, texts):
            verdict = self.units.meant(text)
            if verdict.meaning not in (None, AGENCY) and verdict.sureness is Sureness.CERTAIN:
                return verdict.meaning
        said = f"“{texts[0]}” không phải đơn vị trong agency.yaml" if texts[0] else "dòng không có đơn vị"
        doubts.ask(UNIT, said, self.units.meant(texts[0]).choices if texts[0] else tuple(self.agency.units))
        return None

    def _there(self, record: Record, unit: str | None, doubts: Doubts) -> Person | None:
        answer = doubts.answer(TOPIC)
        if answer:
            return None if answer == NEW else self.agency.people.get(answer)
        verdict = self.roster.meant(record.values, unit)
        if verdict.sureness is Sureness.CERTAIN:
            return self.agency.people[verdict.meaning] if verdict.meaning else None
        found = tuple(filter(None, (verdict.meaning, *verdict.choices)))
        doubts.ask(TOPIC, verdict.why, (*dict.fromkeys(found), NEW))
        return None

    def _data(self, record: Record, name: str, unit: str | None, doubts: Doubts) -> dict[str, Plain]:
        data: dict[str, Plain] = {"id": "", "name": name, "unit": unit}
        data |= {key: record.values[key] for key in ("position", "note") if record.values.get(key)}
        for source, (key, read) in READERS.items():
            text = record.values.get(source)
            if text and (found := read(text)) is None:
                doubts.likely.append(f"không đọc được “{text}” ({key}), sẽ bỏ trống")
            elif text:
                data[key] = found
        if record.values.get("cccd"):
            number, mended = citizen_number(record.values["cccd"])
            if number is None:
                doubts.ask("số định danh", f"“{record.values['cccd']}” không phải số định danh (9 hoặc 12 chữ số)")
            elif mended:
                doubts.likely.append(f"số định danh “{record.values['cccd']}” mất số 0 ở đầu, sẽ ghi {number}")
            data["cccd"] = number
        if not doubts.questions and unit is not None:
            data["id"] = self._new_id(name)
            self._check(data, doubts)
        return data

    def _new_id(self, name: str) -> str:
        base = fold(name) or "ca-nhan"
        number = 1
        while (code := base if number == 1 else f"{base}-{number}") in self._taken:
            number += 1
        self._taken.add(code)
        return code

    def _check(self, data: dict[str, Plain], doubts: Doubts) -> None:
        try:
            Person.model_validate(data)
        except ValidationError as problem:
            first = problem.errors(include_url=False)[0]
            doubts.ask("dòng", f"{'.'.join(map(str, first['loc']))}: {first['msg']}")


def _differences(record: Record, person: Person, unit: str | None) -> tuple[str, ...]:
    """What the row says otherwise than the roster, which stays as it is."""
    said = {
        "name": uncourteous(record.values.get("name", "")),
        "unit": unit or "",
        "position": record.values.get("position", ""),
    }
    kept = {"name": person.name, "unit": person.unit, "position": person.position or ""}
    differing = [f"{key}: sổ “{kept[key]}”, bảng “{text}”" for key, text in said.items() if text and text != kept[key]]
    return (f"đã có {person.id} trong people.yaml" + ("; khác " + "; ".join(differing) if differing else ""),)
