"""PDF through a LibreOffice that is there, or not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from thidua_cli.cli import office
from thidua_cli.cli.office import to_pdf
from thidua_cli.diagnostics import ThiduaError

# Does what LibreOffice does: a PDF beside each source, with a time of its own.
FAKE = """\
import sys
from pathlib import Path
stamp = Path(__file__).with_suffix(".count")
stamp.write_text(stamp.read_text() + "1" if stamp.exists() else "1")
for source in sys.argv:
    if source.endswith(".docx"):
        time = f"2026112106{len(stamp.read_text()):04}"
        text = f"/CreationDate(D:{time}Z')\\n/ID [ <{'AB' * 16}>\\n<{'AB' * 16}> ]\\n"
        Path(source).with_suffix(".pdf").write_text(text)
"""


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for LibreOffice, run by this very Python."""
    script = tmp_path / "soffice.py"
    script.write_text(FAKE, encoding="utf-8")
    real = office.subprocess.run
    monkeypatch.setattr(office, "soffice", lambda: script)
    monkeypatch.setattr(office.subprocess, "run", lambda command, **keys: real([sys.executable, *command], **keys))
    return script


def test_equal_papers_give_equal_bytes(fake: Path) -> None:
    first = to_pdf({"a.docx": b"1", "b.docx": b"2"})
    assert to_pdf({"a.docx": b"1", "b.docx": b"2"}) == first
    assert first["a.docx"] != first["b.docx"]
    assert b"D:20200101000000Z" in first["a.docx"]


def test_paper_that_does_not_come_out_is_said(fake: Path) -> None:
    fake.write_text("", encoding="utf-8")
    with pytest.raises(ThiduaError, match="không đổi được"):
        to_pdf({"a.docx": b"1"})


def test_failure_of_the_program_is_said(fake: Path) -> None:
    fake.write_text("raise SystemExit(3)", encoding="utf-8")
    with pytest.raises(ThiduaError, match="không chạy được: kết thúc với mã 3"):
        to_pdf({"a.docx": b"1"})


def test_without_libreoffice_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.shutil, "which", lambda _: None)
    monkeypatch.setattr(office, "_usual_places", list)
    with pytest.raises(ThiduaError, match="hãy cài LibreOffice"):
        to_pdf({"a.docx": b"1"})


def test_program_on_the_path_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.shutil, "which", lambda name: f"/x/{name}" if name == "libreoffice" else None)
    assert office.soffice() == Path("/x/libreoffice")
