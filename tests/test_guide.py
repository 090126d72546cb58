"""The YAML of the Vietnamese guide is one workspace: what a newcomer copies from it must be clean."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from samples import Said

GUIDE = Path(__file__).parents[1] / "docs" / "huong-dan.md"


def test_the_examples_of_the_guide_validate_clean(thidua: Callable[..., Said], folder: Path) -> None:
    blocks = re.findall(r"^```yaml\n(kind:.*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    (folder / "thidua.yaml").write_text("kind: workspace\n", encoding="utf-8")
    for number, block in enumerate(blocks):
        (folder / f"{number}.yaml").write_text(block, encoding="utf-8")
    said = thidua("validate", "-f", "concise")

    # Its plan of 2026 crosses the day the amended law takes force: worth knowing, and no fault.
    assert len(blocks) == 4
    assert (said.code, [line.split()[1:3] for line in said.out.splitlines()]) == (0, [["TD604", "info"]])
