"""Who is meant: people and units of the agency, found by id, citizen number, name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from thidua_cli.exchange.designation import written_out
from thidua_cli.exchange.verdict import Sureness, Verdict, ask
from thidua_cli.exchange.words import fold, spelling_key
from thidua_cli.models.agency import Unit
from thidua_cli.models.people import Person
from thidua_cli.workspace.books import AgencyFiles

OUTSIDE = "ngoai"
"""The answer that says: somebody outside of the agency."""

AGENCY = "co-quan"
"""The meaning of a unit's name that is the agency itself."""

_COURTESY = re.compile(
    r"^(?:(?:các )?(?:ông|bà|đ/c|đồng chí|anh|chị|cô|thầy|ts|ths|pgs|gs|bs|ks|cn)[.:]?\s+)+", re.IGNORECASE
)
_SHORT = {"p": "phong", "tt": "trung-tam", "vp": "van-phong", "cc": "chi-cuc", "bql": "ban-quan-ly", "kh": "ke-hoach"}
_HEAD = re.compile(r"^(phong|ban|bo-phan|to|khoa|don-vi|cac)-")
_TAIL = re.compile(r"-(so|co-quan)$")
_NEAR = 0.82


class Units:
    """The units of an agency by all their names."""

    def __init__(self, agency: AgencyFiles) -> None:
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._loose: dict[str, set[str]] = defaultdict(set)
        for unit in agency.units.values():
            for name in _names(unit):
                self._exact[fold(written_out(name))].add(unit.id)
                self._loose[loose(name)].add(unit.id)
        own = agency.agency
        names = (own.name, own.short, own.code, agency.id) if own else ()
        self._agency = [fold(written_out(name)) for name in filter(None, names)]
        for name in self._agency:
            self._exact[name].add(AGENCY)
        self._seen: dict[str, Verdict[str]] = {}

    def meant(self, text: str) -> Verdict[str]:
        """The id of the unit, or `AGENCY`; a meaning of None with CERTAIN says: no unit of this agency."""
        if text not in self._seen:
            self._seen[text] = self._look(text)
        return self._seen[text]

    def may_be_agency(self, text: str) -> bool:
        """Whether the words are much like a name of the agency itself."""
        return bool(get_close_matches(fold(written_out(text)), self._agency, n=1, cutoff=_NEAR))

    def knows(self, text: str) -> bool:
        verdict = self.meant(text)
        return verdict.meaning is not None and verdict.sureness is Sureness.CERTAIN

    def _look(self, text: str) -> Verdict[str]:
        for found in (self._exact.get(fold(written_out(text))), self._loose.get(loose(text))):
            if found and len(found) == 1:
                return Verdict(next(iter(found)))
            if found:
                return ask(f"“{text}” là tên của nhiều đơn vị", tuple(sorted(found)))
        near = get_close_matches(loose(text), self._loose, n=3, cutoff=_NEAR)
        codes = tuple(dict.fromkeys(code for key in near for code in sorted(self._loose[key])))
        return ask(f"“{text}” gần giống tên đơn vị", (*codes, OUTSIDE)) if codes else Verdict(None)


def _names(unit: Unit) -> Iterable[str]:
    return filter(None, (unit.id, unit.name, unit.short, unit.code))


def loose(name: str) -> str:
    """A unit's name without `Phòng` in front and `Sở` behind, short words written out."""
    words = "-".join(_SHORT.get(word, word) for word in fold(name).split("-"))
    return _TAIL.sub("", _HEAD.sub("", words)) or words


class Roster:
    """The people of an agency by id, citizen number and name."""

    def __init__(self, agency: AgencyFiles) -> None:
        self._people = agency.people
        self._lineage = agency.lineage
        self._unit_name = agency.unit_name
        self._by_number: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._by_fold: dict[str, list[Person]] = defaultdict(list)
        for person in self._people.values():
            if person.cccd:
                self._by_number[person.cccd].append(person)
            self._by_name[spelling_key(person.name)].append(person)
            self._by_fold[fold(person.name)].append(person)

    def knows(self, name: str) -> bool:
        return fold(uncourteous(name)) in self._by_fold

    def meant(self, values: Mapping[str, str], unit: str | None) -> Verdict[str]:
        """The person of a row; `unit` is the unit it names, if that is one of the agency.

        A meaning of None with CERTAIN says: nobody of that name is in the roster.
        """
        name = uncourteous(values.get("name", ""))
        for key, found in (("mã", self._by_id(values)), ("số định danh", self._numbered(values.get("cccd", "")))):
            if len(found) == 1:
                return self._agrees(found[0], name, key)
        return self._named(name, unit)

    def told(self, why: str, choices: Iterable[str]) -> str:
        """The question, with the position and the unit of everybody who is offered."""
        people = [self._people[choice] for choice in dict.fromkeys(choices) if choice in self._people]
        shown = (
            f"{each.id} là {', '.join(filter(None, (each.position, self._unit_name(each.unit))))}" for each in people
        )
        return f"{why}: {'; '.join(shown)}" if people else why

    def near(self, name: str) -> tuple[str, ...]:
        """Ids of people whose names are like this one."""
        keys = get_close_matches(fold(name), self._by_fold, n=3, cutoff=_NEAR)
        return tuple(person.id for key in keys for person in self._by_fold[key])

    def _by_id(self, values: Mapping[str, str]) -> list[Person]:
        person = self._people.get(values.get("id", "").removeprefix("person:"))
        return [person] if person else []

    def _numbered(self, number: str) -> list[Person]:
        """Excel takes the zeros in front away, so a shorter number is looked up with them too."""
        if not number.isdecimal():
            return []
        return next((found for width in (9, 12) if (found := self._by_number.get(number.zfill(width), []))), [])

    def _agrees(self, person: Person, name: str, key: str) -> Verdict[str]:
        if not name or fold(name) == fold(person.name):
            return Verdict(person.id)
        why = f"{key} là của {person.name} nhưng dòng ghi “{name}”"
        return ask(why, tuple(dict.fromkeys([person.id, *(found.id for found in self._by_fold.get(fold(name), []))])))

    def _named(self, name: str, unit: str | None) -> Verdict[str]:
        for found, sureness, why in (
            (self._by_name.get(spelling_key(name), []), Sureness.CERTAIN, ""),
            (self._by_fold.get(fold(name), []), Sureness.LIKELY, "khác dấu"),
            (self._turned(name), Sureness.LIKELY, "đảo thứ tự họ tên"),
        ):
            if found:
                return self._one_of(found, name, unit, sureness, why)
        return Verdict(None)

    def _one_of(self, found: list[Person], name: str, unit: str | None, sureness: Sureness, why: str) -> Verdict[str]:
        here = [person for person in found if unit is None or unit in self._lineage(person.unit)]
        choices = tuple(person.id for person in found)
        if len(here) == 1:
            said = f"“{name}” có thể là {here[0].name} ({why})" if why else ""
            return Verdict(here[0].id, sureness, said, choices)
        if here:
            return ask(f"có {len(here)} người tên “{name}”", choices)
        return ask(f"“{name}” không ở đơn vị ghi trong dòng", choices)

    def _turned(self, name: str) -> list[Person]:
        """`An Lê Văn` for `Lê Văn An`: the given name may stand in front."""
        first, _, rest = name.partition(" ")
        return self._by_name.get(spelling_key(f"{rest} {first}"), []) if rest else []


def uncourteous(name: str) -> str:
    """The name without `Ông`, `Bà`, `Đ/c` and degrees in front."""
    return _COURTESY.sub("", name) or name


def alike(position: str, other: str) -> bool:
    """Whether two wordings may be one position: `Giáo viên` and `Giáo viên Toán`, `PTP` and `Phó Trưởng phòng`.

    A deputy is never the head: `Hiệu trưởng`, `Phó Hiệu trưởng`.
    """
    one, two = sorted((fold(written_out(position)), fold(written_out(other))), key=len)
    same_rank = one.startswith("pho-") == two.startswith("pho-")
    return (one in two and same_rank) or one == "".join(word[0] for word in two.split("-"))
