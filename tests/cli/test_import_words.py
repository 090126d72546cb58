from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count, repeat

import pytest

from thidua_cli.cli.import_words import account, as_json, as_text
from thidua_cli.exchange.outcome import Outcome, Status
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.survey import SheetFacts, Survey
from thidua_cli.exchange.verdict import Sureness


def survey_of(rows: int, whys: Iterable[str]) -> Survey:
    outcomes = tuple(
        Outcome(Record("S", line, (), {"name": f"Người {line}"}), Status.QUARANTINED, Sureness.ASK, reasons=(why,))
        for line, why in zip(range(2, rows + 2), whys, strict=False)
    )
    facts = SheetFacts("S", rows + 1, {"năm": "B"}, ("Lĩnh vực",), {"data": rows, "header": 1})
    return Survey(outcomes, (facts,))


def test_the_account_counts_every_row() -> None:
    assert account(survey_of(3, repeat("vì sao"))) == (
        "Đối chiếu: 4 dòng của tệp = 1 đầu bảng + 3 dòng dữ liệu; 3 dòng dữ liệu = 0 ghi + 3 để riêng + 0 trùng."
    )


def test_long_lists_say_how_many_more_there_are() -> None:
    found = survey_of(50, (f"vì sao {number}" for number in count()))
    text = as_text(found, found, applied=False)
    assert "  S!2 Người 2: vì sao 0\n" in text
    assert "  … và 10 dòng nữa; xem --format json\n" in text
    assert "Cột không nhập: Lĩnh vực" in text


def test_rows_of_which_the_same_is_said_are_one_line() -> None:
    found = survey_of(50, repeat("vì sao"))
    assert "  S!2 Người 2: vì sao (và 49 dòng nữa như vậy)\n" in as_text(found, found, applied=False)


@pytest.mark.parametrize("number", ["001085012345", "1085012345", "001 085 012 345", "85012345"])
def test_a_screen_shows_the_last_four_digits_of_an_identity_number(number: str) -> None:
    found = survey_of(1, [f"số định danh “{number}” mất số 0, ghi 001085012345; quyết định 1234/QĐ-UBND năm 2024"])
    (row,) = found.outcomes
    record = replace(row.record, values={**row.record.values, "cccd": number})
    found = replace(found, outcomes=(replace(row, record=record),))
    text = as_text(found, found, applied=False)
    assert "số định danh “…2345” mất số 0, ghi …2345; quyết định 1234/QĐ-UBND năm 2024" in text
    assert number in as_json(found, found, applied=False)
