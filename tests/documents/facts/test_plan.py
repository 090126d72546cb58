"""The parts of thể thức from the records."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.plan import ArchiveFact, DateFact, PlanFacts, RecipientFact, plan_facts
from thidua_cli.models.plan import Archive, Issued
from thidua_cli.workspace.books import PlanFiles


def changed(files: PlanFiles, **keys: object) -> PlanFacts:
    return plan_facts(PlanFiles(files.plan.model_copy(update=keys), files.of))


def test_capitals_place_and_signer(plan_files: Callable[..., PlanFiles]) -> None:
    facts = plan_facts(plan_files("bases: [{text: Theo đề nghị}]\n"))
    assert (facts.superior, facts.agency, facts.type) == (("UBND TỈNH VÍ DỤ",), "SỞ MẪU", "KẾ HOẠCH")
    assert (facts.number, facts.symbol, facts.place) == ("", "KH-SM", "Ví Dụ")
    assert facts.bases == ("Theo đề nghị",)
    assert (facts.signature_lines, facts.signature_name) == (("GIÁM ĐỐC",), "Phan Văn Mẫu")


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ({"date": "2024-03-05"}, DateFact(2024, 3, 5)),
        ({"year": "2024", "month": "3"}, DateFact(2024, 3, None)),
        ({"year": "2024"}, DateFact(2024, None, None)),
    ],
)
def test_day_of_issue(plan_files: Callable[..., PlanFiles], issued: dict[str, str], expected: DateFact) -> None:
    assert changed(plan_files(), issued=Issued.model_validate(issued)).issued == expected


def test_own_place_comes_first(plan_files: Callable[..., PlanFiles]) -> None:
    assert changed(plan_files(), issued=Issued.model_validate({"year": "2024", "place": "Xã Mẫu"})).place == "Xã Mẫu"


def test_recipients_and_archive(plan_files: Callable[..., PlanFiles]) -> None:
    facts = plan_facts(plan_files())
    assert facts.recipients == (RecipientFact("UBND tỉnh", "", electronic=False),)
    assert facts.archive == ArchiveFact("VT", "VP", "")
    full = Archive.model_validate({"unit": "VP", "drafter": "XT", "copies": "02"})
    assert changed(plan_files(), archive=full).archive == ArchiveFact("VT (02 bản)", "VP", "XT")


def test_what_no_paper_can_be_without_is_a_gap(plan_files: Callable[..., PlanFiles]) -> None:
    facts = changed(plan_files(), signer="khong-co", recipients=(), archive=None)
    assert facts.signature_lines == ("[[chức vụ người ký]]",)
    assert facts.signature_name == "[[họ và tên người ký]]"
    assert [recipient.to for recipient in facts.recipients] == ["[[nơi nhận]]"]
    assert facts.opening == ("[[nội dung]]",)


def test_paragraphs_get_the_mark_they_lack(plan_files: Callable[..., PlanFiles]) -> None:
    facts = changed(plan_files(), opening=("Một\nHai như sau",), closing=("Ba", "Bốn!"))
    assert facts.opening == ("Một.", "Hai như sau:")
    assert facts.closing == ("Ba.", "Bốn!")


def test_title_is_in_one_hand(plan_files: Callable[..., PlanFiles]) -> None:
    assert changed(plan_files(), title="Phát động *“A”*").title == "Phát động “A”"
