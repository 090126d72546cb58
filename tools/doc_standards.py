"""The parts of docs/danh-hieu.md on standards and authority, period by period."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from thidua_cli.law import award, awards, shelf
from thidua_cli.law.authority import authorities, decider_name
from thidua_cli.models.choices import DISCIPLINE, LEAVE, LEVELS, MERITS, RATINGS, STUDY_RESULTS, SUBJECTS
from thidua_cli.models.condition import Condition
from thidua_cli.models.types import percent_text

ALL = 100
WINDOWS = {"year": "trong năm xét", "run": "trong các năm ấy"}
CONFIDENCE = {"confirmed": "", "known": " (chưa đối chiếu bản gốc)", "unsure": " (cần xác nhận)"}
STANDARDS = """
## Tiêu chuẩn theo thời kỳ

Tóm tắt những gì `thidua why` xét, theo loại hình khen thưởng; không có dòng nào cho một ngày nghĩa là công cụ chưa biết
tiêu chuẩn của ngày ấy. Những điều Hội đồng tự xét (đoàn kết, chấp hành, gương mẫu …) không kể ở đây.
"""
AUTHORITY = """
## Thẩm quyền quyết định theo thời kỳ

| Mã | Ai quyết định |
|---|---|
"""


def standards() -> str:
    """One table for all awards that share it."""
    tables: dict[str, list[str]] = {}
    for code in sorted(shelf.folders_with("awards", "standards.yaml"), key=lambda code: awards()[code].order):
        tables.setdefault(table(code), []).append(code)
    return STANDARDS + "".join(f"\n### {names(codes)}\n\n{rows}" for rows, codes in tables.items())


def names(codes: Iterable[str]) -> str:
    return "; ".join(f"{awards()[code].name} (`{code}`)" for code in codes)


def table(code: str) -> str:
    entries = shelf.read("awards", code, "standards.yaml")["standards"]
    return "| Đối tượng, loại hình | Thời gian | Điều kiện |\n|---|---|---|\n" + "".join(
        row(entry) for entry in entries
    )


def row(entry: Mapping[str, Any]) -> str:
    who = f"{SUBJECTS[entry['subject']]}, {MERITS[entry['merit']]}"
    needed = words(Condition.model_validate(entry["requires"]))
    if entry["confidence"] == "unsure":
        needed = needed.replace(CONFIDENCE["unsure"], "")  # once at the end is enough
    return f"| {who} | {period(entry['from'], entry.get('to'))} | {needed}{CONFIDENCE[entry['confidence']]} |\n"


def period(first: str, last: str | None) -> str:
    """`1/10/2017 – 31/12/2023`, `từ 1/3/2027`."""
    return f"{day(first)} – {day(last)}" if last else f"từ {day(first)}"


def day(text: str) -> str:
    found = date.fromisoformat(text)
    return f"{found.day}/{found.month}/{found.year}"


def authority() -> str:
    ordered = sorted(awards().values(), key=lambda entry: entry.order)
    return AUTHORITY + "".join(f"| `{entry.code}` | {deciders(entry.code)} |\n" for entry in ordered)


def deciders(code: str) -> str:
    """Each change once: neighbours who say the same are one."""
    entries = authorities(code)
    if not entries:
        return "chưa ghi"
    last = entries[-1].until
    changes = [(who, next(iter(same)).since) for who, same in groupby(entries, key=lambda entry: entry.deciders)]
    told = "; ".join(f"từ {day(str(since))}: {', '.join(map(decider_name, who))}" for who, since in changes)
    return f"{told}{f'; đến hết {day(str(last))}' if last else ''}{CONFIDENCE[entries[-1].confidence]}"


def words(condition: Condition) -> str:
    """A condition in short Vietnamese words, with its count, time and what it follows."""
    unsure = condition.cites is not None and condition.cites.endswith(": unsure")
    said = WORDS[condition.form](condition)
    if condition.consecutive is not None and condition.children():
        said = f"({said})"
    return said + times(condition) + (CONFIDENCE["unsure"] if unsure else "")


def times(condition: Condition) -> str:
    parts = []
    if condition.at_least is not None and condition.form in ("prior", "initiative", "rating"):
        parts.append(f"ít nhất {condition.at_least} lần")
    if condition.consecutive is not None:
        parts.append(f"{condition.consecutive} năm liên tục")
    if condition.within is not None:
        parts.append(WINDOWS.get(condition.within) or f"trong {condition.within.split()[0]} năm")
    if condition.after:
        parts.append(f"{'mọi năm ' if condition.whole else ''}sau lần được tặng {shorts(condition.after)}")
    return " " + ", ".join(parts) if parts else ""


def shorts(codes: Iterable[str]) -> str:
    return " hoặc ".join(entry.short for code in codes if (entry := award(code)) is not None)


def branches(condition: Condition, joint: str) -> str:
    """Branches that have branches of their own stand in brackets."""
    return joint.join(f"({words(child)})" if child.children() else words(child) for child in condition.children())


def share(condition: Condition) -> str:
    if condition.percent is None:
        return f"ít nhất {condition.at_least} người"
    least = "trên " if condition.more_than else "từ " if condition.percent < ALL else ""
    return f"{least}{percent_text(condition.percent)} số người"


def absence(condition: Condition) -> str:
    besides = ", ".join(LEAVE[kind] for kind in condition.besides or ())
    return f"nghỉ dưới {condition.absence_below} ngày làm việc{f' (không kể {besides})' if besides else ''}"


WORDS: dict[str, Callable[[Condition], str]] = {
    "all_of": lambda each: branches(each, "; "),
    "any_of": lambda each: branches(each, " hoặc "),
    "prior": lambda each: f"{shorts(each.prior or ())}{' về công trạng' if each.merit == 'cong-trang' else ''}",
    "rating": lambda each: f"xếp loại từ {RATINGS[str(each.rating)]}",
    "initiative": lambda each: f"sáng kiến, đề tài {LEVELS[str(each.initiative)]}",
    "employed": lambda each: f"tuyển dụng ít nhất {each.employed} tháng",
    "absence_below": absence,
    "discipline_below": lambda each: f"không bị kỷ luật từ {DISCIPLINE[str(each.discipline_below)]}",
    "study": lambda each: f"học từ một năm thì đạt từ {STUDY_RESULTS[str(each.study)]}",
    "clear": lambda _: "không có việc đang xem xét, chưa kết luận",
    "registered": lambda _: "có đăng ký thi đua",
    "movement": lambda each: f"phong trào từ {each.movement} năm",
    "existed": lambda each: f"thành lập từ {each.existed} năm",
    "members": lambda each: f"{share(each)} đạt {shorts([str(each.members)])}",
    "members_rated": lambda each: f"{share(each)} xếp loại từ {RATINGS[str(each.members_rated)]}",
    "members_discipline_below": lambda each: (
        f"không có người bị kỷ luật từ {DISCIPLINE[str(each.members_discipline_below)]}"
    ),
    "rank": lambda each: "dẫn đầu cụm, khối" if each.rank == 1 else f"xếp từ hạng {each.rank} trong cụm, khối",
    "judgement": lambda each: f"“{each.judgement}” (người xác nhận)",
}
