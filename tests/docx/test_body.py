"""Blocks of the text in the file."""

from __future__ import annotations

from text.papers import FRONT

from .opened import opened, styled


def runs(text: str) -> list[tuple[str, str]]:
    """(text, its hand: `b`, `i`) of each run of the paragraph that begins so."""
    paragraph = next(each for each in opened().paragraphs if each.text.startswith(text))
    return [(run.text, "b" * bool(run.bold) + "i" * bool(run.italic)) for run in paragraph.runs]


def test_hands() -> None:
    assert runs("a)") == [("a) ", ""), ("Việc ", ""), ("một", "b"), (";", "")]
    assert runs("b)") == [("b) ", ""), ("Việc ", ""), ("hai", "i"), (".", "")]


def test_a_run_in_heading_is_bold_in_its_lead_alone() -> None:
    assert runs("2.") == [("2. ", "b"), ("Phạm vi:", "b"), (" Toàn Sở.", "")]


def test_the_last_paragraph_stays_with_the_signature() -> None:
    *others, last, _ = [each for each in opened().paragraphs if each.style.style_id in {"VBLoiVan", "VBKhoan", "VBHet"}]
    assert last.text == "Lời kết./."
    assert last.paragraph_format.keep_with_next
    assert not any(each.paragraph_format.keep_with_next for each in others)


def test_a_table_at_the_end_is_closed_by_the_mark_alone() -> None:
    document = opened("| A |\n|---|\n| 1 |\n")
    assert [entry for entry in styled(document) if "./." in entry[1]] == [("VBLoiVan", "./.")]
    assert next(each for each in document.paragraphs if each.text == "./.").paragraph_format.keep_with_next


def test_the_last_row_of_a_closing_table_stays_with_the_mark() -> None:
    rows = "| A | B |\n|---|---|\n| 1 | x |\n| 2 | y |\n"

    def kept(body: str) -> list[bool]:
        cells = [cell for row in opened(body).tables[1].rows[1:] for cell in row.cells]
        return [bool(cell.paragraphs[0].paragraph_format.keep_with_next) for cell in cells]

    assert kept(rows) == [False, False, True, True]
    assert kept(f"{rows}\nHết.\n") == [False] * 4


def test_headings_without_number_have_no_blank_in_front() -> None:
    document = opened("# LỜI NÓI ĐẦU\n\nx\n", FRONT.replace("symbol:", "numbering: [none]\nsymbol:"))
    assert ("VBDeMuc1", "LỜI NÓI ĐẦU") in styled(document)
