"""The account is held by the code itself: a row that is lost, or counted twice, stops the import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from exchange.lists import HEAD, Imported
from thidua_cli.exchange.outcome import Entry, Outcome, Status
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.survey import SheetFacts, Survey
from thidua_cli.exchange.verdict import Sureness

ENTRY = Entry({"person": "an"}, "van-phong", 2024, ("an",), ("an",))


def outcome(line: int) -> Outcome:
    return Outcome(Record("S", line, (), {}), Status.PLACED, Sureness.CERTAIN, (ENTRY,))


GOOD = Survey((outcome(2), outcome(3)), (SheetFacts("S", 3, {}, (), {"header": 1, "data": 2}),))


def test_a_good_account_passes() -> None:
    GOOD.check()


@pytest.mark.parametrize(
    "broken",
    [
        replace(GOOD, outcomes=GOOD.outcomes[:1]),
        replace(GOOD, outcomes=(outcome(2), outcome(2))),
        replace(GOOD, outcomes=(outcome(2), replace(outcome(3), entries=()))),
        replace(GOOD, sheets=(replace(GOOD.sheets[0], rows=4),)),
    ],
)
def test_a_lost_row_is_an_error(broken: Survey) -> None:
    with pytest.raises(AssertionError):
        broken.check()


def test_a_row_of_which_one_award_is_a_repeat_writes_the_other(imports: Callable[..., Imported]) -> None:
    rows = [HEAD, (1, "Lê Văn An", "", "", "LĐTT"), (2, "Lê Văn An", "", "", "LĐTT; CSTĐCS")]
    found = imports(rows)
    assert found.account == (2, 0, 0)
    assert [award for _, award in found.records] == ["lao-dong-tien-tien", "chien-si-thi-dua-co-so"]
    assert "trùng dòng S!2" in found.document["rows"][1]["remarks"][0]


@pytest.mark.parametrize(("answer", "account"), [("trung", (1, 0, 1)), ("khac", (2, 0, 0)), ("bo", (1, 1, 0))])
def test_answers_about_outsiders_that_look_alike(
    imports: Callable[..., Imported], answer: str, account: tuple[int, int, int]
) -> None:
    from pathlib import Path

    Path("tl.csv").write_text(f"Dòng,Điều cần hỏi,Trả lời\nS!3,trùng,{answer}\n", encoding="utf-8")
    award = "Bằng khen UBND tỉnh"
    rows = [HEAD, (1, "Trường Hòa Bình", "", "Huyện B", award), (2, "Trường Hoa Bình", "", "Huyện B", award)]
    assert imports(rows, "--answers", "tl.csv").account == account


def test_an_outsider_of_the_files_who_looks_alike_is_asked_too(imports: Callable[..., Imported]) -> None:
    award = "Bằng khen UBND tỉnh"
    imports([HEAD, (1, "Trường Hòa Bình", "", "Huyện B", award)], "--apply")
    rows = [(1, "Trường Hoa Bình", "", "Huyện B", award), (2, "Trường Hòa Bình", "", "", award)]
    found = imports([HEAD, *rows])
    assert found.account == (0, 2, 0)
    assert "ngoai-co-quan.yaml" in found.reasons(0)
    assert found.reasons(0).endswith("chỉ khác dấu hoặc cách viết")
    assert found.reasons(1).endswith("một dòng không ghi đơn vị")
