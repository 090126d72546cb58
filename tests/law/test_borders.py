"""Every day on which the law's data changes has a case in borders.yaml: the answer of the day before, and of the day.

The borders are found in the files themselves, so one that was forgotten is named, in the shape to write it down in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import thidua_cli.law
from thidua_cli.law import Moment, legal_text, shelf
from thidua_cli.law.terms import terms
from thidua_cli.source import read_text

DAY = timedelta(1)
LAW = Path(thidua_cli.law.__file__).parent
TABLE = Path(__file__).with_name("borders.yaml")
NOTHING = "-"
# Places of the source, words for people, and the days themselves are no part of an answer.
LEFT_OUT = {"from", "to", "cites", "council", "judgement"}
IN_FORCE = {True: "còn hiệu lực", False: "không có hiệu lực", None: "chưa rõ"}


def plain(path: Path) -> Any:
    documents, diagnostics = read_text(path.read_text(encoding="utf-8"), path.name)
    assert not diagnostics
    return documents[0].data


FILES = {path.relative_to(LAW).as_posix(): plain(path) for path in sorted(LAW.rglob("*.yaml"))}


def stretches(data: Any) -> Iterator[dict[str, Any]]:
    """Every mapping of a file that says from when, or until when, it holds."""
    if isinstance(data, dict):
        if "from" in data or "to" in data:
            yield data
        for value in data.values():
            yield from stretches(value)
    elif isinstance(data, list):
        for value in data:
            yield from stretches(value)


def starts(stretch: dict[str, Any]) -> date:
    return date.fromisoformat(stretch["from"]) if "from" in stretch else date.min


def stops(stretch: dict[str, Any]) -> date | None:
    """The first day on which it holds no more."""
    return date.fromisoformat(stretch["to"]) + DAY if "to" in stretch else None


def answer(value: Any) -> str:
    """What a part of a file says, in one line."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {answer(part)}" for key, part in value.items() if key not in LEFT_OUT)
    if isinstance(value, list):
        return f"({' | '.join(answer(part) for part in value)})"
    return str(value)


def borders_of_a_text(name: str) -> set[date]:
    """Days that are known as days; a year or a month alone is no border."""
    text = legal_text(Path(name).stem)
    assert text is not None
    last = [moment.latest + DAY for moment in (text.ended, text.partly_until) if moment and moment.is_a_day]
    return {*last, *([text.in_force.latest] if text.in_force and text.in_force.is_a_day else [])}


def borders_of_terms() -> set[date]:
    moments = [(term.since, timedelta(0)) for term in terms()] + [(term.until, DAY) for term in terms()]
    return {moment.latest + later for moment, later in moments if isinstance(moment, Moment)}


def borders(name: str) -> set[date]:
    if name.startswith("texts/"):
        return borders_of_a_text(name)
    if name == "terms.yaml":
        return borders_of_terms()
    dated = list(stretches(FILES[name]))
    return {starts(each) for each in dated if "from" in each} | {day for day in map(stops, dated) if day}


def said(name: str, day: date, border: date) -> list[str]:
    """The answers of a day that are others on the other side of the border."""
    if name.startswith("texts/"):
        text = legal_text(Path(name).stem)
        assert text is not None
        return [IN_FORCE[text.in_force_on(day)] + (", áp dụng một phần" if text.lingers_on(day) else "")]
    if name == "terms.yaml":
        changed = [term for term in terms() if term.wrong_on(border) is not term.wrong_on(border - DAY)]
        return sorted(f"{term.id} {'sai' if term.wrong_on(day) else 'đúng'}" for term in changed)
    side = starts if day == border else stops
    return [answer(each) for each in stretches(FILES[name]) if side(each) == border] or [NOTHING]


def listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


CASES: dict[tuple[str, date], dict[str, list[str]]] = {}
WRITTEN: Counter[tuple[str, date]] = Counter()
for line in plain(TABLE)["borders"]:
    for file in listed(line["file"]):
        WRITTEN[file, date.fromisoformat(line["day"])] += 1
        CASES[file, date.fromisoformat(line["day"])] = {side: listed(line[side]) for side in ("before", "on")}


def skeleton(name: str, day: date) -> str:
    """What to add to the table once it has been compared with the text of the law."""
    sides = (("before", day - DAY), ("on", day))
    told = "".join(f"    {side}:\n" + "".join(f"      - {one}\n" for one in said(name, at, day)) for side, at in sides)
    return f"  - file: {name}\n    day: {day}\n{told}"


@pytest.mark.parametrize("name", FILES)
def test_every_border_has_a_case(name: str) -> None:
    missing = [day for day in sorted(borders(name)) if (name, day) not in CASES]

    assert not missing, f"thêm vào {TABLE.name}, sau khi đối chiếu:\n{''.join(skeleton(name, day) for day in missing)}"


@pytest.mark.parametrize(("name", "day"), CASES)
def test_the_answer_of_the_day_and_of_the_day_before(name: str, day: date) -> None:
    case = CASES[name, day]

    assert said(name, day - DAY, day) == case["before"]
    assert said(name, day, day) == case["on"]


def test_no_case_without_a_border_and_none_twice() -> None:
    assert not [key for key in CASES if key[1] not in borders(key[0])]
    assert [key for key, times in WRITTEN.items() if times > 1] == []


def test_the_shelves_are_searched() -> None:
    assert len([name for name in FILES if borders(name)]) > len(shelf.folders("awards"))
