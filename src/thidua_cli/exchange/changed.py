"""Cells that somebody changed in a sheet of ours → the keys of the record that are to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.kept import Kept
from thidua_cli.exchange.marks import RECORD
from thidua_cli.exchange.outcome import Doubts, Entry, Who
from thidua_cli.exchange.people_rows import READERS
from thidua_cli.exchange.roster import AGENCY, Units
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.settle import Settler
from thidua_cli.exchange.targets import identity
from thidua_cli.exchange.values import citizen_number, day_of, year_of
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.exchange.words import fold
from thidua_cli.models.history import Given
from thidua_cli.models.nominations import Nominee, Registration
from thidua_cli.source import Plain

Keys = dict[tuple[str, ...], Plain]
"""New values by the keys that lead to them; None: the key goes."""

_NOMINEE = ("person", "unit", "agency", "external")
_DECISION = {"decision": "number", "decided": "date", "issuer": "issuer"}


@dataclass
class Change:
    """What one row is to change: the keys of its record, and records to add for further awards in its cell."""

    keys: Keys = field(default_factory=dict)
    more: tuple[Entry, ...] = ()


class Changes(Protocol):
    def change(self, record: Record, there: Kept, new: Mapping[str, str], doubts: Doubts, /) -> Change: ...


@dataclass(frozen=True)
class PeopleChanges:
    units: Units

    def change(self, _record: Record, there: Kept, new: Mapping[str, str], doubts: Doubts) -> Change:
        """`new` are the cells that changed, by field."""
        change = Change()
        for name, text in new.items():
            key, value = self._value(name, text, there, doubts)
            change.keys[key,] = value
        return change

    def _value(self, name: str, text: str, there: Kept, doubts: Doubts) -> tuple[str, Plain]:
        if not text and name in ("name", "unit"):
            doubts.ask(
                FIELDS[name], f"ô {FIELDS[name]} của {there.cells['name']} bị để trống; muốn bỏ thì sửa tệp YAML"
            )
        if name == "name" and fold(text) != fold(there.cells["name"]):
            doubts.likely.append(f"đổi tên {there.cells['name']} thành {text}")
        if name == "unit" and text:
            found = self.units.meant(text)
            if found.meaning in (None, AGENCY) or found.sureness is not Sureness.CERTAIN:
                doubts.ask(FIELDS[name], f"“{text}” không phải đơn vị trong agency.yaml", found.choices)
            return name, found.meaning
        if name == "cccd" and text:
            number, mended = citizen_number(text)
            if number is None:
                doubts.ask(FIELDS[name], f"“{text}” không phải số định danh (9 hoặc 12 chữ số)")
            elif mended:
                doubts.likely.append(f"số định danh “{text}” mất số 0 ở đầu, sẽ ghi {number}")
            return name, number
        if name in READERS and text:
            key, read = READERS[name]
            if (value := read(text)) is None:
                doubts.ask(FIELDS[name], f"không đọc được “{text}” ({FIELDS[name]})")
            return key, value
        return READERS[name][0] if name in READERS else name, text or None


@dataclass(frozen=True)
class AwardChanges:
    settler: Settler
    taken: Mapping[tuple[str, ...], object]

    def change(self, record: Record, there: Kept, new: Mapping[str, str], doubts: Doubts) -> Change:
        """`new` are the cells that changed, by field."""
        nominee = there.record
        assert isinstance(nominee, Nominee)
        change = Change()
        for name in ("achievement", "note"):
            if name in new:
                key = "reason" if name == "achievement" and isinstance(nominee, Given) else name
                change.keys[key,] = new[name] or None
        change.keys |= self._who(record, there, new, doubts)
        if "year" in new:
            year = year_of(new["year"])
            if year is None:
                doubts.ask(FIELDS["year"], f"không rõ năm “{new['year']}”")
            change.keys["year",] = str(year)
        if isinstance(nominee, Given) and new.keys() & _DECISION.keys():
            change.keys |= self._decision(nominee, there.cells, new, doubts)
        if "award" in new:
            self._award(record, there, change, doubts)
        return change

    def _who(self, record: Record, there: Kept, new: Mapping[str, str], doubts: Doubts) -> Keys:
        """An outsider is written otherwise; of the agency, another person or unit is taken from the roster."""
        nominee = there.record
        assert isinstance(nominee, Nominee)
        said = {name: text for name, text in new.items() if name in ("name", "position", "unit")}
        if "name" in said and not said["name"]:
            doubts.ask(FIELDS["name"], f"ô tên của {there.cells['name']} bị để trống; muốn bỏ thì sửa tệp YAML")
        if nominee.external is not None:
            if "name" in said and fold(said["name"]) != fold(nominee.external.name):
                doubts.likely.append(f"đổi tên {nominee.external.name} thành {said['name']}")
            names = {"name": "name", "position": "position", "unit": "organisation"}
            return {("external", names[name]): text or None for name, text in said.items()}
        if "position" in said:
            doubts.remarks.append(f"chức vụ “{said['position']}” không ghi ở đây; sửa trong people.yaml")
        return self._other(record, there, nominee, doubts) if said.keys() & {"name", "unit"} else {}

    def _other(self, record: Record, there: Kept, nominee: Nominee, doubts: Doubts) -> Keys:
        values = {key: text for key, text in record.values.items() if key not in ("id", "hash")}
        who = self.settler.nominees.who(replace(record, values=values), (), Doubts(record.place, {}))
        if who is not None and who.identity == identity(nominee):
            return {}
        old = as_mapping(nominee).keys() & {"person", "unit", "agency"}
        if who is None or who.keys.keys() != old:
            who_now = f"“{values.get('name', '')}”, {values.get('unit', '')}"
            doubts.ask("người", f"ghi {who_now} thay cho {there.cells['name']}: thêm thành dòng mới, hoặc sửa tệp YAML")
            return {}
        doubts.likely.append(f"thay {there.cells['name']} bằng {values.get('name', '')}")
        return {(key,): value for key, value in who.keys.items()}

    def _decision(self, given: Given, shown: Mapping[str, str], new: Mapping[str, str], doubts: Doubts) -> Keys:
        """Keys of the line's own decision; one that only the file has is copied to the line first."""
        cells = {name: new.get(name, shown[name]) for name in _DECISION}
        if cells["decided"]:
            day = day_of(cells["decided"])
            if day is None:
                doubts.ask(FIELDS["decided"], f"không đọc được ngày quyết định “{cells['decided']}”")
            cells["decided"] = day or ""
        if given.decision is None:
            return {("decision",): {_DECISION[name]: text for name, text in cells.items() if text}}
        return {("decision", _DECISION[name]): cells[name] or None for name in _DECISION if name in new}

    def _award(self, record: Record, there: Kept, change: Change, doubts: Doubts) -> None:
        """The award itself if it still stands in the cell, else the first there; what else stands there is added."""
        if not record.values.get("award"):
            doubts.ask("danh hiệu", "ô danh hiệu bị xóa; bảng không bỏ mục nào, muốn bỏ thì xóa trong tệp YAML")
            return
        codes, nominee = list(self.settler.codes(record, doubts)), there.record
        if doubts.questions or not codes:
            return
        for code in codes:
            self.settler.fits(self._same(there), code, doubts)
        if isinstance(nominee, Registration):
            change.keys["award",] = codes[0] if len(codes) == 1 else list[Plain](codes)
            return
        old = str(getattr(nominee, "award", ""))
        kept = next((code for code in codes if self.settler.awards.key(code) == self.settler.awards.key(old)), None)
        first = kept or codes[0]
        codes.remove(first)
        if kept is None:
            change.keys["award",] = first
            self._free(there, first, doubts)
        if codes:
            change.more = tuple(
                self.settler.entries(record, self._same(there), tuple(codes), self._year(there), doubts)
            )

    def _free(self, there: Kept, code: str, doubts: Doubts) -> None:
        assert isinstance(there.record, Nominee)
        key = (identity(there.record), self.settler.awards.key(code), str(self._year(there)))
        if key in self.taken:
            doubts.ask("danh hiệu", f"{there.cells['name']} đã có một mục {code} khác")

    def _year(self, there: Kept) -> int:
        return int(there.id.split(RECORD)[2])

    def _same(self, there: Kept) -> Who:
        assert isinstance(there.record, Nominee)
        keys = {key: value for key, value in as_mapping(there.record).items() if key in _NOMINEE}
        outside = there.record.external is not None
        return Who(keys, there.unit, identity(there.record), external=outside)


def as_mapping(nominee: object) -> dict[str, Plain]:
    """The record as it is written in its file."""
    written = nominee.as_written() if isinstance(nominee, Nominee) else None
    return written if isinstance(written, dict) else {}
