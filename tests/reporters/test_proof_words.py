"""Words that every form of a proof shares."""

from __future__ import annotations

from proofs import SURE, UNSURE, proof
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.reporters.proof_words import citation_text, details, doubts, headline, missing, sections


def test_a_node_says_its_verdict_its_facts_and_the_law() -> None:
    rating = proof().children[0]
    assert headline(rating) == "✓ xếp loại tốt: đạt"
    assert list(details(rating)) == [
        "năm 2024: hoàn thành tốt nhiệm vụ (people.yaml:3)",
        "căn cứ: khoản 1 Điều 2, Luật Mẫu",
    ]


def test_what_rests_on_an_unsure_clause_says_so() -> None:
    met = Proof("có sáng kiến", Verdict.MET, citations=(UNSURE,))
    assert headline(met) == "✓ có sáng kiến: đạt (cần xác nhận)"
    assert citation_text(UNSURE) == "Điều 9, Dự thảo Mẫu (cần xác nhận)"
    assert list(doubts(Proof("cả", Verdict.MET, children=(met,)))) == ["có sáng kiến: Điều 9, Dự thảo Mẫu"]
    assert list(doubts(Proof("cả", Verdict.MET, citations=(SURE,)))) == []


def test_every_way_out_is_said_where_one_is_enough() -> None:
    assert list(missing(proof())) == [
        "1 trong 2 điều sau: có sáng kiến: không đạt (không có sáng kiến nào) · hoặc được xác nhận: chưa đủ dữ liệu"
    ]


def test_every_step_is_said_where_all_are_needed() -> None:
    two = tuple(Proof(name, Verdict.FAILED) for name in ("một", "hai"))
    assert list(missing(Proof("cả", Verdict.FAILED, children=two))) == ["một: không đạt", "hai: không đạt"]


def test_what_must_not_be_is_one_step() -> None:
    bad = Proof("bị kỷ luật", Verdict.MET)
    assert list(missing(Proof("không bị kỷ luật", Verdict.FAILED, children=(bad,), needs=0))) == [
        "không bị kỷ luật: không đạt"
    ]


def test_a_section_without_lines_is_left_out() -> None:
    assert [title for title, _ in sections(proof())] == ["Còn thiếu gì", "Để Hội đồng xem xét (không tệp nào ghi)"]
    assert list(sections(Proof("cả", Verdict.MET))) == []
