"""Facts are built where they are named, and only for subjects that have them."""

from __future__ import annotations

import pytest

from subjects import of_year
from thidua_cli.documents.context import FACTS, Facts
from thidua_cli.documents.registry import document, documents

NAMES = [(name, place) for name in documents() for place, _ in enumerate(of_year(name))]


@pytest.mark.parametrize(("name", "place"), NAMES)
def test_facts_have_the_class_they_promise(name: str, place: int) -> None:
    made = Facts(of_year(name)[place], document(name))
    assert {"agency", "plan", "paper"} <= set(made)
    assert {key for key, fact in made.items() if not isinstance(fact, FACTS[key].of)} == set()


def test_only_what_is_named_is_built() -> None:
    (subject,) = of_year("to-trinh")
    assert set(Facts(subject, document("to-trinh"))) & {"agency", "decision", "la"} == {"agency"}


def test_paper_cites_the_law_of_its_day() -> None:
    (subject,) = of_year("to-trinh")
    made = Facts(subject, document("to-trinh"))["paper"]
    assert made.symbol == "TTr-SM"  # type: ignore[attr-defined]
    assert any("152/2025/NĐ-CP" in law for law in made.laws)  # type: ignore[attr-defined]
