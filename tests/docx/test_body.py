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


def kept(body: str) -> list[str]:
    """The paragraphs that are held on the page of what follows by their own mark, without those of tables."""
    found = opened(body).paragraphs
    return [each.text for each in found if "<w:keepNext/>" in each._p.xml and each.style.style_id != "VBCachBang"]


def test_the_last_lines_stay_with_the_signature() -> None:
    assert kept("Một.\n\nHai.\n\n- Ba\n\nBốn.\n") == ["Hai.", "- Ba", "Bốn./."]
    assert kept(f"Một.\n\nHai.\n\n{'dài ' * 100}\n") == [f"{('dài ' * 100).strip()}./."]


def test_a_table_at_the_end_is_closed_by_the_mark_alone() -> None:
    document = opened("| A |\n|---|\n| 1 |\n")
    assert [entry for entry in styled(document) if "./." in entry[1]] == [("VBDauHet", "./.")]
    assert next(each for each in document.paragraphs if each.text == "./.").paragraph_format.keep_with_next


def test_the_last_rows_of_a_closing_table_stay_with_the_mark_and_the_signature() -> None:
    rows = "| A | B |\n|---|---|\n" + "| 1 | x |\n" * 12

    def held(body: str) -> int:
        return sum("<w:keepNext/>" in row._tr.xml for row in opened(body).tables[1].rows[1:])

    assert held(rows) == 2
    assert held(f"{rows}\nHết.\n") == 2
    assert held(f"{rows}\nMột.\n\nHai.\n\nBa.\n") == 0


def test_headings_without_number_have_no_blank_in_front() -> None:
    document = opened("# LỜI NÓI ĐẦU\n\nx\n", FRONT.replace("symbol:", "numbering: [none]\nsymbol:"))
    assert ("VBDeMuc1", "LỜI NÓI ĐẦU") in styled(document)
