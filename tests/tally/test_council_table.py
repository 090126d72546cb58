"""The votes of a session for people."""

from collections.abc import Callable

import pytest

from meetings import AWARDS, RULES, session
from thidua_cli.tally.council_table import table
from thidua_cli.workspace.books import PlanFiles

QUORUM = "họp được khi có mặt từ 4 (⌈2/3 × 5⌉ = 4, mức của Hội đồng Trung ương)"
FOUR_OF_FIVE = RULES + "awards: [{award: bang-khen-tinh, votes: {percent: 80%}}]\n"


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        ("ballots: {agree: 4}", ("⌈80% × 5⌉ = 4 (Quy chế của Sở Mẫu)", "4", "0", "0", "thông qua")),
        (
            "ballots: {agree: 2, disagree: 1, blank: 1}",
            ("⌈80% × 5⌉ = 4 (Quy chế của Sở Mẫu)", "2", "1", "1", "không thông qua: thiếu 2 phiếu"),
        ),
        (
            "ballots: {agree: 5}",
            (
                "⌈80% × 5⌉ = 4 (Quy chế của Sở Mẫu)",
                "5",
                "0",
                "0",
                "chưa đủ dữ liệu; kiểm lại phiếu: 4 người bỏ phiếu, thừa 1 phiếu",
            ),
        ),
        (
            "ballots: {agree: 2}",
            (
                "⌈80% × 5⌉ = 4 (Quy chế của Sở Mẫu)",
                "2",
                "0",
                "0",
                "không thông qua: thiếu 2 phiếu; kiểm lại phiếu: 4 người bỏ phiếu, thiếu 2 phiếu",
            ),
        ),
        (
            "outcome: deferred",
            ("⌈80% × 5⌉ = 4 (Quy chế của Sở Mẫu)", "–", "–", "–", "để lại phiên sau"),
        ),
    ],
)
def test_what_was_needed_what_was_got_what_follows(
    plan_files: Callable[..., PlanFiles], words: str, cells: tuple[str, ...]
) -> None:
    files = plan_files(AWARDS, session(f"{{person: an, award: bang-khen, {words}}}") + FOUR_OF_FIVE)

    assert table(files, files.sessions[0]).rows[0][2:] == cells


def test_without_a_threshold_a_tie_is_said_and_nothing_is_decided(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen, ballots: {agree: 2, disagree: 2}}"))
    found = table(files, files.sessions[0])

    assert found.title == "nam-2024, phiên hop-1, ngày 10/12/2024: 5 thành viên, có mặt 4; " + QUORUM
    assert (found.rows[0][2], found.rows[0][-1]) == ("chưa biết tỷ lệ", "chưa đủ dữ liệu (số phiếu ngang nhau)")


def test_a_lower_title_has_a_row_of_its_own(plan_files: Callable[..., PlanFiles]) -> None:
    lower = "downgrade: {award: giay-khen-so, reason: Phạm vi hẹp}"
    files = plan_files(AWARDS, session(f"{{person: an, award: bang-khen, {lower}}}"))

    assert [row[-1] for row in table(files, files.sessions[0]).rows] == [
        "không thông qua",
        "danh hiệu thấp hơn, thông qua",
    ]


def test_a_line_with_a_name_of_its_own_is_called_so(plan_files: Callable[..., PlanFiles]) -> None:
    other = "awards: [{id: bang-khen, award: hinh-thuc-khac, name: Giấy khen của Hiệu trưởng}]\n"
    files = plan_files(other, session("{person: an, award: bang-khen, outcome: approved}"))

    assert table(files, files.sessions[0]).rows[0][1] == "Giấy khen của Hiệu trưởng"


def test_a_share_missed_and_what_the_minutes_make_of_it(plan_files: Callable[..., PlanFiles]) -> None:
    own = "votes: {percent: 80%}\n"
    votes = "ballots: {agree: 3, disagree: 1}"
    said = []
    for more in ("", ", outcome: approved"):
        files = plan_files(AWARDS, session(f"{{person: an, award: bang-khen, {votes}{more}}}", extra=own))
        said.append(table(files, files.sessions[0]).rows[0][-1])

    assert said == ["không thông qua: thiếu 1 phiếu", "thông qua, dù thiếu 1 phiếu"]
