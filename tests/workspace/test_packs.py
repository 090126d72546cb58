"""Law packs of a workspace: used when nothing is wrong, refused with a place otherwise, never a traceback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN
from thidua_cli.diagnostics import Diagnostic
from thidua_cli.law import award, codes, legal_text, shelf
from thidua_cli.law.pack import packs
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.load import load

Write = Callable[[dict[str, str]], Path]
SETTINGS = "kind: workspace\nlaw: [goi-tinh]\n"
PACK = "version: tinh-2026-1\nchecked: 2026-11-01\n"
AWARD = """\
code: giay-khen-tinh-mau
name: Giấy khen mẫu
short: GKM
family: hinh-thuc
subjects: [individual]
level: co-so
order: 901
confidence: known
cites: [{text: qd-tinh, clause: Điều 1}]
"""
TEXT = "id: qd-tinh\nnumber: 1/QĐ-UBND\ntype: Quyết định\nissuer: UBND tỉnh\nconfidence: known\nsigned: 2026\n"
GOOD = {
    "thidua.yaml": SETTINGS,
    "goi-tinh/pack.yaml": PACK,
    "goi-tinh/awards/giay-khen-tinh-mau/award.yaml": AWARD,
    "goi-tinh/texts/qd-tinh.yaml": TEXT,
    "plan.yaml": PLAN + "awards: [{award: giay-khen-tinh-mau, quota: 2}]\n",
}


def said(found: list[Diagnostic]) -> list[str]:
    return [f"{item.span}: {item.code}" for item in sorted(found, key=lambda item: item.order)]


def read(write: Write, **changed: str | None) -> tuple[Workspace, list[Diagnostic]]:
    """The good workspace with files changed (`a__b` is `a/b.yaml` of the pack) or left out."""
    named = {f"goi-tinh/{name.replace('__', '/').replace('_', '-')}.yaml": text for name, text in changed.items()}
    return load(write({name: text for name, text in (GOOD | named).items() if text is not None}))


def test_a_good_pack_is_used_and_is_no_part_of_an_agency(write: Write) -> None:
    workspace, complaints = read(write)

    assert complaints == []
    assert [path.name for path in workspace.packs] == ["goi-tinh"]
    assert award("giay-khen-tinh-mau") is not None
    assert str(legal_text("qd-tinh")) == "Quyết định số 1/QĐ-UBND"
    assert [pack.version for pack in packs()][1:] == ["tinh-2026-1"]
    assert "goi-tinh/pack.yaml" in workspace.checked.names
    assert workspace.checked.files == 7


def test_another_workspace_without_packs_has_the_own_law_alone(
    write: Write, tmp_path_factory: pytest.TempPathFactory
) -> None:
    read(write)
    load(tmp_path_factory.mktemp("khac"))

    assert shelf.in_use() == ()
    assert "giay-khen-tinh-mau" not in codes()


def test_a_file_that_changed_is_read_anew(write: Write) -> None:
    read(write)
    assert award("giay-khen-tinh-mau").name == "Giấy khen mẫu"  # type: ignore[union-attr]
    read(write, awards__giay_khen_tinh_mau__award=AWARD.replace("Giấy khen mẫu", "Giấy khen mới"))

    assert award("giay-khen-tinh-mau").name == "Giấy khen mới"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"pack": "version: 1\n"}, "goi-tinh/pack.yaml:1:1: TD021"),
        ({"pack": "version: [\n"}, "goi-tinh/pack.yaml:2:1: TD002"),
        ({"pack": ""}, "goi-tinh/pack.yaml:1:1: TD021"),
        ({"pack": PACK + "---\n" + PACK}, "goi-tinh/pack.yaml:4:1: TD024"),
        ({"pack": "- a\n"}, "goi-tinh/pack.yaml:1:1: TD022"),
        ({"khac": "a: b\n"}, "goi-tinh/khac.yaml:1:1: TD025"),
        ({"texts__qd_tinh": "\ufeff" + TEXT}, "goi-tinh/texts/qd-tinh.yaml:1:1: TD005"),
        ({"texts__qd_tinh": TEXT.replace("signed: 2026", "signed: hôm qua")}, "goi-tinh/texts/qd-tinh.yaml:6:9: TD024"),
        ({"texts__qd_tinh": TEXT.replace("id: qd-tinh", "id: qd-khac")}, "goi-tinh/texts/qd-tinh.yaml:1:5: TD024"),
        ({"texts__qd_tinh": None}, "goi-tinh/awards/giay-khen-tinh-mau/award.yaml:9:16: TD023"),
        ({"awards__khong_co__votes": "votes: [{from: 2024-01-01, percent: 80, confidence: known, cites: []}]\n"},
         "goi-tinh/awards/khong-co/votes.yaml:1:1: TD021"),
    ],
)  # fmt: skip
def test_one_fault_is_said_with_its_place_and_the_pack_is_not_used(
    write: Write, changed: dict[str, str | None], place: str
) -> None:
    workspace, complaints = read(write, **changed)

    assert said(complaints) == [place]
    assert workspace.packs == ()
    assert award("giay-khen-tinh-mau") is None


@pytest.mark.parametrize(
    ("named", "words"),
    [("khong-co", "không phải một thư mục có thật"), (".", "chứa cả kho này"), ("trong", "thiếu pack.yaml")],
)
def test_a_folder_that_is_no_pack(write: Write, named: str, words: str) -> None:
    (write({"thidua.yaml": f"kind: workspace\nlaw: {named}\n"}) / "trong").mkdir(exist_ok=True)
    workspace, (problem,) = load(Path.cwd())

    assert (str(problem.span), problem.code) == ("thidua.yaml:2:6", "TD023")
    assert words in problem.message
    assert workspace.packs == ()


def test_of_two_packs_the_later_lies_on_top_and_may_use_the_names_of_the_first(write: Write) -> None:
    over = AWARD.replace("Giấy khen mẫu", "Giấy khen của sở")
    workspace, complaints = load(
        write(
            GOOD
            | {
                "thidua.yaml": "kind: workspace\nlaw: [goi-tinh, goi-so]\n",
                "goi-so/pack.yaml": PACK,
                "goi-so/awards/giay-khen-tinh-mau/award.yaml": over,
            }
        )
    )

    assert complaints == []
    assert [path.name for path in workspace.packs] == ["goi-tinh", "goi-so"]
    assert award("giay-khen-tinh-mau").name == "Giấy khen của sở"  # type: ignore[union-attr]
