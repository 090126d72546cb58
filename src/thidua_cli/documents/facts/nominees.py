"""A list of those put forward or awarded: grouped by award, in the order of a ceremony, with its counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.names import is_reached, own_name
from thidua_cli.documents.facts.prose import joined
from thidua_cli.law import award, award_name
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.history import AwardLine
from thidua_cli.models.nominations import Nomination, Nominee
from thidua_cli.text.escape import Inline
from thidua_cli.text.numerals import number_words
from thidua_cli.text.vietnamese import count_text, upper
from thidua_cli.workspace.authority import LEVELS
from thidua_cli.workspace.books import AgencyFiles, Entry, PlanFiles, award_meant

TITLES = {"nam": "Ông", "nu": "Bà"}
NO_ACHIEVEMENT = "[[thành tích]]"
# Nghị định 152/2025/NĐ-CP, điểm c khoản 5 Điều 29: tập thể and hộ gia đình come before cá nhân.
ORDER = ("collective", "household", "individual")


@dataclass(frozen=True, slots=True)
class NomineeFact:
    """One line of a list; `order` counts from 1 through the whole list.

    `title` is Ông, Bà or empty; `position` and `unit` are empty where they do not apply. `titled` is the name with its
    title, `post` position and unit, `said` all of it in one phrase. `achievement` is one paragraph; a gap where none
    is recorded.
    """

    order: int
    name: str
    title: str
    subject: str
    position: str
    unit: str
    award: str
    year: int
    achievement: Inline

    @property
    def titled(self) -> str:
        return f"{self.title} {self.name}".lstrip()

    @property
    def post(self) -> str:
        return ", ".join(part for part in (self.position, self.unit) if part)

    @property
    def said(self) -> str:
        return ", ".join(part for part in (self.titled, self.post) if part)


@dataclass(frozen=True, slots=True)
class AwardFact:
    """All who are put forward for one award. `heading` is the name of the award in capitals, `verb` goes before it."""

    code: str
    name: str
    heading: str
    verb: str
    counts: str
    counts_words: str
    nominees: tuple[NomineeFact, ...]

    @property
    def said(self) -> str:
        """`danh hiệu Lao động tiên tiến`, `Giấy khen của Giám đốc Sở`."""
        return f"{self.verb} {self.name}".lstrip()

    @property
    def named(self) -> tuple[str, ...]:
        """Each with title; who shares a name with another is told apart by the post: `Bà Lê An (Kế toán, Phòng A)`."""
        names = [one.name for one in self.nominees]
        return tuple(
            f"{one.titled} ({one.post})" if names.count(one.name) > 1 and one.post else one.titled
            for one in self.nominees
        )

    @property
    def collectives(self) -> tuple[NomineeFact, ...]:
        return tuple(one for one in self.nominees if one.subject == "collective")

    @property
    def households(self) -> tuple[NomineeFact, ...]:
        return tuple(one for one in self.nominees if one.subject == "household")

    @property
    def individuals(self) -> tuple[NomineeFact, ...]:
        return tuple(one for one in self.nominees if one.subject == "individual")


@dataclass(frozen=True, slots=True)
class ListFacts:
    """A list. `counts` is `02 tập thể và 05 cá nhân`, `counts_words` the same with the numbers in words.

    `total` and the counts are of lines: who stands there for two awards counts twice. `subjects` is `tập thể, cá nhân`.
    """

    awards: tuple[AwardFact, ...]
    total: int
    subjects: str
    counts: str
    counts_words: str

    @property
    def nominees(self) -> tuple[NomineeFact, ...]:
        return tuple(one for award in self.awards for one in award.nominees)


def list_facts(files: PlanFiles, entries: Iterable[Entry], day: date) -> ListFacts:
    """The list of `entries`, with names of awards as they were on `day`."""
    awards: list[AwardFact] = []
    first = 1
    for code, name, found in in_groups(files, entries, day):
        made = nominees(files, found, name, first)
        first += len(made)
        subjects = [one.subject for one in made]
        verb = "danh hiệu" if is_reached(code) else ""
        awards.append(AwardFact(code, name, _heading(name), verb, counts(subjects), counts_words(subjects), made))
    subjects = [one.subject for group in awards for one in group.nominees]
    kinds = ", ".join(SUBJECTS[subject] for subject in ORDER if subject in subjects)
    return ListFacts(tuple(awards), len(subjects), kinds, counts(subjects), counts_words(subjects))


def in_groups(files: PlanFiles, entries: Iterable[Entry], day: date) -> Iterator[tuple[str, str, list[Entry]]]:
    """(code, name, entries) of each award, in the order of the printed list."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        groups.setdefault((entry.code, award_of(files.of, entry, day)), []).append(entry)
    for (code, name), found in sorted(groups.items(), key=lambda group: rank(group[0][0])):
        yield code, name, sorted(found, key=lambda entry: ORDER.index(entry.nominee.subject))


def rank(code: str) -> tuple[int, bool, int]:
    """Higher awards first, of one level danh hiệu before forms (Nghị định 152/2025/NĐ-CP, khoản 5 Điều 29)."""
    found = award(code)
    if found is None:
        return (1, True, 0)
    # The head of an agency gives both the awards of cơ sở and those of sở, ngành.
    level = max(LEVELS.index(found.level), LEVELS.index("so-nganh"))
    return (-level, found.family != "danh-hieu", -found.order)


def award_of(files: AgencyFiles, entry: Entry, day: date) -> str:
    """The name to print: the plan's own for its line where that is for one award, else the catalogue's."""
    line = entry.line
    if line is not None and line.name is not None and len(line.award) == 1:
        return line.name
    return own_name(award_name(entry.code, day), files.agency)


def nominees(files: PlanFiles, entries: Sequence[Entry], name: str, first: int) -> tuple[NomineeFact, ...]:
    """Entries of one award as lines, counted from `first`."""
    return tuple(_nominee(files, entry, name, order) for order, entry in enumerate(entries, first))


def nominee_fact(files: PlanFiles, entry: Entry, day: date, order: int = 1) -> NomineeFact:
    """One line on its own."""
    return _nominee(files, entry, award_of(files.of, entry, day), order)


def _nominee(files: PlanFiles, entry: Entry, award: str, order: int) -> NomineeFact:
    nominee = entry.nominee
    name, title, position, unit = who(files, nominee)
    text = achievement(files, entry)
    return NomineeFact(order, name, title, nominee.subject, position, unit, award, entry.year, text)


def who(files: PlanFiles, nominee: Nominee) -> tuple[str, str, str, str]:
    """(name, Ông or Bà, position, unit); a collective of the agency belongs to the agency, the agency to nobody."""
    name = files.of.name_of(nominee)
    if nominee.external is not None:
        return name, "", nominee.external.position or "", nominee.external.organisation or ""
    if nominee.person is not None:
        person = files.of.people.get(nominee.person)
        if person is None:
            return name, "", "", ""
        return name, TITLES.get(person.gender or "", ""), person.position or "", files.of.unit_name(person.unit)
    agency = files.of.agency
    return name, "", "", agency.name if agency is not None and nominee.unit is not None else ""


def achievement(files: PlanFiles, entry: Entry) -> Inline:
    """As the line itself says it, else as the nomination it goes back to; a gap when nobody has written it."""
    own = _written(entry.nominee)
    if own is None:
        own = next((text for one in _asked(files, entry) if (text := _written(one.nominee))), None)
    return Inline(" ".join((own or NO_ACHIEVEMENT).split()).rstrip(" .;"))


def _asked(files: PlanFiles, entry: Entry) -> Iterator[Entry]:
    """The nominations for that award, then those for a higher one the council changed to it."""
    for code in (entry.code, *_lowered_from(files, entry)):
        key = (entry.nominee.identity, code, entry.year)
        yield from (one for one in files.nominated if one.key == key)


def _lowered_from(files: PlanFiles, entry: Entry) -> Iterator[str]:
    for session in files.sessions:
        for item in session.items:
            if item.downgrade is None or item.identity != entry.nominee.identity:
                continue
            lower = award_meant(item.downgrade.award, files.line(item.downgrade.award))
            if (item.year or session.year, lower) == (entry.year, entry.code):
                yield award_meant(item.award, files.line(item.award))


def _written(nominee: Nominee) -> str | None:
    if isinstance(nominee, Nomination):
        return nominee.achievement
    return nominee.reason if isinstance(nominee, AwardLine) else None


def counts(subjects: Sequence[str]) -> str:
    """`02 tập thể và 05 cá nhân`; empty for nobody."""
    return joined([f"{count_text(number)} {name}" for number, name in _counted(subjects)])


def counts_words(subjects: Sequence[str]) -> str:
    """`02 (hai) tập thể và 05 (năm) cá nhân`."""
    return joined([f"{count_text(number)} ({number_words(number)}) {name}" for number, name in _counted(subjects)])


def _counted(subjects: Sequence[str]) -> list[tuple[int, str]]:
    return [(number, SUBJECTS[subject]) for subject in ORDER if (number := subjects.count(subject))]


def _heading(name: str) -> str:
    """What a certificate is headed: `GIẤY KHEN` for Giấy khen của Giám đốc Sở."""
    return upper(name.partition(" của ")[0])
