"""A plan as it is against the plan as it would be: which verdicts and which limits change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from thidua_cli.judge.case import Case, cases_of
from thidua_cli.judge.judge import judge
from thidua_cli.judge.proof import Proof
from thidua_cli.law import award_name
from thidua_cli.tally.limits import Limit, Limited, limits
from thidua_cli.tally.supposed import Wish, suppose
from thidua_cli.workspace.books import PlanFiles


@dataclass(frozen=True, slots=True)
class Judged:
    """One nomination with its verdict on both sides."""

    case: Case
    before: Proof
    after: Proof

    @property
    def who(self) -> str | None:
        """The id; None for somebody whose name is not to be told, because it is made of the name."""
        nominee = self.case.nominee
        if self.case.files.redacted and (nominee.person is not None or nominee.external is not None):
            return None
        return nominee.person or nominee.unit or (nominee.external.name if nominee.external else "agency")

    @property
    def who_name(self) -> str:
        return self.case.files.name_of(self.case.nominee)

    @property
    def award_name(self) -> str:
        return award_name(self.case.award, self.case.day)

    @property
    def flips(self) -> bool:
        return self.before.verdict is not self.after.verdict

    @property
    def reasons(self) -> tuple[Proof, ...]:
        """What stands in the way on one side only: now if anything does, else before."""
        before, after = self.before.steps(), self.after.steps()
        return _only_in(after, before) or _only_in(before, after) or after


def _only_in(these: tuple[Proof, ...], those: tuple[Proof, ...]) -> tuple[Proof, ...]:
    known = {(step.condition, step.verdict) for step in those}
    return tuple(step for step in these if (step.condition, step.verdict) not in known)


@dataclass(frozen=True, slots=True)
class LimitChange:
    """One limit or goal on both sides; None on a side that has none such."""

    limited: Limited
    before: Limit | None
    after: Limit | None

    @property
    def flips(self) -> bool:
        """Whether the verdict changes, not only the figures."""
        return (self.before and self.before.verdict) != (self.after and self.after.verdict)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What changes for one plan; `same_verdicts` and `same_limits` count what does not."""

    plan: str
    agency: str
    verdicts: tuple[Judged, ...]
    limits: tuple[LimitChange, ...]
    same_verdicts: int
    same_limits: int


def whatif(files: PlanFiles, wish: Wish, day: date | None = None) -> WhatIf:
    """The plan as it is, against the plan with the wish granted and by the law of `day` if one is given.

    Nothing of the plan itself changes; the wish must not be refused (see `supposed.refusal`).
    """
    supposed = suppose(replace(files.of, as_of=day or files.of.as_of), wish)
    changed = supposed.plan_files[files.of.plans.index(files.plan)]
    judged = tuple(_judged(files, changed))
    changes = tuple(_changes(files, changed, day))
    flips = tuple(one for one in judged if one.flips)
    differing = tuple(change for change in changes if change.before != change.after)
    return WhatIf(files.plan.id, files.of.id, flips, differing, len(judged) - len(flips), len(changes) - len(differing))


def _judged(files: PlanFiles, changed: PlanFiles) -> Iterator[Judged]:
    """Every nomination on both sides; lists do not change, so they come in the same order."""
    for before, after in zip(cases_of(files), cases_of(changed), strict=True):
        yield Judged(before, judge(before), judge(after))


def _changes(files: PlanFiles, changed: PlanFiles, day: date | None) -> Iterator[LimitChange]:
    before, after = limits(files), limits(changed, day)
    for limited in dict.fromkeys((*before, *after)):
        yield LimitChange(limited, before.get(limited), after.get(limited))
