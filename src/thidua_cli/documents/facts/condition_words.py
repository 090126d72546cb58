"""Requirements in words, from the condition tree: `có ít nhất 01 lần được tặng Bằng khen … hoặc 02 lần …`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.names import receiving
from thidua_cli.documents.facts.prose import joined, lowered
from thidua_cli.models.choices import LEVELS, RATINGS, SUBJECTS
from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import Theme
from thidua_cli.models.types import percent_text
from thidua_cli.text.vietnamese import count_text

_AT_LEAST = "có ít nhất "


@dataclass(frozen=True, slots=True)
class ConditionWords:
    """Says conditions: award names as of `day`, the plan's own `themes` as those of this movement."""

    day: date
    themes: tuple[Theme, ...] = ()

    def say(self, condition: Condition) -> str:
        """The whole tree as one clause without ending."""
        words = self._form(condition)
        if condition.consecutive and condition.children():
            words = f"có {count_text(condition.consecutive)} năm liên tục mà mỗi năm {words}{_window(condition.within)}"
        if condition.subject:
            words = f"{words}, áp dụng đối với {SUBJECTS[condition.subject]}"
        return f"{words} (theo {condition.cites})" if condition.cites else words

    def _form(self, condition: Condition) -> str:
        if condition.all_of is not None:
            return joined([self._inside(child) for child in condition.all_of], ", đồng thời ")
        if condition.any_of is not None:
            return self._any_of(condition, condition.any_of)
        if condition.not_ is not None:
            return f"không thuộc trường hợp {self.say(condition.not_)}"
        if condition.prior is not None:
            return f"{self._times(condition)}{self._tail(condition)}"
        return f"{self._leaf(condition)}{self._tail(condition)}"

    def _inside(self, condition: Condition) -> str:
        """A branch inside another stands in brackets, so that `hoặc` cannot reach too far."""
        words = self.say(condition)
        return f"({words})" if len(condition.children()) > 1 else words

    def _any_of(self, condition: Condition, children: tuple[Condition, ...]) -> str:
        if condition.at_least is not None and condition.at_least > 1:
            listed = "; ".join(self.say(child) for child in children)
            return f"đạt ít nhất {count_text(condition.at_least)} trong các điều kiện sau: {listed}"
        if _alike(children):
            times = [self._times(child) for child in children]
            rest = [clause.removeprefix(_AT_LEAST) for clause in times[1:]]
            return joined([times[0], *rest], last=" hoặc ") + self._tail(children[0])
        return joined([self._inside(child) for child in children], last=" hoặc ")

    def _times(self, condition: Condition) -> str:
        """`có ít nhất 02 lần được tặng …`, `có 03 năm liên tục đạt danh hiệu …`, without theme and time."""
        assert condition.prior is not None
        award = receiving(condition.prior, self.day)
        if condition.consecutive:
            return f"có {count_text(condition.consecutive)} năm liên tục {award}"
        return f"{_AT_LEAST}{count_text(condition.at_least or 1)} lần {award}"

    def _tail(self, condition: Condition) -> str:
        theme = ""
        if condition.theme is not None:
            theme = self._theme(condition.theme)
        return theme + _window(condition.within)

    def _theme(self, wanted: str) -> str:
        own = next((theme for theme in self.themes if theme.id == wanted), None)
        if own is not None and own.name is not None:
            return f" về {own.name}"
        return " về chuyên đề của phong trào này" if own is not None else f" về chuyên đề “{wanted}”"

    def _leaf(self, condition: Condition) -> str:
        if condition.rating is not None:
            years = f"{count_text(condition.consecutive)} năm liên tục " if condition.consecutive else ""
            return f"{years}được xếp loại {_rating(condition.rating)}"
        if condition.initiative is not None:
            count = count_text(condition.at_least or 1)
            return f"{_AT_LEAST}{count} sáng kiến, đề tài được công nhận {_level(condition.initiative)}"
        if condition.service is not None:
            return f"có thời gian công tác từ {_months(condition.service)} trở lên"
        if condition.members is not None and condition.percent is not None:
            share = percent_text(condition.percent)
            return f"{_AT_LEAST}{share} thành viên {receiving((condition.members,), self.day)}"
        if condition.rank is not None:
            return f"{_rank(condition.rank)} trong cụm, khối thi đua"
        if condition.score is not None:
            return f"đạt từ {condition.score} điểm trở lên"
        return lowered((condition.judgement or "").rstrip(" .;"))


def _level(level: str) -> str:
    """Nothing lies above the whole country."""
    return f"trong {LEVELS[level]}" if level == "toan-quoc" else f"ở {LEVELS[level]} trở lên"


def _rank(rank: int) -> str:
    return "xếp hạng nhất" if rank == 1 else f"xếp từ hạng {rank} trở lên"


def _rating(rating: str) -> str:
    """Nothing lies above the best rating."""
    return RATINGS[rating] if rating == next(iter(RATINGS)) else f"{RATINGS[rating]} trở lên"


def _alike(children: tuple[Condition, ...]) -> bool:
    """Whether all ask for awards on the same theme in the same time, so that theme and time are said once."""
    tails = {(child.theme, child.within, child.subject, child.cites) for child in children}
    return all(child.prior for child in children) and len(tails) == 1 and not (children[0].subject or children[0].cites)


def _window(within: str | None) -> str:
    if within is None:
        return ""
    years = re.fullmatch(r"(\d+) years", within)
    if years:
        return f" trong {count_text(int(years[1]))} năm gần nhất"
    return {"plan": " trong thời gian thực hiện Kế hoạch", "year": " trong năm xét", "run": " trong các năm ấy"}[within]


def _months(months: int) -> str:
    """`10 tháng`, `05 năm`."""
    years, rest = divmod(months, 12)
    return f"{count_text(months)} tháng" if rest else f"{count_text(years)} năm"
