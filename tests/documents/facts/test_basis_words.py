"""Căn cứ on paper."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.documents.facts.basis_words import basis_text, laws_on
from thidua_cli.models.plan import Basis


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (
            {"type": "Luật", "about": "Thi đua, khen thưởng", "date": "2022-06-15"},
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        ),
        # The kind is said once, and stays in a name that begins with the same word.
        ({"type": "Luật", "about": "Luật Thi đua, khen thưởng"}, "Căn cứ Luật Thi đua, khen thưởng"),
        ({"type": "Luật", "about": "Luật sư"}, "Căn cứ Luật Luật sư"),
        (
            {"type": "Quyết định", "number": "5/QĐ-UBND", "about": "Quyết định về B"},
            "Căn cứ Quyết định số 5/QĐ-UBND về B",
        ),
        (
            {"type": "Kế hoạch", "number": "1/KH-UBND", "date": "2024-02-05", "issuer": "UBND tỉnh", "about": "về A;"},
            "Căn cứ Kế hoạch số 1/KH-UBND ngày 05 tháng 02 năm 2024 của UBND tỉnh về A",
        ),
        ({"lead": "Thực hiện", "type": "Kết luận"}, "Thực hiện Kết luận"),
        ({"text": "Theo đề nghị của *Chánh Văn phòng*."}, "Theo đề nghị của Chánh Văn phòng"),
    ],
)
def test_basis(keys: dict[str, str], text: str) -> None:
    assert basis_text(Basis.model_validate(keys)) == text


def test_laws_are_those_of_the_day() -> None:
    assert any("98/2023/NĐ-CP" in law for law in laws_on(date(2024, 6, 1)))
    assert not any("98/2023/NĐ-CP" in law for law in laws_on(date(2026, 1, 2)))


@pytest.mark.parametrize(
    ("agency", "first"),
    [
        ("Ủy ban nhân dân xã Mẫu", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
        ("UBND tỉnh Mẫu", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
        ("Văn phòng UBND tỉnh Mẫu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
    ],
)
def test_an_uy_ban_acts_by_one_law_more(agency: str, first: str) -> None:
    assert laws_on(date(2026, 1, 2), agency)[0] == first
