"""What a person has to answer."""

import pytest

from asking import Holds
from samples import PLAN
from thidua_cli.judge.verdict import Verdict

LISTS = "plan: nam-2024\nyear: 2024\nnominations:\n  - {person: an, award: bang-khen-tinh, confirmed: [ANSWER]}\n"
ANSWER = "{judgement: binh-xet, held: HELD, by: Hội đồng Sở, date: 2024-12-20, text: biên bản số 5}"


def lists(answer: str) -> dict[str, str]:
    return {"plan": PLAN.removeprefix("kind: plan\n"), "nominations": LISTS.replace("ANSWER", answer)}


@pytest.mark.parametrize(("held", "expected"), [("true", Verdict.MET), ("false", Verdict.FAILED)])
def test_the_answer_with_who_gave_it(holds: Holds, held: str, expected: Verdict) -> None:
    found = holds("{judgement: Được bình xét, id: binh-xet}", **lists(ANSWER.replace("HELD", held)))
    assert (found.verdict, found.condition) == (expected, "Được bình xét")
    word = "đạt" if held == "true" else "không đạt"
    assert found.facts[0].text == f"Hội đồng Sở xác nhận {word} ngày 20/12/2024: biên bản số 5"


def test_without_the_answer_it_is_open(holds: Holds) -> None:
    other = ANSWER.replace("binh-xet", "khac").replace("HELD", "true")
    found = holds("{judgement: Được bình xét, id: binh-xet}", **lists(other))
    assert found.verdict is Verdict.UNKNOWN
    assert "confirmed: {judgement: binh-xet" in found.facts[0].text
    assert holds("judgement: Được bình xét").verdict is Verdict.UNKNOWN
