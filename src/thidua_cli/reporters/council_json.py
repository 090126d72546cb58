"""The votes of sessions for programs: JSON, CSV."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.models.session import Session
from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.tally.council_table import need_text, outcome
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.quorum import quorums
from thidua_cli.workspace.results import Result, results

Sitting = tuple[PlanFiles, Session]

FIELDS = (
    "plan", "agency", "session", "date", "members", "present", "written", "quorum", "nominee", "name", "award", "year",
    "lowered", "recused", "voters", "needed", "needs", "agree", "disagree", "blank", "surplus", "approved", "text",
)  # fmt: skip


def render_json(sittings: Iterable[Sitting]) -> str:
    """{"votes": [{one key a field of FIELDS}]}; what is not known, or not to be told, is null.

    `needed` is the most that one source asks, `surplus` the ballots beyond those who voted, negative when some lack.
    """
    found = [vote_json(files, one) for files, session in sittings for one in _of(files, session)]
    return json.dumps({"votes": found}, ensure_ascii=False, indent=2) + "\n"


def _of(files: PlanFiles, session: Session) -> Iterable[Result]:
    return (one for one in results(files) if one.session is session)


def vote_json(files: PlanFiles, result: Result) -> dict[str, Any]:
    session, seats, last = result.session, result.seats, result.last
    values = (
        files.plan.id,
        files.of.id,
        session.id,
        session.day.isoformat(),
        seats.members,
        seats.present,
        seats.written,
        max(asked.least for asked in quorums(files.of, session)),
        None if files.of.redacted else result.item.identity,
        files.of.name_of(result.item),
        result.entry.code,
        result.entry.year,
        result.lowered,
        seats.recused,
        seats.voters,
        max((need.votes for need in result.needs), default=None),
        [need_text(need) for need in result.needs],
        *(None if last is None else last.count(word) for word in ("agree", "disagree", "blank")),
        result.surplus,
        result.approved,
        outcome(result),
    )
    return dict(zip(FIELDS, values, strict=True))


def render_csv(sittings: Iterable[Sitting]) -> str:
    """One row an item; the sums of `needs` are joined by `; `, unknown values are empty."""
    rows = (vote_json(files, one) for files, session in sittings for one in _of(files, session))
    return csv_text(FIELDS, ((row | {"needs": "; ".join(row["needs"])}).values() for row in rows))
