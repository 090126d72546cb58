"""Parts of the dossier on paper."""

from __future__ import annotations

from collections.abc import Callable

from thidua_cli.documents.facts.dossier_points import dossier_points
from thidua_cli.workspace.books import PlanFiles

DOSSIER = "dossier: [to-trinh, {id: bao-cao, text: Báo cáo., copies: 2}, {id: la}, {id: bien-ban-hop-xet}]\n"


def texts(files: PlanFiles, *only: str) -> list[str]:
    return [point.text for point in dossier_points(files.plan, only)]


def test_names_copies_and_gaps(plan_files: Callable[..., PlanFiles]) -> None:
    assert texts(plan_files(DOSSIER)) == [
        "Tờ trình đề nghị khen thưởng;",
        "Báo cáo (02 bản).",
        "[[tên thành phần la]]",
        "Biên bản họp xét khen thưởng.",
    ]


def test_choice(plan_files: Callable[..., PlanFiles]) -> None:
    assert texts(plan_files(DOSSIER), "bao-cao") == ["Báo cáo (02 bản)."]
