"""Which papers the records are enough for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from subjects import whole_year
from thidua_cli.documents.possible import has, possible
from thidua_cli.documents.registry import document
from thidua_cli.documents.subjects import Choice
from thidua_cli.models.kinds import KINDS
from thidua_cli.workspace.books import PlanFiles


@pytest.mark.parametrize("name", ["ke-hoach", "danh-sach-de-nghi", "to-trinh", "quyet-dinh-khen-thuong", "giay-khen"])
def test_a_whole_year_is_enough_for_the_papers_of_a_year(name: str) -> None:
    found = possible(whole_year(), document(name))
    assert (found.missing, bool(found.subjects)) == ("", True)


def test_what_is_missing_is_named(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    assert possible(files, document("to-trinh")).missing == "chưa có session (phiên họp Hội đồng)"
    missing = possible(files, document("quyet-dinh-khen-thuong")).missing
    assert missing == "chưa có decisions (sổ quyết định) hoặc session (phiên họp Hội đồng)"


def test_records_without_a_case_are_said() -> None:
    found = possible(whole_year(), document("danh-sach-de-nghi"), Choice(year=2024))
    assert found.missing == "không có trường hợp nào khớp với --year, --unit, --who"


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"workspace"}))
def test_every_kind_can_be_asked_for(kind: str, plan_files: Callable[..., PlanFiles]) -> None:
    assert has(whole_year(), kind) in (True, False)
    assert has(plan_files(), kind) == (kind in {"plan", "agency", "people"})
