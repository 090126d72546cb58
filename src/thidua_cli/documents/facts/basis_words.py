"""Căn cứ as finished clauses; the paper puts `;` and `.` after them."""

from __future__ import annotations

import re
from datetime import date

from thidua_cli.documents.facts.prose import unmarked
from thidua_cli.models.plan import Basis
from thidua_cli.scaffold.citing import LOCAL, as_basis, cited_on
from thidua_cli.text.vietnamese import long_date
from thidua_cli.workspace.legal_bases import NAMED_BY_TITLE, without_type

_COMMITTEE = re.compile(r"(UBND|Ủy ban nhân dân)\b", re.IGNORECASE)


def laws_on(day: date, agency: str = "") -> tuple[str, ...]:
    """The laws and decrees of a day as căn cứ of the agency of that name; an Ủy ban nhân dân acts by one more."""
    subjects = (LOCAL,) if _COMMITTEE.match(agency) else ()
    return tuple(basis_text(Basis.model_validate(as_basis(text))) for text in cited_on(day, *subjects))


def basis_text(basis: Basis) -> str:
    """`Căn cứ Kế hoạch số 66/KH-UBND ngày 24 tháng 4 năm 2021 của UBND tỉnh … về …`."""
    if basis.text is not None:
        return unmarked(basis.text).rstrip(" ;.,")
    number = f"số {basis.number}" if basis.number else ""
    day = long_date(basis.day) if basis.day else ""
    issuer = f"của {basis.issuer}" if basis.issuer else ""
    about = unmarked(without_type(basis)).rstrip(" ;.,")
    order = (about, number, day, issuer) if basis.type in NAMED_BY_TITLE else (number, day, issuer, about)
    return " ".join(part for part in (basis.lead, basis.type or "", *order) if part)
