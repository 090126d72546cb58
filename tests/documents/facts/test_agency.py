"""Who issues, and whose power a signature is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from subjects import whole_year
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.facts.agency import agency_facts
from thidua_cli.workspace.books import PlanFiles


def test_agency_in_capitals_and_in_sentences() -> None:
    facts = agency_facts(whole_year())
    assert (facts.superior, facts.name, facts.said) == (("UBND TỈNH VÍ DỤ",), "SỞ MẪU", "Sở Mẫu")
    assert (facts.head, facts.authority) == ("Giám đốc Sở Mẫu", "GIÁM ĐỐC SỞ MẪU")
    assert (facts.desk, facts.desk_code, facts.council_code) == ("Văn phòng Sở", "VP", "HĐTĐKT")


def test_another_signer_has_his_own_lines_and_the_same_head() -> None:
    facts = agency_facts(whole_year(), "pho-giam-doc")
    assert facts.signature.lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    assert facts.head == "Giám đốc Sở Mẫu"


def test_a_decision_of_the_head_is_not_signed_for_the_body(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    agency = files.of.agency
    assert agency is not None
    lines = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    signers = (agency.signers[0].model_copy(update={"lines": lines}),)
    changed = replace(files.of, agency=agency.model_copy(update={"name": "UBND xã Mẫu", "signers": signers}))
    facts = agency_facts(PlanFiles(files.plan, changed))
    assert (facts.authority, facts.deciding.lines) == ("CHỦ TỊCH UBND XÃ MẪU", ("CHỦ TỊCH",))
    assert facts.signature.lines == lines
    assert facts.deciding.name == facts.signature.name


def test_unknown_signer_is_a_gap_and_no_council_too(plan_files: Callable[..., PlanFiles]) -> None:
    facts = agency_facts(plan_files(), "khong-co")
    assert facts.signature.lines == ("[[chức vụ người ký]]",)
    assert facts.council == "[[tên Hội đồng]]"


def test_no_agency_is_said(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    with pytest.raises(ThiduaError, match=r"chưa có agency\.yaml"):
        agency_facts(PlanFiles(files.plan, replace(files.of, agency=None)))
