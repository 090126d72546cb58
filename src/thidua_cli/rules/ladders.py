"""Shared by the rules on awards won step by step: leaves of one award, and failures that another rule explains."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.after import Since, since
from thidua_cli.judge.awards import shown_by
from thidua_cli.judge.case import Case
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.condition import Condition
from thidua_cli.models.history import Given
from thidua_cli.rules.base import Finding
from thidua_cli.rules.eligibility import Failed, Leaf, Owns, finding, judged
from thidua_cli.workspace.books import PlanFiles

# What is asked of everybody has rules of its own, whatever the award.
OF_EVERYBODY = frozenset({"clear", "registered"})
# Years without a gap since the last award; the clause that asks for them has a rule of its own.
EVERY_YEAR = "nd-152-2025: khoản 7 Điều 33"
BY_THEME = "chuyen-de"
SERVICE_MEDALS = frozenset(
    {"huan-chuong-lao-dong-hang-ba", "huan-chuong-lao-dong-hang-nhi", "huan-chuong-lao-dong-hang-nhat"}
)
INDEPENDENCE_MEDALS = frozenset(
    {"huan-chuong-doc-lap-hang-ba", "huan-chuong-doc-lap-hang-nhi", "huan-chuong-doc-lap-hang-nhat"}
)


def is_own_step(leaf: Leaf) -> bool:
    """Whether a leaf is left to the rule of its award."""
    return leaf.form not in OF_EVERYBODY and not is_every_year(leaf)


def is_every_year(leaf: Leaf) -> bool:
    return (leaf.asked.cites or "").startswith(EVERY_YEAR)


def findings(files: PlanFiles, owns: Owns, fix: str, *, warns: bool = False) -> Iterator[Finding]:
    """As the rules on eligibility find them, without the failures that are said elsewhere."""
    for failed in failures(files, owns):
        if not is_explained(failed):
            yield finding(failed, fix, warns=warns)


def is_explained(failed: Failed) -> bool:
    """Whether it is said elsewhere: too early, only awards of another loại hình, or nothing for it to come after."""
    case = failed.case
    return any(
        too_early(case, asked) or by_other_merit(case, asked) or has_no_start(case, asked) for asked in asked_of(failed)
    )


def asked_of(failed: Failed) -> Iterator[Condition]:
    """What failed of the law, and the parts it is made of: a beginning may stand at the group only."""
    if failed.leaves:
        yield from (proof.asked for proof in failed.proofs if proof.asked is not None)
    yield from (leaf.asked for leaf in failed.leaves)


def has_no_start(case: Case, asked: Condition) -> bool:
    """Whether what is asked comes after an award that was never given: the award itself is asked for beside it."""
    return asked.after is not None and since(asked.after, case).granted is Verdict.FAILED


def failures(files: PlanFiles, owns: Owns) -> Iterator[Failed]:
    """The failed parts of which some leaf belongs to the owner."""
    for found in judged(files):
        for failed in found.failed:
            if any(owns(leaf) for leaf in failed.leaves):
                yield failed


def too_early(case: Case, asked: Condition) -> Since | None:
    """From when years count, where so many in a row cannot have passed since; None where they can."""
    if asked.after is None or asked.consecutive is None:
        return None
    start = since(asked.after, case)
    return start if start.first + asked.consecutive - 1 > case.year else None


def by_other_merit(case: Case, asked: Condition) -> tuple[Given, ...]:
    """Awards of the kind asked that were given for another loại hình than the one asked."""
    if asked.prior is None or asked.merit is None:
        return ()
    return tuple(
        given
        for given in case.files.register.given.get(case.identity, ())
        if not shown_by(given.award).isdisjoint(asked.prior) and merit_of(given) not in (None, asked.merit)
    )


def merit_of(given: Given) -> str | None:
    """The loại hình as the register tells it; an award with a theme is by theme."""
    return given.merit or (BY_THEME if given.theme is not None else None)
