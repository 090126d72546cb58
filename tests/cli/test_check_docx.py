"""`thidua check-docx`: files and folders, forms of output, exit codes."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from samples import Said
from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.samples import sample

Thidua = Callable[..., Said]


@pytest.fixture(autouse=True)
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checked after the day in every sample, whatever the clock of the machine says."""
    monkeypatch.setattr("thidua_cli.cli.check_docx.today", lambda: date(2027, 1, 1))


def wrong(path: Path) -> Path:
    editor = Editor(sample("ke-hoach"))
    editor.paragraph("Độc lập").italic()
    path.write_bytes(editor.saved())
    return path


def right(path: Path) -> Path:
    path.write_bytes(sample("ke-hoach"))
    return path


def test_a_sound_file_is_exit_0(thidua: Thidua, tmp_path: Path) -> None:
    said = thidua("check-docx", str(right(tmp_path / "a.docx")))
    assert (said.code, said.out, said.err) == (0, "Đã chấm 1 tệp: 0 lỗi, 0 cảnh báo, 0 thông tin.\n", "")


def test_a_finding_names_the_place_in_words(thidua: Thidua, tmp_path: Path) -> None:
    said = thidua("check-docx", str(wrong(tmp_path / "a.docx")))
    assert said.code == 1
    assert ": đoạn 5 (bảng 1, hàng 1, ô 2): “Độc lập - Tự do - Hạnh phúc”: lỗi TD932: " in said.out
    assert "§ Phụ lục I, phần I, mục II khoản 1 điểm b, Nghị định 30/2020/NĐ-CP" in said.out
    assert said.out.endswith("Xem giải thích: thidua rule TD932\n")


def test_for_programs(thidua: Thidua, tmp_path: Path) -> None:
    found = json.loads(thidua("check-docx", str(wrong(tmp_path / "a.docx")), "--format", "json").out)
    assert found["checked"] == {"files": 1}
    [item] = found["diagnostics"]
    assert (item["code"], item["line"]) == ("TD932", 5)
    assert item["place"].startswith("đoạn 5 (bảng 1")


def test_folders_are_searched_and_locks_left_out(thidua: Thidua, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    right(tmp_path / "sub" / "a.DOCX")
    (tmp_path / "~$a.docx").write_bytes(b"x")
    assert "Đã chấm 1 tệp" in thidua("check-docx", str(tmp_path)).out


def test_nothing_to_check_is_exit_2(thidua: Thidua, tmp_path: Path) -> None:
    said = thidua("check-docx", str(tmp_path))
    assert (said.code, said.out) == (2, "")
    assert "Không có tệp .docx nào" in said.err


def test_a_path_that_is_not_there_is_exit_3(thidua: Thidua, tmp_path: Path) -> None:
    assert thidua("check-docx", str(tmp_path / "a.docx")).code == 3


def test_type_and_date_must_be_known(thidua: Thidua, tmp_path: Path) -> None:
    file = str(right(tmp_path / "a.docx"))
    assert "quyet-dinh (quyết định)" in thidua("check-docx", file, "--type", "x").err
    assert thidua("check-docx", file, "--date", "31.3.2026").code == 2
    assert "không phải một ngày" in thidua("check-docx", file, "--today", "31/2/2026").err
    assert thidua("check-docx", file, "--type", "co-ten-loai", "--date", "2026-03-31").code == 0
    assert thidua("check-docx", file, "--date", "31/3/2026").code == 0


def test_the_day_of_checking_is_what_the_user_says(thidua: Thidua, tmp_path: Path) -> None:
    file = str(right(tmp_path / "a.docx"))
    assert thidua("check-docx", file, "--today", "14/3/2026").code == 0
    said = thidua("check-docx", file, "--today", "2026-03-13", "--format", "concise")
    assert (said.code, "TD950 warning" in said.out) == (1, True)


def test_a_paper_is_held_against_the_agency_around_it(thidua: Thidua, tmp_path: Path) -> None:
    file = str(right(tmp_path / "a.docx"))
    agency = tmp_path / "agency.yaml"
    agency.write_text("kind: agency\nid: so\nname: Sở Khoa học và Công nghệ\ncode: SCN\nplace: Mẫu\n", encoding="utf-8")
    assert "là “SKHCN”; chữ viết tắt của Sở Khoa học và Công nghệ là “SCN”" in thidua("check-docx", file).out
    agency.write_text("kind: agency\nid: [\n", encoding="utf-8")
    broken = thidua("check-docx", file)
    assert (broken.code, "Chưa so được với" in broken.err) == (0, True)


def test_a_file_that_is_no_docx_is_one_line(thidua: Thidua, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"khong phai")
    said = thidua("check-docx", str(tmp_path), "--format", "concise")
    assert said.code == 1
    assert "cả tệp: TD905 error" in said.out
    assert len(said.out.splitlines()) == 1


def test_a_workspace_has_the_last_word_on_severity(thidua: Thidua, tmp_path: Path) -> None:
    file = str(wrong(tmp_path / "out.docx"))
    settings = tmp_path / "thidua.yaml"
    settings.write_text("kind: workspace\nseverities: {TD932: info}\n", encoding="utf-8")
    said = thidua("check-docx", file, "--format", "concise")
    assert (said.code, "TD932 info" in said.out, said.err) == (0, True, "")


def test_a_rule_that_is_off_is_silent_and_broken_settings_are_said(thidua: Thidua, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    file = str(wrong(tmp_path / "sub" / "a.docx"))
    settings = tmp_path / "thidua.yaml"
    settings.write_text('kind: workspace\nseverities: {TD932: "off"}\n', encoding="utf-8")
    assert thidua("check-docx", file).code == 0
    settings.write_text("kind: workspace\nseverities: [\n", encoding="utf-8")
    broken = thidua("check-docx", file)
    assert (broken.code, "TD932" in broken.out) == (1, True)
    assert "chấm theo mức độ mặc định" in broken.err


def test_a_file_that_cannot_be_opened_is_never_silenced(thidua: Thidua, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"khong phai")
    (tmp_path / "thidua.yaml").write_text('kind: workspace\nseverities: {TD905: "off"}\n', encoding="utf-8")
    assert thidua("check-docx", str(tmp_path / "a.docx")).code == 1
