"""An award that stands in two lines of the plan is asked, not guessed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, PEOPLE, importer
from samples import PLAN, Said
from thidua_cli.exchange.sheets import read_sheets

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
WORDS = {
    "Lê Văn An": "giải nhất Hội thi Sáng tạo, ý tưởng",
    "Trần Thị Hòa": "giai-sk",
    "Trần Thị Hoa": "Hình thức khen thưởng khác",
    "Võ Chí Hiếu": "Giải Nhất hội thi Sáng tạo ý",
}

NAMED = """\
awards:
  - {award: lao-dong-tien-tien}
  - {id: giai-sk, award: hinh-thuc-khac, name: "Giải Nhất hội thi “Sáng tạo, ý tưởng”"}
"""
YEARLY = """\
awards:
  - {id: gk-nam, award: giay-khen-so, name: "Giấy khen của Giám đốc Sở, khen hằng năm"}
  - {id: gk-dot, award: giay-khen-so}
"""
LINES = "awards:\n  - {id: gk-nam, award: giay-khen-so}\n  - {id: gk-dot, award: giay-khen-so}\n"


def test_two_lines_of_one_award(thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]) -> None:
    imports = importer(write({"people.yaml": PEOPLE, "plan.yaml": PLAN + LINES}), thidua)
    found = imports([HEAD, (1, "Lê Văn An", "", "", "Giấy khen của Giám đốc Sở"), (2, "Lê Văn An", "", "", "gk-dot")])
    assert found.account == (1, 1, 0)
    assert found.document["rows"][0]["questions"][0]["choices"] == ["gk-nam", "gk-dot"]
    assert found.records == [("le-van-an", "gk-dot")]


def test_a_line_with_a_name_of_its_own_is_known_by_it(thidua: Thidua, write: Write) -> None:
    imports = importer(write({"people.yaml": PEOPLE, "plan.yaml": PLAN + NAMED}), thidua)
    rows = [HEAD, *((n, name, "", "", award) for n, (name, award) in enumerate(WORDS.items(), 1))]
    found = imports(rows)
    assert found.records == [("le-van-an", "giai-sk"), ("tran-thi-hoa", "giai-sk"), ("hoa-2", "giai-sk")]
    assert "kế hoạch chỉ có giai-sk" in found.reasons(2)
    assert found.document["rows"][3]["questions"][0]["choices"] == ["giai-sk"]


def test_the_sheet_lists_the_name_of_the_line_and_takes_it_back(thidua: Thidua, write: Write) -> None:
    record = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n  - {person: le-van-an, award: giai-sk}\n"
    folder = write({"people.yaml": PEOPLE, "plan.yaml": PLAN + NAMED, "nominations.yaml": record})
    thidua("export", folder, "--out", "a.xlsx")
    sheets = {sheet.name: sheet.rows for sheet in read_sheets(folder / "a.xlsx")}
    assert any("Giải Nhất hội thi “Sáng tạo, ý tưởng”" in row for row in sheets["_danh_muc"])
    assert not any("Hình thức khen thưởng khác" in row for row in sheets["_danh_muc"])
    assert "Giải Nhất hội thi “Sáng tạo, ý tưởng”" in sheets["Danh sách"][1]
    assert "Không đổi so với kho: 1 dòng" in thidua("import", "a.xlsx", folder).out


@pytest.mark.parametrize("words", ["GK-NAM", "gk-nam", "Giấy khen của Giám đốc Sở, khen hằng năm"])
def test_a_line_is_known_by_its_id_in_any_case_and_by_its_name(thidua: Thidua, write: Write, words: str) -> None:
    imports = importer(write({"people.yaml": PEOPLE, "plan.yaml": PLAN + YEARLY}), thidua)
    found = imports([HEAD, (1, "Lê Văn An", "", "", words)])
    assert (found.account, found.records) == ((1, 0, 0), [("le-van-an", "gk-nam")])
    assert found.document["rows"][0]["sureness"] == "certain"


def test_lines_of_the_plan_are_offered_before_awards_that_it_has_not(thidua: Thidua, write: Write) -> None:
    imports = importer(write({"people.yaml": PEOPLE, "plan.yaml": PLAN + YEARLY}), thidua)
    (asked,) = imports([HEAD, (1, "Lê Văn An", "", "", "Giấy khen Giám đốc Sở hằng năm")]).document["rows"][0][
        "questions"
    ]
    assert asked["choices"][0] == "gk-nam"


@pytest.mark.parametrize(
    ("lines", "listed"),
    [(LINES, {"gk-nam", "gk-dot"}), (YEARLY, {"Giấy khen của Giám đốc Sở, khen hằng năm", "gk-dot"})],
)
def test_the_sheet_lists_every_line_of_one_award(thidua: Thidua, write: Write, lines: str, listed: set[str]) -> None:
    folder = write({"people.yaml": PEOPLE, "plan.yaml": PLAN + lines})
    thidua("export", folder, "--out", "a.xlsx")
    rows = next(sheet.rows for sheet in read_sheets(folder / "a.xlsx") if sheet.name == "_danh_muc")
    assert listed <= {cell for row in rows for cell in row}
    assert not any("Giấy khen của Giám đốc Sở" in row for row in rows)
