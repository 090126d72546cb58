"""Where the nominee stands among others, and in time: rank, score, registered, movement, existed."""

from __future__ import annotations

from fractions import Fraction

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.awards import same_award, shown_by
from thidua_cli.judge.career import A_YEAR, founded, months_between
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf, no_years, one_record
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, any_of, known
from thidua_cli.judge.years import window, years_text
from thidua_cli.models.clusters import Cluster, Standing
from thidua_cli.models.condition import Condition
from thidua_cli.models.types import score_text
from thidua_cli.text.vietnamese import short_date

ANNUAL = "annual"


def rank(condition: Condition, case: Case) -> Proof:
    """A place this high in a cluster, in the year judged or in one of the years asked."""
    years = window(condition.within, case, default=range(case.year, case.year + 1))
    places = [place for place in case.files.register.ranks.get(case.identity, ()) if years and place[0].year in years]
    marks = [known(None if standing.rank is None else standing.rank <= (condition.rank or 0)) for _, standing in places]
    missing = years is None or {cluster.year for cluster, _ in places} != set(years)
    verdict = any_of([*marks, Verdict.UNKNOWN] if missing else marks)

    def facts() -> tuple[Fact, ...]:
        if years is None:
            return no_years(condition)
        none = (
            Fact(f"chưa có thứ hạng của {case.files.name_of(case.nominee)} {years_text(years)} (clusters)", case.place),
        )
        return tuple(_rank_fact(cluster, standing) for cluster, standing in places) or none

    best = min((standing.rank for _, standing in places if standing.rank is not None), default=None)
    return leaf(
        condition, case, verdict, facts, gap=best - (condition.rank or 0) if best is not None else one_record(verdict)
    )


def _rank_fact(cluster: Cluster, standing: Standing) -> Fact:
    place = f"hạng {standing.rank}" if standing.rank is not None else "chưa ghi thứ hạng"
    return Fact(f"{cluster.name} năm {cluster.year}: {place}/{len(cluster.standings)}", standing.where("rank"))


def score(condition: Condition, case: Case) -> Proof:
    """Points of the nomination's evidence together, else those of the cluster in the year judged."""
    needed = condition.score or 0
    evidence = case.nomination.evidence if case.nomination is not None else ()
    points = [entry.score for entry in evidence if entry.score is not None]
    if not points:
        return _cluster_score(condition, case)
    total = sum(points, Fraction())
    verdict = known(total >= needed if total >= needed or len(points) == len(evidence) else None)
    left = f"; {len(evidence) - len(points)} tiêu chí chưa chấm" if len(points) < len(evidence) else ""
    words = f"tổng điểm {score_text(total)} {'≥' if total >= needed else '<'} {needed}{left}"
    gap = max(1, -((total - needed) // 1))
    return leaf(condition, case, verdict, lambda: (Fact(words, evidence[0].where("score")),), gap=gap)


def _cluster_score(condition: Condition, case: Case) -> Proof:
    places = case.files.register.ranks.get(case.identity, ())
    found = [place for place in places if place[0].year == case.year and place[1].score is not None]
    if not found:
        return leaf(condition, case, Verdict.UNKNOWN, (Fact(f"chưa có điểm chấm năm {case.year}", case.place),), gap=1)
    cluster, standing = max(found, key=lambda place: place[1].score or 0)
    points, needed = standing.score or 0, condition.score or 0
    words = f"{cluster.name} năm {cluster.year}: {standing.score} {'≥' if points >= needed else '<'} {needed} điểm"
    gap = -((points - needed) // 1)
    return leaf(condition, case, known(points >= needed), lambda: (Fact(words, standing.where("score")),), gap=gap)


def registered(condition: Condition, case: Case) -> Proof:
    """Signed up in the year for the award, or for one that shows it; unknown while nobody's registration is there."""
    by_nominee = case.files.register.registered.get(case.year)
    if by_nominee is None:
        words = f"chưa có bản đăng ký thi đua nào của năm {case.year} (registrations)"
        return leaf(condition, case, Verdict.UNKNOWN, lambda: (Fact(words, case.place),), gap=1)
    own = same_award(case.award)
    there = any(not own.isdisjoint(shown_by(code)) for code in by_nominee.get(case.identity, ()))
    unread = not there and "registrations" in case.files.unread
    words = f"{'có' if there else 'không có'} tên trong các bản đăng ký thi đua năm {case.year}"
    return leaf(
        condition,
        case,
        known(None if unread else there == condition.registered),
        lambda: (Fact(words, case.place),),
        gap=1,
    )


def movement(condition: Condition, case: Case) -> Proof:
    """The movement of the plan lasts this many years; a yearly plan is not the movement in question."""
    plan = case.plan.plan if case.plan is not None else None
    if plan is None or plan.type == ANNUAL:
        return leaf(
            condition,
            case,
            Verdict.UNKNOWN,
            (Fact("không xét trong một kế hoạch chuyên đề, theo đợt nào", case.place),),
        )
    needed, months = condition.movement or 0, months_between(plan.period.start, plan.period.end)
    words = (
        f"phong trào từ {short_date(plan.period.start)} đến {short_date(plan.period.end)}: "
        f"{months} tháng {'≥' if months >= needed * A_YEAR else '<'} {needed * A_YEAR} tháng"
    )
    return leaf(condition, case, known(months >= needed * A_YEAR), lambda: (Fact(words, plan.where("period")),))


def existed(condition: Condition, case: Case) -> Proof:
    """The collective is this many years old at the end of the year judged."""
    began = None
    if case.nominee.unit is not None or case.nominee.whole_agency is not None:
        began = founded(case.files, case.nominee.unit)
    if began is None:
        words = f"chưa ghi ngày thành lập của {case.files.name_of(case.nominee)}"
        return leaf(condition, case, Verdict.UNKNOWN, (Fact(words, case.place),), gap=1)
    day, fact = began
    left = (condition.existed or 0) * A_YEAR - months_between(day, case.last_day)
    return leaf(condition, case, known(left <= 0), (fact,), gap=-(-left // A_YEAR))
