"""Words of the diagnostics."""

from __future__ import annotations

from thidua_cli.diagnostics import Severity, Span
from thidua_cli.diagnostics.codes import PAPER
from thidua_cli.text import problems

SPAN = Span("a.md", 2, 1, 2, 5)


def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    found = problems.unknown_key(SPAN, "titel", ("type", "title"))
    assert (found.code, found.slug, found.severity) == ("TD901", "khoa-the-thuc-la", Severity.ERROR)
    assert found.fix == "có phải ý bạn là “title”?"


def test_or_with_all_there_are() -> None:
    assert problems.unknown_key(SPAN, "xyz", ("type", "title")).fix == "các khóa được dùng ở đây: type, title"


def test_every_code_has_its_own_name() -> None:
    made = (
        problems.missing_key(SPAN, "place", "địa danh"),
        problems.missing_front(SPAN),
        problems.missing_text(SPAN),
        problems.unprintable(SPAN, "hình ảnh", "bỏ"),
        problems.misshapen(SPAN, "đề mục trống", "ghi"),
        problems.wrong_value(SPAN, "sai", "đúng"),
        problems.unproved(SPAN, "Thông tư cũ", "căn cứ chữ đứng"),
    )
    assert [each.code for each in made] == ["TD902", "TD902", "TD902", "TD903", "TD903", "TD904", "TD703"]
    assert all(each.slug == PAPER[each.code] and each.fix for each in made)
    assert {each.code for each in made} | {"TD901"} == PAPER.keys()
