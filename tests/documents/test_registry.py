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
about: plan
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
    (shelf / "thu").mkdir(parents=True)
    (shelf / "thu" / "template.yaml").write_text(text, encoding="utf-8")


def test_plan_paper_is_there() -> None:
    found = document("ke-hoach")
    assert found.file_name({"plan": "nam-2024"}) == "nam-2024.docx"
    assert found.load(found.body) is not None


def test_unknown_document_names_the_nearest_and_those_there_are() -> None:
    with pytest.raises(ThiduaError, match=r"“ke-hoac” \(có phải ý bạn là “ke-hoach”\?\).*to-trinh"):
        document("ke-hoac")


def test_new_folder_is_a_new_document(shelf: Path) -> None:
    put(shelf, TEMPLATE)
    (shelf / "ghi-chu").mkdir()
    assert list(documents()) == ["thu"]
    assert document("thu").file_name({"plan": "a"}) == "thu-a.docx"


@pytest.mark.parametrize("wrong", ["thu.docx", "../{plan}.docx", "{plan}.pdf", "{plan}-{unit}.docx"])
def test_file_name_tells_the_papers_apart_and_stays_in_its_folder(shelf: Path, wrong: str) -> None:
    put(shelf, TEMPLATE.replace("thu-{plan}.docx", wrong))
    with pytest.raises(ThiduaError, match=r"file|tên tệp"):
        documents()


def test_template_that_does_not_read_is_named(shelf: Path) -> None:
    put(shelf, TEMPLATE + "kind: template\n")
    with pytest.raises(ThiduaError, match=r"thu/template\.yaml:8.*kind"):
        documents()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "tệp có 0"),
        (TEMPLATE + "---\n" + TEMPLATE, "tệp có 2"),
        ("kind: template\n", "thiếu khóa bắt buộc “name”"),
        ("- một\n", "cần một nhóm khóa"),
    ],
)
def test_definition_of_another_shape_is_said_in_vietnamese(shelf: Path, text: str, words: str) -> None:
    put(shelf, text)
    with pytest.raises(ThiduaError, match=rf"thu/template\.yaml.*{words}"):
        documents()


def test_own_files_lie_over_ours_one_by_one(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    (own / "to-trinh").mkdir(parents=True)
    (own / "to-trinh" / "body.md.j2").write_text("của tôi\n", encoding="utf-8")
    found = document("to-trinh", own)
    text, shown = found.load(found.body) or ("", "")
    assert text == "của tôi\n"
    assert shown.endswith("templates/to-trinh/body.md.j2")
    assert found.about.name == document("to-trinh").about.name
    assert (found.load("chung/the-thuc.md.j2") or ("", ""))[1] == "templates/chung/the-thuc.md.j2"


def test_a_document_of_the_workspace_alone(tmp_path: Path) -> None:
    put(tmp_path, TEMPLATE)
    assert {"thu", "ke-hoach"} <= set(documents(tmp_path))


def test_no_file_outside_of_the_folders_is_taken_in(tmp_path: Path) -> None:
    (tmp_path / "mat.txt").write_text("mật", encoding="utf-8")
    put(tmp_path / "templates", TEMPLATE)
    found = document("thu", tmp_path / "templates")
    assert found.load("../../mat.txt") is None
    assert found.load((tmp_path / "mat.txt").as_posix()) is None


def test_word_file_takes_the_place_of_the_body(tmp_path: Path) -> None:
    (tmp_path / "to-trinh.docx").write_bytes(b"word")
    assert document("to-trinh", tmp_path).word == tmp_path / "to-trinh.docx"
    assert document("to-trinh").word is None


def test_word_file_of_no_document_is_said(tmp_path: Path) -> None:
    (tmp_path / "to-trin.docx").write_bytes(b"word")
    (tmp_path / "~$o-trinh.docx").write_bytes(b"lock")
    with pytest.raises(ThiduaError, match=r"không có văn bản “to-trin” \(có phải ý bạn là “to-trinh”\?\)"):
        documents(tmp_path)
