"""Which parser is in use."""

from __future__ import annotations

import sys

import pytest

from thidua_cli.source import parser_in_use, read_text


def test_libyaml_is_used_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THIDUA_PURE_YAML", raising=False)
    assert parser_in_use().startswith("libyaml (ruamel.yaml.clib 0.")


def test_environment_forces_the_pure_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_PURE_YAML", "1")
    assert parser_in_use().startswith("ruamel.yaml thuần Python 0.")


def test_missing_extension_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THIDUA_PURE_YAML", raising=False)
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    assert "thuần Python" in parser_in_use()
    assert read_text("a: 1\n", "a")[0][0].data == {"a": "1"}
