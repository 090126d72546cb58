"""What a person has to answer: judgement."""

from __future__ import annotations

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf, one_record
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, known
from thidua_cli.models.condition import Condition
from thidua_cli.models.nominations import Confirmation
from thidua_cli.text.vietnamese import short_date


def judgement(condition: Condition, case: Case) -> Proof:
    """Met or failed as somebody confirmed it in the nomination; until then unknown."""
    answer = _answer(condition.id, case)
    verdict = _verdict(answer)
    return leaf(condition, case, verdict, lambda: (_fact(answer, condition.id, case),), gap=one_record(verdict))


def confirmation(judgement_id: str | None, case: Case) -> tuple[Verdict, tuple[Fact, ...]]:
    """The answer given under this id, and who gave it when."""
    answer = _answer(judgement_id, case)
    return _verdict(answer), (_fact(answer, judgement_id, case),)


def _answer(judgement_id: str | None, case: Case) -> Confirmation | None:
    answers = case.nomination.confirmed if case.nomination is not None else ()
    return next((found for found in answers if found.judgement == judgement_id), None)


def _verdict(answer: Confirmation | None) -> Verdict:
    return known(answer.held if answer is not None else None)


def _fact(answer: Confirmation | None, judgement_id: str | None, case: Case) -> Fact:
    if answer is None:
        how = f"confirmed: {{judgement: {judgement_id}, held: …, by: …}}" if judgement_id else "điều kiện chưa có id"
        place = case.nomination.where("award") if case.nomination is not None else None
        return Fact(f"cần người có trách nhiệm xác nhận ({how})", place)
    day = f" ngày {short_date(answer.day)}" if answer.day is not None else ""
    # Words of a person may name somebody.
    basis = f": {answer.text}" if answer.text is not None and not case.files.redacted else ""
    words = f"{case.files.shown_name(answer.by)} xác nhận {'đạt' if answer.held else 'không đạt'}{day}{basis}"
    return Fact(words, answer.where("held"))
