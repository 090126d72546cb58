"""The records behind a verdict."""

from __future__ import annotations

from proofs import RATED, proof
from thidua_cli.diagnostics import Fact
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.base import MEMORY
from thidua_cli.tally.evidence import fact_text, facts_text, met_facts


def test_only_what_is_met_counts_and_each_fact_once() -> None:
    assert met_facts(proof()) == (RATED,)
    assert met_facts(Proof("cả", Verdict.MET, children=(proof(), proof().children[0]))) == (RATED,)


def test_what_must_not_be_shows_the_records_that_say_it_is_not() -> None:
    clean = Proof("bị kỷ luật", Verdict.FAILED, (Fact("không có quyết định nào"),))
    inside = Proof("không bị kỷ luật", Verdict.MET, (Fact("sổ kỷ luật đủ"),), children=(clean,), needs=0)
    assert [fact.text for fact in met_facts(inside)] == ["sổ kỷ luật đủ"]


def test_a_fact_is_said_with_its_place_if_it_has_one() -> None:
    assert facts_text([RATED, Fact("một lời")]) == "năm 2024: hoàn thành tốt nhiệm vụ (people.yaml:3); một lời"
    assert fact_text(Fact("một lời", MEMORY)) == "một lời"


def test_a_place_shared_by_facts_in_a_row_is_said_once() -> None:
    assert (
        facts_text([Fact("một lời", RATED.span), RATED]) == "một lời; năm 2024: hoàn thành tốt nhiệm vụ (people.yaml:3)"
    )
