"""Một thành tích được đề nghị, hoặc đã được tặng, từ hai hình thức khen thưởng trở lên."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from thidua_cli.diagnostics import Related, Span
from thidua_cli.law import award, award_name
from thidua_cli.law.dated import parameter
from thidua_cli.law.spelling import fold
from thidua_cli.models.history import Given
from thidua_cli.models.nominations import Nomination, Nominee
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import root_of
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles, PlanFiles
from thidua_cli.workspace.governing_day import governing_entry
from thidua_cli.workspace.standing import still_open

ONE_FORM = "mot-thanh-tich-mot-hinh-thuc"
FORMS = "hinh-thuc"


@dataclass(frozen=True, slots=True)
class Reward:
    """A form of award for an achievement: `themes` are those of the movement, `day` the one whose law decides."""

    nominee: Nominee
    award: str
    year: int
    words: str
    themes: frozenset[str]
    day: date
    span: Span

    @property
    def key(self) -> tuple[str, int, str, frozenset[str]]:
        return self.nominee.identity, self.year, self.words, self.themes


def check(files: AgencyFiles) -> Iterator[Finding]:
    """What the lists ask and what the register has; what was only asked is nothing twice when it was given."""
    by_key: dict[tuple[str, int, str, frozenset[str]], list[Reward]] = {}
    for reward in (*given(files), *asked(files)):
        by_key.setdefault(reward.key, []).append(reward)
    for rewards in by_key.values():
        for first, again in combinations(rewards, 2):
            if root_of(first.award) != root_of(again.award):
                yield from twice(files, first, again)


def asked(files: AgencyFiles) -> Iterator[Reward]:
    for plan in files.plan_files:
        for entry in still_open(plan):
            text = entry.nominee.achievement if isinstance(entry.nominee, Nomination) else None
            if text is not None and is_form(entry.code):
                day = governing_entry(plan, entry).day
                span = entry.nominee.where("achievement")
                yield Reward(entry.nominee, entry.code, entry.year, fold(text), themes_of(plan), day, span)


def given(files: AgencyFiles) -> Iterator[Reward]:
    for found in files.given:
        decision = files.register.decision(found)
        day = decision.day if decision is not None else None
        if found.reason is not None and day is not None and is_form(found.award):
            plan = files.plan(found.plan) if found.plan is not None else None
            yield Reward(
                found,
                found.award,
                found.year,
                fold(found.reason),
                themes_of_given(found, plan),
                day,
                found.where("reason"),
            )


def themes_of(plan: PlanFiles) -> frozenset[str]:
    return frozenset(plan.plan.theme_ids())


def themes_of_given(found: Given, plan: PlanFiles | None) -> frozenset[str]:
    if found.theme is not None:
        return frozenset({found.theme})
    return themes_of(plan) if plan is not None else frozenset()


def is_form(code: str) -> bool:
    """A title and a form may stand beside each other for one achievement."""
    entry = award(code)
    return entry is not None and entry.family == FORMS


def twice(files: AgencyFiles, first: Reward, again: Reward) -> Iterator[Finding]:
    value = parameter(ONE_FORM).at(again.day)
    if value is not None:
        names = [award_name(reward.award, reward.day) for reward in (first, again)]
        message = (
            f"{files.name_of(again.nominee)}, năm {again.year}: một thành tích cho hai hình thức, "
            f"{' và '.join(names)}; luật ngày {short_date(again.day)}: một thành tích chỉ tặng một hình thức"
        )
        yield Finding(
            again.span,
            message,
            fix="giữ một hình thức, hoặc ghi đúng thành tích của từng lần",
            related=(Related(names[0], first.span),),
            citations=value.citations,
        )


RULE = Rule(
    "TD335", "mot-thanh-tich-nhieu-hinh-thuc", "Một thành tích chỉ được tặng một hình thức.", AgencyFiles, check
)
