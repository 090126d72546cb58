"""Tables of pages as browsers show them, however carelessly they are written."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.web_table import tables


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("<table><tr><td>a</td><td>b</td></tr></table>", [["a", "b"]]),
        ("<TABLE><TR><TH>a<TH>b<TR><TD>c<TD>d</TABLE>", [["a", "b"], ["c", "d"]]),
        ("<table><td>a &amp; b<td> c\n  d </table>", [["a & b", "c d"]]),
        ("<table><tr><td>a<br>b<td><b>c</b> <i>d</i></table>", [["a\nb", "c d"]]),
        ("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>", [["a", "", "b"], ["c", "d", "e"]]),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", [["a", "b"], ["", "c"]]),
        ("<table><tr><td colspan=x rowspan=0>a<td>b</table>", [["a", "b"]]),
        ("<table><tr><td>a<table><tr><td>b</table><td>c</table>", [["ab", "c"]]),
    ],
)
def test_rows(text: str, rows: list[list[str]]) -> None:
    assert [table.rows for table in tables(text)] == [rows]


def test_merged_areas_are_told_and_empty_tables_left_out() -> None:
    page = "<p>x<table><tr><td></table><table><tr><td>a<td rowspan=2 colspan=2>b<tr><td>c</table>"
    (table,) = tables(page)
    assert (table.rows, table.merged) == ([["a", "b", ""], ["c"]], [((0, 1), (1, 2))])
