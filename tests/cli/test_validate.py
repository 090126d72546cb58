from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN, Said
from thidua_cli.rules.registry import checks
from thidua_cli.rules.runner import run
from thidua_cli.workspace.load import load

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]


def test_a_clean_workspace_exits_0(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\n", "2024/plan.yaml": PLAN})
    said = thidua("validate")

    assert (said.code, said.out) == (0, "Đã kiểm tra 4 tệp (4 tài liệu): 0 lỗi, 0 cảnh báo, 0 thông tin.\n")


def test_an_empty_folder_exits_2_and_says_so(thidua: Thidua, folder: Path) -> None:
    said = thidua("validate", folder)

    assert (said.code, said.out) == (2, "")
    assert "Không có tệp YAML nào để kiểm tra" in said.err


def test_json_names_what_was_checked(thidua: Thidua, write: Write) -> None:
    write({"2024/plan.yaml": PLAN.replace("type: annual", "type: anual")})
    said = thidua("validate", ".", "--format", "json")
    document = json.loads(said.out)
    (problem,) = document["diagnostics"]

    assert said.code == 1
    assert document["checked"] == {"files": 3, "documents": 3, "by_kind": {"agency": 1, "people": 1}}
    assert document["summary"] == {"errors": 1, "warnings": 0, "infos": 0}
    assert (problem["code"], problem["file"], problem["line"], problem["column"]) == ("TD023", "2024/plan.yaml", 3, 7)
    assert problem["fix"] == "có phải ý bạn là `annual`?"


def test_a_path_inside_hears_only_of_itself_but_knows_its_neighbours(thidua: Thidua, write: Write) -> None:
    write(
        {
            "thidua.yaml": "kind: workspace\n",
            "2024/plan.yaml": PLAN,
            "a.yaml": "kind: nominations\nplan: nam-2024\nyear: 2024\nunit: phong-b\nnominations: []\n",
            "b.yaml": "kind: nominations\nplan: nam-2024\nyear: 2024\nunit: phong-c\nnominations: []\n",
        }
    )
    said = thidua("validate", "a.yaml", "-f", "concise")

    assert said.out == "a.yaml:4:7: TD101 error không có đơn vị “phong-b” trong agency.yaml của Sở Mẫu\n"


def test_the_first_error_is_followed_by_the_way_to_its_page(thidua: Thidua, write: Write) -> None:
    write({"a.yaml": "a: b\n", "plan.yaml": PLAN.replace("giam-doc", "ai-do").replace("annual", "anual")})
    hinted, concise = thidua("validate"), thidua("validate", "-f", "concise")

    assert hinted.out.endswith("1 thông tin.\nXem giải thích: thidua rule TD023\n")
    assert "Xem giải thích" not in concise.out


def test_infos_alone_need_no_page(thidua: Thidua, write: Write) -> None:
    write({"a.yaml": "a: b\n"})
    said = thidua("validate")

    assert (said.code, said.out.endswith("0 cảnh báo, 1 thông tin.\n")) == (0, True)


def test_settings_change_a_severity_or_silence_a_rule(thidua: Thidua, write: Write) -> None:
    lists = "kind: nominations\nplan: nam-2024\nyear: 2024\nunit: phong-b\nnominations: []\n"
    settings = "kind: workspace\nseverities: {TD101: %s}\n"

    write({"thidua.yaml": settings % "info", "plan.yaml": PLAN, "a.yaml": lists})
    softened = thidua("validate", "-f", "concise")
    write({"thidua.yaml": settings % '"off"', "plan.yaml": PLAN, "a.yaml": lists})
    silenced = thidua("validate", "-f", "concise")

    assert (softened.code, "TD101 info" in softened.out) == (0, True)
    assert (silenced.code, silenced.out) == (0, "")


def test_a_folder_is_checked_from_inside_too(thidua: Thidua, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write({"thidua.yaml": "kind: workspace\n", "2024/plan.yaml": PLAN.replace("giam-doc", "pho")})
    monkeypatch.chdir(root / "2024")

    for asked in ((), (".",), ("..",), ("plan.yaml",)):
        said = thidua("validate", *asked, "-f", "concise")
        assert (said.code, said.out.split(" ")[:2]) == (1, ["plan.yaml:10:9:", "TD107"])


def test_a_path_in_which_nothing_is_read_is_not_clean(thidua: Thidua, write: Write) -> None:
    write(
        {
            "thidua.yaml": "kind: workspace\nexclude: [cu/*]\n",
            "plan.yaml": PLAN,
            "cu/plan.yaml": PLAN,
            "ghi-chu.txt": "",
            ".an.yaml": PLAN,
        }
    )

    for path in ("cu", "cu/plan.yaml", "ghi-chu.txt", ".an.yaml"):
        said = thidua("validate", path)
        assert (said.code, said.out) == (2, "")
        assert f"Không có tệp YAML nào để kiểm tra trong “{path}”" in said.err
    both = thidua("validate", "plan.yaml", "cu")
    assert (both.code, both.out) == (2, "Đã kiểm tra 4 tệp (4 tài liệu): 0 lỗi, 0 cảnh báo, 0 thông tin.\n")


def test_an_empty_file_is_said_and_is_nothing_to_check(thidua: Thidua, folder: Path) -> None:
    (folder / "plan.yaml").write_text("# chưa viết\n", encoding="utf-8")
    said = thidua("validate", "-f", "concise")

    assert (said.code, said.out) == (
        2,
        "plan.yaml:1:1: TD026 info tệp không có nội dung nào, nên không được kiểm tra\n",
    )


def test_a_severity_of_no_rule_is_said_at_its_place(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\nseverities:\n  TD899: info\n"})
    said = thidua("validate", "-f", "concise")

    assert (said.code, said.out) == (1, "thidua.yaml:3:3: TD023 error không có quy tắc “TD899”\n")


def test_rules_about_papers_have_severities_too(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\nseverities:\n  TD907: info\n"})
    assert "TD023" not in thidua("validate", "-f", "concise").out


def test_what_keeps_a_file_from_being_read_cannot_be_silenced(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": 'kind: workspace\nseverities: {TD002: "off"}\n', "plan.yaml": "kind: [\n"})
    said = thidua("validate", "-f", "concise")

    assert said.code == 1
    assert "plan.yaml" in said.out
    assert "TD002 error" in said.out


REGULATION = "kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: 2015-01-01\nawards:\n"
TOO_MUCH = REGULATION + "  - {award: chien-si-thi-dua-co-so, limit: max 20% of lao-dong-tien-tien}\n"
BASIS = "bases: [{type: Nghị định, number: 98/2023/NĐ-CP, date: 2023-12-31, issuer: Chính phủ}]\n"


@pytest.mark.parametrize(("day", "codes"), [("2023-12-31", {"TD601", "TD607"}), ("2024-01-01", set())])
def test_as_of_takes_the_place_of_the_days_of_plan_and_regulation(
    thidua: Thidua, write: Write, day: str, codes: set[str]
) -> None:
    write({"plan.yaml": PLAN + BASIS, "rules.yaml": TOO_MUCH})
    said = json.loads(thidua("validate", "--as-of", day, "-f", "json").out)

    assert {item["code"] for item in said["diagnostics"] if item["severity"] != "info"} == codes


def test_as_of_needs_a_day(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN})
    said = thidua("validate", "--as-of", "hôm qua")

    assert said.code == 2
    assert "không phải ngày" in said.err


CAP = "of: [lao-dong-tien-tien]\ncap: [{from: 2010-01-01, percent: 50, confidence: known, cites: [{text: QĐ 1}]}]\n"


def test_two_workspaces_in_one_process_have_each_their_own_law(thidua: Thidua, write: Write) -> None:
    rules = TOO_MUCH
    write(
        {
            "a/thidua.yaml": "kind: workspace\nlaw: goi\n",
            "a/goi/pack.yaml": "version: 1\nchecked: 2026-01-01\n",
            "a/goi/awards/chien-si-thi-dua-co-so/cap.yaml": CAP,
            "a/rules.yaml": rules,
            "b/thidua.yaml": "kind: workspace\n",
            "b/rules.yaml": rules,
        }
    )
    first, second, again = (thidua("validate", folder, "-f", "concise").out for folder in ("a", "b", "a"))

    assert (first, again) == ("", "")
    assert second.startswith("b/rules.yaml:6:44: TD607 error ")


def test_workspaces_that_were_loaded_before_are_judged_by_their_own_packs(write: Write) -> None:
    root = write(
        {
            "a/thidua.yaml": "kind: workspace\nlaw: goi\n",
            "a/goi/pack.yaml": "version: 1\nchecked: 2026-01-01\n",
            "a/goi/awards/chien-si-thi-dua-co-so/cap.yaml": CAP,
            "a/rules.yaml": TOO_MUCH,
            "b/rules.yaml": TOO_MUCH,
        }
    )
    (with_pack, _), (without, _) = load(root / "a"), load(root / "b")

    assert [item.code for item in run(checks(), with_pack)] == []
    assert [item.code for item in run(checks(), without)] == ["TD607"]
    assert [item.code for item in run(checks(), with_pack)] == []


def test_a_broken_pack_is_said_like_any_file(thidua: Thidua, write: Write) -> None:
    write(
        {
            "thidua.yaml": "kind: workspace\nlaw: goi\n",
            "goi/pack.yaml": "version: 1\nchecked: hôm qua\n",
            "plan.yaml": PLAN,
        }
    )
    said = thidua("validate", "-f", "concise")

    assert said.code == 1
    assert said.out.startswith("goi/pack.yaml:2:10: TD024 error “hôm qua” không phải một ngày")
