"""Mã danh hiệu, hình thức khen thưởng, mẫu số không có trong danh mục."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli import law
from thidua_cli.models.amount import Amount
from thidua_cli.models.base import Model
from thidua_cli.models.choices import nearest
from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import Plan
from thidua_cli.models.session import CouncilItem
from thidua_cli.rules import walk
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.denominators import is_denominator, words
from thidua_cli.rules.lookup import Mention
from thidua_cli.workspace.books import AgencyFiles, PlanFiles


def named(model: Model, key: str, awards: tuple[str, ...] | None) -> Iterator[Mention]:
    for index, code in enumerate(awards or ()):
        yield Mention(code, model, (key, index))


def in_condition(root: Condition | None) -> Iterator[Mention]:
    for condition in walk.conditions(root):
        yield from named(condition, "prior", condition.prior)
        if condition.members is not None:
            yield Mention(condition.members, condition, ("members",))


def in_plan(plan: Plan) -> Iterator[Mention]:
    for line in plan.awards:
        yield from named(line, "award", line.award)
        yield from in_condition(line.requires)
    for target in plan.targets:
        yield from named(target, "award", target.award)


def in_records(files: AgencyFiles) -> Iterator[Mention]:
    for criteria in files.criteria:
        yield from named(criteria, "awards", criteria.awards)
        for criterion in walk.criteria(criteria.criteria):
            yield from in_condition(criterion.condition)
    for given in files.given:
        yield Mention(given.award, given, ("award",))
    for file in files.decision_files:
        yield from (Mention(line.award, line, ("award",)) for draft in file.drafts for line in draft.awards)
    for registrations in files.registrations:
        for target in registrations.targets:
            yield from named(target, "award", target.award)


def in_lists(files: AgencyFiles) -> Iterator[tuple[Mention, PlanFiles]]:
    """What the lists of a plan name; a list without its plan cannot be judged."""
    for plan in files.plan_files:
        for file in plan.lists:
            for nomination in file.nominations:
                yield Mention(nomination.award, nomination, ("award",)), plan
    for registrations in files.registrations:
        found = files.plan(registrations.plan)
        if found is not None:
            for registration in registrations.registrations:
                for mention in named(registration, "award", registration.award):
                    yield mention, found


def in_minutes(files: AgencyFiles) -> Iterator[tuple[Mention, PlanFiles]]:
    for record in walk.minutes(files):
        found = files.plan(record.plan)
        if found is not None:
            for item in record.items:
                yield Mention(item.award, item, ("award",)), found
                lower = item.downgrade if isinstance(item, CouncilItem) else None
                if lower is not None:
                    yield Mention(lower.award, lower, ("award",)), found


def denominators(plan: Plan) -> Iterator[Mention]:
    for line in plan.awards:
        for subject, amount in (line.quota or {}).items():
            yield from denominator(amount, line, ("quota", subject))
    for target in plan.targets:
        for subject, amount in (target.goal or {}).items():
            yield from denominator(amount, target, ("goal", subject))


def denominator(amount: Amount, model: Model, path: tuple[str, ...]) -> Iterator[Mention]:
    if amount.of is not None:
        yield Mention(amount.of, model, path)


def no_award(mention: Mention, lines: tuple[str, ...] = ()) -> Finding:
    guess = nearest(mention.name, lines) or law.nearest(mention.name)
    fix = f"có phải ý bạn là `{guess}`?" if guess else "dùng mã của danh mục, ví dụ `lao-dong-tien-tien`"
    where = "danh mục và trong awards của kế hoạch" if lines else "danh mục"
    return Finding(mention.span, f"không có danh hiệu, hình thức khen thưởng “{mention.name}” trong {where}", fix=fix)


def no_denominator(mention: Mention, plan: Plan) -> Finding:
    guess = nearest(mention.name, words(plan)) or law.nearest(mention.name)
    fix = f"có phải ý bạn là `{guess}`?" if guess else f"khai `{mention.name}` ở denominators của kế hoạch"
    message = f"không có mẫu số “{mention.name}”; dùng {', '.join(words(plan))} hoặc mã một danh hiệu"
    return Finding(mention.span, message, fix=fix)


def check(files: AgencyFiles) -> Iterator[Finding]:
    known = frozenset(law.codes())
    mentions = [*in_records(files), *(mention for plan in files.plans for mention in in_plan(plan))]
    yield from (no_award(mention) for mention in mentions if mention.name not in known)
    for mention, plan in (*in_lists(files), *in_minutes(files)):
        if mention.name not in known and plan.line(mention.name) is None:
            yield no_award(mention, tuple(line.key for line in plan.plan.awards))
    for one in files.plans:
        yield from (no_denominator(found, one) for found in denominators(one) if not is_denominator(found.name, one))


RULE = Rule(
    "TD103", "danh-hieu-khong-co", "Mã danh hiệu, hình thức, mẫu số phải có trong danh mục.", AgencyFiles, check
)
