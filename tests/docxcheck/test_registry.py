"""Codes and names of the rules, read from the folders alone."""

from thidua_cli.docxcheck.registry import paper_rules, slugs


def test_slugs_from_folders_are_those_of_the_rules() -> None:
    assert slugs() == {code: rule.slug for code, rule in paper_rules().items()}
