"""A condition held against one case: the tree of the condition becomes the tree of the proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thidua_cli.judge import confirmed, initiatives, members, priors, ratings, runs, standing, working_life
from thidua_cli.judge.case import Case
from thidua_cli.judge.cites import cited
from thidua_cli.judge.proof import NONE, Children, Proof
from thidua_cli.judge.verdict import Verdict, all_of, at_least, negated
from thidua_cli.judge.words import not_for, title
from thidua_cli.models.condition import Condition

Judge = Callable[[Condition, Case], Proof]


def evaluate(condition: Condition, case: Case) -> Proof:
    """The verdict of a condition with its proof; a condition for another kind of nominee asks nothing of this one."""
    if not _concerns(condition, case):
        return Proof(lambda: not_for(condition, case), Verdict.MET, asked=condition)
    if condition.consecutive:
        return runs.in_a_row(condition, case, evaluate)
    return _JUDGES[condition.form](condition, case)


def _concerns(condition: Condition, case: Case) -> bool:
    return condition.subject is None or condition.subject == case.nominee.subject


def _all_of(condition: Condition, case: Case) -> Proof:
    """The first failed part settles it; the others are judged when somebody reads them."""
    parts = _parts(condition.all_of or (), case)
    judged: list[Proof] = []
    for part in parts:
        judged.append(evaluate(part, case))
        if judged[-1].verdict is Verdict.FAILED:
            break
    verdict = all_of(proof.verdict for proof in judged)
    children = _with_rest(judged, parts, case)
    return Proof(lambda: title(condition, case), verdict, (), cited(condition.cites), children, asked=condition)


def _any_of(condition: Condition, case: Case) -> Proof:
    """Choices for other kinds of nominees are no choice for this one; enough that are met settle it."""
    parts = _parts(condition.any_of or (), case)
    needed = (1 if condition.at_least is None else condition.at_least) if parts else 0
    judged: list[Proof] = []
    met = 0
    for part in parts:
        judged.append(evaluate(part, case))
        met += judged[-1].verdict is Verdict.MET
        if met >= needed:
            break
    verdict = at_least(needed, (proof.verdict for proof in judged))
    children = _with_rest(judged, parts, case)
    cites = cited(condition.cites)
    return Proof(lambda: title(condition, case), verdict, (), cites, children, needs=needed or None, asked=condition)


def _not(condition: Condition, case: Case) -> Proof:
    assert condition.not_ is not None
    child = evaluate(condition.not_, case)
    cites = cited(condition.cites)
    return Proof(
        lambda: title(condition, case), negated(child.verdict), (), cites, (child,), needs=NONE, asked=condition, gap=1
    )


def _parts(conditions: tuple[Condition, ...], case: Case) -> list[Condition]:
    return [child for child in conditions if _concerns(child, case)]


def _with_rest(judged: list[Proof], parts: list[Condition], case: Case) -> Children:
    """What is judged already, and the other parts once they are asked for."""
    if len(judged) == len(parts):
        return tuple(judged)
    return lambda: (*judged, *(evaluate(part, case) for part in parts[len(judged) :]))


_JUDGES: Mapping[str, Judge] = {
    "all_of": _all_of,
    "any_of": _any_of,
    "not": _not,
    "prior": priors.prior,
    "rating": ratings.rating,
    "initiative": initiatives.initiative,
    "service": working_life.service,
    "employed": working_life.employed,
    "absence_below": working_life.absence_below,
    "discipline_below": working_life.discipline_below,
    "study": working_life.study,
    "clear": working_life.clear,
    "registered": standing.registered,
    "movement": standing.movement,
    "existed": standing.existed,
    "members": members.members,
    "members_rated": members.members_rated,
    "members_discipline_below": members.members_discipline_below,
    "rank": standing.rank,
    "score": standing.score,
    "judgement": confirmed.judgement,
}
