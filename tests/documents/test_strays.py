"""What lies in a workspace's folder of templates is used, or said."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.strays import refuse_strays

KNOWN = ("to-trinh",)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("to-trinh/body.md.j2/x", "to-trinh/body.md.j2: cần một tệp, đây là một thư mục"),
        ("to-trinh/template.yaml/x", "template.yaml: cần một tệp"),
        ("to-trinh.docx/x", "to-trinh.docx: cần một tệp Word"),
        ("to-trin.docx", r"không có văn bản “to-trin” \(có phải ý bạn là “to-trinh”\?\)"),
        ("to-trin/body.md.j2", r"“to-trin” \(có phải ý bạn là “to-trinh”\?\); văn bản mới phải có tệp template.yaml"),
        ("la/sheets.yaml.j2", "“la”; văn bản mới phải có tệp template.yaml"),
    ],
)
def test_what_nobody_takes_is_said(path: str, words: str, tmp_path: Path) -> None:
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).touch()
    with pytest.raises(ThiduaError, match=words):
        refuse_strays(tmp_path, KNOWN)


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "templates").touch()
    with pytest.raises(ThiduaError, match="templates: cần một thư mục"):
        refuse_strays(tmp_path / "templates", KNOWN)


def test_what_is_used_or_shared_is_let_be(tmp_path: Path) -> None:
    refuse_strays(tmp_path / "khong-co", KNOWN)
    (tmp_path / "to-trinh").mkdir()
    (tmp_path / "chung").mkdir()
    for name in ("to-trinh/body.md.j2", "to-trinh.docx", "~$to-trinh.docx", "chung/dau.md.j2", "ghi-chu.txt"):
        (tmp_path / name).touch()
    refuse_strays(tmp_path, KNOWN)
    (tmp_path / "la.docx").touch()
    with pytest.raises(ThiduaError, match="không có văn bản “la”"):
        refuse_strays(tmp_path, KNOWN)
