"""A decision: its list, its prizes, its blanks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from meetings import AWARDS, session
from subjects import of_year, whole_year
from thidua_cli.documents.facts.decision import DecisionFacts, amount_text, decision_facts
from thidua_cli.workspace.books import PlanFiles


def both() -> list[DecisionFacts]:
    found = of_year("quyet-dinh-khen-thuong")
    return [decision_facts(whole_year(), one.decision, one.session, one.entries) for one in found]


def test_prizes_are_those_of_the_day_and_add_up() -> None:
    signed, _ = both()
    assert [(prize.subject, prize.each, prize.number) for prize in signed.prizes] == [
        ("tập thể", "1.410.000", 1),
        ("cá nhân", "710.000", 1),
    ]
    assert signed.total == "2.120.000"
    assert signed.total_words == "Hai triệu một trăm hai mươi nghìn đồng"


def test_draft_has_no_figure_that_depends_on_the_day() -> None:
    _, draft = both()
    assert (draft.number, draft.symbol, draft.signed) == ("", "", None)
    assert (draft.prizes, draft.total) == ((), "")
    assert draft.title == "Về việc khen thưởng năm 2025"


def test_title_begins_as_the_decree_wants() -> None:
    assert both()[0].title.startswith("Về việc tặng Giấy khen")


def test_what_is_signed_is_not_drafted_again() -> None:
    signed, draft = both()
    codes = {award.code for award in draft.list.awards}
    assert codes == {"tap-the-lao-dong-tien-tien", "chien-si-thi-dua-co-so", "lao-dong-tien-tien"}
    assert {award.code for award in signed.list.awards} == {"giay-khen-so"}


def test_amounts_have_points() -> None:
    assert (amount_text(0), amount_text(710000), amount_text(12345678)) == ("0", "710.000", "12.345.678")


def test_who_has_several_titles_of_one_year_is_counted_once() -> None:
    signed, _ = of_year("quyet-dinh-khen-thuong")
    one = next(entry for entry in signed.entries if entry.nominee.subject == "individual")
    titles = tuple(replace(one, award=code, line=None) for code in ("lao-dong-tien-tien", "chien-si-thi-dua-co-so"))
    made = decision_facts(whole_year(), signed.decision, None, (*signed.entries, *titles))
    assert made.covered == "01 cá nhân"
    assert both()[0].covered == ""


def test_a_proposal_of_the_council_to_the_head_is_cited(plan_files: Callable[..., PlanFiles]) -> None:
    def proposed(to: str) -> str:
        said = f"proposal: {{number: 25/TTr-HĐTĐKT, date: 2024-12-11, to: {to}}}\n"
        files = plan_files(AWARDS, session("{person: an, award: giay-khen-so}", extra=said))
        return decision_facts(files, None, files.sessions[0], ()).proposed

    assert proposed("Giám đốc Sở") == "[[tên Hội đồng]] tại Tờ trình số 25/TTr-HĐTĐKT ngày 11 tháng 12 năm 2024"
    assert proposed("Chủ tịch UBND tỉnh") == ""
