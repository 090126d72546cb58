"""Changes as tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from proofs import FILES
from thidua_cli.models.amount import Amount
from thidua_cli.tally.limits import Limit
from thidua_cli.tally.supposed import QuotaWish, Wish
from thidua_cli.tally.whatif import whatif
from thidua_cli.tally.whatif_table import side_text, tables
from thidua_cli.workspace.books import Workspace

WISH = Wish((QuotaWish("chien-si-thi-dua-co-so", None, Amount.of_text("max 0")),))


def test_verdicts_limits_and_how_much_stays(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace(FILES).plans()
    verdicts, limits, sums = tables(whatif(files, WISH, date(2016, 12, 31)))

    assert [table.title for table in (verdicts, limits, sums)] == [
        "nam-2024: kết luận đổi",
        "nam-2024: số lượng, chỉ tiêu đổi",
        "nam-2024: tóm tắt",
    ]
    assert verdicts.rows[0][:4] == ("Lê An (an)", "Lao động tiên tiến năm 2024", "đạt", "chưa đủ dữ liệu")
    assert limits.rows[0][:3] == ("Chiến sĩ thi đua cơ sở", "cá nhân", "cả kế hoạch")
    assert limits.rows[0][4].startswith("nhiều nhất 0 (kế hoạch), đang có 1: vượt 1; kế hoạch: tối đa 0")
    assert limits.rows[0][5] == "Võ Chi (lists.yaml:4)"
    assert sums.rows[1] == ("Giới hạn, chỉ tiêu", "1", "1")


def test_tables_without_rows_are_left_out(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace(FILES).plans()
    assert [table.title for table in tables(whatif(files, Wish()))] == ["nam-2024: tóm tắt"]


def test_a_side_without_the_limit_is_a_dash() -> None:
    assert side_text(None) == "–"


def test_at_least_nothing_is_no_bound() -> None:
    assert side_text(Limit(0, 3, 2, (), None, ())) == "nhiều nhất 3, đang có 2: trong giới hạn"
    assert side_text(Limit(7, 7, 6, (), "plan", ())) == "đúng 7 (kế hoạch), đang có 6: thiếu 1"
    assert side_text(Limit(1, 3, 2, (), None, ())) == "nhiều nhất 3, ít nhất 1, đang có 2: trong giới hạn"
