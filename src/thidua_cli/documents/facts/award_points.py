"""The awards of a plan: name, how many, a year or a wave or a unit, and what the author adds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.documents.facts.names import line_name
from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.prose import joined, literal, sentence
from thidua_cli.documents.facts.quota_words import amounts_words, for_subject, takes
from thidua_cli.documents.facts.wording import wording
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.workspace.books import PlanFiles

# A name such as "Giấy khen hằng năm" has said it already.
_SAYS_YEARLY = re.compile(r"(hằng|hàng|mỗi|từng|các) năm", re.IGNORECASE)


def award_points(files: PlanFiles, only: tuple[str, ...], subject: str | None) -> tuple[Point, ...]:
    """One point a line; `only` keeps lines by id or award code, `subject` only what is for it."""
    lines = (line for line in files.plan.awards if named(line, only) and takes(line.quota, line.award, subject))
    return tuple(_point(files, line, subject) for line in lines)


def named(line: AwardQuota, only: tuple[str, ...]) -> bool:
    """Whether a choice of codes takes this line in; no choice takes all."""
    return not only or line.id in only or (line.id is None and any(code in only for code in line.award))


def _point(files: PlanFiles, line: AwardQuota, subject: str | None) -> Point:
    return Point(lead=line_name(line, files.plan.issued.latest), text=sentence(quota_text(files, line, subject)))


def quota_text(files: PlanFiles, line: AwardQuota, subject: str | None = None) -> str:
    """How many, in which period, for whom, who decides, the author's note; empty when the line says none of it."""
    amounts = for_subject(line.quota or {}, subject)
    words = amounts_words(amounts, line.award, wording(files)) + _each(files.plan, line) if amounts else ""
    limits = "; ".join(_limits(files, line))
    words = f"{words} ({limits})" if words and limits else words or limits
    decided = f"do {literal(line.decided_by)} quyết định" if line.decided_by else ""
    return _with_note(", ".join(part for part in (words, decided) if part), line.note)


def _limits(files: PlanFiles, line: AwardQuota) -> Iterator[str]:
    """`xét các năm 2021, 2022 và 2023`, `áp dụng cho Khoa Nội, Khoa Ngoại`."""
    years = [str(year) for year in sorted(set(line.years))]
    if years:
        yield f"xét {'các năm' if len(years) > 1 else 'năm'} {joined(years)}"
    if line.units:
        yield f"áp dụng cho {', '.join(literal(files.of.unit_name(unit)) for unit in line.units)}"


def _each(plan: Plan, line: AwardQuota) -> str:
    unit = " của mỗi đơn vị" if line.scope == "unit" else ""
    if line.per == "wave":
        return f"{unit} trong mỗi đợt"
    yearly = line.per == "year" and len(plan.years()) > 1 and not _SAYS_YEARLY.search(line.name or "")
    return f"{unit} mỗi năm" if yearly else unit


def _with_note(text: str, note: str | None) -> str:
    if not note or not text:
        return note or text
    return f"{text} {note}" if note.startswith("(") else f"{text}, {note}"
