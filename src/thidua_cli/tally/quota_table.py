"""Quotas as tables for people: limits, the sums behind them, the chain, the cut, the proof of an allocation."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.diagnostics import Span
from thidua_cli.law.dated import Value
from thidua_cli.models.choices import PERIODS
from thidua_cli.models.types import percent_text
from thidua_cli.tally.allocate import Allocation
from thidua_cli.tally.compute import subject_name
from thidua_cli.tally.cut import Cut, Place
from thidua_cli.tally.money import decimal_text
from thidua_cli.tally.quota import Chain, PlanQuota, QuotaRow, Spread
from thidua_cli.tally.table import Table, cell
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.bases import Base
from thidua_cli.workspace.law_caps import LawLimit
from thidua_cli.workspace.regulation_caps import RegulationLimit

BY = {"plan": "kế hoạch", "law": "luật", "regulation": "quy chế", "both": "cả hai", "several": "nhiều mức bằng nhau"}
TIE_RULE = "phần dư bằng nhau ở suất cuối: đơn vị đông hơn trước, rồi theo thứ tự trong agency.yaml"


def tables(quota: PlanQuota) -> Iterator[Table]:
    """A table without rows is left out."""
    if quota.rows:
        yield limits_table(quota)
    for title, columns, rows in (
        ("phép tính và mẫu số", ("Danh hiệu, hình thức", "Giới hạn", "Phép tính", "Mẫu số, căn cứ"), sums(quota)),
        ("chuỗi số người", ("Năm", "Chuỗi", "Mẫu số"), map(chain_cells, quota.chains)),
        ("ranh giới", ("Danh hiệu, hình thức", "Ở ranh giới", "Ngoài số lượng", "Ghi chú"), cuts(quota)),
    ):
        found = tuple(rows)
        if found:
            yield Table(f"{quota.plan}: {title}", columns, found, fold=60)
    for spread in quota.spreads:
        yield spread_table(quota, spread)


def limits_table(quota: PlanQuota) -> Table:
    """The column of regulations is there only where one of them says something."""
    regulated = any(row.regulations for row in quota.rows)
    first, last = ("Danh hiệu, hình thức", "Đối tượng", "Kỳ", "Kế hoạch", "Luật"), ("Nhiều nhất", "Theo")
    columns = (*first, *(("Quy chế",) if regulated else ()), *last, "Đề nghị", "Còn lại")
    rows = tuple(limit_cells(row, regulated=regulated) for row in quota.rows)
    numbers = frozenset(columns.index(name) for name in ("Nhiều nhất", "Đề nghị", "Còn lại"))
    return Table(f"{quota.plan}: giới hạn số lượng", columns, rows, numbers, fold=44)


def limit_cells(row: QuotaRow, *, regulated: bool = False) -> tuple[str, ...]:
    asked, most = len(row.nominated), row.most
    left = None if most is None else most - asked
    return (
        row.name,
        subject_name(row.subject),
        period(row),
        row.plan_text,
        law_text(row.law) if row.law is not None else "",
        *(("; ".join(map(regulation_text, row.regulations)),) if regulated else ()),
        cell(most),
        BY[row.by] if row.by else "",
        str(asked),
        f"vượt {-left}" if left is not None and left < 0 else cell(left),
    )


def period(row: QuotaRow) -> str:
    slot = row.slot
    if slot is None or slot.year is not None:
        return str(row.year) + (f" · {slot.unit}" if slot is not None and slot.unit else "")
    when = slot.wave or PERIODS[slot.line.per]
    return f"{when} · {slot.unit}" if slot.unit else when


def law_text(law: LawLimit) -> str:
    """`⌊15% × 55⌋ = 8`; where the law sets none, what it says instead."""
    value, day = law.value, short_date(law.day)
    if value is None:
        return f"chưa biết luật của ngày {day}"
    unsure = " (cần xác nhận)" if value.confidence == "unsure" else ""
    if value.number is None:
        return f"{value.words}{unsure}"
    return (law.sum or f"không quá {percent_text(value.number)} (chưa có mẫu số)") + unsure


def regulation_text(limit: RegulationLimit) -> str:
    """`⌊10% × 55⌋ = 5`, `2`; the share alone while its denominator is not known."""
    if limit.amount.percent is None:
        return cell(limit.most)
    return limit.sum or f"không quá {percent_text(limit.amount.percent)} (chưa có mẫu số)"


def sums(quota: PlanQuota) -> Iterator[tuple[str, ...]]:
    """The sum, the denominator with its name, day and place, and the clause, of every limit that has one."""
    for row in quota.rows:
        if row.base is not None:
            yield row.name, "kế hoạch", row.plan_text, base_text(row.base)
        if row.law is not None and row.law.value is not None:
            base = f"{base_text(row.law.base)}; " if row.law.base is not None else ""
            cited = citations_text(row.law.value)
            yield row.name, f"luật ngày {short_date(row.law.day)}", law_text(row.law), f"{base}{cited}"
        for limit in row.regulations:
            base = f"{base_text(limit.base)}; " if limit.base is not None else ""
            place = place_text(limit.laid.overlay.where("limit", limit.subject))
            yield row.name, "quy chế", regulation_text(limit), f"{base}{limit.laid.place} ({place})"


def citations_text(value: Value) -> str:
    """`khoản 3 Điều 9, Nghị định số 91/2017/NĐ-CP`."""
    return "; ".join(", ".join(part for part in (one.clause, one.text) if part) for one in value.citations)


def base_text(base: Base) -> str:
    place = f" ({place_text(base.span)})" if base.span is not None else ""
    return f"{base.text}: {'chưa biết' if base.number is None else base.number}{place}"


def place_text(span: Span) -> str:
    return f"{span.file}:{span.line}"


def chain_cells(chain: Chain) -> tuple[str, ...]:
    """`63 số người ⊇ 55 Lao động tiên tiến ⊇ 7 Chiến sĩ thi đua cơ sở (⌊15% × 55⌋ = 8)`."""
    rings = " ⊇ ".join(f"{step.name} {cell(step.number)}" for step in chain.steps)
    limit = f" (luật: {chain.sum})" if chain.sum else ""
    return str(chain.year), rings + limit, "; ".join(step.text for step in chain.steps[:2])


def cuts(quota: PlanQuota) -> Iterator[tuple[str, ...]]:
    for row in quota.rows:
        if row.cut is not None:
            yield row.name, *cut_cells(row.cut)


def cut_cells(cut: Cut) -> tuple[str, ...]:
    last = f"thứ {cut.most}: {place_name(cut.last)}" if cut.last is not None else "không ai"
    order = "xếp theo điểm minh chứng" if cut.by_score else "theo thứ tự trong tệp, chưa xếp hạng"
    tied = f"; bằng điểm ở ranh giới, phải chọn: {names(cut.tied)}" if cut.tied else ""
    first = f"; cùng đủ điều kiện thì ưu tiên nữ, tập thể nhiều nữ: {names(cut.first)}" if cut.first else ""
    return last, names(cut.beyond), order + tied + first


def names(places: tuple[Place, ...]) -> str:
    return ", ".join(place_name(place) for place in places)


def place_name(place: Place) -> str:
    score = f", {decimal_text(place.score)} điểm" if place.score is not None else ""
    return f"{place.name} ({place_text(place.span)}{score})"


def spread_table(quota: PlanQuota, spread: Spread) -> Table:
    """The proof of an allocation, or the one row that says why there is none."""
    over = f" (vượt giới hạn {spread.most})" if spread.most is not None and spread.slots > spread.most else ""
    title = f"{quota.plan}: chia {spread.slots} suất{over} {spread.name} theo số người ngày {short_date(spread.day)}"
    if spread.allocation is None:
        return Table(title, ("Không chia được",), ((spread.reason or "",),))
    columns = ("Đơn vị", "Số người", "Phần đúng", "Phần nguyên", "Phần dư", "Thêm", "Được", "Ghi chú")
    found = spread.allocation
    rows = tuple(
        (
            spread.names[share.key],
            str(share.size),
            fraction_text(share.exact),
            str(share.whole),
            fraction_text(share.remainder),
            str(share.extra),
            str(share.total),
            "; ".join(share_notes(spread, share.key)),
        )
        for share in found.shares
    )
    return Table(title, columns, (*rows, spread_total(found)), frozenset(range(1, 7)), fold=44)


def spread_total(found: Allocation) -> tuple[str, ...]:
    """The sums of the proof; exact shares add up to the slots only where no unit was raised."""
    people, whole = sum(share.size for share in found.shares), sum(share.whole for share in found.shares)
    extra, total = sum(share.extra for share in found.shares), sum(share.total for share in found.shares)
    others = [share for share in found.shares if not share.raised]
    left = found.slots - sum(share.whole for share in found.shares if share.raised)
    raised = len(others) < len(found.shares)
    note = (
        f"các đơn vị khác chia {left} suất còn lại trên {sum(share.size for share in others)} người" if raised else ""
    )
    exact = "" if raised else str(found.slots)
    return "Tổng cộng", str(people), exact, str(whole), str(extra), str(extra), str(total), note


def share_notes(spread: Spread, unit: str) -> Iterator[str]:
    assert spread.allocation is not None
    found = spread.allocation
    share = next(one for one in found.shares if one.key == unit)
    if share.raised:
        yield f"nhận mức ít nhất {found.minimum}"
    if unit in found.tied:
        yield TIE_RULE


def fraction_text(number: Fraction) -> str:
    """Fraction(25, 9) → `2 7/9`; whole numbers alone."""
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return str(whole)
    part = f"{rest}/{number.denominator}"
    return f"{whole} {part}" if whole else part
