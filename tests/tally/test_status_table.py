"""The standings of a plan for people."""

from collections.abc import Callable

from meetings import AWARDS, session
from thidua_cli.tally.status_table import table
from thidua_cli.workspace.books import PlanFiles


def test_one_row_a_nominee_and_award(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen, outcome: approved}"))

    assert [row[0] for row in table(files).rows] == ["Lê An", "Võ Chi"]
    assert table(files).rows[0][2:6] == (
        "2024",
        "Hội đồng đã thông qua",
        "10/12/2024",
        "tờ trình; chưa có kết quả họp xét của đơn vị",
    )


def test_a_plan_without_lists_has_no_rows(plan_files: Callable[..., PlanFiles]) -> None:
    assert table(plan_files(AWARDS)).rows == ()
