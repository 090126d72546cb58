"""Cases of a template: a small workspace, and what must come of its one plan as Markdown and as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.documents.registry import Document
from thidua_cli.documents.render import blocks_of, draft
from thidua_cli.text.show import show
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.load import load


@dataclass(frozen=True, slots=True)
class Case:
    """One folder of `cases/`: its YAML files are the records, `paper.md` and `blocks.txt` the goldens."""

    document: Document
    folder: Path

    @property
    def goldens(self) -> tuple[Path, Path]:
        return self.folder / "paper.md", self.folder / "blocks.txt"

    def files(self) -> PlanFiles:
        """The one plan of the case; ValueError when the records do not read or hold another number of plans."""
        workspace, complaints = load(self.folder)
        _refuse(complaints)
        (files,) = workspace.plans()
        return files

    def markdown(self) -> str:
        return draft(self.files(), self.document).markdown

    def blocks(self) -> str:
        """The paper as lines, and the number of gaps; ValueError when it cannot be printed."""
        files = self.files()
        made = draft(files, self.document)
        paper, problems = blocks_of(files, made)
        _refuse(problems)
        assert paper is not None
        return f"{show(paper)}\n[{made.gaps} chỗ chưa điền]\n"


def cases_of(document: Document) -> Iterator[Case]:
    """All cases of a document, by name."""
    folders = sorted(folder for folder in (document.folder / "cases").iterdir() if folder.is_dir())
    return (Case(document, folder) for folder in folders)


def _refuse(problems: list[Diagnostic]) -> None:
    if problems:
        raise ValueError(f"{problems[0].span}: {problems[0].message}")
