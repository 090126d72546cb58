"""Every way a file can be misshapen, and the one sentence said about it, at its place."""

import pytest

from samples import document
from thidua_cli.diagnostics import Diagnostic
from thidua_cli.models.agency import Agency
from thidua_cli.models.decode import decode
from thidua_cli.models.messages import explain, fields_at, found_text, meaning_of
from thidua_cli.models.plan import Plan

PEOPLE = "kind: people\npeople:\n  - {id: le-an, name: Lê An, unit: van-phong, %s}\n"
PLAN = """kind: plan
id: thi-dua-2024
type: annual
title: Phát động thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
"""
CRITERIA = "kind: criteria\nid: chung\ntitle: Tiêu chí chung\ncriteria:\n"


def said(text: str) -> list[Diagnostic]:
    """What is said about one document, in the order of its places."""
    return sorted(decode(document(text))[1], key=lambda item: item.order)


def only(text: str) -> tuple[str, str, str | None, str]:
    """Code, message, fix and the words at the place of the single diagnostic."""
    (found,) = said(text)
    span = found.span
    line = text.split("\n")[span.line - 1]
    return found.code, found.message, found.fix, line[span.column - 1 : span.end_column - 1]


def test_unknown_key_with_the_nearest() -> None:
    assert only(PEOPLE % "positon: Chuyên viên") == (
        "TD020",
        "không có khóa “positon” ở đây",
        "có phải ý bạn là `position`?",
        "positon",
    )


def test_unknown_key_with_all_that_are_allowed() -> None:
    code, _, fix, place = only("kind: workspace\nxyz: 1\n")
    assert (code, place) == ("TD020", "xyz")
    assert fix == "các khóa dùng được: kind, title, severities, exclude, law, holidays, workdays, output"


@pytest.mark.parametrize(
    ("lines", "key", "guess"),
    [
        ("waves:\n  - {name: Đợt 1, from: 2024-01-01, too: 2024-06-30}\n", "too", "to"),
        ("waves:\n  - {name: Đợt 1, from: 2024-01-01, to: 2024-06-30, review: {att: yearly}}\n", "att", "at"),
        ("sections:\n  - sections:\n      - {heading: A, itms: [b]}\n", "itms", "items"),
        ("sections:\n  - items:\n      - {text: A, itmes: [b]}\n", "itmes", "items"),
        ("targets:\n  - {award: a, goal: {colective: 2}}\n", "colective", "collective"),
        ("targets:\n  - {award: a, goal: {collective: 2, indiviual: 1}}\n", "indiviual", "individual"),
        ("targets:\n  - {award: a, goal: {collective: {mx: 2}}}\n", "mx", "max"),
        ("targets:\n  - {award: a, goal: {percentt: 2, of: staff}}\n", "percentt", "percent"),
        ("awards:\n  - {award: a, requires: {any_of: [{priorr: a}]}}\n", "priorr", "prior"),
        ("recipients:\n  - {to: UBND tỉnh, forr: để báo cáo}\n", "forr", "for"),
    ],
)
def test_unknown_key_deep_inside(lines: str, key: str, guess: str) -> None:
    code, message, fix, place = only(PLAN + lines)
    assert (code, place, fix) == ("TD020", key, f"có phải ý bạn là `{guess}`?")
    assert message == f"không có khóa “{key}” ở đây"


def test_missing_key_points_at_its_owner_and_says_what_it_is_for() -> None:
    code, message, fix, place = only("kind: people\npeople:\n  - id: le-an\n    name: Lê An\n")
    assert (code, message, place) == ("TD021", "thiếu khóa bắt buộc “unit”", "id: le-an")
    assert fix == "thêm `unit:` (Mã đơn vị công tác)"


def test_missing_key_of_a_group_points_at_the_key_of_the_group() -> None:
    code, message, fix, place = only(PLAN.replace("{from: 2024-01-01, to: 2024-12-31}", "{from: 2024-01-01}"))
    assert (code, message, place) == ("TD021", "thiếu khóa bắt buộc “to”", "period")
    assert fix == "thêm `to:` (Đến hết ngày (tính cả ngày này))"


def test_misspelt_required_key_is_said_once() -> None:
    assert only(PLAN.replace("symbol:", "symbl:"))[:3] == (
        "TD020",
        "không có khóa “symbl” ở đây",
        "có phải ý bạn là `symbol`?",
    )


@pytest.mark.parametrize(
    ("lines", "message", "place"),
    [
        ("waves: Đợt 1\n", "cần một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng), nhưng đây là “Đợt 1”", "Đợt 1"),
        ("waves:\n", "cần một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng), nhưng đang để trống", ""),
        (
            "waves: {name: Đợt 1}\n",
            "cần một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng), nhưng đây là một nhóm khóa",
            "waves",
        ),
        ("waves: [Đợt 1]\n", "cần một nhóm khóa (mỗi khóa một dòng), nhưng đây là “Đợt 1”", "Đợt 1"),
        ("archive: VP\n", "cần một nhóm khóa (mỗi khóa một dòng), nhưng đây là “VP”", "VP"),
        ("scope: [Toàn Sở]\n", "cần một đoạn văn, nhưng đây là một danh sách", "scope"),
        ("signer: {id: giam-doc}\n", "cần một mã, nhưng đây là một nhóm khóa", "signer"),
        (
            "waves:\n  - {name: Đợt 1, from: [2024], to: 2024-06-30}\n",
            "cần một ngày dạng năm-tháng-ngày, ví dụ 2024-03-15, nhưng đây là một danh sách",
            "from",
        ),
        (
            "sections:\n  - {heading: A, list: {dash: a}}\n",
            "cần kiểu liệt kê (dash, plus, letter, number, heading, plain, table), nhưng đây là một nhóm khóa",
            "list",
        ),
        (
            "sections:\n  - {heading: A, numbering: [arabic]}\n",
            "cần kiểu đánh số (capital, roman, arabic, decimal, letter, none), nhưng đây là một danh sách",
            "numbering",
        ),
        (
            "sections:\n  - {heading: A, table: {columns: [a], rows: [[[b]]]}}\n",
            "cần một dòng chữ, nhưng đây là một danh sách",
            "[b]]]}}",
        ),
    ],
)
def test_wrong_kind_of_value(lines: str, message: str, place: str) -> None:
    assert only(PLAN + lines) == ("TD022", message, None, place)


@pytest.mark.parametrize(
    ("lines", "message", "place"),
    [
        (
            "issued: {date: 15/3/2024}\n",
            "“15/3/2024” không phải ngày dạng năm-tháng-ngày; viết ví dụ 2024-03-15 (ngày này viết là 2024-03-15)",
            "15/3/2024",
        ),
        ("issued: {date: 2023-02-29}\n", "“2023-02-29” không có trong lịch", "2023-02-29"),
        ("issued: {year: 24}\n", "“24” không phải năm có bốn chữ số, ví dụ 2024", "24"),
        ("issued: {year: 2024, month: 13}\n", "“13” không phải tháng từ 1 đến 12", "13"),
        (
            "issued: {place: Hà Nội}\n",
            "ghi date khi đã có ngày ký, hoặc year (có thể kèm month) khi chưa; một trong hai",
            "issued",
        ),
        (
            "issued: {year: 2024}\nsigner: Giám đốc\n",
            "“Giám đốc” không phải mã: mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ phong-ke-toan",
            "Giám đốc",
        ),
        ("issued: {year: 2024}\nnumber: 05/KH\n", "“05/KH” không dùng được ở đây", "05/KH"),
        ("issued: {year: 2024}\nscope: ''\n", "chưa có chữ nào", "''"),
        ("issued: {year: 2024}\nreviews:\n  - {at: tuần đầu}\n", None, "tuần đầu"),
        (
            "issued: {year: 2024}\ndeadlines:\n  - {step: decision, by: 30/2}\n",
            "“30/2” không phải ngày dạng 2026-03-15 hoặc 03-15 (tháng-ngày)",
            "30/2",
        ),
        ("issued: {year: 2024}\ntargets:\n  - {award: a, goal: 20%}\n", None, "20%"),
        (
            "issued: {year: 2024}\ntargets:\n  - {award: a, goal: {percent: nhiều, of: staff}}\n",
            "“nhiều” không phải tỷ lệ phần trăm; viết ví dụ 15% hoặc 12,5%",
            "nhiều",
        ),
        (
            "issued: {year: 2024}\ntargets:\n  - {text: a, result: {reached: có}}\n",
            "“có” không phải true hay false",
            "có",
        ),
        (
            "issued: {year: 2024}\nawards:\n  - {award: a, requires: {all_of: []}}\n",
            "danh sách có 0 mục, cần ít nhất 1",
            "all_of",
        ),
    ],
)
def test_wrong_form_of_value(lines: str, message: str | None, place: str) -> None:
    code, found, _, where = only(PLAN.replace("issued: {year: 2024}\n", "") + lines)
    assert (code, where) == ("TD024", place)
    assert message in (None, found)


def test_grammar_is_shown_for_amounts() -> None:
    message = only(PLAN + "targets:\n  - {award: a, goal: 20%}\n")[1]
    assert message.startswith("“20%” không phải số lượng; viết một trong các dạng: `2` · `1-2` · `max 3`")
    assert message.endswith("(tỷ lệ phải nói rõ mẫu số: 20% của ai?)")


def test_too_many_items() -> None:
    text = "kind: agency\nid: a\nname: A\ncode: A\nplace: A\nsigners:\n  - {id: b, name: B, lines: [A, B, C, D, E]}\n"
    assert only(text)[:2] == ("TD024", "danh sách có 5 mục, nhiều nhất 4")


def test_refused_items_do_not_make_a_list_too_short() -> None:
    assert only(CRITERIA + "  - {text: [a]}\n")[:2] == ("TD022", "cần một đoạn văn, nhưng đây là một danh sách")


@pytest.mark.parametrize(
    ("text", "word", "fix"),
    [
        (PEOPLE % "role: leder", "leder", "có phải ý bạn là `leader`?"),
        (PEOPLE % "role: xyz", "xyz", "các giá trị dùng được: leader, staff"),
        (PEOPLE % "ratings: {2023: hoan-thanh-tt}", "hoan-thanh-tt", "có phải ý bạn là `hoan-thanh-tot`?"),
        ("kind: workspace\nseverities: {TD101: warn}\n", "warn", "có phải ý bạn là `warning`?"),
    ],
)
def test_value_outside_its_list(text: str, word: str, fix: str) -> None:
    code, message, found_fix, place = only(text)
    assert (code, found_fix, place) == ("TD023", fix, word)
    assert message.startswith(f"“{word}” không phải ")


def test_rows_of_a_table_are_said_one_by_one_at_their_places() -> None:
    table = "sections:\n  - heading: A\n    table:\n      columns: [a, b]\n      rows:\n"
    rows = "        - [1, 2]\n        - [3]\n        - [4, 5, 6]\n"
    assert [(item.code, item.message, item.span.line - 12) for item in said(PLAN + table + rows)] == [
        ("TD024", "hàng này có 1 ô, bảng có 2 cột", 2),
        ("TD024", "hàng này có 3 ô, bảng có 2 cột", 3),
    ]


def test_rows_are_not_measured_by_columns_that_are_wrong() -> None:
    assert only(PLAN + "sections:\n  - {table: {columns: [], rows: [[a]]}}\n")[1] == "danh sách có 0 mục, cần ít nhất 1"


def test_wrong_free_key_points_at_the_key() -> None:
    code, message, _, place = only(PEOPLE % "ratings: {23: hoan-thanh-tot}")
    assert (code, message, place) == ("TD024", "“23” không phải năm có bốn chữ số, ví dụ 2024", "23")


def test_word_for_the_whole_agency() -> None:
    text = "kind: history\nawards:\n  - {agency: so-mau, award: co-thi-dua-tinh, year: 2023}\n"
    assert only(text) == (
        "TD024",
        "“so-mau” không dùng được ở đây",
        "true: đề nghị cho tập thể cả cơ quan",
        "so-mau",
    )


def test_several_problems_in_one_run() -> None:
    text = "kind: people\npeoples: []\npeople:\n  - {id: Lê An, name: [a], unit: b, role: c}\n  - {id: d}\n"
    assert [(found.code, found.span.line) for found in said(text)] == [
        ("TD020", 2), ("TD024", 4), ("TD022", 4), ("TD023", 4), ("TD021", 5), ("TD021", 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        "awards:\n  - {award: giay-khen-so, quota: 2}\n",
        "awards:\n  - {award: [giay-khen-so, bang-khen-tinh], quota: {collective: max 3, individual: 1-2}}\n",
        "awards:\n  - {award: giay-khen-so, quota: {max: 2}}\n",
        "recipients:\n  - UBND tỉnh\n  - {to: Lãnh đạo Sở}\n",
        "sections:\n  - {heading: A, items: [một ý, {text: ý nữa}], text: một đoạn}\n",
        "dossier: [to-trinh, {id: bien-ban, copies: 3}]\n",
        "waves:\n  - {name: Đợt 1, from: 2024-01-01, to: 2024-06-30, review: 2024-07}\n",
        "number: 05\ntitle: 2024\n",
    ],
)
def test_short_forms_are_read(lines: str) -> None:
    text = PLAN.replace("title: Phát động thi đua năm 2024\n", "") if "title" in lines else PLAN
    assert said(text + lines) == []


@pytest.mark.parametrize(
    ("lines", "code", "place"),
    [
        ("recipients:\n  - [UBND tỉnh]\n", "TD022", "[UBND tỉnh]"),
        ("recipients:\n  -\n", "TD022", ""),
        ("sections:\n  - {heading: A, items: [[a]]}\n", "TD022", "[a]]}"),
        ("sections:\n  - {heading: A, items: {text: a}}\n", "TD022", "items"),
        ("awards:\n  - {award: {a: b}}\n", "TD022", "award"),
        ("awards:\n  - {award: a, quota: [1, 2]}\n", "TD022", "quota"),
        ("awards:\n  - {award: a, quota: nhiều}\n", "TD024", "nhiều"),
        ("awards:\n  - {award: a, quota: {collective: nhiều}}\n", "TD024", "nhiều"),
        ("awards:\n  - {award: a, requires: a}\n", "TD024", "a"),
        ("waves:\n  - {name: Đợt 1, from: 2024-01-01, to: 2024-06-30, review: [2024-07]}\n", "TD022", "review"),
        ("dossier: [[to-trinh]]\n", "TD022", "[to-trinh]]"),
    ],
)
def test_wrong_shape_in_a_short_form_is_said_once(lines: str, code: str, place: str) -> None:
    found_code, _, _, found_place = only(PLAN + lines)
    assert (found_code, found_place) == (code, place)


def test_fields_are_found_through_lists_and_free_keys() -> None:
    assert "review" in fields_at(Plan, ("waves", 0))
    assert "percent" in fields_at(Plan, ("targets", 3, "goal", "collective"))
    assert meaning_of(Agency, ("signers", 0, "id")).startswith("Mã người ký")
    assert meaning_of(Agency, ("khong-co",)) == ""


def test_error_type_nobody_foresaw_is_still_said_in_vietnamese() -> None:
    error = {"type": "decimal_type", "loc": ("name",), "input": 5, "msg": "Decimal input should be …"}
    found = list(explain([error], Agency, document("kind: agency\nname: 5\n")))  # type: ignore[list-item]
    assert [(item.code, item.message, item.span.column) for item in found] == [
        ("TD024", "“5” không dùng được ở đây", 7)
    ]


def test_long_values_are_cut() -> None:
    assert found_text("a" * 61) == f"“{'a' * 57}…”"
    assert [found_text(value) for value in ("a" * 60, [], {}, None)] == [
        f"“{'a' * 60}”",
        "một danh sách",
        "một nhóm khóa",
        "chỗ trống",
    ]
