"""What a finding becomes: its severity, and whether a clause is cited."""

from thidua_cli.diagnostics import PaperSpan, Severity
from thidua_cli.docxcheck.base import CustomFinding, Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.profile import load
from thidua_cli.docxcheck.runner import stamp

RULE = PaperRule("TD949", "mau-ngay", "Ngày.", "Phụ lục I", ("F03",), None)
PLACE = PaperSpan.said("cả tệp", "a.docx")


def test_what_only_custom_asks_for_warns_and_cites_nothing() -> None:
    found = stamp(RULE, CustomFinding(PLACE, "tháng 03"), load("nd30-2020"))
    assert (found.severity, found.citations) == (Severity.WARNING, ())


def test_law_that_was_held_against_its_text_is_an_error_with_its_clause() -> None:
    found = stamp(RULE, Finding(PLACE, "tháng 2"), load("nd30-2020"))
    assert (found.severity, found.citations[0].clause) == (Severity.ERROR, "Phụ lục I")


def test_law_from_memory_warns_and_names_the_text_only() -> None:
    found = stamp(RULE, Finding(PLACE, "tháng 2"), load("tt01-2011"))
    assert (found.severity, found.citations[0].clause) == (Severity.WARNING, "")


def test_what_is_good_to_know_is_an_info_whatever_its_rule_says() -> None:
    assert stamp(RULE, NotedFinding(PLACE, "bản nháp"), load("nd30-2020")).severity is Severity.INFO
