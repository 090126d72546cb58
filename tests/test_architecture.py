"""The shape of the house: floors, doors, no cycles, short modules and functions, nothing left for later."""

import ast
import re
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "src" / "thidua_cli").rglob("*.py"))
MODULE_LIMIT = 400
FUNCTION_LIMIT = 60
DOORS = {"python_calamine", "xlsxwriter", "ruamel", "jinja2", "markdown_it", "docx", "lxml", "rich", "typer", "click"}
LEFT_FOR_LATER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")

every_source = pytest.mark.parametrize(
    "path", SOURCES, ids=[path.relative_to(ROOT / "src").as_posix() for path in SOURCES]
)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def first_line(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def contracts() -> list[dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, object]] = settings["tool"]["importlinter"]["contracts"]
    return found


def test_sources_are_found() -> None:
    assert ROOT / "src" / "thidua_cli" / "front.py" in SOURCES


def test_floors_and_doors_are_written_down() -> None:
    floors = [contract for contract in contracts() if contract["type"] == "layers"]
    assert [floor["exhaustive"] for floor in floors] == [True]
    guarded = {name for contract in contracts() for name in contract.get("forbidden_modules", ())}  # type: ignore[attr-defined]
    assert guarded >= DOORS


def test_floors_and_doors_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


def test_no_import_cycles() -> None:
    graph = grimp.build_graph("thidua_cli", exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imports) == len(SOURCES)
    TopologicalSorter(imports).prepare()  # raises CycleError and names the cycle


@every_source
def test_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= MODULE_LIMIT
    assert ast.get_docstring(ast.parse(text)) or not text.strip()


@every_source
def test_long_functions_give_their_reason(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    silent = [
        function.name
        for function in functions(path)
        if (function.end_lineno or 0) - first_line(function) + 1 > FUNCTION_LIMIT
        and not lines[first_line(function) - 2].lstrip().startswith("# ")
    ]
    assert silent == []


@every_source
def test_no_inexact_numbers(path: Path) -> None:
    calls = [
        f"{path.name}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"float", "round"}
    ]
    assert calls == []


@every_source
def test_nothing_is_left_for_later(path: Path) -> None:
    assert LEFT_FOR_LATER.findall(path.read_text(encoding="utf-8")) == []
