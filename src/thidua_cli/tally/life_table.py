"""The years of somebody as a table for people."""

from __future__ import annotations

from thidua_cli.tally.life import LifeYear, Received, Subject, life, told_apart
from thidua_cli.tally.table import UNKNOWN, Table
from thidua_cli.text.vietnamese import short_date

COLUMNS = (
    "Năm", "Xếp loại", "Danh hiệu thi đua", "Hình thức khen thưởng", "Sáng kiến, đề tài", "Kỷ luật", "Biến động",
)  # fmt: skip


def table(subject: Subject) -> Table:
    """One row a year; an empty table when no record names them."""
    rows = tuple(_cells(year) for year in life(subject))
    return Table(f"{subject.name} ({subject.where})", COLUMNS, rows, frozenset({0}), fold=34)


def _cells(year: LifeYear) -> tuple[str, ...]:
    return (
        str(year.year),
        year.rating or UNKNOWN,
        *("; ".join(map(received, part)) or UNKNOWN for part in (year.titles, year.forms)),
        *("; ".join(part) or UNKNOWN for part in (year.initiatives, year.discipline, year.moves)),
    )


def received(one: Received) -> str:
    """`Lao động tiên tiến (15/QĐ-SM, 20/12/2024)`; says so when it was revoked."""
    parts = [one.number or "", short_date(one.day) if one.day else ""]
    told = ", ".join(part for part in parts if part)
    gone = f", đã thu hồi từ {short_date(one.gone_from)}" if one.gone_from else ""
    return f"{one.name} ({told}){gone}" if told else f"{one.name}{gone}"


def several(found: list[Subject]) -> Table:
    """Who may be meant, to choose from by id; an id is made of the name, so it is not told where names are not."""
    rows = tuple((UNKNOWN if one.of.redacted else call, one.name, one.where) for call, one in told_apart(found))
    title = "Có nhiều người, tập thể; gọi bằng mã" + (" (bỏ --redact để thấy mã)" if found[0].of.redacted else "")
    return Table(title, ("Mã", "Tên", "Ở"), rows)
