"""A paper as plain text: what is new beside the plan, see the goldens of the templates for that."""

from __future__ import annotations

from text.papers import FRONT, paper
from thidua_cli.text.show import show


def test_a_letter_shows_its_subject_and_addressees() -> None:
    front = FRONT.replace("type: KẾ HOẠCH\n", "").replace(
        "title: Phát động phong trào thi đua năm 2026", "subject: báo cáo"
    )
    shown = show(paper("a\n", front.replace("symbol:", "to: [UBND tỉnh, Sở Nội vụ]\nsymbol:")))
    assert "V/v báo cáo của Sở Khoa học và Công nghệ\n" in shown
    assert "Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.\n*Căn cứ" in shown


def test_a_decision_shows_who_decides_and_its_articles() -> None:
    front = FRONT.replace(
        "type: KẾ HOẠCH", "type: QUYẾT ĐỊNH\nauthority: GIÁM ĐỐC SỞ\nnumbering: [article]\nissuer: Giám đốc"
    )
    shown = show(paper("# Tặng thưởng.\n\n---\nappendix: DANH SÁCH\n---\n\nb\n", front))
    assert "**GIÁM ĐỐC SỞ**\n*Căn cứ" in shown
    assert "**QUYẾT ĐỊNH:**\n\n**Điều 1.** Tặng thưởng./.\n" in shown
    assert "\n\n**Phụ lục**\n**DANH SÁCH**\n*(Kèm theo Quyết định số" in shown
    assert shown.endswith("\n\nb./.\n")
