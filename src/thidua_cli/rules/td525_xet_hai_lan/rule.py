"""Một trường hợp xét hai lần trong một biên bản, hoặc ở hai phiên cùng ngày."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.session import CouncilItem
from thidua_cli.models.unit_review import UnitItem
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.rules.slots import award_names
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles, award_meant

Item = CouncilItem | UnitItem
Seen = tuple[str, Hashable, Item]


def of_sessions(files: PlanFiles) -> Iterator[Seen]:
    """Every case of every session, by the day of it: which of two sessions of one day came last nobody can tell."""
    for session in files.sessions:
        for item in session.items:
            day = f"phiên họp ngày {short_date(session.day)}"
            yield day, (session.day, item.identity, code(files, item), item.year or session.year), item


def of_reviews(files: PlanFiles) -> Iterator[Seen]:
    """Every case of the minutes of every unit."""
    for review in files.unit_reviews:
        for item in review.items:
            held = f"biên bản của {files.of.unit_name(review.unit)} ngày {short_date(review.day)}"
            yield held, (review.unit, review.day, item.identity, code(files, item), item.year or review.year), item


def code(files: PlanFiles, item: Item) -> str:
    return award_meant(item.award, files.line(item.award))


def check(files: PlanFiles) -> Iterator[Finding]:
    for meetings in (of_sessions(files), of_reviews(files)):
        for (_, _, first), (held, _, again) in repeats(meetings, key=lambda seen: seen[1]):
            name = f"{files.of.name_of(again)}, {award_names((code(files, again),))}"
            related = (Related("lần thứ nhất", first.where("award")),)
            fix = "bỏ một dòng; bỏ phiếu lại thì ghi các vòng ở ballots của một dòng: ballots: [{agree: 3}, {agree: 5}]"
            yield Finding(again.where("award"), f"{name}: {held} xét hai lần", fix=fix, related=related)


RULE = Rule("TD525", "xet-hai-lan", "Mỗi cuộc họp xét một trường hợp một lần.", PlanFiles, check)
