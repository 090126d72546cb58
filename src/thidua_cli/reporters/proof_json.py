"""A proof for programs."""

from __future__ import annotations

import json
from typing import Any

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.proof import Proof
from thidua_cli.tally.answer import Answer
from thidua_cli.tally.evidence import place


def render_json(answer: Answer) -> str:
    """{"who", "who_name", "award", "award_name", "year", "as_of", "reasons_for_day", "chosen", "verdict", "unsure",
    "proof": {"condition", "verdict", "facts", "citation", "citations", "notes", "unsure", "children"},
    "missing": [{"condition", "verdict", "facts"}]}. `citation` is the first of `citations`, or null.
    """
    return json.dumps(answer_json(answer), ensure_ascii=False, indent=2) + "\n"


def answer_json(answer: Answer) -> dict[str, Any]:
    case = answer.case
    return {
        "who": answer.who,
        "who_name": answer.who_name,
        "award": case.award,
        "award_name": answer.award_name,
        "year": case.year,
        "plan": case.plan.plan.id if case.plan is not None else None,
        "merit": case.merit,
        "as_of": case.day.isoformat(),
        "reasons_for_day": list(answer.why_day),
        "chosen": list(answer.chosen),
        "verdict": str(answer.proof.verdict),
        "unsure": answer.proof.unsure,
        "proof": proof_json(answer.proof),
        "missing": [step_json(step) for step in answer.proof.steps()],
    }


def proof_json(proof: Proof) -> dict[str, Any]:
    citations = [citation_json(one) for one in proof.citations]
    return {
        **step_json(proof),
        "citation": citations[0] if citations else None,
        "citations": citations,
        "notes": list(proof.notes),
        "unsure": proof.unsure,
        "children": [proof_json(child) for child in proof.children],
    }


def step_json(proof: Proof) -> dict[str, Any]:
    """{"condition", "verdict", "facts"}."""
    return {
        "condition": proof.condition,
        "verdict": str(proof.verdict),
        "facts": [fact_json(fact) for fact in proof.facts],
    }


def fact_json(fact: Fact) -> dict[str, Any]:
    """`file` and `line` are null for a fact that stands in no file."""
    span = place(fact)
    return {
        "text": fact.text,
        "file": span.file if span is not None else None,
        "line": span.line if span is not None else None,
    }


def citation_json(citation: Citation) -> dict[str, str]:
    return {"text": citation.text, "clause": citation.clause, "confidence": citation.confidence}
