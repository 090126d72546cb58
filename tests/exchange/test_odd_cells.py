"""What shows no value in Excel is found, and nothing else."""

from __future__ import annotations

from io import BytesIO

import xlsxwriter

from thidua_cli.exchange.odd_cells import ERROR, NO_RESULT, odd_cells


def test_errors_and_formulas_without_result() -> None:
    data = BytesIO()
    book = xlsxwriter.Workbook(data)
    book.add_worksheet("A").write(0, 0, "x")
    sheet = book.add_worksheet("B & C")
    sheet.write_formula(1, 0, "=A1", None, 5)
    sheet.write_formula(2, 1, '=IF(A1<2,"a","b")', None, "")
    sheet.write_formula(3, 27, "=1/0", None, "#DIV/0!")
    sheet.write_string(4, 0, "#N/A")
    book.close()
    found = odd_cells(data.getvalue())
    assert found == {"B & C": {(2, 1): '⟨=IF(A1<2,"a","b")⟩', (3, 27): "#DIV/0!"}}
    assert NO_RESULT.fullmatch(found["B & C"][2, 1])
    assert ERROR.fullmatch("#DIV/0!")


def test_files_of_other_kinds_have_none() -> None:
    assert odd_cells(b"") == odd_cells(b"PK\3\4 broken") == {}
