"""What a form keeps are fields that columns can hold."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.form import HELPING, KEPT, Form
from thidua_cli.exchange.kept import SHOWN


@pytest.mark.parametrize("form", Form)
def test_every_shown_field_is_kept_or_helps(form: Form) -> None:
    assert KEPT[form] <= FIELDS.keys()
    assert set(SHOWN[form]) <= KEPT[form] | HELPING
