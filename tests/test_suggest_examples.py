"""The forgotten of the shipped examples: `thidua suggest` finds exactly those whom their records were written for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from samples import Said

SHIPPED = Path(__file__).parents[1] / "plans"

# Plan, who, award, and why the records meet the standard of that year although nobody proposed it.
FORGOTTEN = """
thi-dua-2014  nguyen-thi-thu-huyen    lao-dong-tien-tien          maternity leave is not counted as absence
thi-dua-2014  trinh-khanh-chi         lao-dong-tien-tien          nor is the treatment of a wound got at work
thi-dua-2014  khong-ngoc-nam          lao-dong-tien-tien          a driver under contract is considered like others
thi-dua-2014  than-thi-ngoc-ngan      lao-dong-tien-tien          the discipline ended the year before
thi-dua-2014  dao-huy-hung            chien-si-thi-dua-co-so      co-author, 40% where the regulation asks 30%
thi-dua-2014  trung-tam-ung-dung      tap-the-lao-dong-tien-tien  more than half of the members are proposed
thi-dua-2014  trung-tam-thong-tin     tap-the-lao-dong-xuat-sac   11 of 14 members, all rated, two chiến sĩ thi đua
nam-2023      nong-thi-buoi           lao-dong-tien-tien          a course of less than a year counts as work
nam-2023      cao-ba-loc              chien-si-thi-dua-co-so      co-author; only the main author used the study
nam-2023      trinh-hai-lan           bang-khen-tinh              two years of hoàn thành xuất sắc, two initiatives
nam-2024      doan-thi-mong-tuyen     lao-dong-tien-tien          came in August with the old place's opinion
nam-2024      lam-chi-cuong           lao-dong-tien-tien          ill for 52 days: no limit since 2024
nam-2024      phan-van-bong           lao-dong-tien-tien          a guard outside the payroll, rated all the same
nam-2024      vo-tan-luc              chien-si-thi-dua-co-so      the director: hoàn thành xuất sắc is enough by now
nam-2024      nguyen-van-son          chien-si-thi-dua-co-so      no initiative, but hoàn thành xuất sắc
nam-2024      luong-quoc-thai         chien-si-thi-dua-tinh       three years running and a provincial study
nam-2024      pham-trung-chinh        bang-khen-tinh              chiến sĩ thi đua cơ sở two years running
nam-2024      phong-quan-ly-khoa-hoc  bang-khen-tinh              hoàn thành xuất sắc two years running
nam-2024      trung-tam-ky-thuat-tdc  tap-the-lao-dong-tien-tien  all three members are proposed
"""

# The last year of the movement: its own conditions are met, and the council has still to consider them.
TO_BE_CONSIDERED = """
ho-thi-thanh-dung    bang-khen-tinh  a provincial bằng khen of the theme
van-phong            bang-khen-tinh  a provincial bằng khen of the theme
dang-thi-my-hoa      bang-khen-tinh  giấy khen of the theme in 2021 and 2022
lam-ngoc-chau        bang-khen-tinh  giấy khen of the theme in 2021 and 2022
chi-cuc-do-luong     bang-khen-tinh  giấy khen of the theme in 2021 and 2022
dang-thi-my-hoa      giay-khen-so    the same giấy khen are more than one
lam-ngoc-chau        giay-khen-so    the same giấy khen are more than one
chi-cuc-do-luong     giay-khen-so    the same giấy khen are more than one
ho-thi-thanh-dung    giay-khen-so    giấy khen of the theme in 2021
le-thi-phung         giay-khen-so    giấy khen of the theme in 2021
huynh-van-phu        giay-khen-so    giấy khen of the theme in 2021
van-phong            giay-khen-so    giấy khen of the theme in 2021
trung-tam-thong-tin  giay-khen-so    giấy khen of the theme in 2021
huynh-thi-minh-thu   giay-khen-so    giấy khen of the theme in 2022
nguyen-van-tho       giay-khen-so    giấy khen of the theme in 2022
dang-thi-tho         giay-khen-so    giấy khen of the theme in 2022
quan-ly-khoa-hoc     giay-khen-so    giấy khen of the theme in 2022
"""

# Who does not meet it although much speaks for them: plan, who, award, what the records lack.
HELD_BACK = [
    ("nam-2023", "hoang-the-nam", "lao-dong-tien-tien", "không có việc đang xem xét, chưa kết luận"),
    ("nam-2023", "vu-thi-hoai", "lao-dong-tien-tien", "không bị kỷ luật từ khiển trách trở lên năm 2023"),
    ("nam-2024", "luong-quoc-thai", "bang-khen-tinh", "không thuộc trường hợp: ít nhất 01 lần được tặng Bằng khen"),
]


def rows(table: str, columns: int) -> list[tuple[str, ...]]:
    """The first words of every line; what stands behind them is for readers."""
    return [tuple(line.split(maxsplit=columns)[:columns]) for line in table.strip().splitlines()]


@pytest.fixture(scope="module")
def years() -> list[dict[str, Any]]:
    from thidua_cli.cli.figures import readable_plans
    from thidua_cli.reporters.suggest_json import render_json
    from thidua_cli.tally.suggest import suggest

    plans, _ = readable_plans(SHIPPED, "gợi ý")
    found: list[dict[str, Any]] = json.loads(render_json([one for files in plans for one in suggest(files)]))["plans"]
    return found


def test_exactly_the_forgotten_are_found(years: list[dict[str, Any]]) -> None:
    found = {(year["plan"], one["who"], one["award"]) for year in years for one in year["met"]}

    assert found == set(rows(FORGOTTEN, 3))


def test_who_meets_the_movements_own_conditions_waits_for_the_council(years: list[dict[str, Any]]) -> None:
    (last,) = (year for year in years if (year["plan"], year["year"]) == ("cchc-2021-2025", 2025))
    missing = {(one["who"], one["award"]): one["missing"]["condition"] for one in last["near"]}

    assert set(missing) == set(rows(TO_BE_CONSIDERED, 2))
    assert all(condition.startswith("Được bình xét") for condition in missing.values())


def test_who_is_held_back_lacks_what_the_records_say(years: list[dict[str, Any]]) -> None:
    near = {
        (year["plan"], one["who"], one["award"]): one["missing"]["condition"] for year in years for one in year["near"]
    }

    for plan, who, award, lacks in HELD_BACK:
        assert near[plan, who, award].startswith(lacks)


def test_everybody_proposed_meets_the_standard(thidua: Callable[..., Said]) -> None:
    said = json.loads(thidua("validate", SHIPPED, "-f", "json").out)

    assert [one for one in said["diagnostics"] if one["severity"] != "info" or one["code"] == "TD399"] == []
