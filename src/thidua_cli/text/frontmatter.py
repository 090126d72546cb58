"""Front matter (YAML between two lines `---`) read into a Front, every mistake with its place."""

from __future__ import annotations

import re
from datetime import date

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.source import SourceDocument, read_text
from thidua_cli.text.characters import one_line
from thidua_cli.text.fields import Fields
from thidua_cli.text.front import (
    DEFAULT_NUMBERING,
    NUMBERINGS,
    Agency,
    Archive,
    Front,
    PaperDate,
    Recipient,
    Signature,
)
from thidua_cli.text.problems import missing_front
from thidua_cli.text.vietnamese import count_text

_KEYS = ("agency", "number", "symbol", "place", "date", "type", "title", "bases", "recipients", "archive")
_ALL_KEYS = (*_KEYS, "signature", "numbering")
_SYMBOL = re.compile(r"[^\s/]+(?:-[^\s/]+)*")


def read_front(text: str, shown: str) -> tuple[Front | None, list[Diagnostic]]:
    """Front matter without its last line `---`; `text` keeps its first line so that places are those of the file.

    Returns (None, diagnostics) when any of them is an error.
    """
    documents, problems = read_text(text, shown)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return None, problems
    if len(documents) != 1 or not isinstance(documents[0].data, dict):
        return None, [*problems, missing_front(Span(shown))]
    front, found = _front(documents[0])
    return front, [*problems, *found]


def _front(document: SourceDocument) -> tuple[Front | None, list[Diagnostic]]:
    fields = Fields(document, (), _ALL_KEYS)
    front = Front(
        agency=_agency(fields),
        number=_number(fields),
        symbol=_symbol(fields),
        place=fields.need("place", "địa danh"),
        date=_date(fields),
        type=fields.need("type", "tên loại văn bản"),
        title=fields.need("title", "trích yếu nội dung"),
        bases=fields.texts("bases"),
        recipients=_recipients(fields),
        archive=_archive(fields),
        signature=_signature(fields),
        numbering=_numbering(fields),
    )
    return (None if fields.problems else front), fields.problems


def _agency(fields: Fields) -> Agency:
    inner = fields.inner("agency", ("superior", "name"), "cơ quan ban hành")
    return Agency(inner.need("name", "tên cơ quan ban hành"), inner.one_or_more("superior"))


def _number(fields: Fields) -> str:
    """`05`: a number below 10 takes a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3)."""
    number = fields.text("number")
    if not number:
        return ""
    if number.isascii() and number.isdigit() and int(number):
        return count_text(int(number))
    fields.wrong(("number",), f"số văn bản “{number}” không phải là số", "chữ số, như 05; hoặc để trống khi chưa ký")
    return ""


def _symbol(fields: Fields) -> str:
    symbol = fields.need("symbol", "ký hiệu")
    if symbol and not _SYMBOL.fullmatch(symbol):
        allowed = "loại và cơ quan nối bằng gạch, không dấu cách, không “/”, như KH-SKHCN"
        fields.wrong(("symbol",), f"ký hiệu “{symbol}” sai dạng", allowed)
    return symbol


def _date(fields: Fields) -> PaperDate:
    """`2023-03-15`, or a mapping in which month and day may be left out until the paper is signed."""
    value = fields.need_value("date", "thời gian ban hành")
    if isinstance(value, dict):
        inner = fields.inner("date", ("year", "month", "day"), "thời gian ban hành")
        return _checked_date(fields, [inner.integer(key) for key in ("year", "month", "day")])
    if isinstance(value, str):
        match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value, re.ASCII)
        return _checked_date(fields, [int(part) for part in match.groups()] if match else [None])
    return PaperDate(1) if value is None else _checked_date(fields, [None])


def _checked_date(fields: Fields, parts: list[int | None]) -> PaperDate:
    year, month, day = (*parts, None, None)[:3]
    allowed = "2023-03-15, hoặc {year: 2023, month: 3} khi chưa ký; có ngày thì phải có tháng"
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        fields.wrong(("date",), "thời gian ban hành không phải là ngày có thật", allowed)
        return PaperDate(1)
    if month == 0 or day == 0 or (day and not month):
        fields.wrong(("date",), "thời gian ban hành thiếu tháng hoặc có số 0", allowed)
    return PaperDate(year or 1, month, day)


def _recipients(fields: Fields) -> tuple[Recipient, ...]:
    entries = fields.sequence("recipients")
    if not entries and not fields.has("archive"):
        fields.missing("recipients", "nơi nhận")
    return tuple(_recipient(fields, place, entry) for place, entry in enumerate(entries))


def _recipient(fields: Fields, place: int, entry: object) -> Recipient:
    if isinstance(entry, str) and entry.strip():
        return Recipient(one_line(entry))
    inner = fields.inner_at(("recipients", place), ("to", "for", "copy"))
    copy, purpose = inner.text("copy"), inner.text("for")
    if copy not in {"", "electronic", "paper"}:
        inner.wrong(("copy",), f"không có loại bản “{copy}”", "paper (bản giấy), electronic (bản điện tử)")
    to = inner.need("to", "nơi nhận")
    return Recipient(f"{to} ({purpose})" if purpose else to, copy == "electronic")


def _archive(fields: Fields) -> Archive | None:
    if not fields.has("archive"):
        return None
    inner = fields.inner("archive", ("office", "unit", "drafter"), "nơi lưu")
    return Archive(inner.text("office") or "VT", inner.text("unit"), inner.text("drafter"))


def _signature(fields: Fields) -> Signature:
    inner = fields.inner("signature", ("lines", "name"), "quyền hạn, chức vụ người ký")
    lines = inner.texts("lines")
    if inner.present and not lines:
        inner.missing("lines", "quyền hạn, chức vụ, mỗi dòng một mục")
    return Signature(lines, inner.text("name"))


def _numbering(fields: Fields) -> tuple[str, ...]:
    names = fields.texts("numbering")
    for place, name in enumerate(names):
        if name not in NUMBERINGS:
            fields.wrong(("numbering", place), f"không có cách đánh số “{name}”", ", ".join(NUMBERINGS))
    return names or DEFAULT_NUMBERING
