"""The whole paper: order of its parts, properties, equal bytes, and how it looks as PDF."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from docx import Document
from text.papers import FRONT, paper
from thidua_cli.docx.archive import unpack
from thidua_cli.docx.write import write

from .opened import BODY, opened, sample, squeezed, styled

OFFICE = shutil.which("soffice")
PDF_TO_TEXT = shutil.which("pdftotext")


def test_order_of_a_paper() -> None:
    assert styled(opened()) == [
        ("VBChuQuan", "UBND TỈNH MẪU"),
        ("VBBanHanh", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        ("VBKeBanHanh", ""),
        ("VBQuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("VBTieuNgu", "Độc lập - Tự do - Hạnh phúc"),
        ("VBKeTieuNgu", ""),
        ("VBSo", "Số:        /KH-SKHCN"),
        ("VBNgay", "Mẫu, ngày      tháng 3 năm 2026"),
        ("VBTenLoai", "KẾ HOẠCH"),
        ("VBTrichYeu", "Phát động phong trào thi đua năm 2026\ncủa Sở Khoa học và Công nghệ"),
        ("VBKeTrichYeu", ""),
        ("VBCanCu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022."),
        ("VBLoiVan", "Sở ban hành Kế hoạch, cụ thể như sau:"),
        ("VBDeMuc1", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("VBDeMuc2", "1. Mục đích"),
        ("VBDiem", "a) Việc một;"),
        ("VBDiem", "b) Việc hai."),
        ("VBDeMucLien", "2. Phạm vi: Toàn Sở."),
        ("VBKhoan", "1. Khoản một."),
        ("VBGach", "- Gạch một"),
        ("VBCachBang", ""),
        ("VBBangDau", "STT"),
        ("VBBangDau", "Họ và tên"),
        ("VBBangGiua", "1"),
        ("VBBangTrai", "Trần Thị Mẫu"),
        ("VBLoiVan", "Lời kết./."),
        ("VBNoiNhan", "Nơi nhận:"),
        ("VBNoiNhanMuc", "- UBND tỉnh (để báo cáo);"),
        ("VBNoiNhanMuc", "- Lưu: VT, VPXT."),
        ("VBChucVuDau", "KT. GIÁM ĐỐC"),
        ("VBChucVu", "PHÓ GIÁM ĐỐC"),
        ("VBChoKy", ""),
        ("VBHoTen", "Nguyễn Văn Ví Dụ"),
        ("VBHet", ""),
    ]


def test_properties_come_from_the_paper_and_never_from_the_clock() -> None:
    properties = opened().core_properties
    assert properties.title.startswith("KẾ HOẠCH Phát động")
    assert (properties.author, properties.subject) == ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "/KH-SKHCN")
    assert (properties.language, properties.revision, properties.last_modified_by) == ("vi-VN", 1, "")
    assert properties.created == properties.modified == datetime(2026, 3, 1, tzinfo=UTC)


def test_a_paper_without_month_is_of_the_first_of_january() -> None:
    properties = opened(BODY, FRONT.replace(", month: 3", "")).core_properties
    assert properties.created == datetime(2026, 1, 1, tzinfo=UTC)


def test_nothing_of_the_library_is_left() -> None:
    parts = unpack(sample())
    assert sorted(parts) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]
    text = b"".join(parts.values())
    assert not [word for word in (b"python-docx", b"Calibri", b"rsid", b"ja-JP", b"en-US", b"w:theme=") if word in text]


def test_text_is_kept_sign_by_sign() -> None:
    body = "R\\&D \\<b> \"trích\" 'dẫn' \U0001f600 \\]]>\n"
    assert ("VBLoiVan", "R&D <b> \"trích\" 'dẫn' \U0001f600 ]]>./.") in styled(opened(body))


SCRIPT = """
import hashlib, sys
from pathlib import Path
from thidua_cli.docx.write import write
from thidua_cli.text.markdown import read_paper
paper, _ = read_paper(Path(sys.argv[1]).read_text(encoding="utf-8"), "mau.md")
print(hashlib.sha256(write(paper)).hexdigest())
"""


@pytest.mark.parametrize(
    "world",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8"},
        {"PYTHONHASHSEED": "77", "TZ": "America/New_York", "LANG": "C", "PYTHONUTF8": "1"},
    ],
)
def test_the_same_paper_is_the_same_bytes_in_any_process(world: dict[str, str], tmp_path: Path) -> None:
    source = tmp_path / "mau.md"
    source.write_text(FRONT + BODY, encoding="utf-8", newline="\n")
    environment = os.environ | world | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(source)], env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == hashlib.sha256(sample()).hexdigest()


@pytest.mark.skipif(
    not (OFFICE and PDF_TO_TEXT), reason="cần soffice (LibreOffice) và pdftotext để xem bản PDF; máy này không có"
)
def test_the_pdf_reads_as_the_paper(tmp_path: Path) -> None:
    front = FRONT.replace("place: Mẫu", "place: Bà Rịa - Vũng Tàu")
    (tmp_path / "mau.docx").write_bytes(write(paper(BODY, front)))
    profile = f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"
    subprocess.run(
        [
            str(OFFICE),
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "mau.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    pdf = str(tmp_path / "mau.pdf")
    laid_out = subprocess.run([str(PDF_TO_TEXT), "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode()
    nation = next(line for line in laid_out.splitlines() if "CỘNG HÒA" in line)
    assert nation.rstrip().endswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    number = next(line for line in laid_out.splitlines() if "Số:" in line)
    assert squeezed(number).strip() == "Số: /KH-SKHCN Bà Rịa - Vũng Tàu, ngày tháng 3 năm 2026"
    label = next(line for line in laid_out.splitlines() if "Nơi nhận" in line)
    assert squeezed(label).strip() == "Nơi nhận: KT. GIÁM ĐỐC"
    marks = ["KẾ HOẠCH", "Căn cứ", "I. MỤC ĐÍCH", "a) Việc một;", "Trần Thị Mẫu", "Lời kết./.", "Nguyễn Văn Ví Dụ"]
    found = [squeezed(laid_out).find(mark) for mark in marks]
    assert found == sorted(found)
    assert found[0] > 0


def test_properties_end_where_word_allows_them_to() -> None:
    title = "Phát động phong trào thi đua năm 2026 của Sở Khoa học và Công nghệ"
    long = paper("Lời văn.", FRONT.replace(title, "chữ " * 100))
    properties = Document(io.BytesIO(write(long))).core_properties

    assert properties.title == "KẾ HOẠCH" + " chữ" * 61 + "…"
    assert 250 < len(properties.title) <= 255
    assert properties.title.endswith("…")
