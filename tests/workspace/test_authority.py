"""Own awards and decisions, and those of a superior; whose power a signature is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from thidua_cli.workspace.authority import decided_here, head_post, is_head, is_own, personal, post_of
from thidua_cli.workspace.books import PlanFiles

LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations: [{{person: an, award: {award}}}]
"""
DECISION = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: {issuer}
{signer}    awards: [{{person: an, award: lao-dong-tien-tien, year: 2024}}]
"""


@pytest.mark.parametrize(
    ("award", "own"),
    [("lao-dong-tien-tien", True), ("giay-khen-so", True), ("bang-khen-tinh", False), ("khong-biet", False)],
)
def test_level_decides(plan_files: Callable[..., PlanFiles], award: str, own: bool) -> None:
    (entry,) = (files := plan_files(lists=LIST.format(award=award))).nominated
    assert decided_here(files, entry) is own


@pytest.mark.parametrize(("who", "own"), [("giám đốc Sở Mẫu", True), ("Chủ tịch UBND tỉnh", False)])
def test_the_plan_says_who_decides(plan_files: Callable[..., PlanFiles], who: str, own: bool) -> None:
    extra = f"awards: [{{award: giay-khen-so, decided_by: {who}}}]\n"
    (entry,) = (files := plan_files(extra, LIST.format(award="giay-khen-so"))).nominated
    assert decided_here(files, entry) is own


@pytest.mark.parametrize(
    ("lines", "post", "own"),
    [
        (("GIÁM ĐỐC",), "Giám đốc", ("GIÁM ĐỐC",)),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Giám đốc", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        (("Q. GIÁM ĐỐC",), "Giám đốc", ("Q. GIÁM ĐỐC",)),
        (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Chủ tịch", ("CHỦ TỊCH",)),
        (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Chủ tịch", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (("TM. HỘI ĐỒNG",), "Tm. hội đồng", ("TM. HỘI ĐỒNG",)),
    ],
)
def test_power_behind_a_signature(lines: tuple[str, ...], post: str, own: tuple[str, ...]) -> None:
    assert (post_of(lines), personal(lines)) == (post, own)


def committee(plan_files: Callable[..., PlanFiles]) -> PlanFiles:
    """The plan as one of an Ủy ban nhân dân."""
    files = plan_files()
    agency = files.of.agency
    assert agency is not None
    (signer,) = agency.signers
    signers = (signer.model_copy(update={"lines": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")}),)
    names = {"name": "Ủy ban nhân dân xã Mẫu", "short": "UBND xã"}
    changed = agency.model_copy(update={"signers": signers, **names})
    return PlanFiles(files.plan, replace(files.of, agency=changed))


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Chủ tịch Ủy ban nhân dân xã Mẫu", True),
        ("Chủ tịch  UBND xã mẫu", True),
        ("Chủ tịch UBND xã", True),
        ("Chủ tịch", True),
        ("Chủ tịch UBND tỉnh", False),
        ("Chủ tịch UBND xã Mẫu Hai", False),
        ("Chủ tịch UBND x", False),
        ("Phó Chủ tịch UBND xã Mẫu", False),
        ("UBND xã Mẫu", False),
    ],
)
def test_the_head_is_known_by_his_post_and_his_agency(
    plan_files: Callable[..., PlanFiles], said: str, own: bool
) -> None:
    assert is_head(committee(plan_files), said) is own


def test_nobody_is_head_where_nobody_signs(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    unsigned = PlanFiles(files.plan.model_copy(update={"signer": None}), files.of)
    nowhere = PlanFiles(files.plan, replace(files.of, agency=None))
    assert (head_post(files), head_post(unsigned), head_post(nowhere)) == ("Giám đốc", "", "")
    assert not is_head(unsigned, "Giám đốc Sở Mẫu")
    assert not is_head(nowhere, "Giám đốc Sở Mẫu")


@pytest.mark.parametrize(
    ("issuer", "signer", "own"),
    [
        ("Giám đốc Sở Mẫu", "", True),
        ("UBND tỉnh Ví Dụ", "", False),
        ("Phó Giám đốc Sở Mẫu", "    signer: giam-doc\n", True),
    ],
)
def test_a_decision_is_own_by_its_signer_or_its_issuer(
    plan_files: Callable[..., PlanFiles], issuer: str, signer: str, own: bool
) -> None:
    files = plan_files("", DECISION.format(issuer=issuer, signer=signer))
    assert is_own(files, files.of.decision_files[0].decisions[0]) is own
