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
    GREETING,
    NUMBERINGS,
    UNDATED,
    UNSIGNED,
    VERDICTS,
    Agency,
    Archive,
    Front,
    PaperDate,
    Recipient,
)
from thidua_cli.text.problems import missing_front
from thidua_cli.text.signing import signatures
from thidua_cli.text.vietnamese import count_text

_KEYS = ("agency", "number", "symbol", "place", "date", "type", "title", "bases", "recipients", "archive")
_WORDS = ("subject", "to", "greeting", "authority", "issuer")
_ALL_KEYS = (*_KEYS, "signature", "numbering", *_WORDS, "unnumbered", "landscape")
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
    type_, title, subject = _kind(fields)
    sent = any(map(fields.has, ("signature", "recipients", "archive")))
    signed = signatures(fields) if sent or type_ not in UNSIGNED else ()
    front = Front(
        agency=_agency(fields),
        number=read_number(fields),
        symbol=read_symbol(fields),
        place=fields.text("place") if type_ in UNDATED else fields.need("place", "địa danh"),
        date=read_date(fields),
        type=type_,
        title=title,
        subject=subject,
        to=_addressees(fields),
        greeting=fields.text("greeting") or GREETING,
        authority=_authority(fields, type_),
        bases=fields.texts("bases"),
        recipients=_recipients(fields, needed=len(signed) < 2),
        archive=_archive(fields),
        signatures=signed,
        numbering=read_numbering(fields),
        issuer=fields.text("issuer"),
        landscape=fields.flag("landscape"),
    )
    return (None if fields.problems else front), fields.problems


def _kind(fields: Fields) -> tuple[str, str, str]:
    """(type, title, ""), or for a công văn ("", "", subject): it has no type and no title (II.5b)."""
    if not fields.has("subject"):
        return fields.need("type", "tên loại văn bản"), fields.need("title", "trích yếu nội dung"), ""
    subject = fields.text("subject")
    for key in ("type", "title"):
        if fields.has(key):
            fields.wrong(
                (key,), f"có cả “subject” và “{key}”", "công văn chỉ ghi subject; văn bản khác ghi type, title"
            )
    if re.match(r"v/v|về việc", subject, re.I):
        fields.wrong(("subject",), f"“{subject}” đã có chữ đầu", "nội dung sau chữ V/v, như “báo cáo kết quả thi đua”")
    return "", "", subject


def _addressees(fields: Fields) -> tuple[str, ...]:
    if fields.has("greeting") and not fields.has("to"):
        fields.missing("to", "nơi nhận lời mời, lời gửi ghi ở greeting")
    return fields.one_or_more("to")


def _authority(fields: Fields, type_: str) -> str:
    if type_ in VERDICTS:
        return fields.need("authority", "thẩm quyền ban hành, như GIÁM ĐỐC SỞ NỘI VỤ")
    return fields.text("authority")


def _agency(fields: Fields) -> Agency:
    inner = fields.inner("agency", ("superior", "name"), "cơ quan ban hành")
    return Agency(inner.need("name", "tên cơ quan ban hành"), inner.one_or_more("superior"))


def read_number(fields: Fields) -> str:
    """`05`: a number below 10 takes a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3)."""
    number = fields.text("number")
    if not number:
        return ""
    if number.isascii() and number.isdigit() and int(number):
        return count_text(int(number))
    fields.wrong(("number",), f"số văn bản “{number}” không phải là số", "chữ số, như 05; hoặc để trống khi chưa ký")
    return ""


def read_symbol(fields: Fields) -> str:
    """`KH-SKHCN`; empty for a paper that says it bears no number."""
    if fields.flag("unnumbered"):
        for key in ("symbol", "number"):
            if fields.text(key):
                fields.wrong((key,), f"văn bản không đánh số (unnumbered) mà có “{key}”", "bỏ một trong hai khóa")
        return ""
    symbol = fields.need("symbol", "ký hiệu")
    if symbol and not _SYMBOL.fullmatch(symbol):
        allowed = "loại và cơ quan nối bằng gạch, không dấu cách, không “/”, như KH-SKHCN"
        fields.wrong(("symbol",), f"ký hiệu “{symbol}” sai dạng", allowed)
    return symbol


def read_date(fields: Fields) -> PaperDate:
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


def _recipients(fields: Fields, *, needed: bool) -> tuple[Recipient, ...]:
    """May be none where several sign (minutes, pledges), or where the paper bears no number."""
    entries = fields.sequence("recipients")
    if not entries and needed and not fields.has("archive") and fields.text("unnumbered") != "true":
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


def read_numbering(fields: Fields) -> tuple[str, ...]:
    """Ways of the heading levels, from the key `numbering`."""
    names = fields.texts("numbering")
    for place, name in enumerate(names):
        if name not in NUMBERINGS:
            fields.wrong(("numbering", place), f"không có cách đánh số “{name}”", ", ".join(NUMBERINGS))
    return names or DEFAULT_NUMBERING
