import io

import pytest
import typer

from thidua_cli.cli.asking import Asker

CHOICES = {"mot": "thứ nhất", "hai": "thứ hai"}


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Asker:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return Asker(asking=True)


def test_without_questions_every_missing_flag_is_collected() -> None:
    asker = Asker(asking=False)

    answers = [
        asker.text("--a", "có", "A"),
        asker.text("--b", None, "B"),
        asker.text("--c", None, "C", "sẵn"),
        asker.choice("--d", None, "D", CHOICES),
    ]
    assert answers == ["có", "", "sẵn", ""]
    assert asker.number("--e", None, "E", 2026, range(3000)) == 2026
    assert asker.missing == ["--b", "--d"]


def test_questions_show_their_default(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    asker = typed(monkeypatch, "trả lời", "")

    assert [asker.text("--a", None, "Tên"), asker.text("--b", None, "Năm", "2026")] == ["trả lời", "2026"]
    assert "Năm [2026]:" in capfd.readouterr().err


def test_what_was_given_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asker = typed(monkeypatch)

    assert (asker.text("--a", "có", "A"), asker.number("--n", 3, "N", 1, range(9))) == ("có", 3)
    assert asker.choice("--c", "hai", "C", CHOICES) == "hai"


def test_a_number_is_asked_until_it_is_one(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert typed(monkeypatch, "hai", "-1", "13", "2").number("--n", None, "Số đợt", 4, range(13)) == 2
    assert capfd.readouterr().err.count("Nhập một số từ 0 đến 12.") == 3


def test_a_choice_is_listed_by_number(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert typed(monkeypatch, "3", "x", "2").choice("--c", None, "Chọn", CHOICES) == "hai"
    said = capfd.readouterr().err
    assert "  1. mot: thứ nhất\n  2. hai: thứ hai\n" in said
    assert said.count("Nhập một số từ 1 đến 2.") == 2


def test_a_strange_choice_is_usage(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as stopped:
        Asker(asking=False).choice("--c", "ba", "Chọn", CHOICES)
    assert stopped.value.exit_code == 2
    assert capfd.readouterr().err == "thidua: --c: không có “ba”; đang có: mot, hai\n"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "--a: chưa có chữ nào"),
        (" \u00a0", "--a: chưa có chữ nào"),
        ("a\u202eb", "--a: có ký tự không dùng được U+202E (dấu đảo chiều chữ)"),
        ("\x1b[31m", "--a: có ký tự không dùng được U+001B"),
    ],
)
def test_what_no_file_could_hold_is_refused(given: str, message: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit):
        Asker(asking=False).text("--a", given, "A")
    assert capfd.readouterr().err == f"thidua: {message}\n"


def test_a_flag_that_may_be_left_out_may_be_empty() -> None:
    assert Asker(asking=False).text("--a", "", "A", "") == ""
