"""Old encodings are found when there is no doubt, and never elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from text.papers import faults
from thidua_cli.text.legacy import from_legacy, legacy_encoding

TCVN3 = "ñy ban nh©n d©n tØnh khen th\u00adëng c¸c tËp thÓ"
VNI = "uûy ban nhaân daân tænh khen thöôûng caùc taäp theå"
MEANT = "ủy ban nhân dân tỉnh khen thưởng các tập thể"


@pytest.mark.parametrize(("text", "encoding"), [(TCVN3, "TCVN3"), (VNI, "VNI"), (VNI.upper(), "VNI")])
def test_both_are_told_apart_and_read(text: str, encoding: str) -> None:
    assert legacy_encoding(text) == encoding
    assert from_legacy(text, encoding).lower() == MEANT


@pytest.mark.parametrize(
    "text",
    [MEANT, "5 µm ± 2", "§ 5 © ®", "naïve façade Ñandú", "Số phiếu 5±2 m² cỡ 3×4", "à la carte, dès", "", "tËp"],
)
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert legacy_encoding(text) is None


@given(st.text(alphabet="abcdeghiklmnopqrstuvxy ôơưăâêđ àáảãạ", max_size=40))
def test_unicode_with_letters_of_its_own_is_never_taken_for_old(text: str) -> None:
    assert legacy_encoding(f"{text} được") is None


def test_a_paper_typed_so_is_refused_with_what_it_should_say() -> None:
    (problem,) = faults(f"{VNI}\n")
    assert (problem.code, problem.fix) == ("TD012", f"gõ bằng Unicode: {MEANT}")
