from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import Said


def test_the_parser_in_use_is_named(thidua: Callable[..., Said], monkeypatch: pytest.MonkeyPatch) -> None:
    fast = thidua("doctor").out
    monkeypatch.setenv("THIDUA_PURE_YAML", "1")
    slow = thidua("doctor").out

    assert "Bộ đọc YAML: libyaml (ruamel.yaml.clib" in fast
    assert "Bộ đọc YAML: ruamel.yaml thuần Python" in slow


def test_what_is_shipped_is_counted(thidua: Callable[..., Said]) -> None:
    said = thidua("doctor")

    assert said.code == 0
    assert "Kế hoạch mẫu: 5 kế hoạch" in said.out
    assert ", ke-hoach, " in said.out
