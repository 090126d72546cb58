"""Người quyết định ghi trong sổ khen thưởng, sổ quyết định không có thẩm quyền vào ngày quyết định."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Citation
from thidua_cli.judge.proof import UNSURE
from thidua_cli.law import award_name
from thidua_cli.law.authority import Authority, authorities, decider_name, deciders, office_ended, recognise
from thidua_cli.models.base import Model
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import to_confirm
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles

ANY_HEAD = "thu-truong-don-vi"


def check(files: AgencyFiles) -> Iterator[Finding]:
    for history in files.histories:
        for given in history.awards:
            decision = given.decision or history.decision
            if decision is not None and decision.day is not None and decision.issuer is not None:
                holder = given if given.decision is not None else history
                yield from of(given.award, decision.issuer, decision.day, holder, "decision", "issuer")
    for signed in (one for file in files.decision_files for one in file.decisions):
        for code in dict.fromkeys(line.award for line in signed.awards):
            yield from of(code, signed.issuer, signed.day, signed, "issuer")


def of(code: str, issuer: str, day: date, holder: Model, *path: str) -> Iterator[Finding]:
    """Nothing where the words name nobody the law knows; the issuer stands at `path` below `holder`."""
    who = recognise(issuer)
    wrong = without_authority(code, who, day) if who is not None else None
    if wrong is not None:
        says, citations = wrong
        found = Finding(
            holder.where(*path),
            f"{award_name(code, day)} do {issuer} quyết định: {says}",
            fix="sửa người quyết định, ngày hoặc mã hình thức; nếu đúng như đã ghi thì quyết định sai thẩm quyền",
            citations=citations,
        )
        yield to_confirm(found) if any(citation.confidence == UNSURE for citation in citations) else found


def without_authority(code: str, who: str, day: date) -> tuple[str, tuple[Citation, ...]] | None:
    """What is wrong and by which law; None where somebody may decide, or where the law of the day is not known."""
    ended = office_ended(who)
    if ended is not None and ended < day:
        last = [entry for entry in authorities(code) if who in entry.deciders]
        return f"{decider_name(who)} không còn từ sau ngày {short_date(ended)}", cited(deciders(code, day), last)
    found = deciders(code, day)
    if found is None or who in found.deciders or is_head_of_some_body(code, who, found):
        return None
    names = ", ".join(decider_name(one) for one in found.deciders)
    return f"ngày {short_date(day)} thẩm quyền là của {names}", found.citations


def is_head_of_some_body(code: str, who: str, found: Authority) -> bool:
    """Where every head of a legal body decides, a higher one may for those right under him.

    Offices that the law names at some time for this award are named for their own time only.
    """
    named = {one for entry in authorities(code) for one in entry.deciders}
    return ANY_HEAD in found.deciders and who not in named


def cited(now: Authority | None, before: list[Authority]) -> tuple[Citation, ...]:
    """The law of the day; where the award itself is gone with the office, the last law that had it."""
    return now.citations if now is not None else before[-1].citations if before else ()


RULE = Rule(
    "TD523", "tham-quyen-quyet-dinh", "Người quyết định khen thưởng phải có thẩm quyền vào ngày ấy.", AgencyFiles, check
)
