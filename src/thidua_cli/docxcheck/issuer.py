"""Whose paper it is: the agency of the workspace, its council or a unit of it, or somebody else's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from thidua_cli.docxcheck.paper import Paper
from thidua_cli.law.spelling import fold
from thidua_cli.models.agency import Agency

_LIKE_ENOUGH = 0.8
_WHERE = ("-tinh-", "-thanh-pho-", "-tp-", "-xa-", "-phuong-", "-dac-khu-", "-huyen-", "-quan-", "-thi-xa-")
"""How the name of a place goes on behind the name of an agency: it may be said or left out."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """`name` is the official one, `codes` are those that may stand in its symbols; none where no file says them."""

    agency: Agency
    name: str
    codes: tuple[str, ...]
    is_agency: bool = False


def issuers(paper: Paper) -> tuple[Issuer, ...]:
    """Everyone in the workspace who may have issued a paper; of several agencies the one that sits in its place."""
    agencies = paper.around.agencies
    if len(agencies) > 1:
        place = paper.head.date.folded if paper.head.date is not None else ""
        agencies = tuple(one for one in agencies if f"{place}-".startswith(f"{fold(one.place)}-"))
    return tuple(_of_agency(agencies[0])) if len(agencies) == 1 else ()


def _of_agency(agency: Agency) -> Iterator[Issuer]:
    yield Issuer(agency, agency.name, (agency.code,), is_agency=True)
    if agency.council is not None:
        yield Issuer(agency, agency.council.name, (agency.council.code,) if agency.council.code else ())
    for unit in agency.units:
        yield Issuer(agency, unit.name, (unit.code, agency.code) if unit.code else ())


def name_in(paper: Paper) -> str:
    """The issuing body as the head of the paper names it."""
    return " ".join(line.text for line in paper.head.agency)


def issuer_of(name: str, known: tuple[Issuer, ...]) -> Issuer | None:
    """Whose name it is, capitals, marks and the place behind it aside."""
    wanted = fold(name)
    return next((one for one in known if wanted and is_same(wanted, fold(one.name))), None)


def is_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    more = long.removeprefix(short)
    return not more or (more != long and more.startswith(_WHERE)) or (_is_council(short) and more != long)


def _is_council(name: str) -> bool:
    """Its head says the agency in the line above, other files behind the name."""
    return name.startswith("hoi-dong-thi-dua-khen-thuong")


def nearest(name: str, known: tuple[Issuer, ...]) -> Issuer | None:
    """Whose name may have been meant."""
    names = {fold(one.name): one for one in reversed(known)}
    found = get_close_matches(fold(name), sorted(names), n=1, cutoff=_LIKE_ENOUGH)
    return names[found[0]] if found else None
