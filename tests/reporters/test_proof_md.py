"""A proof as Markdown."""

from __future__ import annotations

from proofs import answer
from thidua_cli.reporters.proof_md import render_markdown


def test_a_title_a_table_a_nested_list_and_sections() -> None:
    text = render_markdown(answer())

    assert text.startswith("# an: Lao động tiên tiến năm 2024\n\n| Mục | Nội dung |\n| --- | --- |\n| Ai | an (an) |\n")
    assert "\n- ? đủ điều kiện: chưa đủ dữ liệu\n  - ✓ xếp loại tốt: đạt\n    - *năm 2024: hoàn thành tốt" in text
    assert "\n    - ✗ có sáng kiến: không đạt (cần xác nhận)\n      - *không có sáng kiến nào*\n" in text
    assert "\n## Còn thiếu gì\n\n- 1 trong 2 điều sau" in text


def test_data_is_never_markup() -> None:
    assert "- đoàn kết \\*nội bộ\\*\n" in render_markdown(answer())
