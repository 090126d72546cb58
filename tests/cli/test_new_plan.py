"""`thidua new-plan` from end to end: what it writes is checked by the tool itself."""

import io
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from samples import PLAN, Said
from thidua_cli.cli import new_plan

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
PLANS = Path(__file__).resolve().parents[2] / "plans"
AGENCIES = sorted(path.parent.name for path in PLANS.glob("*/agency.yaml"))
OLD_PLANS = sorted(path.parent.relative_to(PLANS).as_posix() for path in PLANS.glob("*/*/plan.yaml"))
NEWCOMER = ("--agency-name", "Sở Mẫu", "--agency-code", "SM", "--place", "Ví Dụ", "--superior", "UBND tỉnh Ví Dụ")
KINDS = {
    "annual": ("--type", "annual", "--from-year", "2026", "--wave", "4"),
    "short-theme": ("--type", "thematic", "--from-year", "2026", "--theme", "cds", "--title", "Chuyển đổi số"),
    "long-theme": (
        *("--type", "thematic", "--from-year", "2026", "--to-year", "2030", "--wave", "5"),
        *("--theme", "cds", "--title", "Chuyển đổi số giai đoạn 2026 - 2030"),
    ),
    "campaign": (
        *("--type", "campaign", "--title", "Đợt thi đua cao điểm", "--wave", "3"),
        *("--from-day", "2026-04-01", "--to-day", "2026-06-30"),
    ),
}
kinds = pytest.mark.parametrize("arguments", KINDS.values(), ids=KINDS)


def found(thidua: Thidua, *paths: str) -> list[dict[str, str]]:
    diagnostics: list[dict[str, str]] = json.loads(thidua("validate", *paths, "-f", "json").out)["diagnostics"]
    return diagnostics


def codes_of(diagnostics: list[dict[str, str]]) -> set[tuple[str, str]]:
    """What is said, but for the news that a law changes in the time of the plan: true, whatever the tool writes."""
    return {(item["code"], item["severity"]) for item in diagnostics} - {("TD604", "info")}


@pytest.fixture
def examples(folder: Path) -> Path:
    shutil.copytree(PLANS, folder, dirs_exist_ok=True)
    return folder


@kinds
def test_a_newcomer_starts_from_an_empty_folder(thidua: Thidua, folder: Path, arguments: tuple[str, ...]) -> None:
    said = thidua("new-plan", *NEWCOMER, *arguments)

    assert (said.code, said.err) == (0, "")
    assert sorted(path.name for path in folder.rglob("*.yaml")) == ["agency.yaml", "plan.yaml", "thidua.yaml"]
    assert codes_of(found(thidua)) == {("TD120", "info")}


@kinds
@pytest.mark.parametrize("agency", AGENCIES)
def test_a_plan_of_every_example_agency_has_only_gaps(
    thidua: Thidua, examples: Path, agency: str, arguments: tuple[str, ...]
) -> None:
    said = thidua("new-plan", "--agency", agency, "--id", "thu-2026", *arguments)

    assert (said.code, said.err) == (0, "")
    assert codes_of(found(thidua, f"{agency}/thu-2026")) == {("TD120", "info")}


@pytest.mark.parametrize("old", OLD_PLANS)
def test_every_example_plan_rolls_into_a_plan_without_errors(thidua: Thidua, examples: Path, old: str) -> None:
    before = {(item["code"], item["file"]) for item in found(thidua)}
    said = thidua("new-plan", "--from", f"{old}/plan.yaml")
    new = [item for item in found(thidua) if (item["code"], item["file"]) not in before]

    assert (said.code, said.err) == (0, "")
    assert "Cần xem lại" in said.out
    # A plan of 2031 is beyond what the law pack of today was compared with, and must say so.
    assert [item for item in new if item["severity"] != "info" and item["code"] != "TD612"] == []


def test_the_same_answers_give_the_same_bytes(thidua: Thidua, folder: Path) -> None:
    texts = []
    for name in ("mot", "hai"):
        (folder / name).mkdir()
        thidua("new-plan", *NEWCOMER, *KINDS["annual"], "--out", name)
        texts.append([(path.name, path.read_bytes()) for path in sorted((folder / name).iterdir())])

    assert texts[0] == texts[1]
    assert [name for name, _ in texts[0]] == ["agency.yaml", "plan.yaml", "thidua.yaml"]
    assert all(b"\r" not in data for _, data in texts[0])


@pytest.mark.parametrize("there", ["agency.yaml", "thidua.yaml", "nam-2026/plan.yaml"])
def test_nothing_is_ever_written_over(thidua: Thidua, folder: Path, there: str) -> None:
    (folder / there).parent.mkdir(exist_ok=True)
    (folder / there).write_text("kind: workspace\n", encoding="utf-8")
    said = thidua("new-plan", *NEWCOMER, *KINDS["annual"])

    if there == "thidua.yaml":
        assert (said.code, (folder / "agency.yaml").is_file()) == (0, True)
    else:
        assert (said.code, said.out, f"đã có “{there}”" in said.err) == (3, "", True)
        assert [path.name for path in folder.rglob("*.yaml")] == [Path(there).name]
    assert (folder / there).read_text(encoding="utf-8") == "kind: workspace\n"


def on_terminal(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("thidua_cli.cli.new_plan.on_terminal", lambda: True)
    monkeypatch.setattr("thidua_cli.cli.new_plan.default_year", lambda: 2026)
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_on_a_terminal_what_is_missing_is_asked(thidua: Thidua, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_terminal(monkeypatch, "Sở Mẫu", "SM", "Ví Dụ", "", "", "1", "", "", "4", "")
    said = thidua("new-plan")
    text = (folder / "nam-2026" / "plan.yaml").read_text(encoding="utf-8")

    assert said.code == 0
    assert "Tên cơ quan:" in said.err
    assert "Mã cơ quan [so-mau]:" in said.err
    assert "  2. thematic: chuyên đề\n" in said.err
    assert "Từ năm [2026]:" in said.err
    assert text.count("    name: Đợt ") == 4
    assert 'title: "Phát động phong trào thi đua năm 2026 của Sở Mẫu"' in text


def test_stopping_in_the_middle_of_the_questions_writes_nothing(
    thidua: Thidua, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_terminal(monkeypatch, "Sở Mẫu", "SM")
    said = thidua("new-plan")

    assert (said.code, said.out.strip()) == (3, "")
    assert list(folder.iterdir()) == []


def test_on_a_terminal_nothing_is_asked_when_nothing_is_missing(
    thidua: Thidua, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({})
    on_terminal(monkeypatch)

    assert thidua("new-plan", "--type", "annual").code == 0
    assert Path("nam-2026/plan.yaml").is_file()


def test_the_summary_of_a_roll_names_the_lines_to_think_of_again(thidua: Thidua, write: Write) -> None:
    write({"2024/plan.yaml": PLAN + "opening: Tiếp nối năm 2023.\n"})
    said = thidua("new-plan", "--from", "nam-2024")
    lines = Path("2025/plan.yaml").read_text(encoding="utf-8").splitlines()

    assert "Cần xem lại 1 chỗ, mỗi chỗ có ghi chú ngay trên dòng:\n  dòng 12: lời văn nhắc năm 2023\n" in said.out
    assert lines[11:] == ["# CẦN XEM LẠI: lời văn nhắc năm 2023", "opening: Tiếp nối năm 2023."]


@pytest.mark.parametrize(("month", "year"), [(10, 2026), (11, 2027)])
def test_the_default_year_is_the_next_one_from_november(monkeypatch: pytest.MonkeyPatch, month: int, year: int) -> None:
    monkeypatch.setattr(new_plan, "today", lambda: date(2026, month, 15))
    assert new_plan.default_year() == year


def test_help_is_vietnamese_with_an_example(thidua: Thidua) -> None:
    said = thidua("new-plan", "--help")

    assert "Ví dụ: thidua new-plan --type annual" in said.out
    assert "--from-year" in said.out


def test_an_agency_code_with_a_blank_is_refused_before_anything_is_written(thidua: Thidua, folder: Path) -> None:
    said = thidua(
        "new-plan", "--type", "annual", "--from-year", "2027",
        "--agency-name", "Sở A", "--agency-code", "S A", "--place", "B",
    )  # fmt: skip

    assert (said.code, list(folder.iterdir())) == (2, [])
    assert said.err.startswith("thidua: --agency-code: ký hiệu không có khoảng trắng")
