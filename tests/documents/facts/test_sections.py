"""The section tree: levels, marks, numbering."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.facts.sections import SectionFact, section_facts
from thidua_cli.workspace.books import PlanFiles

Read = Callable[..., PlanFiles]


def facts(plan_files: Read, sections: str, rest: str = "") -> tuple[SectionFact, ...]:
    return section_facts(plan_files(f"{rest}sections: {sections}\n"))


def test_levels_pass_through_groups_without_heading(plan_files: Read) -> None:
    (outer,) = facts(plan_files, "[{heading: A, sections: [{text: b, sections: [{heading: C}]}]}]")
    (group,) = outer.sections
    assert (outer.level, group.level, group.sections[0].level) == (1, 1, 2)
    assert group.heading is None


def test_numbering_holds_for_children_only(plan_files: Read) -> None:
    tree = "[{heading: A, numbering: letter, sections: [{sections: [{heading: B, sections: [{heading: C}]}]}]}]"
    (outer,) = facts(plan_files, tree)
    (inner,) = outer.sections[0].sections
    assert (outer.numbering, inner.numbering, inner.sections[0].numbering) == (None, "letter", None)


def test_items_are_dashes_unless_said_otherwise(plan_files: Read) -> None:
    first, second = facts(plan_files, "[{items: [a]}, {items: [a], list: letter}]")
    assert (first.entries[0].style, second.entries[0].style) == ("dash", "letter")


def test_each_item_a_heading(plan_files: Read) -> None:
    (outer,) = facts(plan_files, "[{heading: A, list: heading, items: [{text: B, items: [c]}]}]")
    assert outer.entries == ()
    (made,) = outer.sections
    assert (made.level, made.heading, made.entries[0].text) == (2, "B", "c")


def test_data_as_headings_runs_in(plan_files: Read) -> None:
    (outer,) = facts(
        plan_files,
        "[{heading: A, list: heading, show: awards}]",
        "awards: [{award: giay-khen-so, quota: {collective: 2}}, {award: co-thi-dua-tinh}]\n",
    )
    assert [(made.heading, made.run_in) for made in outer.sections] == [
        ("Giấy khen của Giám đốc Sở", "02 tập thể."),
        ("Cờ thi đua của Ủy ban nhân dân tỉnh", None),
    ]


def test_one_sentence_runs_in_below_the_first_level(plan_files: Read) -> None:
    (outer,) = facts(plan_files, "[{heading: A, show: period, sections: [{heading: '*B*:', show: period}]}]")
    assert (outer.run_in, outer.data[0].style, outer.data[0].text) == (None, "plain", "Năm 2024.")
    (inner,) = outer.sections
    assert (inner.heading, inner.run_in, inner.data) == ("B", "Năm 2024.", ())


def test_paragraphs_table_and_what_stands_after(plan_files: Read) -> None:
    (made,) = facts(plan_files, '[{text: "a\\nb như sau", table: {columns: [x], rows: [[y]]}, after: [c, d]}]')
    assert made.text == ("a.", "b như sau:")
    assert made.table is not None
    assert (made.table.columns, made.table.rows) == (("x",), (("y",),))
    assert made.after == ("c.", "d.")


def test_plain_items_end_like_paragraphs_and_those_of_a_list_as_typed(plan_files: Read) -> None:
    plain, dash = facts(plan_files, "[{list: plain, items: [a]}, {items: [b]}]")
    assert (plain.entries[0].text, dash.entries[0].text) == ("a.", "b")


def test_too_deep_is_said_with_its_place(plan_files: Read) -> None:
    tree = "{heading: A}"
    for _ in range(6):
        tree = f"{{heading: A, sections: [{tree}]}}"
    with pytest.raises(ThiduaError, match=r"plan\.yaml:11:\d+: đề mục lồng quá 6 bậc"):
        facts(plan_files, f"[{tree}]")


SCORES = "kind: criteria\nid: {id}\ntitle: Bộ {id}\ntotal: 5\ncriteria: [{{text: một, score: 5}}]\n---\n"


def test_criteria_as_a_table_stand_in_groups_of_their_own(plan_files: Read) -> None:
    sets = SCORES.format(id="a") + SCORES.format(id="b")
    plan = "sections: [{heading: A, show: criteria, only: [a, b], list: table, items: [hai]}]\n"
    (section,) = section_facts(plan_files(plan, sets))
    assert [entry.style for entry in section.entries] == ["dash"]
    assert section.data == ()
    assert [group.text for group in section.sections] == [("Bộ a:",), ("Bộ b:",)]
    assert [(group.level, group.heading) for group in section.sections] == [(1, None), (1, None)]
    tables = [group.table for group in section.sections]
    assert all(table is not None and table.rows[0] == ("1", "một", "5") for table in tables)


def test_a_table_without_criteria_is_a_gap(plan_files: Read) -> None:
    (section,) = facts(plan_files, "[{heading: A, show: criteria, list: table}]")
    assert [(entry.style, entry.text) for entry in section.data] == [
        ("plain", "[[chưa có dữ liệu: tiêu chí, tiêu chuẩn]]")
    ]
