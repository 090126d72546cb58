from __future__ import annotations

from thidua_cli.cli.import_words import account, as_text
from thidua_cli.exchange.outcome import Outcome, Status
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.survey import SheetFacts, Survey
from thidua_cli.exchange.verdict import Sureness


def survey_of(count: int) -> Survey:
    outcomes = tuple(
        Outcome(Record("S", line, (), {"name": f"Người {line}"}), Status.QUARANTINED, Sureness.ASK, reasons=("vì sao",))
        for line in range(2, count + 2)
    )
    facts = SheetFacts("S", count + 1, {"năm": "B"}, ("Lĩnh vực",), {"data": count, "header": 1})
    return Survey(outcomes, (facts,))


def test_the_account_counts_every_row() -> None:
    assert account(survey_of(3)) == (
        "Đối chiếu: 4 dòng của tệp = 1 đầu bảng + 3 dòng dữ liệu; 3 dòng dữ liệu = 0 ghi + 3 để riêng + 0 trùng."
    )


def test_long_lists_say_how_many_more_there_are() -> None:
    text = as_text(survey_of(50), survey_of(50), applied=False)
    assert "  S!2 Người 2: vì sao\n" in text
    assert "  … và 10 dòng nữa; xem --format json\n" in text
    assert "Cột không nhập: Lĩnh vực" in text
