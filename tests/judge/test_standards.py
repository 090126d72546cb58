"""The standards of the law as they are kept."""

from datetime import date, timedelta

import pytest

from thidua_cli.judge.standards import FILE, standard, standards
from thidua_cli.law import shelf

KEPT = shelf.folders_with("awards", FILE)


@pytest.mark.parametrize("code", KEPT)
def test_every_file_is_read(code: str) -> None:
    found = standards(code)
    assert found
    for one in found:
        assert one.citations
        assert one.confidence in ("confirmed", "known", "unsure")
        assert one.requires.form in ("all_of", "any_of")


@pytest.mark.parametrize("code", KEPT)
def test_one_standard_a_day(code: str) -> None:
    """On its first day each entry answers; the day after its last one something else does, or nothing."""
    for one in standards(code):
        assert standard(code, one.subject, one.merit, one.since) is one
        if one.until is not None:
            assert standard(code, one.subject, one.merit, one.until) is one
            assert standard(code, one.subject, one.merit, one.until + timedelta(1)) is not one


def test_a_form_of_one_authority_asks_what_the_wider_award_asks() -> None:
    day = date(2024, 12, 31)
    found = standard("bang-khen-tinh", "individual", "cong-trang", day)
    assert found is not None
    assert found is standard("bang-khen-bo-nganh-tinh", "individual", "cong-trang", day)


def test_a_clause_is_as_sure_as_its_entry() -> None:
    found = standard("chien-si-thi-dua-co-so", "individual", "cong-trang", date(2026, 11, 1))
    assert found is not None
    assert {citation.confidence for citation in found.citations} == {"unsure"}


def test_what_is_not_kept_is_unknown() -> None:
    assert standards("giai-thuong-nha-nuoc") == ()
    assert standard("lao-dong-tien-tien", "individual", "cong-trang", date(1999, 1, 1)) is None
    assert standard("lao-dong-tien-tien", "collective", "cong-trang", date(2024, 1, 1)) is None
    assert standard("ma-la", "individual", "cong-trang", date(2024, 1, 1)) is None
