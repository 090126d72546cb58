"""Where a regulation is looser than the law: every border on the day and the day before, and `--as-of`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from thidua_cli.rules.regulations import looser
from thidua_cli.rules.td610_can_cu_quy_che_da_thay.rule import check as outlived
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.load import load

Load = Callable[[dict[str, str]], Workspace]
CAPPED = "{award: chien-si-thi-dua-co-so, limit: max 20% of lao-dong-tien-tien}"


def regulation(start: str, end: str = "", overlay: str = CAPPED, extra: str = "") -> str:
    tail = f"to: {end}\n" if end else ""
    awards = f"awards:\n  - {overlay}\n" if overlay else ""
    return f"kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: {start}\n{tail}{extra}{awards}"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2010-01-01", "2017-09-30", None),
        ("2010-01-01", "2017-10-01", "ngày 01/10/2017"),
        ("2023-12-31", "", "ngày 31/12/2023"),
        ("2024-01-01", "", None),
        ("2018-01-01", "", "từ 01/01/2018 đến 31/12/2023"),
    ],
)
def test_the_cap_holds_in_its_time_only(workspace: Load, start: str, end: str, words: str | None) -> None:
    found = list(looser(workspace({"rules.yaml": regulation(start, end)})))

    assert [one.message.endswith(f"cùng có hiệu lực {words}") for one in found] == ([] if words is None else [True])


@pytest.mark.parametrize(
    ("as_of", "count"),
    [(date(2017, 9, 30), 0), (date(2017, 10, 1), 1), (date(2023, 12, 31), 1), (date(2024, 1, 1), 0)],
)
def test_as_of_asks_about_one_day(workspace: Load, as_of: date, count: int) -> None:
    loaded = workspace({"rules.yaml": regulation("2010-01-01")})

    assert len(list(looser(replace(loaded, as_of=as_of)))) == count


@pytest.mark.parametrize(
    ("overlay", "sure"),
    [
        ("{award: [chien-si-thi-dua-co-so, giay-khen-so], limit: max 20% of lao-dong-tien-tien}", []),
        ("{award: chien-si-thi-dua-co-so, limit: {collective: max 20% of lao-dong-tien-tien}}", []),
        ("{award: chien-si-thi-dua-co-so, limit: max 15% of lao-dong-tien-tien}", []),
        ("{award: chien-si-thi-dua-co-so, limit: max 20% of chien-si-tien-tien}", [True]),
        ("{award: anh-hung-lao-dong, votes: {percent: 90%, secret: false}}", [True, True, True]),
        ("{award: anh-hung-lao-dong, votes: {percent: 90%}}", []),
        ("{award: chien-si-thi-dua-tinh, votes: {percent: 89%}}", [True, True]),
        ("{award: giay-khen-so, votes: {percent: 1%}}", []),
        ("{award: giay-khen-so, dossier: [cai-gi-do]}", [False, False]),
    ],
)
def test_what_can_be_compared(workspace: Load, overlay: str, sure: list[bool]) -> None:
    found = list(looser(workspace({"rules.yaml": regulation("2018-01-01", "2026-09-30", overlay)})))

    assert [one.sure for one in found] == sure
    assert all(one.citations for one in found)


BASES = "date: 2024-02-01\nbases:\n  - {type: Nghị định, number: 98/2023/NĐ-CP, date: 2023-12-31, issuer: Chính phủ}\n"


@pytest.mark.parametrize(("as_of", "count"), [(date(2025, 6, 30), 0), (date(2025, 7, 1), 1), (None, 1)])
def test_a_basis_outlived_from_the_day_after_its_last(workspace: Load, as_of: date | None, count: int) -> None:
    loaded = workspace({"rules.yaml": regulation("2024-02-01", overlay="", extra=BASES)})

    assert len(list(outlived(replace(loaded, as_of=as_of)))) == count


def test_a_regulation_for_several_agencies_is_judged_once(workspace: Load) -> None:
    agency = "kind: agency\nid: %s\nname: Sở\ncode: S\nplace: H\n"
    people = "kind: people\nagency: mot\npeople: []\n"
    loaded = workspace(
        {
            "agency.yaml": regulation("2018-01-01"),
            "people.yaml": people,
            "mot/agency.yaml": agency % "mot",
            "hai/agency.yaml": agency % "hai",
        }
    )

    assert [len(one.regulations) for one in loaded.agencies] == [1, 1]
    assert len(list(looser(loaded))) == 1


def test_a_regulation_without_any_agency_is_judged_too(folder: Path) -> None:
    (folder / "rules.yaml").write_text(regulation("2018-01-01"), encoding="utf-8", newline="\n")
    loaded, complaints = load(folder)

    assert complaints == []
    assert len(list(looser(loaded))) == 1
