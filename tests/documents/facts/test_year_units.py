"""What each unit did in one year."""

from __future__ import annotations

from collections.abc import Callable

from thidua_cli.documents.facts.year_units import year_units
from thidua_cli.workspace.books import PlanFiles


def test_only_the_year_asked_for_and_nothing_where_nothing_is_recorded(plan_files: Callable[..., PlanFiles]) -> None:
    bare = plan_files()
    unit, year = next(iter(bare.of.units)), bare.plan.last_year
    named = f"{{unit: {unit}, award: tap-the-lao-dong-tien-tien}}"
    external = "{external: {name: A}, award: giay-khen-so}"
    files = plan_files(
        "", f"kind: nominations\nplan: {bare.plan.id}\nyear: {year}\nnominations: [{named}, {external}]\n"
    )
    rows = {row.name: (row.registered, row.nominated, row.decided) for row in year_units(files, year)}
    others = dict.fromkeys((one.name for one in files.of.units.values()), ("-", "0", "-"))
    assert rows == others | {files.of.unit_name(unit): ("-", "1", "-"), "Ngoài cơ quan": ("-", "1", "-")}
    assert {row.nominated for row in year_units(files, year - 1)} == {"-"}
