"""Who may be given an award: the law's standard, the plan's own conditions and the regulations in force, together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.awards import same_award
from thidua_cli.judge.case import YEARLY_MERIT, Case
from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.standards import Standard, standard, standards
from thidua_cli.judge.verdict import Verdict, all_of
from thidua_cli.judge.working_life import clear
from thidua_cli.law import award, award_name, legal_text, shelf
from thidua_cli.law.dated import parameter
from thidua_cli.law.pack import partly_known_on
from thidua_cli.models.choices import MERITS, SUBJECTS
from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import AwardQuota
from thidua_cli.models.regulation import Overlay, Regulation
from thidua_cli.text.vietnamese import short_date

TITLES = "danh-hieu"
# Chưa khen tập thể đang bị xem xét: 1 while it holds.
REVIEW_BAR = "tap-the-dang-xem-xet"
CLEAR = Condition.model_validate({"clear": "true"})


def judge(case: Case) -> Proof:
    """`đủ điều kiện <award> năm <year>`, with one child for the law and one for each further source of conditions.

    Somebody has to look where the law of another day may govern too and says otherwise, and where the law of the day
    is known in part only.
    """
    children = _sources(case)
    verdict = all_of(child.verdict for child in children)
    doubts = (*_other_laws(case, verdict), *partly_known(case.day, case.award))
    return Proof(lambda: _question(case), verdict, children=children, notes=doubts, doubtful=bool(doubts))


def _sources(case: Case) -> tuple[Proof, ...]:
    return (_by_law(case), *_by_plan(case), *_by_regulations(case))


def _other_laws(case: Case, verdict: Verdict) -> Iterator[str]:
    """One note for each further day whose law gives another answer."""
    for day in case.also:
        other = all_of(child.verdict for child in _sources(replace(case, day=day)))
        if other is not verdict:
            yield (
                "Luật của năm xét và luật ngày quyết định cho kết quả khác nhau: cần người xem xét "
                f"(ngày {short_date(case.day)}: {verdict}; ngày {short_date(day)}: {other})"
            )


@shelf.remember
def partly_known(day: date, code: str) -> tuple[str, ...]:
    """What nobody knows yet of the law of a day that may concern an award, one note each."""
    return tuple(
        f"cần xác nhận: {_text(one.text)} mới biết một phần: {one.words}" for one in partly_known_on(day, code)
    )


def _text(text: str) -> str:
    return str(legal_text(text) or text)


def _question(case: Case) -> str:
    return f"đủ điều kiện {award_name(case.award, case.day)} năm {case.year}"


def _by_law(case: Case) -> Proof:
    found = standard_for(case)
    if found is None:
        return Proof(lambda: _unknown_standard(case), Verdict.UNKNOWN, lambda: (_no_standard(case),))
    proof = evaluate(found.requires, case)
    single = found.requires.all_of is None or found.requires.consecutive is not None
    bar = tuple(_review_bar(case))
    return Proof(
        lambda: f"tiêu chuẩn của luật ngày {short_date(case.day)}",
        all_of((proof.verdict, *(child.verdict for child in bar))),
        citations=found.citations,
        children=lambda: (*((proof,) if single else proof.children), *bar),
        notes=found.council,
    )


def _review_bar(case: Case) -> Iterator[Proof]:
    """No collective is given anything while a question about it is open: one bar for every award, by the day."""
    value = parameter(REVIEW_BAR).at(case.day) if case.nominee.subject == "collective" else None
    if value is not None and value.number == 1:
        yield clear(CLEAR, case, value.citations)


def standard_for(case: Case) -> Standard | None:
    """The standard of the case's loại hình; a title that the law gives for công trạng only is judged by that always."""
    subject = case.nominee.subject
    found = standard(case.award, subject, case.merit, case.day)
    if found is not None:
        return found
    entry = award(case.award)
    if entry is None or entry.family != TITLES:
        return None
    merits = {one.merit for one in standards(entry.root) if one.subject == subject}
    return standard(case.award, subject, YEARLY_MERIT, case.day) if merits == {YEARLY_MERIT} else None


def _unknown_standard(case: Case) -> str:
    return f"tiêu chuẩn của luật ngày {short_date(case.day)}: chưa có trong bộ dữ liệu"


def _no_standard(case: Case) -> Fact:
    name = award_name(case.award, case.day)
    kind = f"{SUBJECTS[case.nominee.subject]}, loại hình {MERITS[case.merit]}"
    return Fact(
        f"luật ngày {short_date(case.day)} chưa có tiêu chuẩn {name} cho {kind} ghi trong bộ dữ liệu", case.place
    )


def _by_plan(case: Case) -> Iterator[Proof]:
    line = _line(case)
    if case.plan is None or line is None or line.requires is None:
        return
    proof = evaluate(line.requires, case)
    plan, requires = case.plan.plan, line.requires
    words = f"điều kiện riêng của kế hoạch “{plan.title}”"
    yield Proof(words, proof.verdict, lambda: (Fact("ghi ở requires", requires.where()),), children=(proof,))


def _line(case: Case) -> AwardQuota | None:
    """The line the nomination names, else the one of the award."""
    if case.plan is None:
        return None
    named = case.plan.line(case.nomination.award) if case.nomination is not None else None
    return named or case.plan.line(case.award)


def _by_regulations(case: Case) -> Iterator[Proof]:
    for regulation in case.files.regulations:
        if regulation.in_force_on(case.day):
            for overlay in regulation.awards:
                if overlay.requires is not None and _concerns(overlay, case):
                    yield _by_regulation(regulation, overlay, case)


def _concerns(overlay: Overlay, case: Case) -> bool:
    named = not same_award(case.award).isdisjoint(overlay.award)
    return named and overlay.merit in (None, case.merit)


def _by_regulation(regulation: Regulation, overlay: Overlay, case: Case) -> Proof:
    assert overlay.requires is not None
    proof = evaluate(overlay.requires, case)
    citation = Citation(regulation.name, overlay.cites or "")
    place = overlay.where("requires")
    words = f"điều kiện của {regulation.name}"
    return Proof(words, proof.verdict, (Fact("ghi ở requires", place),), (citation,), (proof,))
