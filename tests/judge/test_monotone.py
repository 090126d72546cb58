"""More never hurts: one more award, initiative or better rating, against every standard the law keeps."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from thidua_cli.judge.case import case_for, nominee_of
from thidua_cli.judge.judge import judge
from thidua_cli.judge.standards import FILE, Standard, standards
from thidua_cli.judge.verdict import Verdict
from thidua_cli.law import shelf
from thidua_cli.models.agency import Agency
from thidua_cli.models.choices import LEVELS, RATINGS
from thidua_cli.models.condition import Condition
from thidua_cli.models.history import History
from thidua_cli.models.initiatives import Initiatives
from thidua_cli.models.nominations import Nomination
from thidua_cli.models.people import People
from thidua_cli.workspace.books import AgencyFiles

ROUNDS, LAST, YEARS = 5, 2030, 12
STANDARDS = [
    (code, one)
    for code in shelf.folders_with("awards", FILE)
    for one in standards(code)
    if one.subject != "household" and (one.until is None or one.until.year < LAST)
]


@dataclass(frozen=True)
class World:
    """The records of one nominee, as YAML has them."""

    awards: tuple[dict[str, object], ...]
    ratings: dict[int, str]
    initiatives: tuple[dict[str, object], ...]
    complete: int
    subject: str
    judgements: tuple[str, ...] = field(default=())


def nodes(condition: Condition) -> Iterator[Condition]:
    yield condition
    for child in condition.children():
        yield from nodes(child)


def named(one: Standard) -> list[str]:
    """The awards a standard speaks of."""
    found = [*(code for node in nodes(one.requires) for code in (*(node.prior or ()), *(node.after or ())))]
    return found or ["lao-dong-tien-tien"]


def award(rng: random.Random, codes: list[str], year: int, who: dict[str, object]) -> dict[str, object]:
    given = rng.randint(year - YEARS, year)
    found: dict[str, object] = {**who, "award": rng.choice(codes), "year": given}
    if rng.random() < 0.8:
        found["merit"] = rng.choice(["cong-trang", "cong-trang", "chuyen-de"])
    if rng.random() < 0.8:
        found["decision"] = {"date": f"{given + rng.randint(0, 1)}-01-20"}
    return found


def initiative(rng: random.Random, year: int, who: str) -> dict[str, object]:
    made = rng.randint(year - YEARS, year)
    return {"id": f"sk-{rng.random()}".replace("0.", ""), "title": "Sáng kiến", "year": made,
            "level": rng.choice(list(LEVELS)), "authors": [{who: "an"}]}  # fmt: skip


def world(rng: random.Random, one: Standard, year: int) -> World:
    person = one.subject == "individual"
    who: dict[str, object] = {"person" if person else "unit": "an"}
    best = rng.choice([["hoan-thanh-xuat-sac"], ["hoan-thanh-xuat-sac"], list(RATINGS)[:2]])
    return World(
        tuple(award(rng, named(one), year, who) for _ in range(rng.randint(0, 30))),
        {each: rng.choice(best) for each in range(year - YEARS, year + rng.randint(0, 1))},
        tuple(initiative(rng, year, "person" if person else "unit") for _ in range(rng.randint(0, 12))),
        rng.choice([1945, year - YEARS, year - 3]),
        one.subject,
        tuple(node.id for node in nodes(one.requires) if node.id is not None),
    )


def verdict(found: World, code: str, one: Standard, day: date) -> Verdict:
    person = found.subject == "individual"
    record = {"id": "an", "name": "Lê An", "ratings": found.ratings, "from": "1980-01-01"}
    own = [{**record, "unit": "an", "moves": []}] if person else []
    kept = ["leave", "study", "moves", "discipline", "under_review"]
    agency = Agency.model_validate(
        {
            "kind": "agency",
            "id": "so",
            "name": "Sở",
            "code": "S",
            "place": "V",
            "complete": ["under_review"],
            "units": [record] if not person else [],
        }
    )
    books = {"kind": "initiatives", "complete_from": found.complete, "initiatives": found.initiatives}
    files = AgencyFiles(
        "so",
        agency,
        people_files=(People.model_validate({"kind": "people", "complete": kept, "people": own}),),
        histories=(
            History.model_validate({"kind": "history", "complete_from": found.complete, "awards": found.awards}),
        ),
        initiative_files=(Initiatives.model_validate(books),),
    )
    nominee = nominee_of(person="an") if person else nominee_of(unit="an")
    confirmed = [{"judgement": each, "held": "true", "by": "Hội đồng"} for each in found.judgements]
    asked = {"person" if person else "unit": "an", "award": code, "confirmed": confirmed}
    case = case_for(files, nominee, code, day.year, day, merit=one.merit, nomination=Nomination.model_validate(asked))
    return judge(case).verdict


def one_more_award(rng: random.Random, found: World, one: Standard, year: int) -> World:
    who: dict[str, object] = {"person" if found.subject == "individual" else "unit": "an"}
    more = [award(rng, named(one), year, who) for _ in range(rng.randint(1, 2))]
    return replace(found, awards=(*found.awards, *more))


def one_more_initiative(rng: random.Random, found: World, one: Standard, year: int) -> World:
    who = "person" if one.subject == "individual" else "unit"
    return replace(found, initiatives=(*found.initiatives, initiative(rng, year, who)))


def a_better_rating(rng: random.Random, found: World, one: Standard, year: int) -> World:
    assert one.subject == found.subject
    return replace(found, ratings=found.ratings | {rng.randint(year - YEARS, year): next(iter(RATINGS))})


@pytest.mark.parametrize("more", [one_more_award, one_more_initiative, a_better_rating])
def test_more_never_turns_met_into_failed(more: Callable[[random.Random, World, Standard, int], World]) -> None:
    """What is met stays met or becomes unclear; and enough is met for that to say something."""
    rng, met, laddered = random.Random(4), 0, 0
    for code, one in STANDARDS:
        day = one.until or date(max(one.since.year, 2027), 12, 31)
        for _ in range(ROUNDS):
            found = world(rng, one, day.year)
            if verdict(found, code, one, day) is not Verdict.MET:
                continue
            met += 1
            laddered += any(node.after for node in nodes(one.requires))
            changed = more(rng, found, one, day.year)
            assert verdict(changed, code, one, day) is not Verdict.FAILED, (code, one.since, found, changed)
    assert met > len(STANDARDS)
    assert laddered >= ROUNDS
