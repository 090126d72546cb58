"""Sáng kiến, đề tài that may serve for the award: initiative."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.after import Since, since
from thidua_cli.judge.awards import same_award
from thidua_cli.judge.career import earliest_year
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, all_of, counted, known
from thidua_cli.judge.years import window
from thidua_cli.law import award_name
from thidua_cli.law.dated import parameter
from thidua_cli.models.choices import LEVELS
from thidua_cli.models.condition import Condition
from thidua_cli.models.initiatives import Author, Initiative
from thidua_cli.models.types import percent_text
from thidua_cli.workspace.overlay import initiative_rules
from thidua_cli.workspace.register import Spent

ORDER = {level: place for place, level in enumerate(LEVELS)}
# How many times one initiative may serve.
ONCE = "sang-kien-dung-mot-lan"


@dataclass(frozen=True, slots=True)
class Offer:
    """An initiative of the nominee in the years asked: whether it may serve, and why not."""

    initiative: Initiative
    verdict: Verdict
    doubts: tuple[str, ...]
    spent: bool = False


def initiative(condition: Condition, case: Case) -> Proof:
    """Enough initiatives of the level asked or a wider one, with a share that is big enough, not used before."""
    start = since(condition.after, case)
    years = window(condition.within, case)
    offers = tuple(
        _offer(found, author, condition, case, start)
        for found, author in case.files.register.initiatives.get(case.identity, ())
        if years is None or found.year in years
    )
    verdict = _verdict(condition, case, years, start, offers)
    once = _once_citations(case) if any(offer.spent for offer in offers) else ()

    def gap() -> int | None:
        """Beyond the number asked nothing is missing but the grant that they must follow."""
        missing = _needed(condition) - _sure(offers)
        return missing if missing > 0 else None

    return leaf(condition, case, verdict, lambda: _facts(offers, case) + start.facts, start.citations + once, gap)


def _needed(condition: Condition) -> int:
    return 1 if condition.at_least is None else condition.at_least


def _sure(offers: tuple[Offer, ...]) -> int:
    return sum(offer.verdict is Verdict.MET for offer in offers)


def _verdict(condition: Condition, case: Case, years: range | None, start: Since, offers: tuple[Offer, ...]) -> Verdict:
    possible = sum(offer.verdict is not Verdict.FAILED for offer in offers)
    verdict = all_of((counted(_needed(condition), _sure(offers), possible), start.granted))
    if years is None:
        return Verdict.UNKNOWN
    complete = case.files.register.initiatives_from if case.nominee.external is None else None
    kept = complete is not None and complete <= max(years.start, start.first, earliest_year(case))
    settled = kept or verdict is not Verdict.FAILED or start.granted is Verdict.FAILED
    return verdict if settled else Verdict.UNKNOWN


def _offer(found: Initiative, author: Author, condition: Condition, case: Case, start: Since) -> Offer:
    level = known(found.level is not None and ORDER[found.level] >= ORDER[condition.initiative or ""])
    share, share_words = _share(found, author, case)
    unused, used_words = _unused(found, case)
    doubts = [] if level is Verdict.MET else [_level_words(found)]
    doubts += [words for words in (share_words, used_words) if words]
    verdict = start.mark(found.year, all_of((level, share, unused)))
    return Offer(found, verdict, tuple(doubts), spent=unused is not Verdict.MET)


def _level_words(found: Initiative) -> str:
    return "chưa tới cấp cần có" if found.level is not None else "chưa được công nhận"


def _share(found: Initiative, author: Author, case: Case) -> tuple[Verdict, str]:
    """Whether the author did enough of it by the regulations in force; a sole author did it all."""
    rules = [one.share for _, one in initiative_rules(case.files, case.day)]
    least = max((share for share in rules if share is not None), default=None)
    if least is None or len(found.authors) == 1:
        return Verdict.MET, ""
    if author.share is None:
        return Verdict.UNKNOWN, f"chưa ghi tỷ lệ đóng góp, quy chế cần ít nhất {percent_text(least)}"
    if author.share >= least:
        return Verdict.MET, ""
    return Verdict.FAILED, f"tỷ lệ đóng góp {percent_text(author.share)} < {percent_text(least)} của quy chế"


def _unused(found: Initiative, case: Case) -> tuple[Verdict, str]:
    """Whether it is free: from the day one initiative serves once, another award or year of the author takes it."""
    if not _once(case):
        return Verdict.MET, ""
    spent = [use for use in case.files.register.spent.get(found.id, ()) if not _for_this(use, case)]
    own = [use for use in spent if use.identity == case.identity]
    unclear = [use for use in spent if use.identity is None]
    if not own and not unclear:
        return Verdict.MET, ""
    use = (own or unclear)[0]
    words = f"{award_name(use.award, case.day)} năm {use.year}"
    if own:
        return Verdict.FAILED, f"đã dùng cho {words}"
    return Verdict.UNKNOWN, f"đã dùng cho {words}, chưa ghi của tác giả nào"


def _for_this(use: Spent, case: Case) -> bool:
    return use.year == case.year and not same_award(use.award).isdisjoint(same_award(case.award))


def _once(case: Case) -> bool:
    """By the law of the day, or by a regulation in force."""
    value = parameter(ONCE).at(case.day)
    if value is not None and value.number == 1:
        return True
    return any(one.once for _, one in initiative_rules(case.files, case.day))


def _once_citations(case: Case) -> tuple[Citation, ...]:
    value = parameter(ONCE).at(case.day)
    return value.citations if value is not None else ()


def _facts(offers: tuple[Offer, ...], case: Case) -> tuple[Fact, ...]:
    if offers:
        return tuple(_fact(offer) for offer in offers)
    complete = case.files.register.initiatives_from
    place = case.files.register.initiatives_place or case.place
    until = f"sổ sáng kiến đủ từ năm {complete}" if complete is not None else "sổ sáng kiến chưa ghi là đủ từ năm nào"
    return (Fact(f"không có sáng kiến, đề tài nào trong thời gian xét; {until}", place),)


def _fact(offer: Offer) -> Fact:
    found = offer.initiative
    level = f", {LEVELS[found.level]}" if found.level is not None else ""
    doubts = "".join(f"; {doubt}" for doubt in offer.doubts)
    return Fact(f"“{found.title}”, năm {found.year}{level}{doubts}", found.where("id"))
