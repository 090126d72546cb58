"""Filters as templates use them."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.text.escape import Inline
from thidua_cli.text.template import TemplateProblem, render


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("n | so2", "03"),
        ("n | so_chu", "ba"),
        ("1200000 | tien_chu", "Một triệu hai trăm nghìn đồng"),
        ("n | la_ma", "III"),
        ("n | diem", "c"),
        ("day | ngay", "ngày 07 tháng 3 năm 2024"),
        ("day | ngay_ngan", "07/3/2024"),
        ("'2024-03-07' | ngay_ngan", "07/3/2024"),
        ("'đợt' | in_hoa", "ĐỢT"),
        ("prose | in_hoa", "**ĐỢT**"),
        ("['a', n] | join(', ')", "a, 3"),
        ("'a' ~ n", "a3"),
        ("(long | doan) | length", "2"),
    ],
)
def test_filters(expression: str, text: str) -> None:
    facts = {"n": 3, "day": date(2024, 3, 7), "prose": Inline("**đợt**"), "long": Inline("một\nhai\n \nba")}
    assert render(f"{{{{ {expression} }}}}", facts) == text


@pytest.mark.parametrize(
    "expression",
    ["'3' | so2", "true | so2", "-1 | so2", "0 | diem", "3 | ngay", "'2024-02-30' | ngay", "none | in_hoa", "x | yaml"],
)
def test_a_filter_refuses_what_it_cannot_print(expression: str) -> None:
    with pytest.raises(TemplateProblem):
        render(f"{{{{ {expression} }}}}", {"x": "a\x07"})


@pytest.mark.parametrize(
    "name", ["safe", "escape", "round", "float", "format", "replace", "tojson", "urlize", "xmlattr"]
)
def test_filters_that_make_markup_or_guess_are_not_offered(name: str) -> None:
    with pytest.raises(TemplateProblem):
        render(f"{{{{ x | {name} }}}}", {"x": "a"})
