"""The years of somebody for programs: JSON, CSV."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.tally.life import LifeYear, Received, Subject, life

FIELDS = ("year", "what", "code", "text", "number", "date", "revoked_from")


def render_json(subject: Subject) -> str:
    """{"id", "name", "in", "years": [{"year", "rating", "titles", "forms", "initiatives", "discipline", "moves"}]}.

    Days are ISO, what is not known is null; without names the id is null, because it is made of the name.
    """
    head = {"id": _id(subject), "name": subject.name, "in": subject.where}
    return json.dumps(head | {"years": [_year(one) for one in life(subject)]}, ensure_ascii=False, indent=2) + "\n"


def _id(subject: Subject) -> str | None:
    return None if subject.is_human and subject.of.redacted else subject.id


def _year(one: LifeYear) -> dict[str, Any]:
    return {
        "year": one.year,
        "rating": one.rating,
        "titles": [_award(each) for each in one.titles],
        "forms": [_award(each) for each in one.forms],
        "initiatives": list(one.initiatives),
        "discipline": list(one.discipline),
        "moves": list(one.moves),
    }


def _award(one: Received) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "number": one.number,
        "date": one.day.isoformat() if one.day else None,
        "revoked_from": one.gone_from.isoformat() if one.gone_from else None,
    }


def render_csv(subject: Subject) -> str:
    """One row a fact: year, what it is (rating, title, form, initiative …), and an award's decision."""
    return csv_text(FIELDS, ([row.get(field) for field in FIELDS] for one in life(subject) for row in _flat(one)))


def _flat(one: LifeYear) -> Iterator[dict[str, Any]]:
    if one.rating is not None:
        yield {"year": one.year, "what": "rating", "text": one.rating}
    for what, awards in (("title", one.titles), ("form", one.forms)):
        for each in awards:
            row = _award(each)
            yield {"year": one.year, "what": what, "text": row.pop("name")} | row
    for what, texts in (("initiative", one.initiatives), ("discipline", one.discipline), ("move", one.moves)):
        yield from ({"year": one.year, "what": what, "text": text} for text in texts)
