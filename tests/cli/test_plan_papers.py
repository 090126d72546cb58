"""thidua render for a plan with a whole year of records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from samples import Said
from subjects import YEAR
from thidua_cli.cli.exit_codes import Exit

Thidua = Callable[..., Said]
OUT = Path("out") / "so-mau"


@pytest.fixture
def year(folder: Path) -> Path:
    """The records of the year in the current folder."""
    copytree(YEAR, folder, dirs_exist_ok=True)
    return folder


def test_all_are_written_together_and_a_second_run_changes_nothing(thidua: Thidua, year: Path) -> None:
    said = thidua("render", ".", "--all")
    names = sorted(path.name for path in (year / OUT).iterdir())
    assert said.code == Exit.OK
    assert said.out.count("Đã ghi ") == len(names) >= 6
    assert "quyet-dinh-khen-thuong-du-thao-hop-2025-12: Còn để trống đến khi ký: số, ngày, tháng." in said.out
    again = thidua("render", ".", "--all")
    assert (again.code, again.out.count("Không đổi ")) == (Exit.OK, len(names))


def test_one_in_the_way_stops_all_of_them(thidua: Thidua, year: Path) -> None:
    (year / OUT).mkdir(parents=True)
    (year / OUT / "to-trinh-hop-2025-12.docx").write_bytes(b"word")
    said = thidua("render", ".", "danh-sach-de-nghi", "to-trinh")
    assert said.code == Exit.FAILED
    assert "Chưa ghi tệp nào" in said.err
    assert [path.name for path in (year / OUT).iterdir()] == ["to-trinh-hop-2025-12.docx"]


def test_final_refuses_what_is_open_and_writes_nothing(thidua: Thidua, year: Path) -> None:
    said = thidua("render", ".", "quyet-dinh-khen-thuong", "--final")
    assert said.code == Exit.FOUND
    assert said.out == "quyet-dinh-khen-thuong-du-thao-hop-2025-12.docx: còn thiếu số, ngày, tháng\n"
    assert not (year / "out").exists()
    assert thidua("render", ".", "to-trinh", "--final").code == Exit.OK


def test_certificates_in_one_file_or_one_each(thidua: Thidua, year: Path) -> None:
    assert thidua("render", ".", "giay-khen", "--final").code == Exit.OK
    assert thidua("render", ".", "giay-khen", "--each", "--stock", "-o", "gk").code == Exit.OK
    names = [path.name for path in sorted((year / "gk").iterdir())]
    assert names == ["giay-khen-131-QD-SM-2025-1.docx", "giay-khen-131-QD-SM-2025-2.docx"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("to-trin",), "có phải ý bạn là “to-trinh”?"),
        (("--year", "2024"), "không có năm 2024; có: 2025"),
        (("--unit", "van-phon"), "có phải ý bạn là `van-phong`?"),
        (("--who", "ai-do"), "không có cá nhân, tập thể “ai-do”"),
        (("to-trinh", "--who", "ho-van-thu"), "không có trường hợp nào khớp"),
        (("giay-khen", "--to", "md"), "không dựng ra Markdown được"),
        (("ke-hoach", "--stock"), "chỉ dùng cho giấy khen"),
        (("to-trinh", "--all"), "bỏ --all hoặc bỏ mã văn bản"),
        (("ke-hoach", "to-trinh", "-o", "a.docx"), "có 2 tệp cần ghi"),
    ],
)
def test_what_cannot_be_done_is_said(thidua: Thidua, year: Path, arguments: tuple[str, ...], said: str) -> None:
    result = thidua("render", ".", *arguments)
    assert result.code == Exit.FAILED
    assert said in result.err
    assert not (year / "out").exists()


def test_one_that_gives_nothing_says_how_to_have_the_others(thidua: Thidua, year: Path) -> None:
    both = thidua("render", ".", "giay-khen", "quyet-dinh-thu-hoi")
    alone = thidua("render", ".", "quyet-dinh-thu-hoi")
    assert (both.code, alone.code) == (Exit.FAILED, Exit.FAILED)
    assert "bỏ quyet-dinh-thu-hoi khỏi lệnh, hoặc dùng --all" in both.err
    assert "--all" not in alone.err
    assert not (year / "out").exists()


def test_all_as_markdown_leaves_out_what_has_no_text(thidua: Thidua, year: Path) -> None:
    said = thidua("render", ".", "--all", "--to", "md")
    names = {path.name for path in (year / OUT).iterdir()}
    assert said.code == Exit.OK
    assert said.err.count("giay-khen") == 1
    assert "đã bỏ qua: giay-khen; hãy dựng riêng bằng --to docx hoặc --to pdf." in said.err
    assert {Path(name).suffix for name in names} == {".md"}
    assert "to-trinh-hop-2025-12.md" in names
    assert not any(name.startswith("giay-khen") for name in names)


def test_nothing_can_be_chosen_of_a_paper_written_by_hand(thidua: Thidua, folder: Path) -> None:
    assert "tệp .md đã là một văn bản" in thidua("render", "a.md", "--all").err


def test_own_template_lies_over_ours(thidua: Thidua, year: Path) -> None:
    own = year / "templates" / "to-trinh"
    own.mkdir(parents=True)
    (own / "body.md.j2").write_text("---\n{{ sesion.id }}\n", encoding="utf-8")
    said = thidua("render", ".", "to-trinh")
    assert said.code == Exit.FAILED
    assert "templates/to-trinh/body.md.j2:2: không điền được mẫu: không có “sesion”" in said.err


def test_own_templates_are_no_records(thidua: Thidua, year: Path) -> None:
    own = year / "templates" / "thu"
    (own / "cases" / "mot").mkdir(parents=True)
    (own / "template.yaml").write_text("kind: template\n", encoding="utf-8")
    (own / "cases" / "mot" / "plan.yaml").write_text("kind: plan\n", encoding="utf-8")
    assert thidua("validate", ".").code == Exit.OK
    assert "templates/thu/template.yaml:1:1" in thidua("render", ".", "thu").err


def test_word_template_without_its_library_says_how_to_get_it(
    thidua: Thidua, year: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "docxtpl", None)
    (year / "templates").mkdir()
    (year / "templates" / "to-trinh.docx").write_bytes(b"word")
    said = thidua("render", ".", "to-trinh")
    assert said.code == Exit.FAILED
    assert 'pip install "thidua-cli[word]"' in said.err


def test_watching_takes_a_new_template_and_goes_on_after_a_mistake(
    thidua: Thidua, year: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stand_in(again: Callable[[], None], look: Callable[[], object]) -> None:
        before = look()
        own = year / "templates" / "to-trinh"
        own.mkdir(parents=True)
        (own / "body.md.j2").write_text("{{ hong }}", encoding="utf-8")
        assert look() != before
        again()
        (own / "body.md.j2").unlink()
        again()

    monkeypatch.setattr("thidua_cli.cli.watching.watch", stand_in)
    said = thidua("render", ".", "to-trinh", "--watch")
    assert "không có “hong”" in said.err
    assert said.out.splitlines() == [
        "Đã ghi out/so-mau/to-trinh-hop-2025-12.docx",
        "Không đổi out/so-mau/to-trinh-hop-2025-12.docx",
    ]
