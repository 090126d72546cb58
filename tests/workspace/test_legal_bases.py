from datetime import date

import pytest

from thidua_cli.law import legal_text
from thidua_cli.models.plan import Basis
from thidua_cli.workspace.legal_bases import changes, named_by, successor


@pytest.mark.parametrize(
    ("basis", "text_id"),
    [
        ({"type": "Nghị định", "number": "98/2023/NĐ-CP"}, "nd-98-2023"),
        ({"type": "Luật", "date": "2022-06-15", "about": "Thi đua, khen thưởng"}, "luat-06-2022-qh15"),
        ({"type": "Luật", "date": "2025-06-16", "about": "Tổ chức chính quyền  địa phương"}, "luat-72-2025-qh15"),
    ],
)
def test_a_basis_is_known_by_number_or_by_day(basis: dict[str, str], text_id: str) -> None:
    assert named_by(Basis.model_validate(basis)) is legal_text(text_id)


@pytest.mark.parametrize(
    "basis",
    [
        {"type": "Kế hoạch", "number": "10/KH-UBND", "date": "2022-06-15"},
        {"type": "Luật", "date": "2022-06-16", "about": "Thi đua, khen thưởng"},
        {"type": "Luật", "about": "Thi đua, khen thưởng"},
        {"type": "Luật", "date": "2025-06-16", "about": "Mẫu"},
        {"type": "Luật", "date": "2025-06-16"},
        {"type": "Thông tư", "number": "98/2023/NĐ-CP"},
        {"text": "Theo chức năng, nhiệm vụ được giao"},
    ],
)
def test_what_the_shelf_does_not_hold_is_not_guessed(basis: dict[str, str]) -> None:
    assert named_by(Basis.model_validate(basis)) is None


def test_successors_are_followed_until_one_is_in_force() -> None:
    old = legal_text("nd-91-2017")
    assert old is not None

    assert successor(old, date(2024, 6, 1)) is legal_text("nd-98-2023")
    assert successor(old, date(2026, 1, 1)) is legal_text("nd-152-2025")
    assert successor(old, date(2028, 1, 1)) is None


@pytest.mark.parametrize(
    ("first", "last", "ids"),
    [
        (date(2014, 1, 25), date(2014, 12, 31), ["luat-39-2013-qh13", "nd-65-2014"]),
        (date(2023, 12, 31), date(2024, 1, 1), ["luat-06-2022-qh15", "nd-98-2023"]),
        (date(2024, 1, 2), date(2025, 6, 30), []),
        (date(2024, 1, 2), date(2025, 7, 1), ["nd-152-2025"]),
        (date(2025, 7, 2), date(2035, 12, 31), ["luat-06-2026-qh16"]),
    ],
)
def test_changes_are_the_days_a_law_or_decree_takes_over(first: date, last: date, ids: list[str]) -> None:
    assert [text.id for text in changes(first, last)] == ids
