"""A proof for programs."""

from __future__ import annotations

import json

from proofs import answer
from thidua_cli.diagnostics import Fact
from thidua_cli.models.base import MEMORY
from thidua_cli.reporters.proof_json import fact_json, render_json


def test_who_what_which_day_and_the_tree() -> None:
    found = json.loads(render_json(answer()))

    assert {key: found[key] for key in ("who", "award", "as_of", "verdict", "year", "unsure", "plan")} == {
        "who": "an",
        "award": "lao-dong-tien-tien",
        "as_of": "2024-12-31",
        "verdict": "chưa đủ dữ liệu",
        "year": 2024,
        "unsure": False,
        "plan": None,
    }
    rating, either = found["proof"]["children"]
    assert rating["facts"] == [{"text": "năm 2024: hoàn thành tốt nhiệm vụ", "file": "people.yaml", "line": 3}]
    assert rating["citation"] == {"text": "Luật Mẫu", "clause": "khoản 1 Điều 2", "confidence": "confirmed"}
    assert [child["verdict"] for child in either["children"]] == ["không đạt", "chưa đủ dữ liệu"]
    assert (either["citation"], found["proof"]["notes"]) == (None, ["đoàn kết *nội bộ*"])
    assert [step["condition"] for step in found["missing"]] == ["có sáng kiến"]


def test_what_stands_in_no_file_has_no_place() -> None:
    nowhere = {"text": "một lời", "file": None, "line": None}
    assert fact_json(Fact("một lời")) == nowhere
    assert fact_json(Fact("một lời", MEMORY)) == nowhere
