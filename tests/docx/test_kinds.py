"""Every kind of paper: children in the order of the schema, named styles, the same bytes, the place of each part."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from text.papers import paper
from thidua_cli.docx.archive import unpack
from thidua_cli.docx.write import write

from .kinds import DECISION, KINDS, LETTER
from .opened import W, opened, sample, squeezed, styled, xml

OFFICE, PDF_TO_TEXT = shutil.which("soffice"), shutil.which("pdftotext")
ORDER = {
    "pPr": "pStyle keepNext framePr widowControl pBdr spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rFonts b i color sz szCs vertAlign lang",
    "tcPr": "tcW gridSpan",
    "trPr": "cantSplit tblHeader",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar",
    "sectPr": "headerReference footerReference pgSz pgMar pgBorders pgNumType cols titlePg",
    "style": "name basedOn qFormat pPr rPr tblPr",
}

each_kind = pytest.mark.parametrize("kind", KINDS)


def part(kind: str, name: str) -> etree._Element:
    front, body = KINDS[kind]
    return etree.fromstring(xml(name, body, front).encode())


@each_kind
def test_children_stand_in_the_order_of_the_schema(kind: str) -> None:
    front, body = KINDS[kind]
    for name, content in unpack(sample(body, front)).items():
        for element in etree.fromstring(content).iter(*(f"{W}{tag}" for tag in ORDER)):
            order = ORDER[element.tag.removeprefix(W)].split()
            places = [order.index(str(child.tag).removeprefix(W)) for child in element]
            assert all(first <= second for first, second in pairwise(places)), (name, etree.tostring(element))


@each_kind
def test_every_style_that_is_used_is_there_and_no_rarer_one(kind: str) -> None:
    used = {str(each.get(f"{W}val")) for each in part(kind, "word/document.xml").iter(f"{W}pStyle")}
    known = {str(each.get(f"{W}styleId")) for each in part(kind, "word/styles.xml").iter(f"{W}style")}
    plan = {str(style.style_id) for style in opened().styles}
    assert used <= known
    assert known - plan == used - plan


@each_kind
def test_twice_the_same_bytes(kind: str) -> None:
    front, body = KINDS[kind]
    assert write(paper(body, front)) == sample(body, front)


def test_order_of_a_letter() -> None:
    found = styled(opened("Lời văn.\n", LETTER))
    assert [style for style, _ in found[6:14]] == [
        "VBSo",
        "VBTrichYeuCongVan",
        "VBNgay",
        "VBKinhGui",
        "VBKinhGuiMuc",
        "VBKinhGuiMuc",
        "VBCanCu",
        "VBLoiVan",
    ]
    assert found[7][1].replace("\n", " ").startswith("V/v báo cáo kết quả")
    assert [text for _, text in found[9:12]] == ["Kính gửi:", "- UBND tỉnh;", "- Sở Nội vụ."]


def test_order_of_a_decision() -> None:
    found = styled(opened(*reversed(KINDS["decision"])))
    start = found.index(("VBThamQuyen", "GIÁM ĐỐC SỞ"))
    assert found[start : start + 4] == [
        ("VBThamQuyen", "GIÁM ĐỐC SỞ"),
        ("VBCanCu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022."),
        ("VBQuyetDinh", "QUYẾT ĐỊNH:"),
        ("VBDeMucLien", "Điều 1. Tặng danh hiệu (Phụ lục I, II kèm theo)./."),
    ]


def test_an_article_alone_is_bold_in_its_label() -> None:
    article = next(each for each in opened("# Tặng A.\n", DECISION).paragraphs if each.text.startswith("Điều"))
    assert [(run.text, bool(run.font.bold)) for run in article.runs] == [("Điều 1. ", True), ("Tặng A./.", False)]


def test_minutes_have_no_place_and_two_signatures_above_the_recipients() -> None:
    document = opened(*reversed(KINDS["minutes"]))
    found = styled(document)
    assert "VBNgay" not in {style for style, _ in found}
    left, right = document.tables[-1].rows[0].cells
    assert [each.text for each in left.paragraphs] == ["THƯ KÝ", "(Ký tên)", "", "Lê Văn Ví"]
    assert [each.text for each in right.paragraphs] == ["CHỦ TRÌ", "", "Trần Thị Mẫu"]
    assert [text for _, text in found[-4:]] == ["Nơi nhận:", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, VPXT.", ""]


def test_papers_before_the_decree_follow_the_circular() -> None:
    document = opened(*reversed(KINDS["old"]))
    assert ("VBLoiVan", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022,") in styled(document)
    section = document.sections[0]
    assert "PAGE" in section.footer._element.xml
    assert "PAGE" not in section.header._element.xml


def test_a_whole_paper_may_lie() -> None:
    page = opened(*reversed(KINDS["list"])).sections[0]
    assert (page.page_width.mm, page.page_height.mm) == (pytest.approx(297, abs=0.1), pytest.approx(210, abs=0.1))


HOSTILE = "A*B_c^d^|#<e>&{f}@\\g [h] `i` ![j] 1. - + ~k~ &amp; {{ l }} {% m %} ]]> -->"


@pytest.mark.parametrize("kind", ["decision", "letter"])
def test_front_matter_prints_sign_by_sign(kind: str) -> None:
    front, body = KINDS[kind]
    quoted = HOSTILE.replace("\\", "\\\\").replace('"', '\\"')
    text = front.replace("Nguyễn Văn Ví Dụ", f'"{quoted}"').replace("- UBND tỉnh (để báo cáo)", f'- "{quoted}"')
    texts = [said for _, said in styled(opened(body, text))]
    assert HOSTILE in texts
    assert f"- {HOSTILE};" in texts


def test_five_thousand_signs_are_kept() -> None:
    long = "chữ " * 1250
    texts = [said for _, said in styled(opened(f"{long}\n", LETTER))]
    assert f"{long.strip()}./." in texts


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\u202e", "\u2066", "\ufffe"])
def test_what_nobody_can_print_or_see_is_refused_with_its_place(sign: str) -> None:
    from text.papers import faults

    (problem,) = faults(f"lời{sign} văn\n", LETTER)
    assert (problem.code, problem.span.column) == ("TD012", 4)


@pytest.mark.skipif(
    not (OFFICE and PDF_TO_TEXT), reason="cần soffice (LibreOffice) và pdftotext để xem bản PDF; máy này không có"
)
def test_the_signature_never_stands_alone_and_pages_are_numbered(tmp_path: Path) -> None:
    """Bodies of growing length, so that the signature meets the end of a page in some of them."""
    names = []
    for count in range(14, 22):
        body = "".join(f"Đoạn {number} của lời văn, một dòng.\n\n" for number in range(1, count + 1))
        names.append(tmp_path / f"{count}.docx")
        names[-1].write_bytes(write(paper(body)))
    profile = f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, names)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    pages = 0
    for name in names:
        made = [str(PDF_TO_TEXT), "-layout", str(name.with_suffix(".pdf")), "-"]
        first, *others = subprocess.run(made, check=True, capture_output=True).stdout.decode().split("\f")[:-1]
        assert squeezed(first).lstrip().startswith("UBND TỈNH MẪU")
        for number, page in enumerate(others, start=2):
            assert re.match(rf"\s+{number}\n", page)
        last = [first, *others][-1]
        assert "Nguyễn Văn Ví Dụ" in last
        assert re.search(r"Đoạn \d+ của", last)
        pages += len(others) + 1
    assert pages > len(names)
