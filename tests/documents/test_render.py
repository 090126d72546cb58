"""Records to Markdown to blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from subjects import of_plan
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.registry import Document, document
from thidua_cli.documents.render import blocks_of, draft
from thidua_cli.text.blocks import Heading, Paragraph, Run, Table, plain
from thidua_cli.workspace.books import PlanFiles

KE_HOACH = document("ke-hoach")


def with_body(folder: Path, body: str) -> Document:
    (folder / "body.md.j2").write_text(body, encoding="utf-8")
    return replace(KE_HOACH, folders=(folder,), roots=())


def test_paper_is_front_matter_and_text(plan_files: Callable[..., PlanFiles]) -> None:
    text = draft(of_plan(plan_files("sections: [{heading: MỤC ĐÍCH, text: Một đoạn.}]\n")), KE_HOACH).markdown
    assert text.startswith('---\nagency:\n  superior: "UBND TỈNH VÍ DỤ"\n  name: "SỞ MẪU"\n')
    assert text.endswith("---\n\n# MỤC ĐÍCH\n\nMột đoạn.\n")


def test_same_records_same_text(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    assert draft(of_plan(files), KE_HOACH).markdown == draft(of_plan(files), KE_HOACH).markdown


def test_blocks(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("sections: [{heading: MỤC ĐÍCH, text: Một đoạn.}]\n")
    paper, problems = blocks_of(of_plan(files), draft(of_plan(files), KE_HOACH))
    assert problems == []
    assert paper is not None
    assert paper.blocks == (
        Heading(1, "I.", (Run("MỤC ĐÍCH"),)),
        Paragraph((Run("Một đoạn./."),)),
    )


def test_data_is_never_markup(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("opening: '# một | {{ hai }} <b> [ba](bốn) &amp; năm'\n")
    paper, _ = blocks_of(of_plan(files), draft(of_plan(files), KE_HOACH))
    assert paper is not None
    assert paper.blocks == (Paragraph((Run("# một | {{ hai }} <b> [ba](bốn) &amp; năm./."),)),)


def test_names_are_never_markup(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "awards: [{award: giay-khen-so, name: Giấy khen *A* ^b^, quota: 1, decided_by: Ông *}]\n"
        "sections: [{heading: A, sections: [{heading: B, show: awards, list: heading}, {heading: C, show: awards}]}]\n"
    )
    paper, problems = blocks_of(of_plan(files), draft(of_plan(files), KE_HOACH))
    assert problems == []
    assert paper is not None
    said = [plain(block.inlines) for block in paper.blocks if not isinstance(block, Table)]
    line = "Giấy khen *A* ^b^: 01 tập thể, cá nhân, do Ông * quyết định"
    assert said == ["A", "B", f"{line}.", "C", f"{line}./."]


def test_gaps_are_counted(plan_files: Callable[..., PlanFiles]) -> None:
    made = draft(of_plan(plan_files('opening: "Mở đầu [[một]] và [[hai]]."\n')), KE_HOACH)
    assert made.gaps == ("một", "hai")
    assert "[[" not in made.markdown


def test_unknown_agency_is_said(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    with pytest.raises(ThiduaError, match=r"nam-2024 chưa có agency\.yaml"):
        draft(of_plan(PlanFiles(files.plan, replace(files.of, agency=None))), KE_HOACH)


def test_template_at_fault_is_named_with_its_line(plan_files: Callable[..., PlanFiles], tmp_path: Path) -> None:
    with pytest.raises(ThiduaError, match=r"body\.md\.j2:2: .*“ten_la”"):
        draft(of_plan(plan_files()), with_body(tmp_path, "---\n{{ plan.ten_la }}\n"))


def test_an_own_template_without_a_head_is_the_place_of_the_complaint(
    plan_files: Callable[..., PlanFiles], tmp_path: Path
) -> None:
    files = plan_files()
    paper, problems = blocks_of(of_plan(files), draft(of_plan(files), with_body(tmp_path, "chữ\n")))
    assert paper is None
    assert problems[0].span.file.endswith("body.md.j2")
    assert draft(of_plan(files), KE_HOACH).own is None
