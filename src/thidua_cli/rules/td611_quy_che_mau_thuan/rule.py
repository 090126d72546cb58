"""Hai quy định cùng cấp, cùng có hiệu lực, đặt hai mức khác nhau cho một danh hiệu, hình thức."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.regulation import Regulation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.overlay import Laid


def levels(workspace: Workspace) -> Iterator[tuple[Regulation, ...]]:
    """The regulations of one level together: those for every agency, then each agency's own."""
    common = {id(one): one for agency in workspace.agencies for one in agency.common}
    yield tuple(common.values())
    for agency in workspace.agencies:
        yield tuple(one for one in agency.regulations if id(one) not in common)


def meet(one: Regulation, other: Regulation) -> bool:
    """Whether there is a day on which both are in force."""
    return one.in_force_on(max(one.start, other.start)) and other.in_force_on(max(one.start, other.start))


def contradiction(one: Laid, other: Laid) -> Iterator[tuple[str, str, str]]:
    """(subject, what the first says, what the other says) where both limit the same and differ."""
    same = set(one.overlay.award) == set(other.overlay.award) and one.overlay.merit == other.overlay.merit
    if same:
        here, there = one.overlay.limits(), other.overlay.limits()
        for subject in here.keys() & there.keys():
            first, second = (
                f"{found}{' làm tròn lên' if found.rounding == 'up' else ''}"
                for found in (here[subject], there[subject])
            )
            if first.removeprefix("max ") != second.removeprefix("max "):
                yield subject, first, second


def check(workspace: Workspace) -> Iterator[Finding]:
    for level in levels(workspace):
        laid = [Laid(one, overlay) for one in level for overlay in one.awards]
        for first, second in combinations(laid, 2):
            if meet(first.regulation, second.regulation):
                for subject, here, there in contradiction(first, second):
                    names = award_names(second.overlay.award)
                    message = f"{names}: {second.regulation.name} ghi {there}, {first.regulation.name} ghi {here}"
                    related = (Related("quy định kia", first.overlay.where("limit", subject)),)
                    fix = "bỏ một mức, hoặc ghi `to` cho quy định đã hết hiệu lực; đến khi đó mức chặt hơn được áp dụng"
                    yield Finding(second.overlay.where("limit", subject), message, fix=fix, related=related)


RULE = Rule(
    "TD611",
    "quy-che-mau-thuan",
    "Hai quy chế cùng cấp không đặt hai mức khác nhau.",
    Workspace,
    check,
    Severity.WARNING,
)
