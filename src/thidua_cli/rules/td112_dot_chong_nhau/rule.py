"""Hai đợt thi đua cùng chứa một ngày."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from thidua_cli.diagnostics import Related
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    waves = [wave for wave in files.plan.waves if wave.start <= wave.end]
    for one, other in combinations(waves, 2):
        first, last = max(one.start, other.start), min(one.end, other.end)
        if first <= last:
            days = short_date(first) if first == last else f"{short_date(first)} - {short_date(last)}"
            related = (Related(one.name, one.where("from")),)
            message = f"{other.name} và {one.name} chồng nhau ({days})"
            yield Finding(other.where("from"), message, fix="sửa ngày của một trong hai đợt", related=related)


RULE = Rule("TD112", "dot-chong-nhau", "Hai đợt không có ngày chung.", PlanFiles, check)
