"""How a slot is called, and what its verdict rests on."""

from collections.abc import Callable

import pytest

from thidua_cli.rules.slots import award_names, facts, quota_line, slot_name
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import measure

Plan = Callable[..., PlanFiles]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("award: giay-khen-so, name: Giấy khen của Giám đốc, quota: 1", "Giấy khen của Giám đốc, kế hoạch nam-2024"),
        (
            "id: gk, award: giay-khen-so, per: year, quota: {collective: 1}",
            "Giấy khen của Giám đốc Sở (gk), tập thể, năm 2024, kế hoạch nam-2024",
        ),
    ],
)
def test_a_slot_names_line_subject_and_period(plan_files: Plan, line: str, name: str) -> None:
    files = plan_files(f"awards:\n  - {{{line}}}\n")
    (measured,) = measure(files)
    assert slot_name(files, measured.slot) == name


def test_a_slot_of_a_unit_names_the_unit(plan_files: Plan) -> None:
    files = plan_files("awards:\n  - {award: lao-dong-tien-tien, scope: unit, quota: 1}\n")
    names = [slot_name(files, measured.slot) for measured in measure(files)]
    assert [name.split(", ")[2] for name in names] == ["Lãnh đạo Sở", "Văn phòng Sở", "Phòng A"]


def test_a_pool_names_all_its_awards_and_unknown_codes_stand_for_themselves() -> None:
    assert award_names(("lao-dong-tien-tien", "khong-co")) == "Lao động tiên tiến, khong-co"


def test_facts_carry_quota_and_base_with_their_places(plan_files: Plan) -> None:
    files = plan_files("awards:\n  - {award: chien-si-thi-dua-co-so, quota: max 15% of staff}\n")
    (measured,) = measure(files)
    quota, base = facts(measured)
    assert (quota.text, quota.span and quota.span.file) == ("số lượng: max 15% of staff", "plan.yaml")
    assert (base.text, base.span and base.span.file) == ("số người trong danh sách ngày 31/12/2024: 4", "people.yaml")
    assert [related.span for related in quota_line(measured)] == [quota.span]


def test_a_base_that_is_not_known_is_said_to_be_so(plan_files: Plan) -> None:
    files = plan_files("awards:\n  - {award: giay-khen-so, quota: max 15% of hoan-thanh-tot}\n")
    (measured,) = measure(files)
    assert facts(measured)[1].text.endswith(": chưa biết")
