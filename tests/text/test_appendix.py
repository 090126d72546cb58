"""Appendices open with a front of their own."""

from __future__ import annotations

import pytest

from text.papers import FRONT, LINES, faults, paper, places
from thidua_cli.text.blocks import Paragraph, Table, plain
from thidua_cli.text.front import AppendixFront
from thidua_cli.text.lines import appendix_labels, attached_line

ISSUED = FRONT.replace("symbol:", "issuer: Giám đốc Sở\nsymbol:")
BODY = """Lời văn.

---
appendix: DANH SÁCH
landscape: true
---

| STT |
|---|
| 1 |

---
appendix: MỨC THƯỞNG
attached: (Ban hành theo quyết định riêng)
---

Lời phụ lục.
"""


def test_each_is_read_with_its_text() -> None:
    made = paper(BODY, ISSUED)
    assert [plain(block.inlines) for block in made.blocks if isinstance(block, Paragraph)] == ["Lời văn./."]
    assert [appendix.front for appendix in made.appendices] == [
        AppendixFront("DANH SÁCH", landscape=True),
        AppendixFront("MỨC THƯỞNG", attached="Ban hành theo quyết định riêng"),
    ]
    assert isinstance(made.appendices[0].blocks[0], Table)
    assert made.appendices[1].blocks == (Paragraph(made.appendices[1].blocks[0].inlines),)  # type: ignore[union-attr]


def test_the_sentence_below_the_name_comes_from_the_front() -> None:
    made = paper(BODY, ISSUED)
    first, second = (attached_line(made.front, appendix.front) for appendix in made.appendices)
    assert first == "(Kèm theo Kế hoạch số        /KH-SKHCN ngày      tháng 3 năm 2026 của Giám đốc Sở)"
    assert second == "(Ban hành theo quyết định riêng)"


def test_roman_numbers_count_only_what_bears_a_label() -> None:
    plain_one, bare = AppendixFront("A"), AppendixFront("B", labelled=False)
    assert appendix_labels([plain_one]) == ("Phụ lục",)
    assert appendix_labels([plain_one, bare, plain_one]) == ("Phụ lục I", "", "Phụ lục II")


def test_an_issued_document_has_a_type_and_no_label() -> None:
    front = "type: QUY CHẾ\nappendix: Thi đua\nnumbering: [chapter, titled-article]"
    text = f"a\n\n---\n{front}\n---\n\n# CHUNG\n\n## Phạm vi\n"
    (appendix,) = paper(text, ISSUED).appendices
    assert (appendix.front.type, appendix.front.labelled) == ("QUY CHẾ", False)
    labels = [(block.label, block.division) for block in appendix.blocks]  # type: ignore[union-attr]
    assert labels == [("Chương I", True), ("Điều 1.", False)]


@pytest.mark.parametrize(
    ("text", "front", "place"),
    [
        ("a\n\n---\nappendix: A\nlandscap: true\n---\n\nb\n", ISSUED, ("TD901", 5, 1)),
        ("a\n\n---\nlandscape: true\n---\n\nb\n", ISSUED, ("TD902", 4, 1)),
        ("a\n\n---\nappendix: A\n---\n\nb\n", FRONT, ("TD902", 4, 1)),
        ("a\n\n---\nappendix: A\nlandscape: có\n---\n\nb\n", ISSUED, ("TD904", 5, 12)),
        ("a\n\n---\nappendix: A\nlabel: không\n---\n\nb\n", ISSUED, ("TD904", 5, 8)),
        ("a\n\n---\nappendix: A\ntype: QUY CHẾ\nlandscape: true\n---\n\nb\n", ISSUED, ("TD904", 6, 12)),
        ("a\n\n---\nappendix: A\n---\n", ISSUED, ("TD902", 5, 1)),
        ("a\n\n---\nappendix: A\n\nb\n", ISSUED, ("TD902", 3, 1)),
        ("a\n\n---\n\nb\n", ISSUED, ("TD903", 3, 1)),
    ],
)
def test_mistakes_have_their_place(text: str, front: str, place: tuple[str, int, int]) -> None:
    code, line, column = place
    shift = LINES + (front is ISSUED)
    assert (code, line + shift, column) in places(faults(text, front))
