"""`thidua rule`: the page of one rule, the list of all, and help for a code that does not exist."""

import json
from collections.abc import Callable

import pytest

from samples import Said
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.rules.page import HEADINGS, headings
from thidua_cli.rules.registry import all_rules

EVERY = {**all_rules(), **paper_rules()}
Thidua = Callable[..., Said]


@pytest.mark.parametrize("name", ["TD101", "td101", "don-vi-khong-co", " DON-VI-khong-co "])
def test_a_rule_is_found_by_code_and_by_name(thidua: Thidua, name: str) -> None:
    said = thidua("rule", name)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("# TD101 · ")


def test_the_page_shows_each_case_and_what_the_tool_says_about_it(thidua: Thidua) -> None:
    page = thidua("rule", "TD101").out
    assert headings(page) == HEADINGS
    assert "\n\n\n" not in page
    assert "### sai_go_nham_ma\n\n```yaml\nkind: agency\n" in page
    assert "\nthidua nói:\n\n```text\nsai_go_nham_ma.yaml:11:36: TD101 error " in page
    right = page.split("### dung_du_don_vi")[1]
    assert "unit: van-phong}" in right
    assert "thidua nói" not in right


@pytest.mark.parametrize("code", EVERY)
def test_every_page_can_be_shown_on_any_screen(thidua: Thidua, code: str) -> None:
    page = thidua("rule", code).out
    assert "- sai_" not in page
    assert "- dung_" not in page
    assert page.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("TD001", "name: L\\xea An"),
        ("TD004", "\n⇥   - {id"),
        ("TD005", "<U+FEFF># Lưu từ Notepad"),
        ("TD007", "kind: people␍\n"),
        ("TD011", "(một tệp 67108865 byte)"),
        ("TD012", "Lê<U+0007>An"),
    ],
)
def test_what_cannot_be_seen_gets_a_sign(thidua: Thidua, name: str, seen: str) -> None:
    assert seen in thidua("rule", name).out


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("TDD101", "có phải ý bạn là `TD101`?"),
        ("don-vi-khog-co", "có phải ý bạn là `don-vi-khong-co`?"),
        ("xyz", "xem mọi quy tắc: `thidua rule --all`"),
    ],
)
def test_an_unknown_rule_is_exit_2_with_a_suggestion(thidua: Thidua, name: str, hint: str) -> None:
    said = thidua("rule", name)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"Không có quy tắc “{name}”; {hint}\n"


@pytest.mark.parametrize("arguments", [(), ("TD101", "--all")])
def test_one_rule_or_all_of_them(thidua: Thidua, arguments: tuple[str, ...]) -> None:
    said = thidua("rule", *arguments)
    assert (said.code, said.out) == (2, "")
    assert "thidua rule TD101" in said.err


def test_all_rules_in_plain_columns(thidua: Thidua) -> None:
    said = thidua("rule", "--all")
    assert said.code == 0
    title, blank, head, dashes, *rows = said.out.splitlines()
    assert (title, blank) == (f"{len(EVERY)} quy tắc", "")
    assert head.split("  ")[0] == "Mã"
    assert set(dashes) <= {"-", " "}
    assert [row.split()[0] for row in rows] == list(EVERY)
    for row, rule in zip(rows, EVERY.values(), strict=True):
        assert row.index(rule.slug) == head.index("Tên")
        assert row.endswith(rule.title)


def test_rules_for_programs(thidua: Thidua) -> None:
    rules = json.loads(thidua("rule", "--all", "--format", "json").out)
    assert [rule["code"] for rule in rules] == list(EVERY)
    assert rules[0] == {
        "code": "TD001",
        "severity": "error",
        "slug": "khong-phai-utf8",
        "title": "Tệp phải lưu bằng UTF-8.",
    }
    one = json.loads(thidua("rule", "td101", "-f", "json").out)
    assert one.keys() == {"code", "severity", "slug", "title", "page", "cases"}
    wrong = next(case for case in one["cases"] if case["wrong"])
    assert wrong["said"][0].startswith(f"{wrong['name']}.yaml:")
