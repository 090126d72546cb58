"""What a paper calls things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from samples import AGENCY, PLAN
from thidua_cli.documents.facts.wording import wording
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace

OWN = "denominators: {ho-gia-dinh: {number: 1200, name: hộ *gia đình*}}\n"


@pytest.mark.parametrize(
    ("of", "words"),
    [
        ("staff", "công chức, viên chức, người lao động"),
        ("units", "số tập thể"),
        ("hoan-thanh-tot", "số người được xếp loại hoàn thành tốt nhiệm vụ"),
        ("lao-dong-tien-tien", "số Lao động tiên tiến"),
        ("giay-khen-so", "số tập thể, cá nhân được tặng Giấy khen của Giám đốc Sở"),
        ("ho-gia-dinh", "hộ \\*gia đình\\*"),
    ],
)
def test_denominators(plan_files: Callable[..., PlanFiles], of: str, words: str) -> None:
    assert wording(plan_files(OWN)).base(of) == words


def test_the_agency_may_have_words_of_its_own(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    words = AGENCY + "short: Sở M\nwords: {staff: 'cán bộ, giáo viên, nhân viên'}\n"
    (files,) = workspace({"agency.yaml": words, "plan.yaml": PLAN}).plans()
    found = wording(files)
    assert (found.agency, found.base("staff"), found.units) == (
        "Sở M",
        "cán bộ, giáo viên, nhân viên",
        "các phòng, đơn vị",
    )


def test_without_agency_the_words_are_the_common_ones(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    unknown: AgencyFiles = replace(files.of, agency=None)
    assert wording(PlanFiles(files.plan, unknown)).agency == "cơ quan"
