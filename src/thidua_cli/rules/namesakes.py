"""Shared by the rules about namesakes: two records of one name that are put forward for one thing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from thidua_cli.diagnostics import Fact, Related, Span
from thidua_cli.law.spelling import fold
from thidua_cli.rules.base import Finding
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.called import spelled

PERSON, UNIT, OUTSIDER = "person", "unit", "external"
PRIVATE = frozenset({"ngày sinh", "số định danh"})


def is_bare(name: str) -> bool:
    """Whether a name is typed without any marks, so that nobody can tell which ones were meant."""
    return name.isascii()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One nominee as a list and the roster describe them; `told` is what may show that two are not one."""

    entry: Entry
    kind: str
    id: str
    name: str
    told: dict[str, str]
    place: Span

    @property
    def asked(self) -> Hashable:
        entry = self.entry
        return entry.line.key if entry.line else entry.award, entry.year, entry.wave, self.kind

    def differences(self, other: Candidate) -> list[str]:
        """`đơn vị: Văn phòng Sở và Phòng A`; spellings of the name first; numbers of a person are never told."""
        pairs = [("cách viết", self.name, other.name)]
        pairs += [(word, self.told.get(word, ""), other.told.get(word, "")) for word in {**self.told, **other.told}]
        return [
            f"{word}: chỉ một bản ghi có" if word in PRIVATE else f"{word}: {mine or '–'} và {yours or '–'}"
            for word, mine, yours in pairs
            if mine != yours
        ]

    def is_away(self, other: Candidate) -> bool:
        """Whether they are people of two units."""
        return self.kind == PERSON and self.told.get("đơn vị") != other.told.get("đơn vị")

    def is_another(self, other: Candidate) -> bool:
        """Whether the records say that these are two: a fact of birth; away from each other, two posts."""
        both = {word for word in self.told if word in other.told and fold(self.told[word]) != fold(other.told[word])}
        return bool(both & {*PRIVATE, "giới tính", "cấp trên"}) or both >= {"đơn vị", "chức vụ"}


def candidates(files: PlanFiles) -> Iterator[Candidate]:
    for entry in files.nominated:
        nominee, people, units = entry.nominee, files.of.people, files.of.units
        if nominee.person in people:
            person = people[nominee.person]
            told: dict[str, str | None] = {
                "đơn vị": files.of.unit_name(person.unit),
                "chức vụ": person.position,
                "ngày sinh": str(person.born or ""),
                "số định danh": person.cccd,
                "giới tính": person.gender,
            }
            yield Candidate(entry, PERSON, person.id, person.name, known(told), person.where("name"))
        elif nominee.unit in units:
            unit = units[nominee.unit]
            told = {"cấp trên": files.of.unit_name(unit.parent) if unit.parent else files.of.id}
            yield Candidate(entry, UNIT, unit.id, unit.name, known(told), unit.where("name"))
        elif nominee.external is not None:
            one = nominee.external
            told = {"cơ quan, địa chỉ": one.organisation, "chức vụ": one.position}
            yield Candidate(entry, OUTSIDER, nominee.identity, one.name, known(told), one.where("name"))


def known(told: dict[str, str | None]) -> dict[str, str]:
    return {word: value for word, value in told.items() if value}


def alike(files: PlanFiles) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs whose names are one name, however it is typed; each later one once."""
    listed, seen = list(candidates(files)), set[int]()
    ways: tuple[Callable[[str], str], ...] = (spelled, fold)
    for way in ways:
        keyed = [((one.asked, way(one.name)), one) for one in listed]
        for (_, first), (_, again) in repeats(keyed, key=itemgetter(0)):
            same = way is spelled or is_bare(first.name) or is_bare(again.name)
            if same and first.id != again.id and id(again) not in seen and not first.is_another(again):
                seen.add(id(again))
                yield first, again


def said(first: Candidate, again: Candidate) -> Finding:
    differs = "; ".join(first.differences(again)) or "không khác gì ngoài mã"
    named = again.name if again.kind == OUTSIDER else f"{again.name} ({again.id})"
    message = (
        f"{named} trùng tên với {first.name if first.kind == OUTSIDER else first.id}, cùng được đề nghị một hình thức"
    )
    fix = "nếu là một, bỏ một bản ghi; nếu là hai người, ghi `born:` của cả hai"
    facts = (Fact(first.name, first.place), Fact(again.name, again.place))
    related = (Related("đề nghị thứ nhất", first.entry.nominee.where(first.kind)),)
    return Finding(again.entry.nominee.where(again.kind), f"{message}; khác: {differs}", fix, facts, related)
