"""The nine-column list of the national software, as long as a real one: nothing lost, its one repeat found."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from exchange.lists import Imported
from samples import Said
from thidua_cli.source import read_text

HEAD = (
    "STT",
    "Tên gọi",
    "Tên tập thể/cá nhân",
    "Chức vụ",
    "Đơn vị công tác",
    "Phân loại khen thưởng",
    "Danh hiệu/Hình thức",
    "Phân loại đối tượng",
    "Lĩnh vực",
)
KINDS = (
    "Trường Mầm non",
    "Trường Tiểu học",
    "Phòng Tài chính",
    "Trạm Y tế xã",
    "Ban Quản lý chợ",
    "Công ty Cổ phần",
    "Hội Nông dân xã",
)
PLACES = (
    "Hòa Bình",
    "An Lạc",
    "Tân Phú",
    "Vĩnh Sơn",
    "Đông Mỹ",
    "Cẩm Thủy",
    "Phước Long",
    "Xuân Lộc",
    "Bình Minh",
    "Thạnh Hóa",
)


def collectives(count: int) -> list[tuple[str, ...]]:
    """Rows of different collectives, by the same chance every time."""
    rng = random.Random(386)
    names: dict[str, None] = {}
    while len(names) < count:
        names[f"{rng.choice(KINDS)} {rng.choice(PLACES)} {rng.randint(1, 40)}"] = None
    return [
        (
            str(number),
            "Tập thể",
            name,
            "",
            f"UBND huyện {rng.choice(PLACES)}",
            "Công trạng",
            "Bằng khen của Chủ tịch UBND tỉnh",
            "Tập thể nhỏ",
            "Giáo dục",
        )
        for number, name in enumerate(names, 1)
    ]


def test_386_collectives_with_one_repeat(
    imports: Callable[..., Imported], thidua: Callable[..., Said], folder: Path
) -> None:
    rows = collectives(385)
    repeat = ("386", rows[100][1], rows[100][2].upper(), "", rows[100][4], *rows[100][5:])
    found = imports([("DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN",), (), HEAD, *rows, repeat], "--apply")

    assert found.account == (385, 0, 1)
    assert found.said.code == 0
    assert "trùng dòng S!104" in found.reasons(385)
    assert "khác: tên cá nhân, tập thể" in found.reasons(385)
    text = (folder / "2024" / "nominations" / "ngoai-co-quan.yaml").read_text(encoding="utf-8")
    (document,), problems = read_text(text, "x.yaml")
    assert problems == []
    assert isinstance(document.data, dict)
    written = document.data["nominations"]
    assert isinstance(written, list)
    assert [record["external"]["name"] for record in written] == [row[2] for row in rows]  # type: ignore[index,call-overload]
    assert written[0] == {
        "external": {"name": rows[0][2], "subject": "collective", "organisation": rows[0][4]},
        "award": "bang-khen-tinh",
        "merit": "cong-trang",
        "field": "Giáo dục",
    }
    assert "TD0" not in thidua("validate", folder, "-f", "concise").out
