"""Shared by the rules on dated terms: where the words of a plan use one outside its time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from thidua_cli.diagnostics import Span
from thidua_cli.law.moment import Moment
from thidua_cli.law.terms import Term, terms
from thidua_cli.models.plan import Plan
from thidua_cli.source import Path
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import judged_between

# Titles and names of others, and what is not printed.
_NOT_THE_PLANS_OWN_WORDS = frozenset({"bases", "movements", "note"})
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|«[^»]*»")
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)")
_DATE = re.compile(
    r"(?P<d>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<m>\d{1,2})(?:[/.-]|\s+năm\s+)(?P<y>(?:19|20)\d\d)"
    r"|tháng\s+(?P<m2>\d{1,2})(?:[/.-]|\s+năm\s+)(?P<y2>(?:19|20)\d\d)"
    r"|năm\s+(?P<y3>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_OF_THE_PAST = re.compile(
    r"(?<!\w)(?:cũ|trước\s+(?:đây|khi|ngày|kia)|không\s+(?:còn|tổ\s+chức)|kết\s+thúc|chấm\s+dứt|giải\s+thể|bỏ"
    r"|sắp\s+xếp|sáp\s+nhập|hợp\s+nhất|chuyển\s+từ|tiếp\s+nhận)(?!\w)",
    re.IGNORECASE,
)


class Use(NamedTuple):
    """A term in the plan: the words as written, and their place."""

    term: Term
    words: str
    span: Span


def untimely(files: PlanFiles, asked: Callable[[Term], bool]) -> Iterator[Use]:
    """Terms of those asked for that are wrong on every day the plan can have been issued on."""
    plan, days = files.plan, judged_between(files)
    wrong = [term for term in terms() if asked(term) and all(term.wrong_on(day) for day in days)]
    if not wrong:
        return
    for path, text in plan.scalars():
        if path[0] not in _NOT_THE_PLANS_OWN_WORDS:
            yield from _uses(plan, path, text, wrong)


def _uses(plan: Plan, path: Path, text: str, wrong: Iterable[Term]) -> Iterator[Use]:
    own = _QUOTED.sub(lambda quoted: "·" * len(quoted[0]), text)
    for term in wrong:
        for match in term.pattern.finditer(own):
            if not speaks_of_its_time(sentence_at(own, *match.span()), term):
                yield Use(term, " ".join(match[0].split()), plan.where_part(path, *match.span()))


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence, or the part between semicolons, that holds `text[start:end]`."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    first = max((place for place in ends if place <= start), default=0)
    last = min((place for place in ends if place >= end), default=len(text))
    return text[first:last]


def speaks_of_its_time(sentence: str, term: Term) -> bool:
    """Whether the sentence tells of the time of the term: by a date of that time, or as of something that is gone."""
    if term.until is not None and _OF_THE_PAST.search(sentence):
        return True
    times = filter(None, map(_moment, _DATE.finditer(sentence)))
    return any(not term.wrong_on(time.earliest) and not term.wrong_on(time.latest) for time in times)


def _moment(match: re.Match[str]) -> Moment | None:
    parts = match["y"] or match["y2"] or match["y3"], match["m"] or match["m2"], match["d"]
    try:
        return Moment.parse("-".join(part for part in parts if part))
    except ValueError:  # 31/2 is no day: it dates nothing
        return None
