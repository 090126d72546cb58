"""Block Markdown: labels, lists, tables, and what cannot be printed."""

from __future__ import annotations

import pytest

from text.papers import FRONT, LINES, faults, paper, places
from thidua_cli.text.blocks import Heading, Item, Paragraph, Run, Table, plain


def texts(body: str) -> list[tuple[str, str]]:
    """(label or empty, text) of each block without the closing mark's paragraph."""
    return [
        (getattr(block, "label", ""), plain(block.inlines))
        for block in paper(body).blocks
        if not isinstance(block, Table)
    ]


def test_headings_are_numbered() -> None:
    assert texts("# A\n## B\n### C\n### D\n## E\n# F\nx\n") == [
        ("I.", "A"),
        ("1.", "B"),
        ("1.1.", "C"),
        ("1.2.", "D"),
        ("2.", "E"),
        ("II.", "F"),
        ("", "x./."),
    ]


def test_one_heading_may_be_numbered_its_own_way() -> None:
    assert texts("# A\n## B {letter}\n## C {letter}\n## D\n## E \\{letter}\nx\n")[1:5] == [
        ("a)", "B"),
        ("b)", "C"),
        ("3.", "D"),
        ("4.", "E {letter}"),
    ]


def test_a_heading_with_a_bold_lead_runs_in() -> None:
    heading, whole, _ = paper("# **Phạm vi:** Toàn Sở.\n# **Cả dòng đậm**\nx\n").blocks
    assert heading == Heading(1, "I.", (Run("Phạm vi:", bold=True), Run(" Toàn Sở.")), run_in=True)
    assert isinstance(whole, Heading)
    assert not whole.run_in


def test_lists() -> None:
    body = "1. một\n2. hai\n\n1) a\n2) b\n3) c\n4) d\n5) đ\n\n- gạch\n  + cộng\n    * sao\n\nhết\n"
    assert [label for label, _ in texts(body)] == ["1.", "2.", "a)", "b)", "c)", "d)", "đ)", "-", "+", "*", ""]
    depths = [block.depth for block in paper(body).blocks if isinstance(block, Item)]
    assert depths == [1, 1, 1, 1, 1, 1, 1, 1, 2, 3]


def test_a_list_may_go_on_after_a_paragraph() -> None:
    assert [label for label, _ in texts("1. một\n\nxen\n\n2. hai\n")] == ["1.", "", "2."]


def test_items_all_marked_one_are_counted() -> None:
    assert [label for label, _ in texts("1. một\n1. hai\n1. ba\n")] == ["1.", "2.", "3."]


def test_loose_items_keep_their_paragraphs() -> None:
    item, more, after = paper("1. một\n\n   thêm\n\nngoài\n").blocks
    assert item == Item("number", "1.", 1, (Run("một"),))
    assert more == Paragraph((Run("thêm"),), 1)
    assert after == Paragraph((Run("ngoài./."),))


def test_an_item_that_holds_only_a_list_prints_its_label() -> None:
    assert texts("1) \n   - con\n") == [("a)", ""), ("-", "con./.")]


def test_tables() -> None:
    table, end = paper("| A | B | C |\n|:-:|---|--:|\n| **1** | a\\|b | |\n").blocks
    assert table == Table(
        ((Run("A"),), (Run("B"),), (Run("C"),)),
        (((Run("1", bold=True),), (Run("a|b"),), ()),),
        ("center", "left", "right"),
    )
    assert end == Paragraph((Run("./."),))


@pytest.mark.parametrize(
    ("body", "line", "column", "words"),
    [
        ("a\n\n```\nb\n```\n", 3, 1, "khối mã"),
        ("a\n\n    b\n", 3, 5, "bốn dấu cách"),
        ("a\n\n> b\n", 3, 1, "trích dẫn"),
        ("a\n\n---\n\nb\n", 3, 1, "kẻ ngang"),
        ("a\n---\n", 2, 1, "kẻ ngang"),
        ("a\n\n<!-- b -->\n", 3, 1, "HTML"),
        ("# A\n\n### B\n", 3, 1, "nhảy bậc"),
        ("## A\n", 1, 1, "nhảy bậc"),
        ("#\n\na\n", 1, 1, "trống"),
        ("- # A\n", 1, 1, "danh sách"),
        ("1. a\n3. b\n", 1, 1, "1, 3"),
        ("0) a\n", 1, 1, "số 0"),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", 3, 1, "3 ô"),
        ("| a | b |\n|---|---|\nc\n", 3, 1, "1 ô"),
        ("- " * 60 + "a\n", 1, 1, "quá sâu"),
    ],
)
def test_what_cannot_be_printed_is_told_with_its_place(body: str, line: int, column: int, words: str) -> None:
    problems = faults(body)
    assert places(problems)[0] == ("TD903", LINES + line, column)
    assert words in problems[0].message
    assert problems[0].fix


def test_shares_of_columns_stand_above_their_table() -> None:
    (table,) = paper("{widths: 1 4}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n").blocks[:1]
    assert isinstance(table, Table)
    assert table.weights == (1, 4)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("{widths: 1 2}\n\nlời\n", 1),
        ("lời\n\n{widths: 1 2}\n", 3),
        ("{widths: 1 2 3}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n", 1),
    ],
)
def test_shares_without_their_table_are_told(body: str, line: int) -> None:
    assert places(faults(body)) == [("TD903", LINES + line, 1)]


def test_shares_from_data_are_text() -> None:
    assert plain(paper("\\{widths: 1 2}\n").blocks[0].inlines) == "{widths: 1 2}./."  # type: ignore[union-attr]


def test_an_article_runs_in_and_keeps_its_own_bold() -> None:
    (heading,) = paper(
        "# Tặng **Giấy khen** cho A.\n", FRONT.replace("symbol:", "numbering: [article]\nsymbol:")
    ).blocks
    assert isinstance(heading, Heading)
    assert (heading.label, heading.run_in) == ("Điều 1.", True)
    assert [run.bold for run in heading.inlines] == [False, True, False]
