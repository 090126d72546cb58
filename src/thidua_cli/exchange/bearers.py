"""What tells two outsiders of one name apart: another position, Ông and Bà, an organisation that only one has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from thidua_cli.exchange.designation import has_place
from thidua_cli.exchange.roster import alike
from thidua_cli.exchange.values import gender_of
from thidua_cli.source import Plain

UNPLACED = "cùng tên, một dòng không ghi đơn vị"
# Only these: `Anh`, `Cô` may be names.
_ADDRESS = re.compile(r"\s*(ông|bà)\b", re.IGNORECASE)
_GENDERS = {"ông": "nam", "bà": "nu"}


@dataclass(frozen=True)
class Bearer:
    """Who bears a name, as far as it is said; empty where nothing is. `placed`: the organisation is said."""

    position: str = ""
    gender: str = ""
    placed: bool = False


NOBODY = Bearer()
"""Of whom nothing is said."""


def bearer(record: Mapping[str, Plain], values: Mapping[str, str] | None = None) -> Bearer:
    """The outsider of a record, and what the row it comes from says beyond it; empty for all others."""
    outside = record.get("external")
    if not isinstance(outside, dict):
        return NOBODY
    placed = has_place(str(outside.get("name")), str(outside.get("organisation") or ""))
    if outside.get("subject", "individual") != "individual":
        return Bearer(placed=placed)
    return Bearer(str(outside.get("position") or ""), _gender(values or {}), placed)


def apart(one: Bearer, other: Bearer) -> str | None:
    """Why two bearers of one name may be two people; None when nothing says so."""
    if one.position and other.position and not alike(one.position, other.position):
        return f"chức vụ khác nhau: {one.position}, {other.position}"
    if one.gender and other.gender and one.gender != other.gender:
        return "một dòng ghi Ông (nam), một dòng ghi Bà (nữ)"
    return None if one.placed == other.placed else UNPLACED


def _gender(values: Mapping[str, str]) -> str:
    said = (_ADDRESS.match(values.get(field, "")) for field in ("title", "name"))
    called = next((_GENDERS[found[1].lower()] for found in said if found), "")
    return gender_of(values.get("gender", "")) or called
