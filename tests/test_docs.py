"""The generated documents are fresh and leave nothing out; the tool that writes them notices when they are not."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from thidua_cli.cli.app import app
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.law import codes
from thidua_cli.models.kinds import KINDS
from thidua_cli.rules.registry import all_rules

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "tools"


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
    names = {command.name for command in app.registered_commands}
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
