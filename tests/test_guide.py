"""The YAML of the Vietnamese guide is one workspace: what a newcomer copies from it must be clean."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from samples import Said
from thidua_cli.models.decode import decode
from thidua_cli.models.plan import Plan
from thidua_cli.source import read_text

GUIDE = Path(__file__).parents[1] / "docs" / "huong-dan.md"


PLAN = """kind: plan
id: thi-dua-2026
type: annual
title: Phát động thi đua năm 2026
symbol: KH-SNNMT
issued: {year: 2026}
period: {from: 2026-01-01, to: 2026-12-31}
"""


def snippets() -> list[str]:
    """Whole keys of a plan in the right column of the table “Trên giấy → trong tệp”."""
    rows = re.findall(r"^\| .* \| (.*) \|$", GUIDE.read_text(encoding="utf-8").split("| Trên giấy |")[1], re.MULTILINE)
    found = [part for row in rows for part in re.findall(r"`([a-z]+: [^`]+)`", row)]
    return [part for part in found if part.split(":")[0] in Plan.model_fields and "…" not in part]


def test_what_the_guide_writes_for_a_paper_is_read() -> None:
    assert len(snippets()) >= 8
    for snippet in snippets():
        key = snippet.split(":")[0]
        kept = "".join(line for line in PLAN.splitlines(keepends=True) if not line.startswith(f"{key}:"))
        (document,), problems = read_text(f"{kept}{snippet}\n", "plan.yaml")
        assert (snippet, problems, decode(document)[1]) == (snippet, [], [])


def test_what_the_guide_says_not_to_forget_is_really_refused() -> None:
    assert read_text("a:\n  - Tỷ lệ: ít nhất 50%\n", "a.yaml")[0][0].data == {"a": [{"Tỷ lệ": "ít nhất 50%"}]}
    assert read_text('a:\n  - "Tỷ lệ: ít nhất 50%"\n', "a.yaml")[0][0].data == {"a": ["Tỷ lệ: ít nhất 50%"]}
    folded = read_text("a: >-\n  Thực hiện “A, b”: Sở\n  ban hành\n", "a.yaml")[0][0].data
    assert folded == {"a": "Thực hiện “A, b”: Sở ban hành"}


def test_the_examples_of_the_guide_validate_clean(thidua: Callable[..., Said], folder: Path) -> None:
    blocks = re.findall(r"^```yaml\n(kind:.*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    (folder / "thidua.yaml").write_text("kind: workspace\n", encoding="utf-8")
    for number, block in enumerate(blocks):
        (folder / f"{number}.yaml").write_text(block, encoding="utf-8")
    said = thidua("validate", "-f", "concise")

    # Its plan of 2026 crosses the day the amended law takes force, and its year is not over: worth knowing, no fault.
    assert len(blocks) == 5
    found = {" ".join(line.split()[1:3]) for line in said.out.splitlines()}
    assert (said.code, found) == (0, {"TD604 info", "TD399 info"})
