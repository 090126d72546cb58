"""Runs what has a golden beside it: the cases of the rules, and the workspaces with one defect each."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import paperbook
from thidua_cli.cli.app import run as run_command
from thidua_cli.diagnostics import Diagnostic
from thidua_cli.docx.doubts import doubts
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.reporters import concise
from thidua_cli.rules.base import ReadingRule
from thidua_cli.rules.cases import PAPER, SIZE, Case, cases_of
from thidua_cli.rules.registry import AnyRule, all_rules
from thidua_cli.rules.runner import run, with_settings
from thidua_cli.text.markdown import read_paper
from thidua_cli.workspace.files import shown
from thidua_cli.workspace.load import load

WORKSPACES = Path(__file__).resolve().parent / "workspaces"


def rule_cases() -> list[tuple[AnyRule, Case]]:
    return [(rule, case) for rule in all_rules().values() for case in cases_of(rule).values()]


def said_of(rule: AnyRule, case: Case) -> str:
    """The concise lines this rule alone gives for a case, with paths relative to the folder of cases."""
    if case.path.suffix != SIZE:
        return lines_of(rule, case.path)
    with TemporaryDirectory() as folder:
        grown = Path(folder).resolve() / f"{case.name}.yaml"
        with grown.open("wb") as file:
            file.truncate(int(case.path.read_text(encoding="utf-8")))
        return lines_of(rule, grown)


def lines_of(rule: AnyRule, path: Path) -> str:
    if isinstance(rule, ReadingRule):
        found = sorted((item for item in complaints(path) if item.code == rule.code), key=lambda item: item.order)
    else:
        workspace, _ = load(path)
        found = with_settings(run([rule], workspace), workspace)
    return concise.render(relative_to(path.parent, item) for item in found)


def complaints(path: Path) -> list[Diagnostic]:
    """What reading alone has to say; a paper in Markdown is no part of a workspace."""
    if path.suffix != PAPER:
        return load(path)[1]
    paper, problems = read_paper(path.read_text(encoding="utf-8"), shown(path))
    return [*problems, *(doubts(paper, shown(path)) if paper else ())]


def relative_to(folder: Path, diagnostic: Diagnostic) -> Diagnostic:
    file = diagnostic.span.file.removeprefix(f"{shown(folder)}/")
    return replace(diagnostic, span=diagnostic.span._replace(file=file))


def misread(case: Case) -> list[str]:
    """What the reader and the models say about a case; a case of an upper rule must not need them."""
    return [concise.line(item) for item in load(case.path)[1]]


def workspaces() -> list[Path]:
    """Every folder of tests/workspaces: found, not listed."""
    return sorted(path for path in WORKSPACES.iterdir() if path.is_dir())


def golden_of(workspace: Path) -> Path:
    return workspace.parent / f"{workspace.name}.out"


def validated(workspace: Path) -> str:
    """`exit N` and the lines of a whole `thidua validate` run inside the folder, all rules on."""
    heard = io.StringIO()
    with contextlib.chdir(workspace), contextlib.redirect_stdout(heard), contextlib.redirect_stderr(heard):
        code = run_command(["validate", "--format", "concise"])
    return f"exit {int(code)}\n{heard.getvalue()}"


def goldens() -> dict[Path, Callable[[], str]]:
    """How to get what every golden must hold, by its path. A right case has none: it is silent."""
    of_rules = {case.golden: partial(said_of, rule, case) for rule, case in rule_cases() if case.is_wrong}
    of_papers = {paperbook.golden_of(rule): partial(paperbook.said_of_rule, rule) for rule in paper_rules().values()}
    return of_rules | of_papers | {golden_of(workspace): partial(validated, workspace) for workspace in workspaces()}
