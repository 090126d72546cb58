"""What a new record is made for, and the few ways all of them are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thidua_cli.models.nominations import External, Nominee
from thidua_cli.source.plain import Plain
from thidua_cli.source.written import flow, scalar
from thidua_cli.workspace.books import AgencyFiles, PlanFiles


@dataclass(frozen=True)
class Occasion:
    """`agency` has no agency.yaml only when that is the record to be made. `id` is an id that was asked for."""

    agency: AgencyFiles
    plan: PlanFiles | None
    year: int
    day: date
    unit: str | None = None
    session: str | None = None
    id: str | None = None

    @property
    def of_plan(self) -> PlanFiles:
        """The plan, for records that cannot be without one."""
        assert self.plan is not None
        return self.plan

    @property
    def of_unit(self) -> str:
        """The unit, for records that cannot be without one."""
        assert self.unit is not None
        return self.unit


def keys(pairs: Mapping[str, str | None]) -> str:
    """A line a key; those without a value are left out."""
    return "".join(f"{key}: {scalar(value)}\n" for key, value in pairs.items() if value is not None)


def of_plan(occasion: Occasion) -> dict[str, str | None]:
    """The keys that tie a record to its plan."""
    plan = occasion.of_plan.plan
    return {"agency": plan.agency, "plan": plan.id, "year": str(occasion.year)}


def comment(*lines: str) -> str:
    return "".join(f"# {line}\n" for line in lines)


def items(key: str, values: Iterable[Mapping[str, Plain]]) -> str:
    """A list with an item a line; the empty list where there are none."""
    lines = [f"  - {flow(dict(value))}\n" for value in values]
    return f"{key}:\n{''.join(lines)}" if lines else f"{key}: []\n"


def offered(key: str, values: Iterable[Mapping[str, Plain]]) -> str:
    """An empty list with items that only a person may choose, each behind a `#`."""
    lines = [f"#  - {flow(dict(value))}\n" for value in values]
    return f"{key}: []   # xóa [] rồi bỏ dấu # ở những dòng dùng đến\n{''.join(lines)}"


def named(nominee: Nominee) -> dict[str, Plain]:
    """The key that names a nominee, as every list writes it."""
    if nominee.external is not None:
        return {"external": _outside(nominee.external)}
    if nominee.person is not None:
        return {"person": nominee.person}
    return {"unit": nominee.unit} if nominee.unit is not None else {"agency": "true"}


def _outside(external: External) -> Plain:
    words = {"name": external.name, "subject": external.subject}
    words |= {"position": external.position or "", "organisation": external.organisation or ""}
    return {key: word for key, word in words.items() if word}
