"""The votes for programs: the same fields in JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

from meetings import AWARDS, session
from thidua_cli.reporters.council_json import FIELDS, render_csv, render_json
from thidua_cli.workspace.books import PlanFiles

ITEMS = (
    "{person: an, award: bang-khen, recused: Đỗ Thị Mẫu, ballots: {agree: 2}}",
    "{person: chi, award: bang-khen}",
)


def test_what_is_not_known_or_not_told_is_null(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session(*ITEMS, extra="votes: {percent: 80%}\n"))
    first, second = json.loads(render_json([(files, files.sessions[0])]))["votes"]

    assert tuple(first) == FIELDS
    assert (first["members"], first["present"], first["quorum"], first["recused"], first["voters"]) == (5, 4, 4, 1, 3)
    assert (first["needed"], first["needs"]) == (4, ["⌈80% × 5⌉ = 4 (Hội đồng thống nhất)"])
    assert (first["agree"], first["surplus"], first["approved"]) == (2, -1, False)
    assert (second["agree"], second["surplus"], second["approved"], second["text"]) == (None, 0, None, "chưa bỏ phiếu")

    hidden = PlanFiles(files.plan, replace(files.of, redacted=True))
    (told, _) = json.loads(render_json([(hidden, hidden.sessions[0])]))["votes"]
    assert (told["nominee"], told["name"]) == (None, "L. A.")


def test_csv_has_the_same_rows(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session(*ITEMS))
    rows = list(csv.DictReader(io.StringIO(render_csv([(files, files.sessions[0])]))))

    assert [(row["name"], row["needed"], row["agree"]) for row in rows] == [("Lê An", "", "2"), ("Võ Chi", "", "")]
