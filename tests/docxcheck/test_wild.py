"""Papers as others make them: never a crash, and the parts are found without tables or styles."""

import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine, run
from thidua_cli.docxcheck.samples import KINDS, sample

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RULES = list(paper_rules().values())


def typed(*lines: str) -> bytes:
    """A file of bare paragraphs; `\\t` is a tab, lines that begin with `^` stand in the middle, in bold."""
    body = "".join(paragraph(line) for line in lines)
    return pack({"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()})


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
    from thidua_cli.docx.editing import Editor

    count = len(Editor(sample(name)).paragraphs().elements)
    for number in range(count):
        editor = Editor(sample(name))
        found = editor.paragraphs()
        found.elements = found.elements[number : number + 1]
        found.delete()
        examine(editor.saved(), "a.docx", RULES)


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
    for name in sorted(name for name in whole if name.endswith((".xml", ".rels"))):
        text = whole[name].decode()
        values = list(re.finditer(r'="([^"]*)"', text))
        for value in rng.sample(values, min(6, len(values))):
            changed = text[: value.start(1)] + rng.choice(STRANGE) + text[value.end(1) :]
            examine(pack(whole | {name: changed.encode()}), "a.docx", RULES)
        examine(pack({part: data for part, data in whole.items() if part != name}), "a.docx", RULES)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_round_trip_through_libreoffice_stays_sound(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(sample("ke-hoach"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for form, source in (("odt", "a.docx"), ("docx", "a.odt")):
        command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(tmp_path), source]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert examine((tmp_path / "a.docx").read_bytes(), "a.docx", RULES) == []
