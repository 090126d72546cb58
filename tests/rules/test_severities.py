"""Severities for rules that do not exist."""

from __future__ import annotations

import pytest

from thidua_cli.models.settings import Settings
from thidua_cli.rules.severities import unknown_codes


def settings(*codes: str) -> Settings:
    return Settings.model_validate({"kind": "workspace", "severities": dict.fromkeys(codes, "info")})


def test_known_codes_and_no_settings_are_fine() -> None:
    assert list(unknown_codes(settings("TD001", "TD119"))) == []
    assert list(unknown_codes(None)) == []


def test_codes_of_an_upper_floor_are_known_when_it_is_asked() -> None:
    assert list(unknown_codes(settings("TD999"), lambda: {"TD999": "lien-ket-ngoai"})) == []
    (problem,) = unknown_codes(settings("lien-ket-ngoai"), lambda: {"TD999": "lien-ket-ngoai"})
    assert problem.fix == "có phải ý bạn là `TD999`?"


@pytest.mark.parametrize(
    ("written", "meant"), [("TD119x", "TD119"), ("td101", "TD101"), ("don-vi-khong-co", "TD101"), ("TD-119", "TD119")]
)
def test_an_unknown_code_is_answered_with_the_nearest(written: str, meant: str) -> None:
    (problem,) = unknown_codes(settings(written, "TD001"))

    assert (problem.code, problem.severity) == ("TD023", "error")
    assert problem.message == f"không có quy tắc “{written}”"
    assert problem.fix == f"có phải ý bạn là `{meant}`?"
