"""Every record has an id of its own, also where two say the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from exchange.lists import PEOPLE
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.kept import kept
from thidua_cli.workspace.load import load

HISTORY = """\
kind: history
awards:
  - {person: le-van-an, award: giay-khen-so, year: 2023}
  - {person: le-van-an, award: giay-khen-so, year: 2023, reason: lần hai}
  - {external: {name: Hội Ví Dụ, subject: collective}, award: giay-khen-so, year: 2023}
"""


def test_ids_and_cells(write: Callable[[dict[str, str]], Path]) -> None:
    (agency,) = load(write({"people.yaml": PEOPLE, "history.yaml": HISTORY}))[0].agencies
    first, second, outside = kept(Form.HISTORY, agency, None, None)
    assert (first.id, second.id) == ("person:le-van-an#giay-khen-so#2023", "person:le-van-an#giay-khen-so#2023#2")
    assert (second.cells["achievement"], first.unit, first.lent) == (
        "lần hai",
        "van-phong",
        ("name", "position", "unit"),
    )
    assert (outside.unit, outside.lent, outside.is_somebody, first.is_somebody) == (None, (), False, True)
    assert "Hội" not in outside.id
    people = kept(Form.PEOPLE, agency, None, None)
    assert [each.id for each in people][:2] == ["person:le-van-an", "person:tran-thi-hoa"]
    assert people[0].cells["cccd"] == "001085012345"
