"""Mã tiêu chí, mã mục in, mã dòng khen thưởng không dẫn tới đâu."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from thidua_cli.models.choices import SHOWS, suggested
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.models.sections import Section
from thidua_cli.models.target import Target
from thidua_cli.rules import walk
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention, unknown
from thidua_cli.workspace.books import AgencyFiles, PlanFiles


def line_keys(plan: Plan) -> set[str]:
    """How a deadline or the register may name the lines of a plan."""
    return {key for line in plan.awards for key in (line.id, *line.award) if key is not None}


def shown_keys(lines: Iterable[AwardQuota | Target]) -> set[str]:
    """What one asks for to print one of these: its id, or its awards where it has none."""
    return {key for line in lines for key in ((line.id,) if line.id else line.award or ())}


# What `only` may name, by what is shown; data without ids is shown whole.
KEYS: Mapping[str, Callable[[PlanFiles], set[str]]] = {
    "awards": lambda files: shown_keys(files.plan.awards),
    "requirements": lambda files: shown_keys(line for line in files.plan.awards if line.requires is not None),
    "criteria": lambda files: set(files.of.criteria_by_id),
    "targets": lambda files: shown_keys(files.plan.targets),
    "waves": lambda files: {wave.id for wave in files.plan.waves if wave.id},
    "dossier": lambda files: {part.id for part in files.plan.dossier},
    "reviews": lambda files: {review.kind for review in files.plan.reviews},
    "deadlines": lambda files: {key for one in files.plan.deadlines for key in (one.step, *one.awards)},
}


def named_sets(plan: Plan) -> Iterator[Mention]:
    """Criteria sets that a plan calls for."""
    if plan.criteria is not None:
        for subject in ("individual", "collective", "household"):
            for index, key in enumerate(getattr(plan.criteria, subject)):
                yield Mention(key, plan.criteria, (subject, index))
    for line in plan.awards:
        for index, key in enumerate(line.criteria):
            yield Mention(key, line, ("criteria", index))


def evidence(files: AgencyFiles) -> Iterator[Mention]:
    for file in files.nominations:
        for nomination in file.nominations:
            for proof in nomination.evidence:
                yield Mention(proof.criterion, proof, ("criterion",))


def about_criteria(files: AgencyFiles) -> Iterator[Finding]:
    sets = files.criteria_by_id
    for plan in files.plans:
        for mention in named_sets(plan):
            if mention.name not in sets:
                yield unknown(mention.span, "bộ tiêu chí", mention.name, sets, "các tệp kind: criteria của cơ quan")
    items = {item.id for found in files.criteria for item in walk.criteria(found.criteria) if item.id} | set(sets)
    for mention in evidence(files):
        if mention.name not in items:
            yield unknown(mention.span, "tiêu chí", mention.name, items, "các bộ tiêu chí của cơ quan")


def about_sections(files: PlanFiles) -> Iterator[Finding]:
    for section in walk.sections(files.plan.sections):
        lost = section.show == "criteria" and "criteria" in files.of.unread
        if section.show is not None and section.only and not lost:
            yield from shown(files, section, section.show)


def shown(files: PlanFiles, section: Section, show: str) -> Iterator[Finding]:
    if show not in KEYS:
        message = f"`show: {show}` ({SHOWS[show]}) luôn in trọn, không có mã nào để chọn bằng only"
        yield Finding(section.where("only"), message, fix="bỏ only")
        return
    keys = KEYS[show](files)
    for index, key in enumerate(section.only):
        if key not in keys:
            yield unmatched(section, index, f"`show: {show}` không có mục “{key}”", keys)


def unmatched(section: Section, index: int, message: str, keys: set[str]) -> Finding:
    known = sorted(keys)
    fix = suggested(section.only[index], known) or f"các mã dùng được: {', '.join(known) or '(chưa có mã nào)'}"
    return Finding(section.where("only", index), message, fix=fix)


def about_lines(files: AgencyFiles) -> Iterator[Finding]:
    where = "awards của kế hoạch"
    for plan in files.plan_files:
        for deadline in plan.plan.deadlines:
            for index, key in enumerate(deadline.awards):
                if key not in line_keys(plan.plan):
                    span = deadline.where("for", index)
                    yield unknown(span, "dòng khen thưởng", key, sorted(line_keys(plan.plan)), where)
        for target in plan.plan.targets:
            if target.line is not None and plan.line(target.line) is None:
                yield unknown(
                    target.where("line"), "dòng khen thưởng", target.line, sorted(line_keys(plan.plan)), where
                )
    for given in files.given:
        found = files.plan(given.plan) if given.plan else None
        if found is not None and given.line is not None and found.line(given.line) is None:
            yield unknown(given.where("line"), "dòng khen thưởng", given.line, sorted(line_keys(found.plan)), where)


def about_dossiers(plan: PlanFiles) -> Iterator[Finding]:
    """What is handed in must be one of the parts the plan or a regulation asks for."""
    asked = (part for rule in plan.of.regulations for overlay in rule.awards for part in overlay.dossier)
    parts = list(dict.fromkeys(part.id for part in (*plan.plan.dossier, *asked)))
    for file in plan.lists:
        for nomination in file.nominations:
            for handed_in in nomination.dossier:
                if handed_in.part not in parts:
                    where = "dossier của kế hoạch, của quy chế"
                    yield unknown(handed_in.where("part"), "thành phần hồ sơ", handed_in.part, parts, where)


def check(files: AgencyFiles) -> Iterator[Finding]:
    if "criteria" not in files.unread:
        yield from about_criteria(files)
    for plan in files.plan_files:
        yield from about_sections(plan)
        yield from about_dossiers(plan)
    yield from about_lines(files)


RULE = Rule(
    "TD104", "tieu-chi-khong-co", "Mã tiêu chí, mã mục in, mã dòng phải dẫn tới một mục có thật.", AgencyFiles, check
)
