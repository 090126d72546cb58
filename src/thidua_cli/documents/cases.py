"""Cases of a template: a small workspace, and what must come of it as Markdown and as blocks, a pair a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.documents.registry import Document
from thidua_cli.documents.render import blocks_of, draft, sheets_of
from thidua_cli.documents.subjects import Subject, subjects
from thidua_cli.text.show import show
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.load import load

SHARED = "workspace.txt"
"""In a case without records of its own: the workspace it uses, as a path from the case."""


@dataclass(frozen=True, slots=True)
class Case:
    """One folder of `cases/`: its YAML files are the records, or `workspace.txt` names where they are.

    `paper.md` and `blocks.txt` are the goldens of its one paper; of several each has its own name before that.
    """

    document: Document
    folder: Path

    @property
    def records(self) -> Path:
        shared = self.folder / SHARED
        if not shared.is_file():
            return self.folder
        return (self.folder / shared.read_text(encoding="utf-8").strip()).resolve()

    def files(self) -> PlanFiles:
        """The one plan of the case; ValueError when the records do not read or hold another number of plans."""
        workspace, complaints = load(self.records)
        _refuse(complaints)
        (files,) = workspace.plans()
        return files

    def subjects(self) -> tuple[Subject, ...]:
        """ValueError when the records give no paper at all."""
        found = subjects(self.files(), self.document)
        if not found:
            raise ValueError(f"{self.folder.name}: không dựng được văn bản nào")
        return found

    def makers(self) -> dict[str, Callable[[], str]]:
        """How to get what must stand in the folder beside the records, by file name."""
        found = self.subjects()
        made: dict[str, Callable[[], str]] = {}
        for subject in found:
            stem = "" if len(found) == 1 else self.document.file_name(subject.names).removesuffix(".docx") + "."
            made[f"{stem}paper.md"] = partial(self.markdown, subject)
            made[f"{stem}blocks.txt"] = partial(self.blocks, subject)
        return made

    def goldens(self) -> dict[str, str]:
        """All of them made."""
        return {name: make() for name, make in self.makers().items()}

    def markdown(self, subject: Subject) -> str:
        return draft(subject, self.document).markdown

    def blocks(self, subject: Subject) -> str:
        """The paper as lines, and the number of gaps; ValueError when it cannot be printed."""
        made = draft(subject, self.document)
        gaps = f"\n[{len(made.gaps)} chỗ chưa điền]\n"
        if self.document.about.output == "certificates":
            sheets, problems = sheets_of(subject, made)
            _refuse(problems)
            return "\n".join(f"{one.award} | {one.name} | {one.detail} | {one.achievement}" for one in sheets) + gaps
        paper, problems = blocks_of(subject, made)
        _refuse(problems)
        assert paper is not None
        return f"{show(paper)}{gaps}"


def cases_of(document: Document) -> Iterator[Case]:
    """All cases of a document, by name."""
    folders = sorted(folder for folder in (document.folder / "cases").iterdir() if folder.is_dir())
    return (Case(document, folder) for folder in folders)


def _refuse(problems: list[Diagnostic]) -> None:
    if problems:
        raise ValueError(f"{problems[0].span}: {problems[0].message}")
