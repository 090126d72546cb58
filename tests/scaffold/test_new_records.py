"""Where a new record stands, and what it takes from the records there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from meetings import AWARDS, session
from thidua_cli.models.plan import Interval
from thidua_cli.scaffold.new_records import new_record
from thidua_cli.scaffold.occasion import Occasion
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.workspace.books import PlanFiles

MET = session("{person: an, award: bang-khen}")
MakePlan = Callable[..., PlanFiles]
DAY = date(2024, 12, 10)


def made(files: PlanFiles, kind: str, **keys: str) -> tuple[str, str]:
    path, text = new_record(kind, Occasion(files.of, files, 2024, DAY, **keys), Path("so-mau"))
    return path.as_posix(), text


def test_a_plan_of_several_years_has_a_folder_a_year(plan_files: MakePlan, folder: Path) -> None:
    files = plan_files(AWARDS)
    period = Interval.model_validate({"from": date(2024, 1, 1), "to": date(2025, 12, 31)})
    longer = PlanFiles(files.plan.model_copy(update={"period": period}), files.of)
    assert made(files, "nominations", unit="phong-a")[0] == f"{folder.as_posix()}/nominations/phong-a.yaml"
    assert made(longer, "nominations", unit="phong-a")[0] == f"{folder.as_posix()}/nominations/2024/phong-a.yaml"
    assert made(files, "history")[0] == "so-mau/history.yaml"


def test_the_council_of_the_last_session_sits_again(plan_files: MakePlan) -> None:
    _, text = made(plan_files(AWARDS, MET), "session")
    assert "  - {name: Phan Văn Mẫu, role: chair}\n" in text
    assert "  - {name: Lý Văn Ví Dụ, role: member}\n" in text
    assert "id: hop-2\n" in text


def test_a_session_that_is_not_there_is_not_drafted(plan_files: MakePlan) -> None:
    files = plan_files(AWARDS, MET)
    with pytest.raises(AnswerError, match="đang có: hop-1"):
        made(files, "decisions", session="hop-9")


def test_one_who_signs_for_another_does_not_decide(plan_files: MakePlan) -> None:
    files = plan_files(AWARDS, MET)
    agency = files.of.agency
    assert agency is not None
    (signer,) = agency.signers
    deputy = signer.model_copy(update={"lines": ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")})
    other = replace(files.of, agency=agency.model_copy(update={"signers": (deputy,)}))
    assert "issuer: Giám đốc Sở Mẫu\n" in made(files, "decisions")[1]
    assert 'issuer: "[[người quyết định' in made(PlanFiles(files.plan, other), "decisions")[1]


def with_signers(files: PlanFiles, *signers: dict[str, object]) -> PlanFiles:
    agency = files.of.agency
    assert agency is not None
    made = tuple(agency.signers[0].model_copy(update=keys) for keys in signers)
    return PlanFiles(files.plan, replace(files.of, agency=agency.model_copy(update={"signers": made})))


FOR_BODY = {"lines": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")}
ALONE = {"id": "mot-minh", "lines": ("CHỦ TỊCH",)}


@pytest.mark.parametrize(
    ("others", "signer"),
    [
        ((), "giam-doc"),
        ((ALONE,), "mot-minh"),
        ((ALONE | {"name": "Người Khác"},), "giam-doc"),
        ((ALONE | {"end": date(2024, 6, 30)},), "giam-doc"),
    ],
)
def test_awards_are_given_by_the_head_not_for_the_body(
    plan_files: MakePlan, others: tuple[dict[str, object], ...], signer: str
) -> None:
    text = made(with_signers(plan_files(AWARDS, MET), FOR_BODY, *others), "decisions")[1]
    assert "    issuer: Chủ tịch Sở Mẫu\n" in text
    assert f"    signer: {signer}\n" in text


def test_what_a_superior_decides_is_left_to_him_and_named(plan_files: MakePlan) -> None:
    awards = "awards:\n  - {award: bang-khen-tinh, decided_by: Chủ tịch UBND tỉnh}\n  - {award: lao-dong-tien-tien}\n"
    met = session(
        "{person: an, award: bang-khen-tinh, outcome: approved}",
        "{person: chi, award: lao-dong-tien-tien, outcome: approved}",
        "{person: chi, award: bang-khen-tinh, outcome: rejected}",
    ).replace("award: bang-khen}", "award: bang-khen-tinh}")
    text = made(plan_files(awards, met), "decisions")[1]
    assert "    awards:\n      - {person: chi, award: lao-dong-tien-tien, year: 2024}\n" in text
    assert text.count("{person:") == 1
    assert "#   Lê An: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh; Chủ tịch UBND tỉnh quyết định\n" in text
    assert "Võ Chi: Bằng khen" not in text
