"""The first of two is remembered, and every later one is told."""

from thidua_cli.rules.repeats import repeats


def test_every_later_one_points_at_the_first() -> None:
    assert list(repeats(["An", "Bình", "an", "AN"], key=str.casefold)) == [("An", "an"), ("An", "AN")]


def test_the_same_object_seen_again_is_no_repeat() -> None:
    name = ("An",)
    assert list(repeats([name, name], key=str)) == []
