"""Dữ liệu đã khai mà văn bản không in, hoặc mục in gọi dữ liệu chưa khai."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from thidua_cli.diagnostics import Severity
from thidua_cli.models.choices import SHOWS
from thidua_cli.models.plan import Plan
from thidua_cli.models.sections import Section
from thidua_cli.rules import walk
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def has_criteria(plan: Plan) -> bool:
    return plan.criteria is not None or any(line.criteria for line in plan.awards)


# What each word of `show` needs; `period` is always there.
HELD: Mapping[str, Callable[[Plan], bool]] = {
    "subjects": lambda plan: bool(plan.subjects),
    "scope": lambda plan: plan.scope is not None,
    "waves": lambda plan: bool(plan.waves),
    "reviews": lambda plan: bool(plan.reviews),
    "targets": lambda plan: bool(plan.targets),
    "movements": lambda plan: bool(plan.movements),
    "awards": lambda plan: bool(plan.awards),
    "criteria": has_criteria,
    "requirements": lambda plan: any(line.requires is not None for line in plan.awards),
    "dossier": lambda plan: bool(plan.dossier),
    "deadlines": lambda plan: bool(plan.deadlines),
}

# A plan may say these in its own words.
OPTIONAL = frozenset({"scope", "requirements"})


def keys_of(show: str) -> str:
    return "requires của awards" if show == "requirements" else show


def worth_printing(plan: Plan, show: str) -> bool:
    """Award lines without a quota only say what is counted; they promise nothing that paper must tell."""
    if show == "awards":
        return any(line.quota is not None for line in plan.awards)
    return HELD[show](plan)


def undeclared(plan: Plan, section: Section) -> Iterator[Finding]:
    show = section.show
    # `only` calls for criteria sets by themselves, whether or not the plan's criteria name them.
    if show is None or show not in HELD or HELD[show](plan) or (show == "criteria" and section.only):
        return
    message = f"mục này in {SHOWS[show]}, nhưng kế hoạch chưa khai {keys_of(show)}"
    yield Finding(section.where("show"), message, fix=f"khai {keys_of(show)}, hoặc bỏ show")


def unshown(plan: Plan, shown: set[str | None]) -> Iterator[Finding]:
    for show in HELD:
        if show not in shown and show not in OPTIONAL and worth_printing(plan, show):
            message = f"đã khai {show} ({SHOWS[show]}) nhưng không mục nào của văn bản in ra"
            fix = f"thêm một mục có `show: {show}`; lời văn đã nói rồi thì ghi `covers: [{show}]` ở mục ấy"
            yield Finding(plan.where(show, key=True), message, fix=fix)


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    if not plan.sections:
        return
    sections = list(walk.sections(plan.sections))
    for section in sections:
        yield from undeclared(plan, section)
    yield from unshown(plan, {said for section in sections for said in (section.show, *section.covers)})


RULE = Rule(
    "TD123", "du-lieu-khong-in", "Dữ liệu của kế hoạch và các mục in khớp nhau.", PlanFiles, check, Severity.WARNING
)
