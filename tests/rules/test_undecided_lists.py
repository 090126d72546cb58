"""TD399 speaks once a list: the question it offers names whom it means, and every form has its record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.models.condition import FORMS, Condition
from thidua_cli.rules.td399_chua_du_du_lieu.records import RECORDS
from thidua_cli.rules.td399_chua_du_du_lieu.rule import check
from thidua_cli.workspace.books import Workspace

AGENCY = """\
kind: agency
id: xa-mau
name: Ủy ban nhân dân xã Mẫu
code: UBND
place: Xã Mẫu
units: [{id: to-mot, name: Tổ Một}]
"""
PEOPLE = """\
kind: people
people:
  - {id: to-mot, name: Lê An, unit: to-mot}
  - {id: binh, name: Lê Bình, unit: to-mot}
"""
PLAN = """\
kind: plan
id: nam-2024
type: annual
title: Phát động thi đua năm 2024
symbol: KH-UBND
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
"""


def lists(*nominations: str) -> str:
    return "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n" + "".join(
        f"  - {{{n}}}\n" for n in nominations
    )


LABOUR = "award: lao-dong-tien-tien"


@pytest.mark.parametrize(
    ("nomination", "question"),
    [
        (f"person: binh, {LABOUR}", "binh lao-dong-tien-tien --year 2024"),
        (f"person: to-mot, {LABOUR}", "person:to-mot lao-dong-tien-tien --year 2024"),
        ("unit: to-mot, award: giay-khen-cap-xa", "unit:to-mot giay-khen-cap-xa --year 2024"),
        ("agency: true, award: giay-khen-cap-xa", "agency giay-khen-cap-xa --year 2024"),
        ("external: {name: Hộ Mẫu}, award: giay-khen-cap-xa", '"Hộ Mẫu" giay-khen-cap-xa --year 2024'),
    ],
)
def test_the_question_names_the_one_meant(
    workspace: Callable[[dict[str, str]], Workspace], nomination: str, question: str
) -> None:
    files = {"agency.yaml": AGENCY, "people.yaml": PEOPLE, "plan.yaml": PLAN, "list.yaml": lists(nomination)}
    (found,) = check(next(iter(workspace(files).plans())))

    assert found.fix is not None
    assert found.fix.endswith(f"`thidua why {question}`")


def test_each_list_speaks_for_itself(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    files = {
        "agency.yaml": AGENCY,
        "people.yaml": PEOPLE,
        "plan.yaml": PLAN,
        "a.yaml": lists(f"person: binh, {LABOUR}"),
        "b.yaml": lists(f"person: to-mot, {LABOUR}", "unit: to-mot, award: tap-the-lao-dong-tien-tien"),
    }
    found = list(check(next(iter(workspace(files).plans()))))

    assert [(one.span.file, one.message.split(";")[0]) for one in found] == [
        ("a.yaml", "chưa đủ dữ liệu để kết luận 1/1 đề nghị của danh sách"),
        ("b.yaml", "chưa đủ dữ liệu để kết luận 2/2 đề nghị của danh sách"),
    ]


def test_every_form_of_a_condition_has_its_record() -> None:
    assert set(RECORDS) == set(FORMS) - {"all_of", "any_of", "not"}
    assert Condition.model_validate({"clear": "true"}).form in RECORDS


@pytest.mark.parametrize(
    ("external", "advice"),
    [
        ("{name: HTX Mẫu, subject: collective}", "không tệp nào ghi xếp loại, kỷ luật … của người ngoài"),
        ("{name: Hộ Mẫu, subject: household}", "ghi merit ở đề nghị: dot-xuat (đột xuất), chuyen-de (phong trào"),
    ],
)
def test_what_has_no_place_is_not_asked_for(
    workspace: Callable[[dict[str, str]], Workspace], external: str, advice: str
) -> None:
    nomination = f"external: {external}, award: giay-khen-cap-xa"
    files = {"agency.yaml": AGENCY, "people.yaml": PEOPLE, "plan.yaml": PLAN, "list.yaml": lists(nomination)}
    (found,) = check(next(iter(workspace(files).plans())))
    said = [fact.text for fact in found.facts]

    assert any(advice in text for text in said)
    assert not any("people.yaml" in text or "ghi ở không" in text for text in said)
