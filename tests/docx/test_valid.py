"""Every kind of file we write is valid before the schemas and rules of Office Open XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from openxml import faults
from text.papers import FRONT
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.certificate import Printing, write_all, write_each
from thidua_cli.docx.certificate_profile import load

from .kinds import KINDS
from .opened import BODY, sample
from .sheets import sheets
from .test_chart import BODY as CHARTED

PAPERS = {
    **KINDS,
    "by hand": (FRONT, BODY),
    "chart": (FRONT, CHARTED),
    "before the circular": (FRONT.replace("year: 2026", "year: 2010"), BODY),
}


@pytest.mark.parametrize("kind", PAPERS)
def test_papers(kind: str, tmp_path: Path) -> None:
    front, body = PAPERS[kind]
    assert faults(sample(body, front), tmp_path / "a.docx") == []


@pytest.mark.parametrize("stock", [False, True])
def test_certificates(stock: bool, tmp_path: Path) -> None:
    printing = Printing(load(), stock=stock)
    first, *_ = write_each(sheets(), printing)
    for data in (write_all(sheets(), printing), first):
        assert faults(data, tmp_path / "a.docx") == []


def test_the_workbook_of_a_chart(tmp_path: Path) -> None:
    (book,) = [content for name, content in unpack(sample(CHARTED)).items() if name.endswith(".xlsx")]
    assert faults(book, tmp_path / "a.xlsx") == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/document.xml", b"<w:pStyle ", b"<w:jc w:val='middle'/><w:pStyle "),
        ("word/theme/theme1.xml", b"a:fmtScheme", b"a:looks"),
        ("word/_rels/document.xml.rels", b"fontTable.xml", b"missing.xml"),
    ],
)
def test_what_is_not_valid_is_said(name: str, old: bytes, new: bytes, tmp_path: Path) -> None:
    parts = unpack(sample())
    assert faults(pack(parts | {name: parts[name].replace(old, new)}), tmp_path / "a.docx")


@pytest.mark.parametrize("length", [1, 40, 51, 200])
def test_a_head_of_any_length(length: int, tmp_path: Path) -> None:
    name = ("MẪU VÍ DỤ " * 20)[:length].strip()
    front = FRONT.replace("UBND TỈNH MẪU", name).replace("SỞ KHOA HỌC VÀ CÔNG NGHỆ", name)
    long = sample(BODY, front.replace("place: Mẫu", f"place: {name}"))
    assert faults(long, tmp_path / "a.docx") == []
    assert b'w:w="-' not in unpack(long)["word/document.xml"]
