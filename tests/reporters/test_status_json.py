"""The standings for programs: the same fields in JSON and CSV."""

import csv
import io
import json
from collections.abc import Callable

from meetings import AWARDS, session
from thidua_cli.reporters.status_json import FIELDS, render_csv, render_json
from thidua_cli.workspace.books import PlanFiles

DEADLINE = "deadlines: [{step: agency-submission, before: 12-15, year: same}]\n"


def test_days_are_iso_and_the_unknown_is_null(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS + DEADLINE, session("{person: an, award: bang-khen, outcome: approved}"))
    first, second = json.loads(render_json([files]))["nominations"]

    assert tuple(first) == FIELDS
    assert (first["nominee"], first["unit"], first["award"]) == ("person:an", "van-phong", "bang-khen-tinh")
    assert (first["stage"], first["since"], first["due"], first["due_strict"]) == (
        "approved", "2024-12-10", "2024-12-15", True,
    )  # fmt: skip
    assert (second["stage"], second["due"], second["due_strict"]) == ("nominated", None, None)


def test_csv_has_the_same_rows(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen, outcome: approved}"))
    rows = list(csv.DictReader(io.StringIO(render_csv([files]))))

    assert [row["stage"] for row in rows] == ["approved", "nominated"]
    assert rows[0]["missing"] == "tờ trình; chưa có kết quả họp xét của đơn vị"
    assert rows[1]["due"] == ""
