from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from samples import PLAN, Said

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


def test_settings_change_a_severity_or_silence_a_rule(thidua: Thidua, write: Write) -> None:
    lists = "kind: nominations\nplan: nam-2024\nyear: 2024\nunit: phong-b\nnominations: []\n"
    settings = "kind: workspace\nseverities: {TD101: %s}\n"

    write({"thidua.yaml": settings % "info", "plan.yaml": PLAN, "a.yaml": lists})
    softened = thidua("validate", "-f", "concise")
    write({"thidua.yaml": settings % '"off"', "plan.yaml": PLAN, "a.yaml": lists})
    silenced = thidua("validate", "-f", "concise")

    assert (softened.code, "TD101 info" in softened.out) == (0, True)
    assert (silenced.code, silenced.out) == (0, "")
