"""thidua documents: what there is, what is possible, what a template needs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from samples import PLAN, Said
from subjects import YEAR
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.documents.registry import documents

Thidua = Callable[..., Said]


def test_every_document_with_what_it_needs(thidua: Thidua) -> None:
    said = thidua("documents")
    assert said.code == Exit.OK
    assert [line.partition(":")[0] for line in said.out.splitlines() if line[:1] != " "] == list(documents())
    assert "cần: plan, agency và một trong: decisions, session" in said.out


def test_what_is_possible_now_and_what_is_missing(thidua: Thidua, write: Callable[[dict[str, str]], Path]) -> None:
    write({"plan.yaml": PLAN})
    said = thidua("documents", ".")
    assert "ke-hoach: dựng được 1 văn bản" in said.out
    assert "to-trinh: chưa có session (phiên họp Hội đồng)" in said.out


def test_a_plan_named_by_its_id_is_the_only_one(thidua: Thidua, write: Callable[[dict[str, str]], Path]) -> None:
    write({"2024/plan.yaml": PLAN, "2025/plan.yaml": PLAN.replace("nam-2024", "nam-2025")})

    assert [line for line in thidua("documents", "nam-2025").out.splitlines() if line.startswith("Kế hoạch")] == [
        "Kế hoạch nam-2025 (2025/plan.yaml):"
    ]
    assert thidua("documents", ".").out.count("Kế hoạch ") == 2
    assert thidua("documents", "nam-2030").code == Exit.USAGE


def test_for_programs(thidua: Thidua) -> None:
    (plan,) = json.loads(thidua("documents", YEAR, "--format", "json").out)
    papers = {one["id"]: one["papers"] for one in plan["documents"]}
    assert (plan["plan"], papers["quyet-dinh-khen-thuong"]) == ("nam-2025", 2)
    assert [one["id"] for one in json.loads(thidua("documents", "--format", "json").out)] == list(documents())


def test_no_plan_there(thidua: Thidua, folder: Path) -> None:
    (folder / "people.yaml").write_text("kind: people\npeople: []\n", encoding="utf-8")
    assert thidua("documents", "people.yaml").code == Exit.USAGE


def test_names_of_a_template(thidua: Thidua, folder: Path) -> None:
    template = folder / "a.j2"
    template.write_text("{{ sesion.id }} {{ agency.name }}{% for one in list.awards %}{% endfor %}", encoding="utf-8")
    said = thidua("documents", "--vars", "a.j2")
    assert said.code == Exit.FOUND
    assert "sesion: không có tên này; có phải ý bạn là `session`?" in said.out
    assert "agency: có khi dựng theo plan, " in said.out
    template.write_text("{{ agency.name }}", encoding="utf-8")
    assert thidua("documents", "--vars", "a.j2").code == Exit.OK


def test_template_that_does_not_read(thidua: Thidua, folder: Path) -> None:
    (folder / "a.j2").write_text("một\n{% if %}", encoding="utf-8")
    said = thidua("documents", "--vars", "a.j2")
    assert (said.code, said.err.startswith("thidua: a.j2:2: mẫu sai cú pháp")) == (Exit.FAILED, True)
    assert thidua("documents", "--vars", "khong-co.j2").code == Exit.FAILED
