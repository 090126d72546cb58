"""What one condition asks, as the heading of its proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thidua_cli.judge.awards import names_of
from thidua_cli.judge.case import Case
from thidua_cli.judge.years import window as years_asked
from thidua_cli.judge.years import years_text
from thidua_cli.law import award_name
from thidua_cli.models.choices import DISCIPLINE, LEAVE, LEVELS, MERITS, RATINGS, STUDY_RESULTS, SUBJECTS
from thidua_cli.models.condition import RUN, Condition
from thidua_cli.models.types import percent_text
from thidua_cli.text.vietnamese import count_text

Words = Callable[[Condition, Case], str]


def title(condition: Condition, case: Case) -> str:
    """One Vietnamese clause without an ending, award names as of the governing day."""
    return _in_a_row(condition, case) if condition.consecutive else _TITLES[condition.form](condition, case)


def _in_a_row(condition: Condition, case: Case) -> str:
    """`05 năm liên tục hoàn thành tốt nhiệm vụ trở lên sau khi được tặng …, trong đó …`."""
    years, what = count_text(condition.consecutive or 0), _each_year(condition, case)
    inside = " và ".join(title(child, case) for child in condition.all_of or () if child.in_run)
    among = f", trong đó {inside}" if inside else ""
    if condition.whole:
        return f"mọi năm, ít nhất {years} năm, {what}{_time(condition, case)}{among}"
    return f"{years} năm liên tục {what}{_time(condition, case)}{among}"


def _each_year(condition: Condition, case: Case) -> str:
    """What is asked of every year of a run."""
    if condition.rating is not None:
        return at_least_rated(condition.rating)
    if condition.prior is not None:
        return _received(condition, case)
    joint = " và " if condition.all_of is not None else " hoặc "
    parts = [child for child in condition.children() if condition.all_of is None or not child.in_run]
    return joint.join(f"({_each_year(part, case)})" if part.children() else _each_year(part, case) for part in parts)


def _prior(condition: Condition, case: Case) -> str:
    return f"{_times(condition, 'lần')} {_received(condition, case)}{_time(condition, case)}"


def _received(condition: Condition, case: Case) -> str:
    names = names_of(condition.prior or (), case.day)
    merit = f", loại hình {MERITS[condition.merit]}" if condition.merit else ""
    theme = f", chuyên đề “{condition.theme}”" if condition.theme else ""
    return f"được tặng {names}{merit}{theme}"


def _rating(condition: Condition, case: Case) -> str:
    rating = at_least_rated(condition.rating or "")
    if condition.at_least:
        return f"{_times(condition, 'năm')} {rating}{_time(condition, case)}"
    return f"{rating}{_time(condition, case) if condition.within else f' năm {case.year}'}"


def at_least_rated(rating: str) -> str:
    """`hoàn thành tốt nhiệm vụ trở lên`; nothing lies above the best."""
    return RATINGS[rating] if rating == next(iter(RATINGS)) else f"{RATINGS[rating]} trở lên"


def _initiative(condition: Condition, case: Case) -> str:
    level = condition.initiative or ""
    wide = LEVELS[level] if level == "toan-quoc" else f"{LEVELS[level]} trở lên"
    return f"{_times(condition, 'sáng kiến, đề tài')} được công nhận {wide}{_time(condition, case)}"


def _times(condition: Condition, what: str) -> str:
    return f"ít nhất {count_text(1 if condition.at_least is None else condition.at_least)} {what}"


def _time(condition: Condition, case: Case) -> str:
    after = f" sau khi được tặng {names_of(condition.after, case.day)}" if condition.after else ""
    years = years_asked(condition.within, case)
    if condition.within is None or (condition.within == RUN and years is None):
        return after
    return after + (f", {years_text(years)}" if years is not None else " trong thời gian thực hiện kế hoạch")


def _months(months: int) -> str:
    years, rest = divmod(months, 12)
    return f"{count_text(months)} tháng" if rest else f"{count_text(years)} năm"


def _members(condition: Condition, case: Case) -> str:
    return f"{_share(condition)} đạt {award_name(condition.members or '', case.day)} năm {case.year}"


def _members_rated(condition: Condition, case: Case) -> str:
    return f"{_share(condition)} {at_least_rated(condition.members_rated or '')} năm {case.year}"


def _share(condition: Condition) -> str:
    if condition.percent is None:
        return f"ít nhất {count_text(condition.at_least or 0)} thành viên"
    return f"{'trên' if condition.more_than else 'ít nhất'} {percent_text(condition.percent)} thành viên"


def _absence(condition: Condition, case: Case) -> str:
    besides = ", ".join(LEAVE[kind] for kind in condition.besides or ())
    left_out = f", không tính {besides}" if besides else ""
    return f"nghỉ dưới {condition.absence_below} ngày làm việc năm {case.year}{left_out}"


def _yes(asked: bool | None, words: str) -> str:
    return words if asked else f"không phải: {words}"


def _rank(condition: Condition, case: Case) -> str:
    rank = "đứng đầu" if condition.rank == 1 else f"xếp từ hạng {condition.rank} trở lên trong"
    return f"{rank} cụm, khối thi đua{_time(condition, case) if condition.within else f' năm {case.year}'}"


def _any_of(condition: Condition, _: Case) -> str:
    return f"ít nhất {count_text(condition.at_least or 1)} trong {count_text(len(condition.any_of or ()))} điều kiện"


def _study(condition: Condition, _: Case) -> str:
    return f"học từ một năm trở lên thì kết quả từ {STUDY_RESULTS[condition.study or '']} trở lên"


def _members_discipline(condition: Condition, case: Case) -> str:
    form = DISCIPLINE[condition.members_discipline_below or ""]
    return f"năm {case.year} không có thành viên bị kỷ luật từ {form} trở lên"


_TITLES: Mapping[str, Words] = {
    "all_of": lambda *_: "đủ mọi điều kiện",
    "any_of": _any_of,
    "not": lambda condition, case: f"không thuộc trường hợp: {title(condition.not_, case)}" if condition.not_ else "",
    "prior": _prior,
    "rating": _rating,
    "initiative": _initiative,
    "service": lambda condition, _: f"công tác ít nhất {_months(condition.service or 0)}",
    "employed": lambda condition, _: f"đến hết năm xét đã tuyển dụng ít nhất {_months(condition.employed or 0)}",
    "absence_below": _absence,
    "discipline_below": lambda condition, case: (
        f"không bị kỷ luật từ {DISCIPLINE[condition.discipline_below or '']} trở lên năm {case.year}"
    ),
    "study": _study,
    "clear": lambda condition, _: _yes(condition.clear, "không có việc đang xem xét, chưa kết luận"),
    "registered": lambda condition, case: _yes(condition.registered, f"có đăng ký thi đua năm {case.year}"),
    "movement": lambda condition, _: f"phong trào kéo dài ít nhất {count_text(condition.movement or 0)} năm",
    "existed": lambda condition, _: f"thành lập ít nhất {count_text(condition.existed or 0)} năm",
    "members": _members,
    "members_rated": _members_rated,
    "members_discipline_below": _members_discipline,
    "rank": _rank,
    "score": lambda condition, _: f"đạt từ {condition.score} điểm trở lên",
    "judgement": lambda condition, _: (condition.judgement or "").rstrip(" .;"),
}


def not_for(condition: Condition, case: Case) -> str:
    """Said of a condition that does not concern this nominee."""
    return f"{title(condition, case)}: chỉ áp dụng cho {SUBJECTS[condition.subject or '']}"
