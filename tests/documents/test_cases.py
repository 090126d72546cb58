"""Cases say what is wrong with them instead of passing for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples import AGENCY, PLAN
from thidua_cli.documents.cases import Case, cases_of
from thidua_cli.documents.registry import document


def case_with(folder: Path, plan: str) -> Case:
    for name, text in {"agency.yaml": AGENCY, "plan.yaml": plan}.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return Case(document("ke-hoach"), folder)


def test_cases_are_found_by_name() -> None:
    names = [case.folder.name for case in cases_of(document("ke-hoach"))]
    assert "thuong-xuyen" in names
    assert names == sorted(names)


def test_broken_records_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"plan\.yaml"):
        case_with(tmp_path, PLAN + "la: 1\n").goldens()


def test_what_cannot_be_printed_is_refused(tmp_path: Path) -> None:
    jump = 'sections: [{heading: ":", sections: [{heading: Một, text: Hai.}]}]\n'
    with pytest.raises(ValueError, match="nhảy bậc"):
        case_with(tmp_path, PLAN + jump).goldens()


def test_gaps_are_counted_in_the_blocks(tmp_path: Path) -> None:
    made = case_with(tmp_path, PLAN + 'opening: "[[mở đầu]]"\n').goldens()
    assert made["blocks.txt"].endswith("[1 chỗ chưa điền]\n")


def test_shared_records_are_found_from_the_case(tmp_path: Path) -> None:
    case_with(tmp_path, PLAN)
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "workspace.txt").write_text("..\n", encoding="utf-8")
    shared = Case(document("ke-hoach"), tmp_path / "cases")
    assert shared.records == tmp_path.resolve()
    assert list(shared.goldens()) == ["paper.md", "blocks.txt"]


def test_records_that_give_no_paper_are_refused(tmp_path: Path) -> None:
    case_with(tmp_path, PLAN)
    with pytest.raises(ValueError, match="không dựng được văn bản nào"):
        Case(document("to-trinh"), tmp_path).goldens()
