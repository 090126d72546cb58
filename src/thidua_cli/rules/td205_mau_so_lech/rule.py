"""`n/m` với m khác số đếm được."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua_cli.diagnostics import Fact
from thidua_cli.models.amount import Amount
from thidua_cli.models.base import Model
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.counts import bases, is_own, subject_of
from thidua_cli.workspace.books import PlanFiles


def differs(
    files: PlanFiles, model: Model, key: str, found: str, amount: Amount, awards: tuple[str, ...]
) -> Iterator[Finding]:
    subject = subject_of(found, awards)
    if amount.out_of is None or subject is None:
        return
    counted = bases(files, subject, awards)
    if not counted or any(base.number is None or base.number == amount.out_of for base in counted):
        return
    base = counted[0]
    message = f"{amount}: tổng {amount.out_of} {SUBJECTS[subject]}, mà {base.text} là {base.number}"
    facts = (Fact(f"{base.text}: {base.number}", base.span),)
    known = "đơn vị, người, headcounts của cơ quan" if is_own(subject, awards) else "denominators của kế hoạch"
    fix = f"sửa tổng, hoặc sửa {known}"
    yield Finding(model.where(key, found), message, fix=fix, facts=facts)


def each(amounts: Mapping[str, Amount] | None) -> Mapping[str, Amount]:
    return amounts if amounts is not None else {}


def check(files: PlanFiles) -> Iterator[Finding]:
    for target in files.plan.targets:
        for subject, amount in each(target.goal).items():
            yield from differs(files, target, "goal", subject, amount, target.award or ())
    for line in files.plan.awards:
        if line.scope == "agency" and not line.units:
            for subject, amount in each(line.quota).items():
                yield from differs(files, line, "quota", subject, amount, line.award)


RULE = Rule("TD205", "mau-so-lech", "Tổng trong “n/m” khớp số tập thể, số người đếm được.", PlanFiles, check)
