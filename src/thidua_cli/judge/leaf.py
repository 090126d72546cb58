"""The proof of a condition that records answer directly."""

from __future__ import annotations

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.case import Case
from thidua_cli.judge.cites import cited
from thidua_cli.judge.proof import Facts, Gap, Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.judge.words import title
from thidua_cli.models.condition import RUN, Condition

NO_PLAN = Fact("không xét trong kế hoạch nào, nên không rõ thời gian của kế hoạch")
NO_RUN = Fact("within: run chỉ dùng trong một nhóm all_of có consecutive, nên không rõ là những năm nào")


def no_years(condition: Condition) -> tuple[Fact, ...]:
    """Why a time has no years here."""
    return (NO_RUN if condition.within == RUN else NO_PLAN,)


def one_record(verdict: Verdict) -> int | None:
    """One record is missing where nobody knows."""
    return 1 if verdict is Verdict.UNKNOWN else None


def leaf(
    condition: Condition,
    case: Case,
    verdict: Verdict,
    facts: Facts,
    citations: tuple[Citation, ...] = (),
    gap: Gap = None,
    *,
    doubtful: bool = False,
) -> Proof:
    """The verdict under the condition's own heading and clause; `citations` are what else it rests on."""
    own = cited(condition.cites)
    every = (*own, *(citation for citation in citations if citation not in own)) if citations else own
    return Proof(lambda: title(condition, case), verdict, facts, every, asked=condition, gap=gap, doubtful=doubtful)
