"""Suggestions as tables."""

from __future__ import annotations

from collections.abc import Callable

from proofs import FILES
from thidua_cli.tally.suggest import suggest
from thidua_cli.tally.suggest_table import tables
from thidua_cli.workspace.books import Workspace


def test_those_one_step_away_are_shown_when_asked_for(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace(FILES).plans()
    found = list(suggest(files, code="lao-dong-tien-tien"))
    short, full = list(tables(found, with_near=False)), list(tables(found, with_near=True))

    assert [table.title for table in full] == [
        "nam-2024 năm 2024: đủ mà chưa đề nghị",
        "nam-2024 năm 2024: thiếu một bước",
        "Số lượt chưa được đề nghị",
    ]
    assert [table.title for table in short] == [full[0].title, full[2].title]
    assert full[0].rows[0][:2] == ("Trần Bình (binh)", "Lao động tiên tiến")
    assert (
        "năm 2024: hoàn thành tốt nhiệm vụ; ngày 31/12/2024 không có việc nào đang xem xét (people.yaml:5)"
        in full[0].rows[0][2]
    )
    assert full[1].rows == (
        (
            "Hồ Dung (dung)",
            "Lao động tiên tiến",
            "hoàn thành tốt nhiệm vụ trở lên năm 2024: chưa đủ dữ liệu",
            "năm 2024: chưa ghi xếp loại (people.yaml:7)",
        ),
    )
    assert full[2].rows == (("nam-2024", "2024", "31/12/2024", "2", "1", "0", "0"),)
