"""The documents that can be made: one folder of `templates/` each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.models.base import Model
from thidua_cli.models.types import Code, Day, Line
from thidua_cli.paths import shipped
from thidua_cli.source import read_file


class Source(Model):
    """The legal text that says what the document must hold."""

    text: Line = Field(description="Loại, số, ký hiệu văn bản")
    clause: Line = Field(description="Điều, khoản, mẫu số")
    since: Day = Field(description="Áp dụng từ ngày")


class About(Model):
    """template.yaml."""

    kind: Literal["template"] = Field(description="template")
    name: Line = Field(description="Tên văn bản")
    form: Line = Field(description="Tên loại và mẫu trình bày")
    sources: tuple[Source, ...] = Field(min_length=1, description="Căn cứ của mẫu")
    needs: tuple[Code, ...] = Field(min_length=1, description="Các kind phải có")
    file: Line = Field(pattern=r"^[^/\\]*\{plan\}[^/\\]*\.docx$", description="Tên tệp dựng ra; {plan} là mã kế hoạch")


@dataclass(frozen=True, slots=True)
class Document:
    """A document: what it is, and where its template lies."""

    id: str
    about: About
    folder: Path

    @property
    def body(self) -> Path:
        return self.folder / "body.md.j2"

    def file_name(self, plan: str) -> str:
        """`ke-hoach-{plan}.docx` for a plan id."""
        return self.about.file.replace("{plan}", plan)


@cache
def documents() -> dict[str, Document]:
    """All documents by id, sorted. A broken template.yaml is our bug: it raises ValueError."""
    folders = sorted(folder for folder in shipped("templates").iterdir() if (folder / "template.yaml").is_file())
    return {folder.name: _document(folder) for folder in folders}


def document(name: str) -> Document:
    """The document of that id; raises ThiduaError with the ones there are."""
    found = documents().get(name)
    if found is None:
        raise ThiduaError(f"không có mẫu văn bản “{name}”; các mẫu đang có: {', '.join(documents())}")
    return found


def _document(folder: Path) -> Document:
    read, problems = read_file(folder / "template.yaml", f"{folder.name}/template.yaml")
    if problems:
        raise ValueError(problems[0].message)
    return Document(folder.name, About.model_validate(read[0].data), folder)
