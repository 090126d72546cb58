"""Reading as the floors above see it: files, documents, diagnostics."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from thidua_cli.diagnostics import Diagnostic, Severity, ThiduaError
from thidua_cli.source import read_file, read_text, reader


def said(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(diagnostic.code, diagnostic.span.line, diagnostic.span.column) for diagnostic in found]


def test_scalars_stay_as_written() -> None:
    text = "cccd: 001085012345\nso: 05\nco: no\ngio: 12:30\nngay: 2021-04-24\nrong: ''\nchu: 'null'\nsong: 1_000\n"
    [document], found = read_text(text, "a.yaml")
    assert found == []
    assert document.data == {
        "cccd": "001085012345",
        "so": "05",
        "co": "no",
        "gio": "12:30",
        "ngay": "2021-04-24",
        "rong": "",
        "chu": "null",
        "song": "1_000",
    }


def test_only_three_plain_scalars_are_nothing() -> None:
    [document], _ = read_text("a:\nb: ~\nc: null\nd: Null\ne: [~, '~']\n", "a.yaml")
    assert document.data == {"a": None, "b": None, "c": None, "d": "Null", "e": [None, "~"]}


def test_documents_are_numbered_and_empty_ones_left_out() -> None:
    documents, found = read_text("---\n# ghi chú\n---\na: 1\n---\n~\n---\nb: 2\n", "a.yaml")
    assert [(document.number, document.data) for document in documents] == [(1, {"a": "1"}), (3, {"b": "2"})]
    assert found == []


@pytest.mark.parametrize("text", ["", "\n\n", "# ghi chú\n", "---\n", "\ufeff"])
def test_nothing_in_it(text: str) -> None:
    assert read_text(text, "a.yaml")[0] == []


def test_documents_before_a_broken_one_stay() -> None:
    documents, found = read_text("a: 1\n---\nb: [1\n---\nc: 3\n", "a.yaml")
    assert [document.data for document in documents] == [{"a": "1"}]
    assert said(found) == [("TD002", 3, 4)]


def test_everything_is_said_in_one_run(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("\ufeffa: e\u0302\r\na: \u200b\nb: \x01\nb: c: d\n".encode())
    documents, found = read_file(path, "a.yaml")
    assert documents == []
    assert sorted(said(found)) == [
        ("TD002", 4, 5),
        ("TD005", 1, 1),
        ("TD006", 1, 4),
        ("TD007", 2, 1),
        ("TD012", 2, 4),
        ("TD012", 3, 4),
    ]


def test_duplicate_keys_keep_the_first_and_point_at_both() -> None:
    [document], found = read_text("a: 1\nb: {c: 1, c: 2}\na: {x: 1}\nd: 4\n", "a.yaml")
    assert document.data == {"a": "1", "b": {"c": "1"}, "d": "4"}
    assert said(found) == [("TD003", 2, 11), ("TD003", 3, 1)]
    assert [str(diagnostic.related[0].span) for diagnostic in found] == ["a.yaml:2:5", "a.yaml:1:1"]
    assert str(document.span(("d",))) == "a.yaml:4:4"


def test_non_nfc_text_is_composed_and_places_are_those_of_the_file() -> None:
    [document], found = read_text("te\u0302n: Lie\u0302\u0303u, xa\n'k': [e\u0302, x]\n", "a.yaml")
    assert document.data == {"tên": "Liễu, xa", "k": ["ê", "x"]}
    assert said(found) == [("TD006", 1, 2)]
    assert found[0].severity is Severity.WARNING
    assert document.span(("tên",))[1:] == (1, 7, 1, 17)
    assert document.span(("k", 1))[1:] == (2, 11, 2, 12)


def test_windows_file_is_an_info_and_places_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: é\r\nb: |\r\n  x\r\n  y\r\n".encode())
    [document], found = read_file(path, "a.yaml")
    assert document.data == {"a": "é", "b": "x\ny\n"}
    assert [(diagnostic.code, diagnostic.severity) for diagnostic in found] == [("TD007", Severity.INFO)]
    assert document.span(("b",))[1:] == (2, 4, 4, 4)


def test_too_large_a_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 123\n", encoding="utf-8", newline="\n")
    monkeypatch.setattr(reader, "MAX_BYTES", 6)
    assert said(read_file(path, "a.yaml")[1]) == [("TD011", 1, 1)]
    monkeypatch.setattr(reader, "MAX_BYTES", 7)
    assert read_file(path, "a.yaml")[1] == []


def test_missing_file_is_trouble_of_the_world(tmp_path: Path) -> None:
    with pytest.raises(ThiduaError, match=r"không đọc được tệp a\.yaml: không có tệp hoặc thư mục này"):
        read_file(tmp_path / "a.yaml", "a.yaml")


def test_other_trouble_keeps_the_words_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> bytes:
        raise OSError(5, "disk on fire")

    monkeypatch.setattr(Path, "stat", lambda _: fail(tmp_path))
    with pytest.raises(ThiduaError, match="hệ điều hành báo “disk on fire”"):
        read_file(tmp_path / "a.yaml", "a.yaml")


@pytest.mark.parametrize("text", ["[" * 50_000, "- " * 50_000, "{a: " * 50_000])
def test_deep_nesting_ends_at_the_cap(text: str) -> None:
    documents, found = read_text(text, "a.yaml")
    assert documents == []
    assert [diagnostic.code for diagnostic in found] == ["TD010"]


def test_depth_64_is_read() -> None:
    assert read_text("[" * 64 + "]" * 64, "a.yaml")[1] == []
    assert [diagnostic.code for diagnostic in read_text("[" * 65 + "]" * 65, "a.yaml")[1]] == ["TD010"]


@pytest.mark.parametrize("enabled", [True, False])
def test_collector_is_left_as_it_was(*, enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        read_text("a: [", "a.yaml")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_import_is_light() -> None:
    script = "import sys, thidua_cli.source; print([name for name in sys.modules if 'ruamel' in name])"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8")
    assert answer.stdout == "[]\n"


def test_a_device_is_not_read() -> None:
    with pytest.raises(ThiduaError, match=r"không đọc được tệp a\.yaml: đây là ống dẫn hoặc thiết bị"):
        read_file(Path(os.devnull), "a.yaml")
