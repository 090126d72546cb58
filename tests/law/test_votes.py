"""Thresholds of the council's vote: files well formed, days right, the sum exact."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from thidua_cli.law import codes, shelf
from thidua_cli.law.dated import Value
from thidua_cli.law.votes import BASE, votes
from thidua_cli.models.choices import VOTE_BASES
from thidua_cli.workspace.council import needed

KEPT = shelf.folders_with("awards", "votes.yaml")


def value(code: str, day: date) -> Value:
    vote = votes(code)
    assert vote is not None
    found = vote.at(day)
    assert found is not None
    return found


@pytest.mark.parametrize("code", KEPT)
def test_file_is_well_formed(code: str) -> None:
    data, vote = shelf.read("awards", code, "votes.yaml"), votes(code)
    assert data.keys() == {"votes"}
    assert vote is not None
    assert BASE in VOTE_BASES
    for line in data["votes"]:
        assert ("percent" in line) is not ("words" in line)
        assert line.keys() - {"percent", "words", "to"} == {"from", "confidence", "cites"}
    for earlier, later in pairwise(vote.values):
        assert earlier.until is not None
        assert earlier.until + timedelta(1) == later.since
    assert all(entry.citations for entry in vote.values)


def test_which_awards_are_voted() -> None:
    assert set(KEPT) == {
        "anh-hung-lao-dong", "anh-hung-llvtnd", "chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-bo-nganh-tinh",
        "chien-si-thi-dua-co-so", "co-thi-dua-bo-nganh-tinh", "co-thi-dua-chinh-phu",
    }  # fmt: skip
    assert set(KEPT) <= set(codes())
    assert votes("lao-dong-tien-tien") is None
    assert votes("khong-co") is None
    assert votes("co-thi-dua-tinh") == votes("co-thi-dua-bo-nganh-tinh") != votes("co-thi-dua-chinh-phu")


@pytest.mark.parametrize(
    ("percent", "members", "wanted"), [(90, 15, 14), (90, 13, 12), (80, 15, 12), (80, 13, 11), (90, 10, 9)]
)
def test_the_least_number_of_votes(percent: int, members: int, wanted: int) -> None:
    code = {90: "chien-si-thi-dua-toan-quoc", 80: "co-thi-dua-chinh-phu"}[percent]

    found = value(code, date(2025, 7, 1)).number
    assert found == percent
    assert needed(found, members) == wanted


def test_who_sets_it_where_the_law_does_not() -> None:
    found = value("chien-si-thi-dua-tinh", date(2025, 7, 1))

    assert (found.number, found.words) == (None, "bộ, ban, ngành, tỉnh quy định")
