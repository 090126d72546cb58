from collections.abc import Callable
from pathlib import Path

import pytest

from samples import AGENCY, PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2024/plan.yaml", "2025/plan.yaml"),
        ("ke-hoach-2024/ke-hoach.yaml", "ke-hoach-2025/ke-hoach.yaml"),
        ("thuong-xuyen/plan.yaml", "nam-2025/plan.yaml"),
        ("plan.yaml", "nam-2025/plan.yaml"),
    ],
)
def test_the_successor_stands_beside_the_old_plan(thidua: Thidua, write: Write, old: str, new: str) -> None:
    write({old: PLAN})
    said = thidua("new-plan", "--from", old)

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"Đã tạo {new}\n\nĐã đổi:\n  id: nam-2024 → nam-2025\n")
    assert Path(new).is_file()


def test_a_plan_is_named_by_its_id_too(thidua: Thidua, write: Write) -> None:
    write({"2024/plan.yaml": PLAN})

    assert thidua("new-plan", "--from", "nam-2024", "--from-year", "2027", "--id", "moi", "--out", "m.yaml").code == 0
    text = Path("m.yaml").read_text(encoding="utf-8")
    assert "id: moi\n" in text
    assert "period: {from: 2027-01-01, to: 2027-12-31}\n" in text


def test_two_plans_of_one_id_need_their_agency(thidua: Thidua, folder: Path) -> None:
    for name, text in {"mot": AGENCY, "hai": AGENCY.replace("so-mau", "so-hai")}.items():
        (folder / name).mkdir()
        (folder / name / "agency.yaml").write_text(text, encoding="utf-8")
        (folder / name / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "thidua.yaml").write_text("kind: workspace\n", encoding="utf-8")

    unclear = thidua("new-plan", "--from", "nam-2024")
    clear = thidua("new-plan", "--from", "nam-2024", "--agency", "so-hai")

    assert (unclear.code, "có 2 kế hoạch" in unclear.err) == (3, True)
    assert (clear.code, clear.out.splitlines()[0]) == (0, "Đã tạo hai/nam-2025/plan.yaml")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--from", "khong-co"), 2, "không có kế hoạch “khong-co”; đang có: nam-2024, nam-2025"),
        (("--from", "khong/co.yaml"), 3, "không có tệp hoặc thư mục “khong/co.yaml”"),
        (("--from", "nam-2024"), 3, "đã có kế hoạch “nam-2025” ở 2025.yaml"),
        (("--from", "nam-2024", "--from-year", "2024"), 2, "đã bắt đầu năm 2024"),
        (("--from", "nam-2024", "--id", "Mới"), 2, "mã kế hoạch: “Mới” không phải mã"),
        (("--from", "nam-2024", "--title", "A", "--wave", "2"), 2, "--from không dùng cùng --title, --wave"),
        (("--from", "nam-2024", "--from-year", "2026", "--out", "2025.yaml"), 3, "đã có “2025.yaml”"),
        (("--from", "nam-2024", "--from-year", "2026", "--out", "../x.yaml"), 2, "--out phải nằm trong"),
    ],
)
def test_what_cannot_be_rolled_is_said_and_nothing_is_written(
    thidua: Thidua, write: Write, arguments: tuple[str, ...], code: int, message: str
) -> None:
    before = sorted(write({"2024.yaml": PLAN, "2025.yaml": PLAN.replace("nam-2024", "nam-2025")}).rglob("*"))
    said = thidua("new-plan", *arguments)

    assert (said.code, said.out) == (code, "")
    assert message in said.err
    assert sorted(Path.cwd().rglob("*")) == before


def test_a_file_with_several_documents_is_not_copied(thidua: Thidua, write: Write) -> None:
    write({"hai.yaml": f"{PLAN}---\nkind: criteria\nid: chung\ntitle: Chung\ncriteria: [Một]\n"})
    said = thidua("new-plan", "--from", "hai.yaml")

    assert (said.code, "nhiều tài liệu" in said.err) == (3, True)
