import re

import pytest

from thidua_cli.models.choices import PLAN_TYPES
from thidua_cli.scaffold.presets import presets


def test_every_kind_of_plan_has_a_preset_of_its_name() -> None:
    assert list(presets()) == sorted(PLAN_TYPES)
    assert [preset.type for preset in presets().values()] == sorted(PLAN_TYPES)


@pytest.mark.parametrize("name", presets())
def test_a_preset_says_in_one_line_what_it_is_for(name: str) -> None:
    preset = presets()[name]

    assert re.fullmatch(r"\w.+\.", preset.summary)
    assert preset.text.startswith("# Kế hoạch")


def test_only_a_thematic_plan_needs_a_theme() -> None:
    assert [name for name, preset in presets().items() if preset.needs_theme] == ["thematic"]
