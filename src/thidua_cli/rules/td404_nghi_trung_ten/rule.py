"""Hai mã cá nhân, cùng họ tên, cùng đơn vị, cùng được đề nghị một dòng: có thể là một người."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Fact, Related, Severity
from thidua_cli.models.people import Person
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import Entry, PlanFiles

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def folded(name: str) -> str:
    """Equal for `HOÀ`, `hoà` and `hòa`: the tone of each word is written at its end; Lê Ân stays another than Lê An."""
    return " ".join(_tone_last(word) for word in unicodedata.normalize("NFD", name.casefold()).split())


def _tone_last(word: str) -> str:
    return "".join(sign for sign in word if sign not in _TONES) + "".join(sign for sign in word if sign in _TONES)


def told_apart(one: Person, other: Person) -> bool:
    """Whether the roster itself says that these are two people."""
    pairs = ((one.born, other.born), (one.cccd, other.cccd), (one.gender, other.gender))
    return any(mine is not None and yours is not None and mine != yours for mine, yours in pairs)


def check(files: PlanFiles) -> Iterator[Finding]:
    people = files.of.people

    def same(pair: tuple[Entry, Person]) -> Hashable:
        entry, person = pair
        return (entry.line.key if entry.line else entry.award, entry.year, entry.wave, person.unit, folded(person.name))

    named = [(entry, people[entry.nominee.person]) for entry in files.nominated if entry.nominee.person in people]
    for (first, one), (again, other) in repeats(named, key=same):
        if one.id != other.id and not told_apart(one, other):
            message = f"{other.name} ({other.id}) trùng họ tên và đơn vị với {one.id}, cùng được đề nghị một hình thức"
            fix = "nếu là một người, bỏ một mã; nếu là hai người, ghi `born:` của cả hai"
            facts = (Fact(one.name, one.where("name")), Fact(other.name, other.where("name")))
            related = (Related("đề nghị thứ nhất", first.nominee.where("person")),)
            yield Finding(again.nominee.where("person"), message, fix=fix, facts=facts, related=related)


RULE = Rule(
    "TD404", "nghi-trung-ten", "Một người không mang hai mã trong cùng danh sách.", PlanFiles, check, Severity.WARNING
)
