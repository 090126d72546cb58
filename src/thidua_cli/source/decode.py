"""Bytes of a file to text: UTF-8 only, and a helpful word about what else it may be."""

from __future__ import annotations

import codecs

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.source.report import diagnostic

_SAVE_AS_UTF8 = (
    "lưu lại bằng UTF-8 (VS Code: bấm tên bảng mã ở góc dưới bên phải, chọn “Save with Encoding”, “UTF-8”; "
    "Notepad: “Save As”, ô Encoding chọn “UTF-8”)"
)
_UTF16_SAMPLE = 1024


def decode(data: bytes, shown: str) -> tuple[str | None, list[Diagnostic]]:
    """The text without its byte order mark, or None; TD001 for other encodings, TD005 for the mark."""
    wide = _utf16(data)
    if wide:
        message = f"tệp không phải UTF-8 mà là {wide}"
        return None, [diagnostic("TD001", Span(shown), message, _SAVE_AS_UTF8)]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(data, error.start, shown)]
    return strip_bom(text, shown)


def strip_bom(text: str, shown: str) -> tuple[str, list[Diagnostic]]:
    """The text without the marks in front of it, and TD005 if there were any."""
    stripped = text.lstrip("\ufeff")
    if len(stripped) == len(text):
        return text, []
    message = "tệp bắt đầu bằng dấu BOM; đã bỏ qua khi đọc"
    fix = "lưu tệp dạng “UTF-8”, không phải “UTF-8 with BOM”"
    return stripped, [diagnostic("TD005", Span(shown), message, fix, Severity.WARNING)]


def _utf16(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF16_LE):
        return "UTF-16 LE (“Unicode” của Notepad)"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "UTF-16 BE"
    sample = data[:_UTF16_SAMPLE]
    if len(sample) > 1 and sample.count(0) * 4 > len(sample):
        return "UTF-16 không có BOM, hoặc không phải tệp chữ"
    return None


def _not_utf8(data: bytes, start: int, shown: str) -> Diagnostic:
    before = data[:start].decode("utf-8").lstrip("\ufeff")
    line_start = max(before.rfind("\n"), before.rfind("\r")) + 1
    line = 1 + before.count("\n") + before.count("\r") - before.count("\r\n")
    column = len(before) - line_start + 1
    message = f"tệp không phải UTF-8: byte 0x{data[start]:02X} không đọc được; {_guess(data)}"
    return diagnostic("TD001", Span(shown, line, column, line, column + 1), message, _SAVE_AS_UTF8)


def _guess(data: bytes) -> str:
    try:
        data.decode("cp1258")
    except UnicodeDecodeError:
        return "có thể tệp dùng bảng mã cũ (TCVN3, VNI) hoặc bị hỏng"
    return "có thể tệp dùng Windows-1258 hoặc bảng mã cũ (TCVN3, VNI)"
