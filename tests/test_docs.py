"""The generated documents are fresh and leave nothing out; the tool that writes them notices when they are not."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from thidua_cli.cli.app import program
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.law import codes, texts
from thidua_cli.models.kinds import KINDS
from thidua_cli.rules.registry import all_rules

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "tools"
LAW = ROOT / "src" / "thidua_cli" / "law"


def document(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.fixture
def make_docs(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(TOOLS)
    return import_module("make_docs")


def test_documents_are_fresh() -> None:
    run = subprocess.run([sys.executable, TOOLS / "make_docs.py", "--check"], capture_output=True, encoding="utf-8")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_every_rule_is_listed_under_its_anchor() -> None:
    text = document("quy-tac.md")
    for rule in all_rules().values():
        assert f'| <a id="{rule.code.lower()}"></a>[{rule.code}](' in text
        assert f"| {rule.slug} | {rule.title} |\n" in text


def test_links_to_rule_pages_lead_somewhere() -> None:
    links = [line.split("](")[1].split(")")[0] for line in document("quy-tac.md").splitlines() if "<a id=" in line]
    assert len(links) == len(all_rules()) + len(paper_rules())
    assert [link for link in links if not (ROOT / "docs" / link).is_file()] == []


def test_every_command_is_shown_with_its_help() -> None:
    text = document("lenh.md")
    names = {command.name for command in program().registered_commands}
    assert {line.removeprefix("## thidua ") for line in text.splitlines() if line.startswith("## thidua ")} == names
    assert text.count("Cách dùng: thidua") == len(names) + 1
    assert max(map(len, text.splitlines())) <= 120


def test_every_key_of_every_kind_is_described() -> None:
    text = document("tep.md")
    for kind, model in KINDS.items():
        chapter = text.split(f'<a id="{kind}"></a>')[1].split("\n## ")[1]
        schema = model.model_json_schema(by_alias=True)
        for part in (schema, *schema.get("$defs", {}).values()):
            for key in part["properties"]:
                assert f"\n| `{key}` |" in chapter, (kind, key)


def test_links_inside_the_page_of_files_lead_somewhere() -> None:
    text = document("tep.md")
    targets = {part.split(")")[0] for part in text.split("](#")[1:]}
    assert targets
    assert {target for target in targets if f'<a id="{target}"></a>' not in text} == set()


def test_every_award_is_listed() -> None:
    text = document("danh-hieu.md")
    assert [code for code in codes() if f"| `{code}` |" not in text] == []


@pytest.fixture
def asked_by_law(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    monkeypatch.syspath_prepend(TOOLS)
    found: list[dict[str, Any]] = import_module("doc_law").requirements()
    return found


def test_what_holds_the_law_exists(asked_by_law: list[dict[str, Any]]) -> None:
    names = {command.name for command in program().registered_commands}
    for each in asked_by_law:
        assert each.keys() & {"rules", "data", "command", "left"}, each["need"]
        assert set(each.get("rules", ())) <= all_rules().keys()
        assert [path for path in each.get("data", ()) if not (LAW / path).is_file()] == []
        assert each.get("command", "why") in names
        assert each["confidence"] in {"confirmed", "known", "unsure"}


def test_every_rule_on_who_may_be_given_an_award_holds_something(asked_by_law: list[dict[str, Any]]) -> None:
    named = {code for each in asked_by_law for code in each.get("rules", ())}
    assert {code for code in all_rules() if code.startswith(("TD3", "TD405", "TD406", "TD407"))} <= named


def test_the_law_that_is_named_is_cited_by_the_tool(asked_by_law: list[dict[str, Any]]) -> None:
    kept = "".join(map(str, texts().values()))
    cited = "".join(path.read_text(encoding="utf-8") for path in LAW.rglob("*.yaml"))
    named = {number for each in asked_by_law for by in each["by"] for number in re.findall(r"số (\d+/\S+)", by)}
    assert named
    assert [number for number in named if number not in kept and number not in cited] == []


def test_a_stale_document_is_named_and_then_written(
    make_docs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("cũ\n", encoding="utf-8")
    monkeypatch.setattr(make_docs, "ROOT", tmp_path)
    monkeypatch.setattr(make_docs, "DOCUMENTS", {"a.md": lambda: "mới\n"})

    assert make_docs.main(only_check=True) == 1
    assert "docs/a.md" in capsys.readouterr().out
    assert (tmp_path / "docs" / "a.md").read_text(encoding="utf-8") == "cũ\n"
    assert make_docs.main(only_check=False) == 0
    assert (tmp_path / "docs" / "a.md").read_text(encoding="utf-8").endswith("mới\n")
    assert make_docs.main(only_check=True) == 0
