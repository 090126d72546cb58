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
