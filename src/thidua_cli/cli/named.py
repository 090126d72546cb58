"""Whom and what the words on the command line name: a person, a unit, the agency itself; an award."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua_cli.models.base import Model
    from thidua_cli.models.nominations import Nominee
    from thidua_cli.workspace.books import AgencyFiles, PlanFiles

WHOLE_AGENCY = frozenset({"agency", "co-quan", "ca-co-quan"})
NEAR = 3


@dataclass(frozen=True, slots=True)
class Named:
    """One who may be meant. `id` is the person's or the unit's, `agency`, or the name of an outsider.

    `record` is where they are described: the line of the roster, of the units, of a list.
    """

    of: AgencyFiles
    nominee: Nominee
    id: str
    name: str
    record: Model

    def __str__(self) -> str:
        """`an · Lê An · Văn phòng Sở (people.yaml:3)`; no id, made of the name, where none is told."""
        unit = self.of.unit_of(self.nominee) if self.nominee.person is not None else None
        where = self.of.unit_name(unit) if unit is not None else self.of.id
        place = self.record.where()
        told = self.shown if self.of.redacted else f"{self.id} · {self.name}"
        return f"{told} · {where} ({place.file}:{place.line})"

    @property
    def shown(self) -> str:
        """The name; its first letters where names are not to be told."""
        return self.of.name_of(self.nominee)


def everybody(agencies: Iterable[AgencyFiles]) -> Iterator[Named]:
    """Persons, units, the agencies themselves, and outsiders who stand in a list."""
    from thidua_cli.models.nominations import Nominee

    for files in agencies:
        if files.agency is not None:
            whole = Nominee.model_validate({"agency": "true"})
            yield Named(files, whole, "agency", files.agency.name, files.agency)
        for person in files.people.values():
            nominee = Nominee.model_validate({"person": person.id})
            yield Named(files, nominee, person.id, person.name, person)
        for unit in files.units.values():
            yield Named(files, Nominee.model_validate({"unit": unit.id}), unit.id, unit.name, unit)
        outside = {nominee.identity: nominee for nominee in files.nominees() if nominee.external is not None}
        for nominee in outside.values():
            assert nominee.external is not None
            yield Named(files, nominee, nominee.external.name, nominee.external.name, nominee)


def who(words: str, agencies: Iterable[AgencyFiles]) -> list[Named]:
    """All who may be meant, by the first of these that finds somebody: an id; a whole name; words of a name.

    Names are compared without marks and capitals. An id that a person and a unit share is told apart as
    `person:an`, `unit:an`.
    """
    from thidua_cli.law.spelling import fold

    found = list(everybody(agencies))
    by_id = [one for one in found if words in (one.id, one.nominee.identity, one.of.id if is_agency(one) else None)]
    if by_id:
        return by_id
    wanted = fold(words)
    if wanted in WHOLE_AGENCY:
        return [one for one in found if is_agency(one)]
    names = [(one, fold(one.name)) for one in found]
    return [one for one, name in names if name == wanted] or [
        one for one, name in names if wanted and f"-{wanted}-" in f"-{name}-"
    ]


def told_apart(found: Iterable[Named]) -> list[str]:
    """Each of several who may be meant, under words that mean nobody else of the same agency."""
    every = list(found)
    seen = Counter((one.of.id, one.id) for one in every)
    return [
        str(replace(one, id=one.nominee.identity) if seen[one.of.id, one.id] > 1 and not is_outsider(one) else one)
        for one in every
    ]


def is_outsider(one: Named) -> bool:
    return one.nominee.external is not None


def is_agency(one: Named) -> bool:
    return one.nominee.whole_agency is not None


def like(words: str, agencies: Iterable[AgencyFiles]) -> list[Named]:
    """A few whose name or id is most like the words, for the one who mistyped."""
    from difflib import get_close_matches  # costs milliseconds that only a mistake should pay

    from thidua_cli.law.spelling import fold

    spelt = {form: one for one in everybody(agencies) for form in (fold(one.name), one.id)}
    near = (spelt[form] for form in get_close_matches(fold(words), list(spelt), n=NEAR))
    return list({id(one): one for one in near}.values())


@dataclass(frozen=True, slots=True)
class NamedAward:
    """The award that is meant; `line` is the id of a line of a plan, if that is how it was named.

    `guessed` is true for words that are only like one of its spoken forms.
    """

    code: str
    line: str | None = None
    guessed: bool = False


def which_award(words: str, plans: Sequence[PlanFiles]) -> NamedAward | None:
    """The id of a line of one of the plans, else a code of the catalogue, else a spoken form; None for none.

    Spoken forms are those that lists may use on import; `GK` is guessed to be the only giấy khen of the plans.
    """
    from thidua_cli.exchange.award_words import exact_award
    from thidua_cli.law import codes, nearest

    for files in plans:
        for line in files.plan.awards:
            if line.id == words:
                return NamedAward(line.award[0], line.id)
    code = words if words in codes() else exact_award(words)
    if code is not None:
        return NamedAward(code)
    guess = _said_short(words, plans) or nearest(words)
    return NamedAward(guess, guessed=True) if guess is not None else None


def _said_short(words: str, plans: Sequence[PlanFiles]) -> str | None:
    """The only award of the plans whose name begins as these words do, spoken parts written out."""
    from thidua_cli.exchange.award_words import plainly

    said = plainly(words)
    planned = {code for files in plans for line in files.plan.awards for code in line.award}
    found = [code for code in planned if said and f"{plainly(code)}-".startswith(f"{said}-")]
    return found[0] if len(found) == 1 else None
