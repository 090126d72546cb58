"""Words that every form of a proof shares: marks, places, citations, and what people still have to do."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.judge.proof import NONE, UNSURE, Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.tally.answer import Answer
from thidua_cli.tally.evidence import fact_text
from thidua_cli.text.vietnamese import short_date

MARKS = {Verdict.MET: "✓", Verdict.FAILED: "✗", Verdict.UNKNOWN: "?"}
PLEASE_CONFIRM = "cần xác nhận"


def headline(proof: Proof) -> str:
    """`✓ điều kiện: đạt`; says so when that rests on a clause to be confirmed."""
    doubt = f" ({PLEASE_CONFIRM})" if proof.unsure else ""
    return f"{MARKS[proof.verdict]} {proof.condition}: {proof.verdict}{doubt}"


def details(proof: Proof) -> Iterator[str]:
    """The facts, then the law, one a line."""
    yield from map(fact_text, proof.facts)
    for citation in proof.citations:
        yield f"căn cứ: {citation_text(citation)}"


def citation_text(citation: Citation) -> str:
    """`khoản 1 Điều 23, Luật số 06/2022/QH15`."""
    words = ", ".join(part for part in (citation.clause, citation.text) if part)
    return f"{words} ({PLEASE_CONFIRM})" if citation.confidence == UNSURE else words


def about(answer: Answer) -> tuple[tuple[str, str], ...]:
    """What was asked and how it came out, as label and words."""
    case = answer.case
    doubt = f" ({PLEASE_CONFIRM})" if answer.proof.unsure else ""
    return (
        ("Ai", f"{answer.who_name} ({answer.who})" if answer.who is not None else answer.who_name),
        ("Danh hiệu, hình thức", f"{answer.award_name} ({case.award}), năm {case.year}"),
        ("Đề nghị", "; ".join(answer.chosen)),
        ("Ngày xét", f"{short_date(case.day)}: {'; '.join(answer.why_day)}"),
        ("Kết luận", f"{answer.proof.verdict}{doubt}"),
    )


def sections(proof: Proof) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What follows the tree, each a title and its lines; what has no line is left out."""
    for title, lines in (
        ("Còn thiếu gì", missing(proof)),
        ("Cần xác nhận", doubts(proof)),
        ("Để Hội đồng xem xét (không tệp nào ghi)", council(proof)),
    ):
        found = tuple(dict.fromkeys(lines))
        if found:
            yield title, found


def missing(proof: Proof) -> Iterator[str]:
    """What would make it met, each with what is known now; where there is a choice, every way is said."""
    if proof.verdict is Verdict.MET:
        return
    if not proof.children or proof.needs == NONE:
        yield step_text(proof)
        return
    waiting = [child for child in proof.children if child.verdict is not Verdict.MET]
    needed = proof.needs - (len(proof.children) - len(waiting))
    if needed == len(waiting):
        for child in waiting:
            yield from missing(child)
    else:
        ways = (" và ".join(missing(child)) for child in waiting)
        yield f"{needed} trong {len(waiting)} điều sau: {' · hoặc '.join(ways)}"


def step_text(proof: Proof) -> str:
    known = "; ".join(map(fact_text, proof.facts))
    return f"{proof.condition}: {proof.verdict}" + (f" ({known})" if known else "")


def doubts(proof: Proof) -> Iterator[str]:
    """The clauses the pack is not sure of that the verdict rests on."""
    if not proof.unsure:
        return
    for citation in proof.citations:
        if citation.confidence == UNSURE:
            yield f"{proof.condition}: {', '.join(part for part in (citation.clause, citation.text) if part)}"
    for child in proof.children:
        yield from doubts(child)


def council(proof: Proof) -> Iterator[str]:
    """Notes for people, from the whole tree."""
    yield from proof.notes
    for child in proof.children:
        yield from council(child)
