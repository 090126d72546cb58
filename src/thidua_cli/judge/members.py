"""What the members of a collective reached: members, members_rated, members_discipline_below."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.awards import same_award, shown_by
from thidua_cli.judge.career import kept
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.ratings import ORDER
from thidua_cli.judge.verdict import Verdict, counted
from thidua_cli.judge.working_life import FORMS, discipline_fact, disciplined, only_earlier
from thidua_cli.law import award_name
from thidua_cli.models.agency import UnitHeadcount
from thidua_cli.models.choices import DISCIPLINE, RATINGS
from thidua_cli.models.condition import Condition
from thidua_cli.models.people import Person
from thidua_cli.models.types import percent_text, score_text
from thidua_cli.text.vietnamese import short_date

HUNDRED = 100
# So many names are said; more would hide the sum.
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Group:
    """The members who count on the last day of the year; `number` of them by the newest snapshot, else the roster."""

    people: tuple[Person, ...]
    number: int | None
    said: Callable[[], Fact]

    @property
    def fact(self) -> Fact:
        """How many there are, and where that stands."""
        return self.said()


def group(case: Case) -> Group | None:
    """None for nominees that are no collective of the agency."""
    nominee = case.nominee
    if nominee.unit is None and nominee.whole_agency is None:
        return None
    people = tuple(
        person
        for person in case.files.register.members(nominee.unit)
        if person.counted and person.serves_on(case.last_day)
    )
    snapshot = _snapshot(case)
    if snapshot is not None:
        words = f"số thành viên chốt ngày {short_date(snapshot.day)}: {snapshot.staff}"
        return Group(people, snapshot.staff, lambda: Fact(words, snapshot.where("staff")))
    if not people or "people" in case.files.unread:
        missing = "chưa có danh sách thành viên (people.yaml) và headcounts"
        return Group(people, None, lambda: Fact(missing, case.place))
    listed = f"số thành viên trong danh sách ngày {short_date(case.last_day)}: {len(people)}"
    return Group(people, len(people), lambda: Fact(listed, people[0].where("unit")))


def _snapshot(case: Case) -> UnitHeadcount | None:
    """The newest one of the collective that is not after the last day of the year judged."""
    if case.nominee.unit is not None:
        unit = case.files.units.get(case.nominee.unit)
        known: Iterable[UnitHeadcount] = unit.headcounts if unit is not None else ()
    else:
        known = case.files.agency.headcounts if case.files.agency is not None else ()
    return max((found for found in known if found.day <= case.last_day), key=lambda found: found.day, default=None)


def members(condition: Condition, case: Case) -> Proof:
    """Enough members have the award: in the register of the year, or nominated for it in the lists of the year."""
    found, code = group(case), condition.members or ""
    if found is None:
        return _no_collective(condition, case)
    having = [person for person in found.people if _has(person, code, case)]
    begun = _year_begun(code, case)
    verdict = _enough(condition, len(having), len(having) if begun else None, found.number)

    def facts() -> tuple[Fact, ...]:
        if not begun:
            name = award_name(code, case.day)
            return found.fact, Fact(f"năm {case.year} chưa có quyết định hay danh sách đề nghị {name} nào", case.place)
        return found.fact, *_sum(condition, len(having), found), *_names("đạt", having, case)

    return leaf(condition, case, verdict, facts, gap=lambda: _missing(condition, len(having), found.number))


def _has(person: Person, code: str, case: Case) -> bool:
    identity = f"person:{person.id}"
    register = case.files.register
    return any(
        given.year == case.year and code in shown_by(given.award) for given in register.given.get(identity, ())
    ) or any(code in same_award(entry.code) for entry in register.proposed.get((identity, case.year), ()))


def _year_begun(code: str, case: Case) -> bool:
    """Whether anybody has the award in the year, or is nominated for it, and nothing of it is unread."""
    register = case.files.register
    if case.files.unread & {"history", "nominations", "plan"}:
        return False
    given, proposed = register.decided.get(case.year, ()), register.proposed_codes.get(case.year, ())
    return any(code in shown_by(found) for found in given) or any(code in same_award(found) for found in proposed)


def members_rated(condition: Condition, case: Case) -> Proof:
    """Enough members have the rating or a better one; those without a rating may still reach it."""
    found, worst = group(case), ORDER[condition.members_rated or ""]
    if found is None:
        return _no_collective(condition, case)
    rated = {person.id: person.ratings.get(case.year) for person in found.people}
    good = [person for person in found.people if (rating := rated[person.id]) is not None and ORDER[rating] <= worst]
    poor = [person for person in found.people if (rating := rated[person.id]) is not None and ORDER[rating] > worst]
    missing = [person for person in found.people if rated[person.id] is None]
    number = found.number
    most = max(len(good) + len(missing), number - len(poor)) if number is not None else None
    verdict = _enough(condition, len(good), most, number)

    def facts() -> tuple[Fact, ...]:
        said = [Fact(_rated_text(person, case), person.where("ratings", str(case.year))) for person in poor[:_NAMED]]
        return found.fact, *_sum(condition, len(good), found), *said, *_names("chưa ghi xếp loại", missing, case)

    return leaf(condition, case, verdict, facts, gap=lambda: _missing(condition, len(good), found.number))


def _rated_text(person: Person, case: Case) -> str:
    return f"{case.files.shown_name(person.name)}: {RATINGS[person.ratings[case.year]]}"


def members_discipline_below(condition: Condition, case: Case) -> Proof:
    """Nobody of the collective was serving a decision of that weight in the year judged."""
    found, worst = group(case), FORMS[condition.members_discipline_below or ""]
    if found is None:
        return _no_collective(condition, case)
    guilty = [(person, entry) for person in found.people for entry in disciplined(person, worst, case)]
    unclear = [person for person in found.people if person.discipline is None and not kept(case, person, "discipline")]
    everybody = found.number is not None and not unclear
    verdict = Verdict.FAILED if guilty else Verdict.MET if everybody else Verdict.UNKNOWN

    def facts() -> tuple[Fact, ...]:
        said = [discipline_fact(entry, f"{case.files.shown_name(person.name)}: ") for person, entry in guilty]
        if verdict is Verdict.MET:
            return found.fact, Fact(
                f"không ai bị {DISCIPLINE[condition.members_discipline_below or '']} trở lên", found.fact.span
            )
        return found.fact, *said, *_names("chưa ghi mục discipline (kỷ luật)", unclear, case)

    doubtful = only_earlier((entry for _, entry in guilty), case)
    return leaf(condition, case, verdict, facts, doubtful=doubtful)


def _enough(condition: Condition, least: int, most: int | None, number: int | None) -> Verdict:
    """Whether `least` members are enough, or `most` could be; None where nobody can say how many."""
    if condition.percent is None:
        needed = condition.at_least or 0
        return counted(needed, least, needed if most is None else most)
    if number is None:
        return Verdict.UNKNOWN
    reached = _reaches(condition.percent, number, strictly=condition.more_than is True)
    if reached(least):
        return Verdict.MET
    return Verdict.UNKNOWN if most is None or reached(most) else Verdict.FAILED


def _missing(condition: Condition, count: int, number: int | None) -> int | None:
    """How many more members are needed: the fewest that reach the share, exactly."""
    if condition.percent is None:
        return (condition.at_least or 0) - count
    if not number:
        return None
    share = condition.percent * number / HUNDRED
    return (share // 1 + 1 if condition.more_than else -(-share // 1)) - count


def _reaches(percent: Fraction, number: int, *, strictly: bool) -> Callable[[int], bool]:
    """Exact: `100 k ≥ x N`, or `>`; of nobody there is no share."""
    if strictly:
        return lambda count: number > 0 and HUNDRED * count > percent * number
    return lambda count: number > 0 and HUNDRED * count >= percent * number


def _sum(condition: Condition, count: int, found: Group) -> tuple[Fact, ...]:
    """`9/12 = 75% ≥ 70%`, or `9 ≥ 1`; where the share is no round number, `≈`."""
    number, place = found.number, found.fact.span
    if condition.percent is None:
        needed = condition.at_least or 0
        return (Fact(f"{count} {'≥' if count >= needed else '<'} {needed}", place),)
    if not number:
        return ()
    share = Fraction(HUNDRED * count, number)
    sign = (
        (">" if share > condition.percent else "≤")
        if condition.more_than
        else "≥"
        if share >= condition.percent
        else "<"
    )
    exact = "=" if (share * HUNDRED).denominator == 1 else "≈"
    shown = score_text(Fraction(int(share * HUNDRED), HUNDRED))
    return (Fact(f"{count}/{number} {exact} {shown}% {sign} {percent_text(condition.percent)}", place),)


def _names(what: str, people: list[Person], case: Case) -> tuple[Fact, ...]:
    """Who it is, at the place of the first."""
    if not people:
        return ()
    more = f" và {len(people) - _NAMED} người nữa" if len(people) > _NAMED else ""
    names = ", ".join(case.files.shown_name(person.name) for person in people[:_NAMED])
    return (Fact(f"{what}: {names}{more}", people[0].where("id")),)


def _no_collective(condition: Condition, case: Case) -> Proof:
    words = "không phải tập thể của cơ quan, nên không rõ thành viên"
    return leaf(condition, case, Verdict.UNKNOWN, (Fact(words, case.place),))
