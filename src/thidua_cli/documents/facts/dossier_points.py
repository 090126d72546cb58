"""The parts of a dossier."""

from __future__ import annotations

from thidua_cli.documents.facts.points import Point, with_endings
from thidua_cli.documents.facts.prose import before_ending, paragraphs
from thidua_cli.documents.facts.quota_words import count_words
from thidua_cli.models.plan import DossierPart, Plan

_NAMES = {
    "to-trinh": "Tờ trình đề nghị khen thưởng",
    "bien-ban-hop-xet": "Biên bản họp xét khen thưởng",
    "bao-cao-thanh-tich": "Báo cáo thành tích của tập thể, cá nhân được đề nghị khen thưởng",
}


def dossier_points(plan: Plan, only: tuple[str, ...]) -> tuple[Point, ...]:
    """One point a part; `only` keeps parts by id. A part without words that we do not know is left as a gap."""
    return with_endings(_point(part) for part in plan.dossier if not only or part.id in only)


def _point(part: DossierPart) -> Point:
    text, *more = paragraphs(part.text or _NAMES.get(part.id, f"[[tên thành phần {part.id}]]"))
    if part.copies is not None:
        text = before_ending(text, f"({count_words(part.copies, 'bản')})")
    return Point(text, more=tuple(more))
