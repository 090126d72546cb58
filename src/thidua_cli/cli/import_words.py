"""How an import is told: for people, without their identity numbers, and for programs."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from thidua_cli.exchange.outcome import STATUS_NAMES, Outcome, Status
from thidua_cli.exchange.returned import UNCHANGED
from thidua_cli.exchange.rows import ROW_KINDS
from thidua_cli.exchange.verdict import SURENESS_NAMES, Sureness

if TYPE_CHECKING:
    from thidua_cli.exchange.survey import SheetFacts, Survey

_SHOWN = 40
"""Rows of a kind listed on a screen; JSON and the file of rows kept apart have all."""

_NUMBER = re.compile(r"(?<!\d)(?:\d{9,}|\d(?:[ .]?\d){11})(?!\d)")
_LAST = 4
"""Digits of an identity number that a screen shows."""


def as_text(found: Survey, agreed: Survey, *, applied: bool) -> str:
    """What was read, what is sure, what must be asked, and the account."""
    lines = [line for sheet in found.sheets for line in _sheet(sheet)]
    for sureness in (Sureness.LIKELY, Sureness.ASK):
        rows = [outcome for outcome in found.outcomes if outcome.sureness is sureness]
        lines += _listed(f"{SURENESS_NAMES[sureness].capitalize()}: {len(rows)} dòng", rows)
    changed = [outcome for outcome in found.outcomes if outcome.edits and outcome.sureness is Sureness.CERTAIN]
    lines += _listed(f"Sửa: {len(changed)} dòng (kho → bảng)", changed)
    repeats = [outcome for outcome in found.outcomes if outcome.status is Status.DUPLICATE]
    same = [outcome for outcome in repeats if outcome.reasons == (UNCHANGED,)]
    lines += [f"Không đổi so với kho: {len(same)} dòng"] if same else []
    others = [outcome for outcome in repeats if outcome not in same]
    lines += _listed(f"Trùng: {len(others)} dòng", others)
    doubtful = [outcome for outcome in found.outcomes if outcome.sureness is not Sureness.CERTAIN]
    listed = {outcome.record.place for outcome in (*others, *changed, *doubtful)}
    remarked = [outcome for outcome in found.outcomes if outcome.remarks and outcome.record.place not in listed]
    lines += _listed(f"Lưu ý: {len(remarked)} dòng", remarked)
    lines.append(account(agreed))
    records, edits = agreed.records, sum(len(outcome.edits) for outcome in agreed.outcomes)
    what = f"{records} mục" + (f" ({edits} mục sửa, {records - edits} mục mới)" if edits else "")
    if applied and records:
        lines.append(f"Đã ghi {what} vào kho. Hoàn tác: thidua undo")
    elif found.outcomes and len(repeats) == len(found.outcomes):
        lines.append("Không có gì để ghi: mọi dòng đã có trong kho.")
    elif found.outcomes and not records:
        lines.append(
            "Chưa ghi gì: không dòng nào là chắc chắn và mới. Đồng ý các dòng “có thể” thì thêm --apply --yes; "
            "dòng phải hỏi thì điền cột Trả lời rồi chạy lại với --answers."
        )
    elif found.outcomes:
        lines.append(f"Chưa ghi gì. Thêm --apply để ghi {what}; thêm --yes nếu đồng ý cả các dòng “có thể”.")
    return _discreet("\n".join(lines)) + "\n"


def account(agreed: Survey) -> str:
    """Every row of the file, and where each data row ends."""
    kinds: Counter[str] = Counter()
    for sheet in agreed.sheets:
        kinds.update(sheet.kinds)
    names = {**ROW_KINDS, "unread": "dòng của trang không đọc"}
    rows = " + ".join(f"{kinds[kind]} {name}" for kind, name in names.items() if kinds[kind])
    ends = " + ".join(f"{agreed.count(status)} {STATUS_NAMES[status]}" for status in Status)
    return f"Đối chiếu: {kinds.total()} dòng của tệp = {rows or '0'}; {len(agreed.outcomes)} dòng dữ liệu = {ends}."


def _sheet(sheet: SheetFacts) -> Iterator[str]:
    columns = "; ".join(f"{name} = cột {letter}" for name, letter in sheet.columns.items())
    yield f"Trang “{sheet.name}”: {columns or 'không nhập'}"
    yield from (f"  {note}" for note in sheet.notes)
    if sheet.unused:
        yield f"  Cột không nhập: {', '.join(sheet.unused)}"
    if sheet.helping:
        yield f"  Cột chỉ để nhận ra là ai, chỉ ghi khi là người, tập thể ngoài cơ quan: {', '.join(sheet.helping)}"
    told = [row for row in sheet.skipped if row[0] != "unfilled"]
    for kind, line, text in told[:_SHOWN]:
        yield f"  dòng {line} là {ROW_KINDS[kind]}: {text[:80]}"
    if len(told) > _SHOWN:
        yield f"  … và {len(told) - _SHOWN} dòng như vậy; xem --format json"


def _listed(title: str, rows: list[Outcome]) -> Iterator[str]:
    if not rows:
        return
    yield title
    alike: dict[str, list[Outcome]] = {}
    for outcome in rows:
        alike.setdefault(_said(outcome), []).append(outcome)
    for said, (first, *others) in list(alike.items())[:_SHOWN]:
        more = f" (và {len(others)} dòng nữa như vậy)" if others else ""
        yield f"  {first.record.place} {first.record.values.get('name', '')}: {said}{more}"
    if len(alike) > _SHOWN:
        yield f"  … và {sum(map(len, list(alike.values())[_SHOWN:]))} dòng nữa; xem --format json"


def _said(outcome: Outcome) -> str:
    choices = [" | ".join(question.choices[:8]) for question in outcome.questions if question.choices]
    said = "; ".join((*outcome.reasons, *(edit.said for edit in outcome.edits), *outcome.remarks))
    # However it is written, and with a digit too few: the cell itself says that it is such a number.
    number = outcome.record.values.get("cccd", "")
    said = _discreet(said).replace(number, _hidden(number)) if number else said
    return said + (f" [trả lời: {'; '.join(choices)}]" if choices else "")


def _discreet(text: str) -> str:
    return _NUMBER.sub(lambda found: _hidden(found[0]), text)


def _hidden(number: str) -> str:
    digits = "".join(filter(str.isdecimal, number))
    return f"…{digits[-_LAST:]}" if len(digits) > _LAST else number


def as_json(found: Survey, agreed: Survey, *, applied: bool) -> str:
    """All of it, every row."""
    document = {
        "applied": applied,
        "account": {
            "rows": sum(sheet.rows for sheet in found.sheets),
            "data": len(agreed.outcomes),
            **{status.value: agreed.count(status) for status in Status},
            "records": agreed.records,
        },
        "sheets": [_sheet_json(sheet) for sheet in found.sheets],
        "rows": [_row_json(*pair) for pair in zip(found.outcomes, agreed.outcomes, strict=True)],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _sheet_json(sheet: SheetFacts) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "rows": sheet.rows,
        "columns": dict(sheet.columns),
        "unused_columns": list(sheet.unused),
        "helping_columns": list(sheet.helping),
        "kinds": dict(sheet.kinds),
        "skipped": [{"kind": kind, "line": line, "text": text} for kind, line, text in sheet.skipped],
        "notes": list(sheet.notes),
    }


def _row_json(outcome: Outcome, agreed: Outcome) -> dict[str, Any]:
    return {
        "place": outcome.record.place,
        "values": dict(outcome.record.values),
        "sureness": outcome.sureness.name.lower(),
        "status": agreed.status.value,
        "records": [dict(entry.data) for entry in outcome.entries],
        "changes": [edit.said for edit in outcome.edits],
        "reasons": list(outcome.reasons),
        "remarks": list(outcome.remarks),
        "questions": [
            {"topic": question.topic, "text": question.text, "choices": list(question.choices)}
            for question in outcome.questions
        ],
    }
