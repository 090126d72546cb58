"""Rule folders are found by themselves."""

from thidua_cli.rules.base import ReadingRule, Rule
from thidua_cli.rules.registry import all_rules, checks, folder_of, folders


def test_rules_come_sorted_by_code() -> None:
    assert folders() == sorted(folders())
    assert list(all_rules()) == sorted(all_rules())
    assert all(rule.code == code for code, rule in all_rules().items())


def test_checks_are_the_rules_that_look_themselves() -> None:
    assert {rule.code for rule in checks()} == {rule.code for rule in all_rules().values() if isinstance(rule, Rule)}
    assert "TD101" in {rule.code for rule in checks()}
    assert isinstance(all_rules()["TD001"], ReadingRule)


def test_one_name_three_spellings() -> None:
    assert folder_of(all_rules()["TD101"]) == "td101_don_vi_khong_co"
