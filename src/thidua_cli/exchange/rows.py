"""The rows below the heads: which are records, which are groups, sums, notes; every row is one of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from thidua_cli.exchange.header import Header, is_repeated
from thidua_cli.exchange.marks import FOOTNOTE, RECORD, tidy
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.words import clean, fold

ROW_KINDS = {
    "title": "dòng tiêu đề",
    "header": "đầu bảng",
    "blank": "dòng trống",
    "group": "dòng nhóm",
    "total": "dòng cộng",
    "note": "dòng ghi chú, chữ ký",
    "unfilled": "dòng chưa điền",
    "data": "dòng dữ liệu",
}
_TOTAL = re.compile(
    r"(tong(-cong|-so)?|cong)(-(la|co|gom|chung|danh-sach|\d+|ca-nhan|tap-the|nguoi|truong-hop)(-.*)?)?"
)
_NOTE = re.compile(
    r"(ghi-chu|luu-y|noi-nhan|nguoi-lap|lap-bieu|thu-truong|giam-doc|pho-giam-doc|kt|tm|tl|truong-phong|chu-tich|"
    r"hieu-truong|ky-ten|ky-ghi-ro|danh-sach(-nay)?-(co|gom)|an-dinh|xac-nhan|ngay-\d+-thang|.*-ngay-\d*-?thang-\d*-?nam"
    r"|ngay-thang-nam)(-.*)?"
)
_SIGNATURE = re.compile(
    r"(nguoi-lap|lap-bieu|thu-truong|giam-doc|pho-giam-doc|kt-|tm-|tl-|chu-tich|hieu-truong|truong-phong|ky-)(-?.*)?"
)
_NUMBER = r"([IVX]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])"
_NUMBERING = re.compile(rf"^(?:{_NUMBER}[.):]|[-+*•])\s*(?=\S)")
_NUMBER_ALONE = re.compile(rf"{_NUMBER}[.):]?")
_MARKS = frozenset(["x", "v", "+", "*", "1", "✓", "✔", "√", "●", "•", "có"])
_REPEATABLE = frozenset(
    ["unit", "award", "merit", "subject", "field", "year", "decision", "decided", "issuer", "achievement"]
)
_DITTO = frozenset(["nt", "như trên", '"', "''", "″", "〃", "”", "//"])
_NO_MARKS = frozenset(("", "0", "-", "–", "không"))


@dataclass(frozen=True)
class Record:
    """One data row: its place, its cells as typed, and the values by field; `groups` are the headings above it.

    `ticked` are the awards whose columns are marked; `odd_marks` what stands there and is no mark; `columns` are the
    fields that the list has, filled in or not.
    """

    sheet: str
    line: int
    cells: tuple[str, ...]
    values: Mapping[str, str]
    ticked: tuple[str, ...] = ()
    odd_marks: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    columns: frozenset[str] = frozenset()

    @property
    def place(self) -> str:
        return f"{self.sheet}!{self.line}"


@dataclass
class Reading:
    """The rows of a sheet, every one counted under its kind; `skipped` shows those that are no records."""

    records: list[Record] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    skipped: list[tuple[str, int, str]] = field(default_factory=list)


def read_rows(sheet: Sheet, header: Header, is_award: Callable[[str], object]) -> Reading:
    """Sort all rows of a sheet; AssertionError if one were lost."""
    reading = Reading()
    groups: list[tuple[str, str]] = []
    signed = False
    columns = frozenset(header.columns.values())
    for index, raw in enumerate(_filled_down(sheet, header)):
        kind, record = _kind(sheet, header, index, raw, is_award)
        if kind == "data" and signed and _signs(raw, header, is_award):
            kind = "note"
        signed = signed or (kind == "note" and any(_SIGNATURE.fullmatch(fold(cell)) for cell in raw))
        reading.kinds[kind] += 1
        if kind == "group":
            _enter(groups, next(cell for cell in raw if cell.strip()), _words(raw, numbers=False))
        if kind == "data":
            assert record is not None
            reading.records.append(
                Record(
                    sheet.name, index + 1, raw, record, *_ticks(raw, header), tuple(text for _, text in groups), columns
                )
            )
        elif kind not in ("blank", "title", "header"):
            reading.skipped.append((kind, index + 1, " ".join(_words(raw).split())))
    assert reading.kinds.total() == len(sheet.rows), "a row of the sheet is lost"
    return reading


def _kind(
    sheet: Sheet, header: Header, index: int, raw: tuple[str, ...], is_award: Callable[[str], object]
) -> tuple[str, dict[str, str] | None]:
    filled = [clean(cell) for cell in raw if cell.strip()]
    if not filled:
        return "blank", None
    if index <= header.last:
        return ("title" if index < header.first else "header"), None
    values = _values(raw, header)
    awarded = bool(_ticks(raw, header)[0]) or bool(values.get("award"))
    if is_repeated(raw, sheet, header):
        return "header", None
    if not awarded or not is_award(values.get("award", "")):
        outline = _outline(filled, values, header)
        if outline:
            return outline, None
    fresh = "id" in values and RECORD not in values["id"]
    if fresh and not awarded and (header.ticks or header.column("award") is not None):
        return "unfilled", None
    return "data", values


def _outline(filled: list[str], values: Mapping[str, str], header: Header) -> str | None:
    """group, total or note; None for a row that looks like a record."""
    first = next((cell for cell in filled if not _NUMBER_ALONE.fullmatch(cell)), filled[0])
    folded = fold(_NUMBERING.sub("", first))
    if _TOTAL.fullmatch(folded) and not values.get("position"):
        return "total"
    numbered = values.get("number_in_list", "").rstrip(".").isdecimal()
    if not numbered and _NOTE.fullmatch(folded) and not values.get("cccd"):
        return "note"
    if FOOTNOTE.match(first) and len(set(filled)) == 1:
        return "note"
    texts = {cell for cell in filled if not _NUMBER_ALONE.fullmatch(cell)}
    if (
        (numbered and not first.endswith(":"))
        or len(texts) != 1
        or any(cell.isdecimal() and len(cell) > 3 for cell in filled)
    ):
        return None
    return _lonely(filled, values, header)


def _lonely(filled: list[str], values: Mapping[str, str], header: Header) -> str | None:
    """A row with one text only: a group when it is numbered like one or stands outside the column of names."""
    text = max(filled, key=len)
    if (
        _NUMBERING.match(text)
        or text.endswith(":")
        or _NUMBER_ALONE.fullmatch(filled[0])
        or text not in (values.get("name"), values.get("award"))
    ):
        return "group" if len(text) < 200 else "note"
    folded = fold(text)
    if folded.startswith(("tap-the", "ca-nhan", "ho-gia-dinh", "khoi-")):
        return "group"
    return "group" if header.column("number_in_list") is not None and (text.isupper() or _unit_like(folded)) else None


def _unit_like(folded: str) -> bool:
    return folded.startswith(
        ("phong", "ban-", "trung-tam", "chi-cuc", "van-phong", "thanh-tra", "to-", "khoa-", "lanh-dao")
    )


def _enter(groups: list[tuple[str, str]], head: str, words: str) -> None:
    """A heading closes those of its own level and below; the level is the style of its numbering (I, A, 1, none)."""
    style = _style(clean(head))
    levels = [level for level, _ in groups]
    if style in levels:
        del groups[levels.index(style) :]
    groups.append((style, _NUMBERING.sub("", words, count=1).strip(" :.-")))


def _style(head: str) -> str:
    match = _NUMBER_ALONE.fullmatch(head) or _NUMBERING.match(head)
    sign = (match[1] or "-") if match else ""
    for style, pattern in (("roman", r"[IVX]+"), ("capital", r"[A-ZĐ]"), ("number", r"\d+"), ("small", r"[a-zđ]")):
        if re.fullmatch(pattern, sign):
            return style
    return "part" if "." in sign else "bullet" if sign else "bare"


def _words(raw: tuple[str, ...], *, numbers: bool = True) -> str:
    """The cells of a row one after the other, what is merged or repeated once."""
    cells = dict.fromkeys(clean(cell) for cell in raw if cell.strip())
    return " ".join(cell for cell in cells if numbers or not _NUMBER_ALONE.fullmatch(cell))


def _values(raw: tuple[str, ...], header: Header) -> dict[str, str]:
    found = {}
    for column, name in header.columns.items():
        text = raw[column] if column < len(raw) else ""
        if text.strip():
            found[name] = text.strip() if name == "award" else tidy(text)
    if "family" in found or ("given" in found and "name" not in found):
        found["name"] = " ".join(filter(None, (found.pop("family", ""), found.pop("given", ""))))
    return {name: text for name, text in found.items() if text}


def _ticks(raw: tuple[str, ...], header: Header) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The awards whose columns hold a mark, and what other words stand in such columns."""
    cells = {award: clean(raw[column]) for column, award in header.ticks.items() if column < len(raw)}
    ticked = tuple(award for award, cell in cells.items() if cell.casefold() in _MARKS)
    return ticked, tuple(cell for cell in cells.values() if cell.casefold() not in _MARKS | _NO_MARKS)


def _signs(raw: tuple[str, ...], header: Header, is_award: Callable[[str], object]) -> bool:
    """Whether a row below “Người lập biểu” holds the names of those who sign: no number in the list, no award."""
    values = _values(raw, header)
    awarded = _ticks(raw, header)[0] or is_award(values.get("award", ""))
    return header.column("number_in_list") is not None and "number_in_list" not in values and not awarded


def _ditto(cell: str) -> bool:
    """Whether a cell says: as above."""
    return len(cell) < 12 and cell.casefold().strip(" -.") in _DITTO


def _filled_down(sheet: Sheet, header: Header) -> Iterator[tuple[str, ...]]:
    """The rows, a cell that is merged over several rows of records, or that says `nt`, standing in each of them.

    Names are never repeated so.
    """
    repeatable = {column for column, name in header.columns.items() if name in _REPEATABLE}
    fill: dict[tuple[int, int], str] = {}
    for (first_row, first), (last_row, last) in sheet.merged:
        if first == last and first in repeatable and first_row > header.last:
            text = sheet.rows[first_row][first] if first_row < len(sheet.rows) else ""
            fill |= {(row, first): text for row in range(first_row + 1, last_row + 1)}
    above: dict[int, str] = {}
    for index, row in enumerate(sheet.rows):
        if any(cell.strip() for cell in row) and index > header.last:
            merged = (fill.get((index, column), cell) for column, cell in enumerate(row))
            whole = tuple(above.get(column, cell) if _ditto(cell) else cell for column, cell in enumerate(merged))
            above |= {column: whole[column] for column in repeatable if column < len(whole) and whole[column].strip()}
            yield whole
        else:
            yield row
