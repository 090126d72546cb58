from datetime import date

import pytest

from thidua_cli.models.plan import Basis, Plan
from thidua_cli.scaffold.rethink import anniversaries, basis_note, of_data
from thidua_cli.scaffold.shift import Shift, Years

SHIFT = Shift(Years(2024, 2024), Years(2026, 2026))
PLAN = {
    "kind": "plan",
    "id": "nam-2024",
    "type": "annual",
    "title": "Thi đua năm 2024",
    "symbol": "KH-SM",
    "issued": {"year": "2024"},
    "period": {"from": "2024-01-01", "to": "2024-12-31"},
}


@pytest.mark.parametrize(
    ("basis", "day", "note"),
    [
        (
            {"type": "Nghị định", "number": "98/2023/NĐ-CP", "date": "2023-12-31"},
            date(2025, 7, 1),
            (
                "Nghị định số 98/2023/NĐ-CP không còn hiệu lực vào 01/07/2025; "
                "thay bằng Nghị định số 152/2025/NĐ-CP ngày 14/6/2025"
            ),
        ),
        (
            {"type": "Nghị định", "number": "98/2023/NĐ-CP", "date": "2023-12-31"},
            date(2025, 6, 30),
            "kiểm tra Nghị định số 98/2023/NĐ-CP còn hiệu lực khi ban hành",
        ),
        (
            {"type": "Nghị định", "number": "152/2025/NĐ-CP"},
            date(2028, 1, 1),
            "Nghị định số 152/2025/NĐ-CP không còn hiệu lực vào 01/01/2028; tìm văn bản thay thế",
        ),
        (
            {"type": "Luật", "date": "2022-06-15", "about": "Thi đua, khen thưởng"},
            date(2027, 1, 1),
            "kiểm tra Luật số 06/2022/QH15 còn hiệu lực khi ban hành; đã được sửa đổi bởi Luật số 06/2026/QH16",
        ),
        (
            {"type": "Kế hoạch", "number": "10/KH-UBND", "date": "2024-01-19"},
            date(2025, 1, 1),
            "căn cứ ngày 19/01/2024; kiểm tra còn hiệu lực không, kỳ mới có văn bản nào thay",
        ),
        (
            {"text": "Theo chức năng, nhiệm vụ được giao"},
            date(2025, 1, 1),
            "căn cứ của kế hoạch cũ; kiểm tra còn hiệu lực không, kỳ mới có văn bản nào thay",
        ),
    ],
)
def test_a_basis_is_judged_on_the_first_day_of_the_new_period(basis: dict[str, str], day: date, note: str) -> None:
    assert basis_note(Basis.model_validate(basis), day) == note


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("chào mừng kỷ niệm 124 năm Ngày sinh", ["“124 năm” tính cho năm 2024; năm 2026 là 126 năm"]),
        ("và 52 năm thành lập ngành", ["“52 năm” tính cho năm 2024; năm 2026 là 54 năm"]),
        ("Kế hoạch 5 năm 2021 - 2025, 6 tháng đầu năm 2024, giai đoạn 05 năm", []),
        ("kết quả 05 năm thực hiện phong trào", []),
    ],
)
def test_anniversaries_are_counted_on(text: str, notes: list[str]) -> None:
    assert list(anniversaries(text, SHIFT)) == notes


def test_figures_and_movements_are_thought_of_again_and_what_is_allocated_is_not() -> None:
    plan = Plan.model_validate(
        {
            **PLAN,
            "targets": [{"award": "lao-dong-tien-tien", "goal": "80% of staff"}, {"text": "một"}],
            "awards": [
                {"award": "giay-khen-so", "quota": {"collective": "max 3", "individual": "6"}},
                {"award": "bang-khen-tinh", "quota": "allocated"},
                {"award": "bang-khen-bo", "quota": "allocated 2"},
                {"award": "lao-dong-tien-tien"},
            ],
            "movements": [
                {"name": "Một", "by": "tỉnh", "to": "2025"},
                {"name": "Hai", "by": "tỉnh", "to": "2026"},
                {"name": "Ba", "by": "tỉnh"},
            ],
        }
    )

    assert list(of_data(plan, SHIFT)) == [
        (("targets", 0), "mức phấn đấu 80% of staff giữ của kế hoạch cũ"),
        (("awards", 0), "số lượng max 3 tập thể, 6 cá nhân giữ của kế hoạch cũ"),
        (("awards", 2), "số lượng allocated 2 giữ của kế hoạch cũ"),
        (("movements", 0), "phong trào này chỉ đến năm 2025"),
    ]


def test_odd_first_and_last_days_are_thought_of_again() -> None:
    plan = Plan.model_validate({**PLAN, "period": {"from": "2024-04-24", "to": "2024-12-31"}})

    assert list(of_data(plan, SHIFT)) == [(("period",), "ngày đầu, ngày cuối giữ của kỳ cũ, chỉ đổi năm")]
