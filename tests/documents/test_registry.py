"""Documents are found, not listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents import registry
from thidua_cli.documents.registry import document, documents

TEMPLATE = """\
kind: template
name: Thư mẫu
form: Mẫu 1.5
sources: [{text: Nghị định số 30/2020/NĐ-CP, clause: Phụ lục III, since: 2020-03-05}]
needs: [plan]
file: "thu-{plan}.docx"
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of templates in place of the shipped one."""
    monkeypatch.setattr(registry, "shipped", lambda _: tmp_path)
    documents.cache_clear()
    yield tmp_path
    documents.cache_clear()


def put(shelf: Path, text: str) -> None:
    (shelf / "thu").mkdir()
    (shelf / "thu" / "template.yaml").write_text(text, encoding="utf-8")


def test_plan_paper_is_there() -> None:
    found = document("ke-hoach")
    assert found.file_name("nam-2024") == "nam-2024.docx"
    assert found.body.is_file()


def test_unknown_document_names_those_there_are() -> None:
    with pytest.raises(ThiduaError, match=r"“thu-moi”.*ke-hoach"):
        document("thu-moi")


def test_new_folder_is_a_new_document(shelf: Path) -> None:
    put(shelf, TEMPLATE)
    (shelf / "ghi-chu").mkdir()
    assert list(documents()) == ["thu"]
    assert document("thu").file_name("a") == "thu-a.docx"


@pytest.mark.parametrize("wrong", ["thu.docx", "../{plan}.docx", "{plan}.pdf"])
def test_file_name_must_hold_the_plan_and_stay_in_its_folder(shelf: Path, wrong: str) -> None:
    put(shelf, TEMPLATE.replace("thu-{plan}.docx", wrong))
    with pytest.raises(ValueError, match="file"):
        documents()


def test_template_that_does_not_read_is_named(shelf: Path) -> None:
    put(shelf, TEMPLATE + "kind: template\n")
    with pytest.raises(ValueError, match="kind"):
        documents()
