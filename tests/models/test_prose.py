"""Prose that YAML took for keys is given back in quotes, in one diagnostic."""

import pytest

from samples import document
from thidua_cli.models.decode import decode
from thidua_cli.models.prose import cut_values, in_quotes

PLAN = """kind: plan
id: thi-dua-2024
type: annual
title: Phát động thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
"""
COMMA = "giá trị có dấu phẩy bên trong { } phải đặt trong ngoặc kép: "
COLON = "câu có dấu hai chấm phải đặt cả câu trong ngoặc kép: "
ITEMS = "sections:\n  - heading: A\n    items:\n      - "


def only(lines: str) -> tuple[str, str | None]:
    """Code and fix of the single diagnostic."""
    (found,) = decode(document(PLAN + lines))[1]
    return found.code, found.fix


@pytest.mark.parametrize(
    ("entry", "whole"),
    [
        ("{to: Thường trực Đảng ủy, HĐND xã, for: b/c}", '"Thường trực Đảng ủy, HĐND xã"'),
        ("{to: Đảng ủy, HĐND xã, 3 tổ, for: b/c}", '"Đảng ủy, HĐND xã, 3 tổ"'),
        ("{to: Đảng ủy,\n     HĐND xã}", '"Đảng ủy, HĐND xã"'),
        ('{to: Khối thi đua "A", số 3}', "'Khối thi đua \"A\", số 3'"),
    ],
)
def test_a_value_cut_by_commas_is_said_once_and_put_together(entry: str, whole: str) -> None:
    assert only(f"recipients:\n  - {entry}\n") == ("TD020", COMMA + whole)


@pytest.mark.parametrize(
    ("line", "quoted", "point"),
    [
        ("{award: lao-dong-tien-tien, goal: 12,5% of staff}", "12,5% of staff", "12.5% of staff"),
        (
            "{award: x, goal: {individual: max 12,5 % of staff, household: 2}}",
            "max 12,5 % of staff",
            "max 12.5 % of staff",
        ),
        ("{text: A, result: {reached: true, actual: 92,04%}}", "92,04%", "92.04%"),
        ("{text: A, result: {reached: true, actual: 8,5}}", "8,5", "8.5"),
    ],
)
def test_a_decimal_comma_is_told_from_a_list(line: str, quoted: str, point: str) -> None:
    fix = f'số có dấu phẩy thập phân bên trong {{ }} phải đặt trong ngoặc kép: "{quoted}", hoặc viết {point}'
    assert only(f"targets:\n  - {line}\n") == ("TD020", fix)


@pytest.mark.parametrize("actual", ["30/4,1/5", "8, 5", "tổ,5", "8,5 tổ"])
def test_other_commas_are_no_decimals(actual: str) -> None:
    _, fix = only(f"targets:\n  - {{text: A, result: {{reached: true, actual: {actual}}}}}\n")
    assert (fix or "").startswith(COMMA)


def test_every_cut_value_is_said() -> None:
    wave = "{name: Đợt 1, kỳ 1, from: 2024-01-01, to: 2024-06-30, occasion: 30/4, 1/5}"
    fixes = [item.fix for item in decode(document(f"{PLAN}waves:\n  - {wave}\n"))[1]]
    assert fixes == [COMMA + '"Đợt 1, kỳ 1"', COMMA + '"30/4, 1/5"']


@pytest.mark.parametrize(
    "entry", ["to: Đảng ủy\n    HĐND xã:", "{to: Đảng ủy, HĐND xã: }", "{to: Đảng ủy, hdnd, for: b}"]
)
def test_a_key_with_its_colon_or_like_a_key_was_not_cut_off(entry: str) -> None:
    assert only(f"recipients:\n  - {entry}\n") == ("TD020", "các khóa dùng được: to, for, copy")


@pytest.mark.parametrize(
    ("lines", "fix"),
    [
        (ITEMS + "Tỷ lệ 50%: không được\n", COLON + '"Tỷ lệ 50%: không được"'),
        (ITEMS + "Tỷ lệ 50%:\n", COLON + '"Tỷ lệ 50%:"'),
        (
            ITEMS + "Tỷ lệ:\n          - một\n",
            'ý lớn có ý nhỏ bên dưới viết thành hai khóa: `text: "Tỷ lệ:"` và `items:`',
        ),
        (ITEMS + "tẽxt: một\n", "có phải ý bạn là `text`?"),
        ("recipients:\n  - Các sở, ngành: để biết\n", COLON + '"Các sở, ngành: để biết"'),
    ],
)
def test_a_sentence_with_a_colon_misses_no_key(lines: str, fix: str) -> None:
    assert only(lines) == ("TD020", fix)


@pytest.mark.parametrize("lines", ["subjects:\n  - Tập thể: các phòng\n", "closing:\n  Tập thể: các phòng\n"])
def test_a_sentence_among_paragraphs(lines: str) -> None:
    assert only(lines) == ("TD022", COLON + '"Tập thể: các phòng"')


def test_a_code_is_no_sentence() -> None:
    assert only("signer: {Giám đốc: Lê An}\n") == ("TD022", None)


def test_an_entry_that_needs_more_than_words_is_no_sentence() -> None:
    found = decode(document(PLAN + "waves:\n  - Đợt 1: tháng 1\n"))[1]
    assert sorted(item.code for item in found) == ["TD020", "TD021", "TD021", "TD021"]


def test_runs_of_pieces() -> None:
    assert list(cut_values(("a",), document("a: {to: b, c d, é, for: e, g h}\n"))) == [
        ["to", "c d", "é"],
        ["for", "g h"],
    ]


def test_quotes_that_fit_the_text() -> None:
    assert [in_quotes("a: b"), in_quotes('a "b"'), in_quotes("a\\'b")] == ['"a: b"', "'a \"b\"'", "'a\\''b'"]
