"""One row of a list of people → a new entry of the roster, or the one that is there already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from thidua_cli.exchange.columns import FIELDS, RATING, field_name
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.nominees import TOPIC
from thidua_cli.exchange.outcome import Doubts, Edit, Entry, Outcome, Status
from thidua_cli.exchange.roster import AGENCY, Roster, Units, alike, uncourteous
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.settle import SKIP, Answers, finished
from thidua_cli.exchange.values import citizen_number, day_of, employment_of, gender_of, rating_of, role_of
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.exchange.words import fold, spelling_key
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.people import Person
from thidua_cli.source import Plain
from thidua_cli.workspace.books import AgencyFiles

NEW = "moi"
SHEET, FILES = "bang", "kho"
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
        self._met: dict[str, tuple[str, dict[str, Plain]]] = {}

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
            return self._known(record, there, unit, doubts)
        data = self._data(record, name, unit, doubts)
        if doubts.questions or unit is None:
            return finished(record, doubts, ())
        return finished(record, doubts, (_entry(data, name, unit),))

    def _known(self, record: Record, person: Person, unit: str | None, doubts: Doubts) -> Outcome:
        """What the row says beyond the roster is written there; another position, birthday or number is asked about."""
        said = self._said(record, doubts)
        answered = doubts.answer(TOPIC) == person.id
        earlier, told = self._met.setdefault(person.id, (record.place, said))
        if earlier != record.place and said == told:
            return Outcome(record, Status.DUPLICATE, Sureness.CERTAIN, reasons=(f"trùng dòng {earlier}; giống hệt",))
        differing = _clashes(said, person)
        if earlier != record.place:
            differing = [f"dòng {earlier} cũng là người này mà ghi khác", *differing]
        if differing and not answered:
            why = f"{person.id} trong people.yaml cùng tên, nhưng {'; '.join(differing)}"
            doubts.ask(TOPIC, self.roster.told(why, (person.id,)), (person.id, NEW))
        keys = _further(said, person, doubts)
        if earlier != record.place:
            keys = {key: value for key, value in keys.items() if key[0] not in told}
        outcome = finished(record, doubts, ())
        if outcome.status is Status.QUARANTINED:
            return outcome
        reasons = _differences(record, person, unit)
        if not keys:
            return Outcome(record, Status.DUPLICATE, Sureness.CERTAIN, reasons=reasons)
        words = "; ".join(f"{'.'.join(key)} {_shown(value)}" for key, value in keys.items())
        edit = Edit(person, keys, f"ghi thêm cho {person.id}: {words}")
        return replace(outcome, edits=(edit,), remarks=(*outcome.remarks, *reasons))

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
        doubts.ask(TOPIC, self.roster.told(verdict.why, found), (*dict.fromkeys(found), NEW))
        return None

    def _data(self, record: Record, name: str, unit: str | None, doubts: Doubts) -> dict[str, Plain]:
        data: dict[str, Plain] = {"id": "", "name": name, "unit": unit, **self._said(record, doubts)}
        if not doubts.questions and unit is not None:
            data["id"] = self._new_id(name)
            self._check(data, doubts)
        return data

    def _said(self, record: Record, doubts: Doubts) -> dict[str, Plain]:
        """What the row says of somebody beside name and unit, as people.yaml writes it."""
        data: dict[str, Plain] = {key: record.values[key] for key in ("position", "note") if record.values.get(key)}
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
        ratings = ratings_in(record.values, doubts)
        return {**data, "ratings": dict(ratings)} if ratings else data

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


def _entry(data: dict[str, Plain], name: str, unit: str) -> Entry:
    """Two of one name in one unit are asked about, unless all of a row is repeated or both numbers tell them apart."""
    number, told = (
        str(data.get("cccd") or ""),
        (f"{key} {value}" for key, value in data.items() if key not in ("id", "name")),
    )
    every, unnumbered, numbered = ((fold(name), unit), (fold(name), unit, ""), ("cccd", number))
    key = (spelling_key(name), *told)
    asks, leaves = ((unnumbered, numbered), (every, numbered)) if number else ((every,), (every, unnumbered))
    return Entry(data, unit, None, key, asks, leaves, alike="cùng tên, cùng đơn vị hoặc cùng số định danh")


def _clashes(said: Mapping[str, Plain], person: Person) -> list[str]:
    """What tells two people of one name apart."""
    kept = {"position": person.position, "born": person.born and person.born.isoformat(), "cccd": person.cccd}
    found = ((key, text, str(said[key])) for key, text in kept.items() if text and said.get(key))
    return [
        f"{FIELDS[key]} “{text}” → “{other}”"
        for key, text, other in found
        if text != other and not (key == "position" and alike(text, other))
    ]


def _further(said: Mapping[str, Plain], person: Person, doubts: Doubts) -> dict[tuple[str, ...], Plain]:
    """Keys that the roster lacks; the number and the birthday of somebody found by name are only likely."""
    written = person.as_written()
    assert isinstance(written, dict)
    keys: dict[tuple[str, ...], Plain] = {}
    for key, value in said.items():
        if key not in written and key not in ("ratings", "role", "employment") and value is not None:
            keys[key,] = value
            if key in ("cccd", "born", "position"):
                doubts.likely.append(f"sẽ ghi {FIELDS[key]} cho {person.id}, người mới có tên trong sổ")
    ratings = said.get("ratings", {})
    assert isinstance(ratings, dict)
    fresh: dict[str, Plain] = {}
    for year, rating in ((year, rating) for year, rating in ratings.items() if rating is not None):
        kept, topic = person.ratings.get(int(year)), f"xếp loại {year}"
        if kept is None or (kept != rating and doubts.answer(topic) == SHEET):
            fresh[year] = rating
        elif kept != rating and doubts.answer(topic) != FILES:
            doubts.ask(topic, f"kho → bảng: {RATINGS[kept]} → {RATINGS[str(rating)]}", (SHEET, FILES))
    return {**keys, **rating_keys(person, fresh)}


def ratings_in(values: Mapping[str, str], doubts: Doubts) -> dict[str, Plain]:
    """Year → rating of the cells that hold ratings (None: the cell is empty); a word that is none is asked about."""
    found: dict[str, Plain] = {}
    for name, text in values.items():
        if name.startswith(RATING):
            rating = found[name.removeprefix(RATING)] = rating_of(text) if text else None
            if text and rating is None:
                doubts.ask(field_name(name), f"“{text}” không phải mức xếp loại: {', '.join(RATINGS.values())}")
    return found


def rating_keys(person: Person, ratings: Mapping[str, Plain]) -> dict[tuple[str, ...], Plain]:
    """The keys that give somebody these ratings."""
    if not ratings or person.ratings:
        return {("ratings", year): rating for year, rating in ratings.items()}
    return {("ratings",): {year: rating for year, rating in ratings.items() if rating is not None}}


def _shown(value: Plain) -> str:
    return ", ".join(f"{key} {text}" for key, text in value.items()) if isinstance(value, dict) else f"“{value}”"


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
