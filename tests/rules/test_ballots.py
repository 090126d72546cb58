"""How the rules about votes say sums and voters."""

from collections.abc import Callable

from meetings import AWARDS, session
from thidua_cli.models.session import Ballots
from thidua_cli.rules.ballots import case_name, rounds, sum_text, voters_text
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.council import Seats
from thidua_cli.workspace.results import results

LOWER = "downgrade: {award: giay-khen-so, reason: Phạm vi hẹp, ballots: {agree: 4}}"
ITEM = f"{{person: an, award: bang-khen, ballots: [{{agree: 2}}, {{agree: 3}}], {LOWER}}}"


def test_every_round_is_looked_at_those_for_a_lower_title_too(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session(ITEM))

    assert [found.ballots.agree for found in rounds(files)] == [2, 3, 4]
    assert {found.seats.members for found in rounds(files)} == {5}


def test_sums_in_words() -> None:
    ballots = Ballots.model_validate({"agree": "3", "blank": "1", "uncast": "1"})

    assert sum_text(ballots) == ("3 đồng ý + 0 không đồng ý + 1 trắng, không hợp lệ + 1 không thu về = 5 phiếu")
    assert voters_text(Seats(5, 4, 0, 0)) == "4 người bỏ phiếu (4 có mặt)"
    assert voters_text(Seats(5, 4, 1, 1)) == "4 người bỏ phiếu (4 có mặt + 1 gửi văn bản - 1 không bỏ phiếu việc này)"


def test_a_case_is_named_by_nominee_and_award(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session(ITEM))

    assert case_name(files, results(files)[0]) == "Lê An, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
