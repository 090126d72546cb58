from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import Said
from thidua_cli.law.pack import packs


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


def test_the_law_pack_is_dated(thidua: Callable[..., Said]) -> None:
    (own,) = packs()

    assert f"Gói luật: {own.version}, đối chiếu ngày 20/11/2026, dùng chắc đến 20/11/2027\n" in thidua("doctor").out
