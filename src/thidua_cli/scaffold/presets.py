"""Finds the presets: one template a kind of plan, in the folder beside this module."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from thidua_cli.text.template import render

_FOLDER = Path(__file__).parent
_ENDING = ".yaml.j2"
_SUMMARY = re.compile(r"\{#\s*(.*?)\s*#\}\n")
_TYPE = re.compile(r"^type: (\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Preset:
    """A kind of plan. `summary` is one Vietnamese line, taken from the comment the template opens with."""

    name: str
    type: str
    summary: str
    text: str

    @property
    def needs_theme(self) -> bool:
        return self.type == "thematic"


@cache
def presets() -> Mapping[str, Preset]:
    """Every preset by name, sorted."""
    paths = sorted((_FOLDER / "presets").glob(f"*{_ENDING}"))
    return {preset.name: preset for preset in map(_preset, paths)}


def _preset(path: Path) -> Preset:
    text = path.read_text(encoding="utf-8")
    summary, type_ = _SUMMARY.match(text), _TYPE.search(text)
    assert summary, path
    assert type_, path
    return Preset(path.name.removesuffix(_ENDING), type_[1], summary[1], text[summary.end() :])


def fill(preset: Preset, context: Mapping[str, object]) -> str:
    """The preset with its blanks filled in; what presets have in common stands in the folder parts."""
    return render(preset.text, context, f"{preset.name}{_ENDING}", _part)


def _part(name: str) -> tuple[str, str] | None:
    path = _FOLDER / "parts" / f"{name}{_ENDING}"
    return path.read_text(encoding="utf-8"), path.name


def fill_companion(name: str, context: Mapping[str, object]) -> str:
    """A file that goes with a first plan: agency or thidua."""
    path = _FOLDER / "agency" / f"{name}{_ENDING}"
    return render(path.read_text(encoding="utf-8"), context, path.name)
