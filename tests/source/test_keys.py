"""What may be a key."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from thidua_cli.source.keys import Keys
from thidua_cli.source.problem import Refused
from thidua_cli.source.repeats import RepeatedKey


def event(value: str, *, plain: bool = True) -> SimpleNamespace:
    mark = SimpleNamespace(index=0)
    return SimpleNamespace(value=value, implicit=(plain, not plain), start_mark=mark, end_mark=mark)


def test_new_key_is_remembered() -> None:
    keys = Keys()
    assert keys.unusual(event("a"), {}) == "a"
    assert keys.known == {"a": "a"}
    assert not keys.repeated


def test_repeated_key_is_marked() -> None:
    keys = Keys()
    key = keys.unusual(event("a"), {"a": "1"})
    assert isinstance(key, RepeatedKey)
    assert keys.repeated


@pytest.mark.parametrize("value", ["", "~", "null", "<<"])
def test_quoted_is_a_key_and_plain_is_not(value: str) -> None:
    keys = Keys()
    assert keys.unusual(event(value, plain=False), {}) == value
    assert keys.known == {}
    with pytest.raises(Refused):
        keys.unusual(event(value), {})
