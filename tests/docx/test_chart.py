"""Charts in the file."""

from __future__ import annotations

import io
import re

from lxml import etree

from docx import Document
from text.papers import paper
from thidua_cli.docx.archive import unpack
from thidua_cli.docx.write import write

from .opened import opened, sample

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
PART = re.compile(r"word/charts/chart\d+\.xml")
ROWS = "| Đơn vị | Đề nghị | Đã khen |\n|---|---|---|\n| A \\& B \\<c> | 7 | - |\n| Phòng B | 3 | 0 |\n"
BODY = f"Lời đầu.\n\n{{chart}}\n\n{ROWS}\n*Biểu đồ: Kết quả.*\n"


def chart_part(body: str = BODY) -> etree._Element:
    (content,) = [content for name, content in unpack(sample(body)).items() if PART.fullmatch(name)]
    return etree.fromstring(content)


def test_every_value_is_in_the_part() -> None:
    series = chart_part().findall(f".//{C}ser")
    assert [one.findtext(f"{C}tx//{C}v") for one in series] == ["Đề nghị", "Đã khen"]
    assert [point.findtext(f"{C}v") for point in series[0].iter(f"{C}pt")][1:] == ["A & B <c>", "Phòng B", "7", "3"]
    # What nobody recorded has no point, and is not 0.
    assert [(point.get("idx"), point.findtext(f"{C}v")) for point in series[1].find(f"{C}val").iter(f"{C}pt")] == [
        ("1", "0")
    ]


def test_children_stand_in_the_order_of_the_schema() -> None:
    root = chart_part()
    assert [child.tag.removeprefix(C) for child in root] == ["roundedCorners", "chart", "spPr", "txPr", "externalData"]
    (bars,) = root.iter(f"{C}barChart")
    names = [child.tag.removeprefix(C) for child in bars]
    assert names == ["barDir", "grouping", "varyColors", "ser", "ser", "dLbls", "gapWidth", "axId", "axId"]
    assert [child.tag.removeprefix(C) for child in next(root.iter(f"{C}ser"))] == [
        "idx", "order", "tx", "spPr", "invertIfNegative", "cat", "val",
    ]  # fmt: skip


def test_the_drawing_finds_its_part_and_says_what_it_shows() -> None:
    document = opened(BODY)
    (drawn,) = document.element.body.iter(f"{C}chart")
    relation = drawn.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
    part = document.part.rels[relation].target_part
    assert part.content_type == "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    assert 'descr="Biểu đồ Đề nghị, Đã khen theo Đơn vị"' in etree.tostring(document.element, encoding=str)


def test_a_chart_stays_with_its_caption() -> None:
    holder, caption = [each for each in opened(f"{BODY}\nLời cuối.\n").paragraphs if each.style.style_id == "VBBieuDo"]
    assert holder.paragraph_format.keep_with_next
    assert caption.text == "Biểu đồ: Kết quả."


def test_words_below_a_chart_that_are_no_caption_are_prose() -> None:
    document = opened(BODY.replace("*", "") + "\nLời cuối.\n")
    assert next(each for each in document.paragraphs if each.text == "Biểu đồ: Kết quả.").style.style_id == "VBLoiVan"


def test_the_same_chart_twice_is_one_part_two_charts_are_two() -> None:
    def parts(body: str) -> int:
        return sum(PART.fullmatch(name) is not None for name in unpack(sample(body)))

    other = "\n{chart}\n\n| A | B |\n|---|---|\n| x | 1 |\n"
    assert [parts(body) for body in ("Lời.\n", BODY, f"{BODY}\n{{chart}}\n\n{ROWS}", BODY + other)] == [0, 1, 1, 2]


def test_charts_of_appendices_are_found() -> None:
    appendix = f"\n---\nappendix: PHỤ LỤC\nattached: Kèm theo Báo cáo\n---\n\n{{chart}}\n\n{ROWS}"
    made = write(paper(f"Lời đầu.\n{appendix}"))
    assert len(re.findall("rIdBieuDo", unpack(made)["word/document.xml"].decode())) == 1
    assert Document(io.BytesIO(made)).part.rels


def test_a_chart_of_many_units_fits_on_a_page() -> None:
    rows = "".join(f"| Đơn vị {number} | 1 | 2 |\n" for number in range(30))
    body = f"Lời.\n\n{{chart}}\n\n| Đơn vị | A | B |\n|---|---|---|\n{rows}"
    (height,) = re.findall(r'cy="(\d+)"', unpack(sample(body))["word/document.xml"].decode())
    assert int(height) == 200 * 36_000


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert write(paper(BODY)) == sample(BODY)
