"""Điểm của các tiêu chí không cộng thành tổng, hoặc điểm chấm cao hơn điểm tối đa."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction

from thidua_cli.diagnostics import Related
from thidua_cli.models.criteria import Criteria, Criterion
from thidua_cli.models.types import score_text as text
from thidua_cli.rules import walk
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles


def added(criteria: Iterable[Criterion]) -> Fraction | None:
    """The scores together, a divided criterion without its own score counting as its parts; None without any score."""
    scores = [criterion.score if criterion.score is not None else added(criterion.items) for criterion in criteria]
    known = [score for score in scores if score is not None]
    return sum(known, Fraction(0)) if known else None


def of_total(found: Criteria) -> Iterator[Finding]:
    reached = added(found.criteria)
    if found.total is not None and reached is not None and reached != found.total:
        message = f"các tiêu chí của {found.id} cộng lại {text(reached)} điểm, mà total là {text(found.total)}"
        related = (Related("các tiêu chí", found.where("criteria", key=True)),)
        yield Finding(found.where("total"), message, fix="sửa điểm của tiêu chí, hoặc sửa total", related=related)


def of_parts(criterion: Criterion) -> Iterator[Finding]:
    """Parts may be alternatives, so they need not reach the whole; they must not pass it."""
    parts = added(criterion.items)
    if criterion.score is not None and parts is not None and parts > criterion.score:
        message = f"các ý nhỏ cộng lại {text(parts)} điểm, hơn điểm tối đa của tiêu chí ({text(criterion.score)})"
        yield Finding(criterion.where("score"), message, fix="sửa điểm của tiêu chí, hoặc của các ý nhỏ")


def limits(files: AgencyFiles) -> dict[str, list[Criteria | Criterion]]:
    """What a name in `evidence` may mean: a criterion, or a whole set; one name may stand in several sets."""
    found: dict[str, list[Criteria | Criterion]] = defaultdict(list)
    for criteria in files.criteria:
        found[criteria.id].append(criteria)
        for criterion in walk.criteria(criteria.criteria):
            if criterion.id is not None:
                found[criterion.id].append(criterion)
    return found


def most(known: Criteria | Criterion) -> Fraction | None:
    return known.total if isinstance(known, Criteria) else known.score


def of_evidence(files: AgencyFiles) -> Iterator[Finding]:
    named = limits(files)
    proofs = (proof for file in files.nominations for one in file.nominations for proof in one.evidence)
    for proof in proofs:
        scores = [(score, known) for known in named.get(proof.criterion, ()) if (score := most(known)) is not None]
        if proof.score is None or len(scores) < len(named.get(proof.criterion, ())) or not scores:
            continue
        highest, known = max(scores, key=lambda pair: pair[0])
        if proof.score > highest:
            message = f"tiêu chí {proof.criterion}: chấm {text(proof.score)} điểm, mà tối đa là {text(highest)}"
            key = "total" if isinstance(known, Criteria) else "score"
            related = (Related("điểm tối đa", known.where(key)),)
            yield Finding(proof.where("score"), message, fix="sửa điểm chấm", related=related)


def check(files: AgencyFiles) -> Iterator[Finding]:
    for found in files.criteria:
        yield from of_total(found)
        for criterion in walk.criteria(found.criteria):
            yield from of_parts(criterion)
    if "criteria" not in files.unread:
        yield from of_evidence(files)


RULE = Rule(
    "TD126", "tong-diem", "Điểm của các tiêu chí khớp tổng; điểm chấm không quá điểm tối đa.", AgencyFiles, check
)
