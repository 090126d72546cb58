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


def test_a_line_with_a_name_of_its_own_is_called_so(plan_files: Callable[..., PlanFiles]) -> None:
    other = "awards: [{id: bang-khen, award: hinh-thuc-khac, name: Giấy khen của Hiệu trưởng}]\n"
    pool = "awards: [{id: bang-khen, award: [giay-khen-so, bang-khen-tinh], name: Khen cao}]\n"
    lists = session("{person: an, award: bang-khen, outcome: approved}")

    assert table(plan_files(other, lists)).rows[0][1] == "Giấy khen của Hiệu trưởng"
    assert table(plan_files(pool, lists)).rows[0][1] == "Giấy khen của Giám đốc Sở"
