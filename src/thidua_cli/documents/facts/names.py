"""Names of awards as they were on a day, and the verb that goes with each."""

from __future__ import annotations

import re
from datetime import date
from itertools import groupby

from thidua_cli.documents.facts.prose import joined, literal
from thidua_cli.law import award, award_name
from thidua_cli.models.agency import Agency
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.plan import AwardQuota

_LEVELS = {
    "Ủy ban nhân dân cấp xã": "xã|phường|thị trấn|đặc khu",
    "Ủy ban nhân dân cấp huyện": "huyện|quận|thị xã|thành phố",
}


def line_name(line: AwardQuota, day: date) -> str:
    """The name the plan gives the line, else the names of its awards: `A và B (tính chung)` for a pool."""
    names = [award_name(code, day) for code in line.award]
    return literal(line.name or "") or joined(names) + (" (tính chung)" if len(names) > 1 else "")


def own_name(name: str, agency: Agency | None) -> str:
    """Of a form that the law names for every Ủy ban of a level, that of this one: `… của Chủ tịch UBND xã Mẫu`."""
    if agency is None:
        return name
    for level, kinds in _LEVELS.items():
        if name.endswith(level) and re.match(rf"(UBND|Ủy ban nhân dân) ({kinds})\b", agency.name):
            return name.removesuffix(level) + agency.name
    return name


def receiving(codes: tuple[str, ...], day: date) -> str:
    """`đạt danh hiệu A`, `được tặng B hoặc C`: the verb of each award, said once for neighbours that share it."""
    groups = groupby(codes, key=_verb)
    return joined([f"{verb} {_any_of(list(same), day)}" for verb, same in groups], last=" hoặc ")


def _any_of(codes: list[str], day: date) -> str:
    return joined([award_name(code, day) for code in codes], last=" hoặc ")


def _verb(code: str) -> str:
    return "đạt danh hiệu" if is_reached(code) else "được tặng"


def is_reached(code: str) -> bool:
    """Whether one *reaches* the award; a flag is a danh hiệu in the law, yet it is given."""
    entry = award(code)
    return entry is not None and entry.family == "danh-hieu" and not entry.name.startswith("Cờ ")


def receivers(codes: tuple[str, ...]) -> str:
    """`tập thể` for awards that only collectives get; `tập thể, cá nhân` where both can, or where nothing is known."""
    named = [SUBJECTS[subject] for subject in ("collective", "individual") if subject in may_receive(codes)]
    return ", ".join(named) or "tập thể, cá nhân"


def may_receive(codes: tuple[str, ...]) -> set[str]:
    """The subjects the law lets one of the awards be given to; all of them where the catalogue knows none."""
    return {subject for code in codes if (entry := award(code)) for subject in entry.subjects} or set(SUBJECTS)
