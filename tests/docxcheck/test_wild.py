"""Papers as others make them: never a crash, and the parts are found without tables or styles."""

import random
import re
import shutil
import subprocess
import time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parcels import packed
from thidua_cli.diagnostics import Diagnostic
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.mending import mended
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine, run
from thidua_cli.docxcheck.samples import KINDS, sample

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RULES = list(paper_rules().values())


def typed(*lines: str) -> bytes:
    """A file of bare paragraphs; `\\t` is a tab, lines that begin with `^` stand in the middle, in bold."""
    body = "".join(paragraph(line) for line in lines)
    return packed({"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()})


def paragraph(line: str) -> str:
    layout = '<w:pPr><w:jc w:val="center"/></w:pPr>' * line.startswith("^")
    hand = "<w:rPr><w:b/></w:rPr>" * line.startswith("^")
    words = line.removeprefix("^").replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:p>{layout}<w:r>{hand}<w:t xml:space="preserve">{words}</w:t></w:r></w:p>' if words else "<w:p/>"


def paper(*lines: str) -> Paper:
    document, problems = read_docx(typed(*lines), "a.docx")
    assert problems == []
    assert document is not None
    return paper_of(document)


TABBED = (
    "^UBND TỈNH MẪU\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "^SỞ NỘI VỤ\tĐộc lập – Tự do – Hạnh phúc",
    "^________\t______________",
    "Số: 12 /KH-SNV\tMẫu, ngày 3 tháng 03 năm 2024",
    "",
    "^KẾ HOẠCH",
    "^Phát động thi đua",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "I. MỤC ĐÍCH",
    "1. Nội dung.",
    "Nơi nhận:\tGIÁM ĐỐC",
    "- Như trên;",
    "- Lưu: VT.",
    "\tLê Văn Thử",
)


def test_a_head_of_tabs_is_taken_apart() -> None:
    head = paper(*TABBED).head
    assert [line.text for line in (*head.superior, *head.agency)] == ["UBND TỈNH MẪU", "SỞ NỘI VỤ"]
    assert head.nation is not None
    assert head.motto is not None
    assert head.number is not None
    assert head.date is not None
    assert (head.number.text, head.date.text) == ("Số: 12 /KH-SNV", "Mẫu, ngày 3 tháng 03 năm 2024")
    assert [line.text for line in head.title] == ["Phát động thi đua"]
    assert [line.text for line in head.bases] == ["Căn cứ Luật Thi đua, khen thưởng;"]


def test_a_foot_of_tabs_is_taken_apart() -> None:
    foot = paper(*TABBED).foot
    assert [line.text for line in foot.recipients] == ["- Như trên;", "- Lưu: VT."]
    [signature] = foot.signatures
    assert [line.text for line in signature.posts] == ["GIÁM ĐỐC"]
    assert signature.name is not None
    assert signature.name.text == "Lê Văn Thử"


@pytest.mark.parametrize(
    "lines", [(), ("",), ("Xin chào",), TABBED, TABBED[:3], TABBED[5:], ("\t\t",), ("Phụ lục I", "^TÊN")]
)
def test_rules_never_crash(lines: tuple[str, ...]) -> None:
    for kind in Kind:
        assert all(item.message for item in examine(typed(*lines), "a.docx", RULES, kind))


@pytest.mark.parametrize("name", KINDS)
def test_any_paragraph_may_be_missing(name: str) -> None:
    count = len(Editor(sample(name)).paragraphs().elements)
    for number in range(count):
        editor = Editor(sample(name))
        found = editor.paragraphs()
        found.elements = found.elements[number : number + 1]
        found.delete()
        assert all(item.message for item in examine(editor.saved(), "a.docx", RULES))


def test_a_title_ends_where_a_part_begins() -> None:
    head = paper("\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^ĐỀ ÁN", "^Đổi mới thi đua", "^Phần I", "^SỰ CẦN THIẾT").head
    assert [line.text for line in head.title] == ["Đổi mới thi đua"]


@pytest.mark.parametrize("words", ["Mẫu, 15/3/2026", "Mẫu, ngày 15.3.2026", "Tỉnh Mẫu, 15 tháng 3 năm 2026"])
def test_a_date_that_is_not_written_out_is_found(words: str) -> None:
    found = paper("SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", f"Số: 05/KH-SNV\t{words}", "^KẾ HOẠCH").head.date
    assert found is not None
    assert found.text == words


def test_recipients_may_stand_in_one_paragraph() -> None:
    breaks = "<w:r><w:br/><w:t>- Như trên;</w:t><w:br/><w:t>- Lưu: VT.</w:t></w:r>"
    editor = Editor(sample("cong-van"))
    editor.paragraph("- Như trên").delete()
    editor.paragraph("- Lưu: VT").delete()
    editor.paragraph("Nơi nhận").append(breaks)
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    foot = paper_of(document).foot
    assert [line.text for line in foot.recipients] == ["- Như trên;", "- Lưu: VT."]
    assert len(foot.signatures) == 1


@pytest.mark.parametrize("words", [" " * 20_000, "{{" * 10_000, "[" * 20_000 + "cần", "." * 20_000, "ngày " * 5_000])
def test_long_rows_of_signs_take_no_long_time(words: str) -> None:
    start = time.process_time()
    examine(typed("^KẾ HOẠCH", f"Số: {words}/KH-SNV", f"Nội dung {words} ấy."), "a.docx", RULES)
    assert time.process_time() - start < 3


@pytest.mark.parametrize("name", KINDS)
def test_kinds_are_recognised(name: str) -> None:
    document, _ = read_docx(sample(name), f"{name}.docx")
    assert document is not None
    assert paper_of(document).kind is KINDS[name]


def test_law_of_an_older_day_only_warns() -> None:
    lines = tuple(line.replace("2024", "2014") for line in TABBED)
    found = [item for item in run(RULES, paper(*lines)) if item.citations]
    assert found
    assert {str(item.severity) for item in found} <= {"warning", "info"}
    assert {item.citations[0].confidence for item in found} == {"unsure"}


STRANGE = ("", "-5", "99999999999", "abc", "1.5", "12pt", "nan", "٣", "²")


@pytest.mark.parametrize("seed", range(5))
def test_strange_values_never_crash(seed: int) -> None:
    rng = random.Random(seed)
    whole = unpack(sample("quyet-dinh"))
    found: list[Diagnostic] = []
    for name in sorted(name for name in whole if name.endswith((".xml", ".rels"))):
        text = whole[name].decode()
        values = list(re.finditer(r'="([^"]*)"', text))
        for value in rng.sample(values, min(6, len(values))):
            changed = text[: value.start(1)] + rng.choice(STRANGE) + text[value.end(1) :]
            found += examine(pack(whole | {name: changed.encode()}), "a.docx", RULES)
        found += examine(pack({part: data for part, data in whole.items() if part != name}), "a.docx", RULES)
    assert found
    assert all(item.message for item in found)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_round_trip_through_libreoffice_stays_sound(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(sample("ke-hoach"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for form, source in (("odt", "a.docx"), ("docx", "a.odt")):
        command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(tmp_path), source]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert examine((tmp_path / "a.docx").read_bytes(), "a.docx", RULES) == []


def test_a_list_is_one_only_where_no_letter_begins_above_it() -> None:
    above = ("\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\tĐộc lập - Tự do - Hạnh phúc", "^SỞ NỘI VỤ")
    assert paper(*above, "^DANH SÁCH", "^Cá nhân tiêu biểu").kind is Kind.LIST
    assert paper(*above, "V/v gửi danh sách", "^DANH SÁCH").kind is Kind.LETTER
    assert paper(*above, "Kính gửi: Sở Nội vụ", "^DANH SÁCH").kind is Kind.LETTER


MEASURES = st.sampled_from((-20, -1, 0, 1, 3276, 31_680, 10**9))
"""Sizes, widths and gaps that no paper has: below nothing, nothing, Word's largest, beyond."""

_MEASURED = ("sz", "spacing", "ind", "pgSz", "pgMar", "gridCol", "tcW", "tblW", "bottom")


@settings(max_examples=25, deadline=None)
@given(st.sampled_from([*KINDS]), st.sampled_from(_MEASURED), MEASURES, st.booleans())
def test_measures_of_any_size_never_crash(name: str, tag: str, measure: int, mend: bool) -> None:
    """Every measure of one sort set alike, in the styles too; judged, and mended as `--fix` would."""
    whole = unpack(sample(name))
    for part in ("word/document.xml", "word/styles.xml"):
        whole[part] = re.sub(
            rf"<w:{tag}\b[^>]*>", lambda found: measured(found[0], measure), whole[part].decode()
        ).encode()
    data = pack(whole)
    assert all(item.message for item in examine(mended(data, "a.docx")[0] if mend else data, "a.docx", RULES))


def measured(element: str, measure: int) -> str:
    """An element with every number in it replaced."""
    return re.sub(r'="-?\d+"', f'="{measure}"', element)


@pytest.mark.parametrize("size", [0, -26])
def test_letters_of_no_size_are_one_finding_a_line(size: int) -> None:
    """Tiêu ngữ so set has a line below it, whose length cannot be measured against nothing."""
    editor = Editor(sample("ke-hoach"))
    for words in ("Độc lập", "SỞ KHOA HỌC VÀ", "Phát động phong trào"):
        editor.paragraph(words).size(Fraction(size, 2))
    found = {item.code for item in examine(editor.saved(), "a.docx", RULES)}
    assert {"TD932", "TD939", "TD953"} <= found
    assert not found & {"TD934", "TD935", "TD941", "TD954"}


def test_a_table_without_columns_is_judged() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.remove("gridCol")
    editor.remove("tcW")
    assert all(item.message for item in examine(editor.saved(), "a.docx", RULES))


def test_a_name_may_stand_in_the_row_below_the_office() -> None:
    cell = "<w:tc>{}</w:tc>"
    rows = (
        (paragraph("Nơi nhận:") + paragraph("- Lưu: VT."), paragraph("^KT. GIÁM ĐỐC") + paragraph("^PHÓ GIÁM ĐỐC")),
        (paragraph(""), paragraph("^Lê Văn Mẫu")),
    )
    table = "".join(f"<w:tr>{''.join(map(cell.format, row))}</w:tr>" for row in rows)
    head = "".join(map(paragraph, TABBED[:10]))
    body = f'<w:document xmlns:w="{W}"><w:body>{head}<w:tbl>{table}</w:tbl></w:body></w:document>'
    document, _ = read_docx(packed({"word/document.xml": body.encode()}), "a.docx")
    assert document is not None
    [signature] = paper_of(document).foot.signatures
    assert [line.text for line in signature.posts] == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert signature.name is not None
    assert signature.name.text == "Lê Văn Mẫu"
