"""How the council came to be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from meetings import AWARDS, session
from subjects import whole_year
from thidua_cli.documents.facts.council import council_facts
from thidua_cli.documents.facts.day import DateFact
from thidua_cli.workspace.books import PlanFiles


def test_the_decision_cites_the_law_of_its_own_day() -> None:
    facts = council_facts(whole_year().sessions[0], "Sở Mẫu")
    assert (facts.number, facts.symbol, facts.issued) == ("15", "QĐ-SM", DateFact(2025, 2, 3))
    assert any("98/2023/NĐ-CP" in law for law in facts.laws)
    assert not any("152/2025/NĐ-CP" in law for law in facts.laws)
    assert facts.until is None


def test_without_a_decision_it_is_a_draft_of_the_year(plan_files: Callable[..., PlanFiles]) -> None:
    facts = council_facts(plan_files(AWARDS, session("{person: an, award: bang-khen}")).sessions[0], "Sở Mẫu")
    assert (facts.number, facts.symbol, facts.issued) == ("", "", DateFact(2024, None, None))


def test_the_term_has_a_last_day(plan_files: Callable[..., PlanFiles]) -> None:
    term = "council: {term: {from: 2024-01-01, to: 2028-12-31}}\n"
    assert council_facts(
        plan_files(AWARDS, session("{person: an, award: bang-khen}", extra=term)).sessions[0], "Sở Mẫu"
    ).until == date(2028, 12, 31)


def test_an_uy_ban_cites_the_law_it_acts_by() -> None:
    facts = council_facts(whole_year().sessions[0], "UBND xã Mẫu")
    assert facts.laws[0] == "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"
