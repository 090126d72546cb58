from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN, Said
from thidua_cli.cli.new_plan_answers import target

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
NEWCOMER = ("--agency-name", "Sở Mẫu", "--agency-code", "SM", "--place", "Ví Dụ")


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        ((), "--agency-name, --agency-code, --place, --type"),
        (("--type", "annual"), "--agency-name, --agency-code, --place"),
        ((*NEWCOMER, "--type", "thematic"), "--theme, --title"),
        ((*NEWCOMER, "--type", "campaign"), "--from-day, --to-day, --title"),
        ((*NEWCOMER, "--type", "annual", "--from-day", "2026-09-01"), "--to-day"),
    ],
)
def test_all_missing_flags_are_named_at_once(
    thidua: Thidua, folder: Path, arguments: tuple[str, ...], missing: str
) -> None:
    said = thidua("new-plan", *arguments)

    assert (said.code, said.out, said.err) == (2, "", f"thidua: thiếu {missing}; xem `thidua new-plan --help`\n")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--type", "năm"), "--type: không có “năm”; đang có: annual, thematic, campaign"),
        (("--preset", "khac"), "--preset: không có “khac”; đang có: annual, campaign, thematic"),
        (("--preset", "annual", "--type", "campaign"), "mẫu annual là kế hoạch loại annual, không phải campaign"),
        (("--type", "annual", "--agency-name", "Sở Hai"), "--agency-name chỉ dùng khi chưa có cơ quan nào"),
        (("--type", "annual", "--agency", "so-hai"), "--agency: không có “so-hai”; đang có: so-mau"),
        (("--type", "annual", "--wave", "5"), "12 tháng không chia đều được cho 5 đợt"),
        (("--type", "annual", "--id", "Năm"), "mã kế hoạch: “Năm” không phải mã"),
        (("--type", "annual", "--signer", "ai"), "không có người ký “ai”"),
        (("--type", "annual", "--from-year", "2026", "--to-year", "2027"), "kế hoạch thường xuyên là của một năm"),
        (("--type", "campaign", "--from-year", "2026"), "đợt thi đua ngắn tính theo ngày"),
        (("--type", "annual", "--from-year", "26"), "“26” không phải năm từ 1945 đến 2100"),
        (("--type", "annual", "--to-year", "2101"), "“2101” không phải năm từ 1945 đến 2100"),
        (("--type", "annual", "--from-day", "1/9/2026"), "“1/9/2026” không phải ngày dạng năm-tháng-ngày"),
    ],
)
def test_a_wrong_answer_exits_2_and_writes_nothing(
    thidua: Thidua, write: Write, arguments: tuple[str, ...], message: str
) -> None:
    before = sorted(write({"thidua.yaml": "kind: workspace\n"}).rglob("*"))
    said = thidua("new-plan", *arguments)

    assert (said.code, said.out) == (2, "")
    assert message in said.err
    assert sorted(Path.cwd().rglob("*")) == before


def test_out_is_a_file_or_a_folder(folder: Path) -> None:
    (folder / "co.yaml").mkdir()

    found = [target(Path(name), "plan.yaml") for name in ("a/b.yaml", "a/B.YML", "a", "co.yaml")]

    relative = [path.relative_to(folder.resolve()).as_posix() for path in found]
    assert relative == ["a/b.yaml", "a/B.YML", "a/plan.yaml", "co.yaml/plan.yaml"]


def test_defaults_come_from_the_agency_and_the_year(thidua: Thidua, write: Write) -> None:
    write({})
    thidua("new-plan", "--type", "annual", "--from-year", "2026")
    text = Path("nam-2026/plan.yaml").read_text(encoding="utf-8")

    assert 'title: "Phát động phong trào thi đua năm 2026 của Sở Mẫu"' in text
    assert 'symbol: "KH-SM"' in text
    assert "signer: giam-doc" in text
    assert text.count("    name: Đợt ") == 2


def test_an_id_of_the_agency_is_not_used_twice(thidua: Thidua, write: Write) -> None:
    write({"cu.yaml": PLAN})
    said = thidua("new-plan", "--type", "annual", "--from-year", "2024")

    assert (said.code, said.err) == (3, "thidua: đã có kế hoạch “nam-2024” ở cu.yaml; chọn --id khác\n")
