"""Cá nhân được đề nghị danh hiệu của tập thể, hoặc ngược lại."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua_cli.diagnostics import Citation, Related
from thidua_cli.law import award, citation
from thidua_cli.models.amount import Amount
from thidua_cli.models.base import Model
from thidua_cli.models.choices import RATINGS, SUBJECTS
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.measure import ANY

HOUSEHOLD = "household"
# Denominators among which no household can be.
COUNT_AGENCY = {
    STAFF: "số người của cơ quan",
    UNITS: "số tập thể của cơ quan",
    **dict.fromkeys(RATINGS, "số người được xếp loại"),
}


def takers(codes: tuple[str, ...]) -> frozenset[str] | None:
    """Who may be given one of these awards; None when one of them is not in the catalogue."""
    found = [award(code) for code in codes]
    if any(entry is None for entry in found):
        return None
    return frozenset(subject for entry in found if entry for subject in entry.subjects)


def listed(subjects: frozenset[str] | set[str]) -> str:
    return ", ".join(word for subject, word in SUBJECTS.items() if subject in subjects)


def not_for(codes: tuple[str, ...], subject: str) -> str | None:
    """Why none of these awards can go to the subject, or None."""
    allowed = takers(codes)
    if subject == ANY or allowed is None or subject in allowed:
        return None
    return f"{award_names(codes)} chỉ dành cho {listed(allowed)}, không dành cho {SUBJECTS[subject]}"


def only_households(codes: tuple[str, ...], subject: str) -> bool:
    return subject == HOUSEHOLD or (subject == ANY and takers(codes) == frozenset({HOUSEHOLD}))


def clauses(codes: tuple[str, ...]) -> tuple[Citation, ...]:
    """Where the law says whom these awards are for."""
    return tuple(citation(clause) for code in codes if (found := award(code)) for clause in found.clauses)


def in_amounts(
    model: Model, codes: tuple[str, ...], key: str, amounts: Mapping[str, Amount] | None
) -> Iterator[Finding]:
    for subject, amount in (amounts or {}).items():
        message = not_for(codes, subject)
        if message is not None:
            fix = "sửa đối tượng hoặc mã danh hiệu"
            yield Finding(model.where(key, subject, key=True), message, fix=fix, citations=clauses(codes))
        elif only_households(codes, subject) and amount.of in COUNT_AGENCY:
            message = (
                f"{award_names(codes)} ở đây là của hộ gia đình, mà “{amount}” tính trên {COUNT_AGENCY[amount.of]}"
            )
            fix = "khai số hộ ở denominators của kế hoạch, ví dụ `ho-gia-dinh`, rồi viết `% of ho-gia-dinh`"
            yield Finding(model.where(key, subject), message, fix=fix)


def in_entry(entry: Entry) -> Iterator[Finding]:
    # The code as written may be narrower than the line's pool of awards; a line's id stands for the whole pool.
    by_line = entry.line is not None and entry.award == entry.line.id
    codes = entry.line.award if entry.line is not None and by_line else (entry.award,)
    subject = entry.nominee.subject
    message = not_for(codes, subject)
    if message is not None:
        fix = "sửa người được đề nghị hoặc mã danh hiệu"
        yield Finding(entry.nominee.where("award"), message, fix=fix, citations=clauses(codes))
        return
    quota = entry.line.quota if entry.line is not None else None
    if entry.line is not None and quota is not None and ANY not in quota and subject not in quota:
        held = f"chỉ có số lượng cho {listed(set(quota))}, không có cho {SUBJECTS[subject]}"
        message = f"dòng {entry.line.key} của kế hoạch {held}"
        related = (Related("số lượng của dòng", entry.line.where("quota", key=True)),)
        yield Finding(entry.nominee.where("award"), message, fix="sửa danh sách, hoặc thêm số lượng", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for line in files.plan.awards:
        yield from in_amounts(line, line.award, "quota", line.quota)
    for target in files.plan.targets:
        yield from in_amounts(target, target.award or (), "goal", target.goal)
    for entry in (*files.nominated, *files.registered):
        yield from in_entry(entry)


RULE = Rule("TD124", "doi-tuong-cua-danh-hieu", "Danh hiệu đúng đối tượng: cá nhân, tập thể, hộ.", PlanFiles, check)
