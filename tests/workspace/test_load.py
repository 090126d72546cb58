"""Files become agencies: whose each file is, what is left out, what could not be read."""

import gc
from collections.abc import Callable
from pathlib import Path

from samples import AGENCY, PEOPLE, PLAN
from thidua_cli.workspace.books import AgencyFiles, Workspace
from thidua_cli.workspace.load import load

Write = Callable[[dict[str, str]], Path]
OTHER = AGENCY.replace("so-mau", "so-khac")
BROKEN = "kind: people\npeople:\n  - {id: an, ten: Lê An}\n"
HISTORY = "kind: history\nawards:\n  - {person: an, award: lao-dong-tien-tien, year: 2023}\n"


def agencies(folder: Path) -> dict[str, AgencyFiles]:
    return {files.id: files for files in load(folder)[0].agencies}


def test_everything_below_an_agency_is_its_own(write: Write) -> None:
    files = agencies(write({"2024/plan.yaml": PLAN, "2024/so/history.yaml": HISTORY}))["so-mau"]
    assert files.agency is not None
    assert [plan.id for plan in files.plans] == ["nam-2024"]
    assert (len(files.people), len(files.given), files.unread) == (4, 1, frozenset())


def test_the_nearest_agency_above_owns_a_file(write: Write) -> None:
    found = agencies(write({"chi-cuc/agency.yaml": OTHER, "chi-cuc/2024/plan.yaml": PLAN}))
    assert [len(found[name].plans) for name in ("so-mau", "so-khac")] == [0, 1]


def test_a_file_may_name_its_agency(write: Write) -> None:
    found = agencies(write({"chung/agency.yaml": OTHER, "plan.yaml": PLAN + "agency: so-khac\n"}))
    assert [len(found[name].plans) for name in ("so-mau", "so-khac")] == [0, 1]


def test_a_folder_with_two_agencies_owns_nothing(write: Write) -> None:
    found = agencies(write({"khac.yaml": OTHER, "2024/plan.yaml": PLAN}))
    assert found[""].agency is None
    assert [plan.id for plan in found[""].plans] == ["nam-2024"]


def test_an_agency_that_is_named_but_not_there_is_kept_without_one(write: Write) -> None:
    found = agencies(write({"plan.yaml": PLAN + "agency: so-la\n"}))
    assert found["so-la"].agency is None
    assert len(found["so-la"].plans) == 1


def test_the_second_agency_with_one_id_is_not_lost(write: Write) -> None:
    found = agencies(write({"ban-sao/agency.yaml": AGENCY.replace("Sở Mẫu", "Sở Mẫu mới")}))
    assert [agency.name for agency in found["so-mau"].namesakes] == ["Sở Mẫu mới"]
    assert found["so-mau"].agency is not None
    assert found["so-mau"].agency.name == "Sở Mẫu"


def test_what_could_not_be_read_is_remembered_by_kind(write: Write) -> None:
    workspace, complaints = load(write({"people.yaml": BROKEN}))
    assert complaints
    assert workspace.unread == workspace.agencies[0].unread == {"people"}


def test_a_file_that_is_no_yaml_may_have_held_anything(write: Write) -> None:
    workspace, _ = load(write({"x.yaml": "kind: [\n"}))
    assert {"people", "plan", "agency"} <= workspace.unread


def test_a_misspelt_kind_may_have_been_any(write: Write) -> None:
    workspace, _ = load(write({"x.yaml": "kind: peple\n"}))
    assert "people" in workspace.unread


def test_a_file_without_kind_is_none_of_ours(write: Write) -> None:
    workspace, complaints = load(write({"docker.yaml": "services: {}\n"}))
    assert [item.code for item in complaints] == ["TD026"]
    assert workspace.unread == frozenset()


def test_everything_read_is_counted(write: Write) -> None:
    workspace, _ = load(write({"plan.yaml": PLAN + "---\n" + HISTORY}))
    assert (workspace.checked.files, workspace.checked.documents) == (3, 4)
    assert dict(workspace.checked.by_kind) == {"agency": 1, "people": 1, "plan": 1, "history": 1}


def test_settings_say_what_to_leave_out_and_the_output_folder_is_read_like_any(write: Write) -> None:
    settings = "kind: workspace\nexclude: [nhap/*]\noutput: ra\n"
    folder = write({"thidua.yaml": settings, "nhap/plan.yaml": "kind: [", "ra/plan.yaml": "kind: [", "plan.yaml": PLAN})
    workspace, complaints = load(folder)
    assert [item.span.file for item in complaints] == ["ra/plan.yaml"]
    assert workspace.settings is not None
    assert workspace.checked.files == 5


def test_broken_settings_are_said_once_and_leave_nothing_out(write: Write) -> None:
    workspace, complaints = load(write({"thidua.yaml": "kind: workspace\nexclud: [plan.yaml]\n", "plan.yaml": PLAN}))
    assert [item.code for item in complaints] == ["TD020"]
    assert workspace.settings is None
    assert len(list(workspace.plans())) == 1


def test_one_file_alone_is_a_workspace(write: Write) -> None:
    folder = write({"all.yaml": "---\n".join((AGENCY, PEOPLE, PLAN))})
    workspace: Workspace = load(folder / "all.yaml")[0]
    (files,) = workspace.agencies
    assert (files.id, len(files.people), len(files.plans)) == ("so-mau", 4, 1)


def test_the_collector_runs_again_afterwards(write: Write) -> None:
    gc.enable()
    load(write({}))
    assert gc.isenabled()


def test_settings_that_nobody_reads_are_said(write: Write) -> None:
    root = write({"thidua.yaml": "kind: workspace\n---\nkind: workspace\n", "so/thidua.yaml": "kind: workspace\n"})
    found = [(item.span.line, item.code, item.severity.value) for item in load(root)[1]]

    assert sorted(found) == [(1, "TD025", "warning"), (3, "TD025", "warning")]


def test_a_file_without_content_is_said_not_skipped(write: Write) -> None:
    workspace, found = load(write({"trong.yaml": "---\n# chưa viết\n"}))

    assert [(item.code, item.severity.value) for item in found] == [("TD026", "info")]
    assert [name.rpartition("/")[2] for name in workspace.checked.names] == ["agency.yaml", "people.yaml"]
