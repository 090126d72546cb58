"""The documents that can be made: folders of `templates/`, ours and those of a workspace laid over them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.strays import BODY, DEFINITION, SHEETS, meant, refuse_strays
from thidua_cli.models.base import Model
from thidua_cli.models.choices import Merit, OneOf, Subject
from thidua_cli.models.messages import explain
from thidua_cli.models.types import Code, Day, Line, wrong
from thidua_cli.paths import shipped
from thidua_cli.source import read_file
from thidua_cli.workspace.files import shown

ABOUTS = {
    "plan": "mỗi kế hoạch một văn bản",
    "plan-year": "mỗi năm của kế hoạch một văn bản",
    "unit": "mỗi đơn vị một văn bản",
    "nomination": "mỗi đề nghị một văn bản",
    "session": "mỗi phiên họp Hội đồng một văn bản",
    "decision": "mỗi quyết định một văn bản",
    "revocation": "mỗi quyết định thu hồi một văn bản",
    "correction": "mỗi văn bản đính chính một văn bản",
}
# What a file name must hold, so that no two papers of one document share it.
PLACES = {
    "plan": {"plan"},
    "plan-year": {"plan", "year"},
    "unit": {"plan", "year", "unit"},
    "nomination": {"plan", "year", "who", "award"},
    "session": {"session"},
    "decision": {"decision"},
    "revocation": {"decision"},
    "correction": {"decision"},
}
KINDS_OF_OUTPUT = {"paper": "văn bản theo thể thức", "certificates": "giấy khen, mỗi người một trang"}
DECIDED = {"own": "cơ quan quyết định", "higher": "trình cấp trên quyết định"}
About = Annotated[str, OneOf(ABOUTS, "đối tượng của một văn bản")]
Output = Annotated[str, OneOf(KINDS_OF_OUTPUT, "loại đầu ra")]
Decided = Annotated[str, OneOf(DECIDED, "nơi quyết định")]


class Source(Model):
    """The legal text that says what the document must hold."""

    text: Line = Field(description="Loại, số, ký hiệu văn bản")
    clause: Line = Field(description="Điều, khoản, mẫu số")
    since: Day = Field(description="Áp dụng từ ngày")
    until: Day | None = Field(None, description="Áp dụng đến hết ngày")


class Definition(Model):
    """template.yaml."""

    kind: Literal["template"] = Field(description="template")
    name: Line = Field(description="Tên văn bản")
    form: Line = Field(description="Tên loại và mẫu trình bày")
    sources: tuple[Source, ...] = Field(min_length=1, description="Căn cứ của mẫu")
    about: About = Field(description="Một văn bản dựng cho cái gì")
    subject: Subject | None = Field(None, description="Chỉ cho đề nghị của đối tượng này")
    merits: tuple[Merit, ...] = Field((), description="Chỉ cho đề nghị thuộc các loại hình khen thưởng này")
    awards: tuple[Code, ...] = Field((), description="Chỉ cho các danh hiệu, hình thức này và các dạng riêng của chúng")
    named: Line | None = Field(
        None, description="Và các dòng hinh-thuc-khac của kế hoạch có tên bắt đầu bằng lời này, ví dụ Giấy khen"
    )
    decided: Decided | None = Field(None, description="Chỉ phần cơ quan quyết định (own) hoặc trình cấp trên (higher)")
    needs: tuple[Code, ...] = Field(min_length=1, description="Các kind phải có")
    needs_one_of: tuple[Code, ...] = Field((), description="Phải có ít nhất một trong các kind này")
    reads: tuple[Code, ...] | None = Field(
        None, description="Ngoài needs chỉ dùng các kind này, nên các tệp khác không cần đọc và chấm trước"
    )
    number_symbol: Line | None = Field(None, description="Chữ viết tắt tên loại trong ký hiệu, ví dụ QĐ, TTr")
    output: Output = Field("paper", description="Loại đầu ra")
    file: Line = Field(pattern=r"^[^/\\]+\.docx$", description="Tên tệp dựng ra, với {plan}, {year}, {unit}, {who} …")

    @model_validator(mode="after")
    def every_paper_its_own_name(self) -> Self:
        named = set(re.findall(r"\{([^{}]*)\}", self.file))
        missing, foreign = PLACES[self.about] - named, named - PLACES[self.about] - {"plan", "year"}
        if missing or foreign:
            wanted = ", ".join(f"{{{name}}}" for name in sorted(PLACES[self.about]))
            raise wrong(f"tên tệp của văn bản about: {self.about} phải có {wanted}, không có tên khác")
        return self


@dataclass(frozen=True, slots=True)
class Document:
    """A document: what it is, and the folders its files are looked for in, the workspace's own first.

    `word` is the Word file of a workspace that takes the place of the body.
    """

    id: str
    about: Definition
    folders: tuple[Path, ...]
    roots: tuple[Path, ...]
    word: Path | None = None

    @property
    def body(self) -> str:
        return SHEETS if self.about.output == "certificates" else BODY

    @property
    def folder(self) -> Path:
        """Where it is at home: ours, where it is one of ours."""
        return self.folders[-1]

    def file_name(self, names: dict[str, str]) -> str:
        """`ke-hoach-{plan}.docx` filled in."""
        return re.sub(r"\{([^{}]*)\}", lambda place: names[place[1]], self.about.file)

    def load(self, name: str) -> tuple[str, str] | None:
        """(text, path as shown) of a file of the document, or of a shared one below `templates/`; None if none."""
        path = self._path(name)
        return (_text(path), self._shown(path)) if path is not None else None

    @property
    def own(self) -> Path | None:
        """The body of a workspace that takes the place of ours."""
        path = self._path(self.body)
        return None if path is None or path.is_relative_to(shipped("templates").resolve()) else path

    def _path(self, name: str) -> Path | None:
        """The file of that name: the first there is, never outside of the folders."""
        for folder in (*self.folders, *self.roots):
            path = (folder / name).resolve()
            if path.is_relative_to(folder.resolve()) and path.is_file():
                return path
        return None

    def _shown(self, path: Path) -> str:
        ours = shipped("templates").resolve()
        return f"templates/{path.relative_to(ours).as_posix()}" if path.is_relative_to(ours) else shown(path)


@cache
def documents(own: Path | None = None) -> dict[str, Document]:
    """All documents by id, sorted; those of the folder `own` take the place of ours, file by file.

    Raises ThiduaError for a template.yaml that is wrong, or what lies in `own` and is a document of nobody.
    """
    roots = _roots(own)
    ids = _ids(roots)
    if own is not None:
        refuse_strays(own, ids)
    return {name: _document(name, roots) for name in ids}


def document(name: str, own: Path | None = None) -> Document:
    """The document of that id; raises ThiduaError with the nearest and all there are."""
    roots = _roots(own)
    if (own is None or not own.exists()) and name in _ids(roots):
        # Without templates of the workspace nothing can be wrong with the others.
        return _document(name, roots)
    known = documents(own)
    if name not in known:
        listed = ", ".join(known)
        raise ThiduaError(f"không có mẫu văn bản “{name}”{meant(name, known)}; các mẫu đang có: {listed}")
    return known[name]


def forget() -> None:
    """The folders may have changed since they were read."""
    documents.cache_clear()
    _document.cache_clear()


def _roots(own: Path | None) -> tuple[Path, ...]:
    return tuple(root for root in (own, shipped("templates")) if root is not None and root.is_dir())


def _ids(roots: tuple[Path, ...]) -> list[str]:
    return sorted({folder.parent.name for root in roots for folder in root.glob(f"*/{DEFINITION}")})


@cache
def _document(name: str, roots: tuple[Path, ...]) -> Document:
    folders = tuple(root / name for root in roots if (root / name).is_dir())
    definition = next(folder / DEFINITION for folder in folders if (folder / DEFINITION).is_file())
    word = roots[0] / f"{name}.docx"
    about = _definition(definition)
    return Document(name, about, folders, roots, word if len(roots) > 1 and word.is_file() else None)


def _definition(path: Path) -> Definition:
    read, problems = read_file(path, shown(path))
    if problems:
        raise ThiduaError(f"{problems[0].span}: {problems[0].message}")
    if len(read) != 1:
        raise ThiduaError(f"{shown(path)}: cần đúng một phần YAML, tệp có {len(read)}; xem mẫu có sẵn")
    try:
        return Definition.model_validate(read[0].data)
    except ValidationError as error:
        first = next(explain(error.errors(include_url=False), Definition, read[0]))
        raise ThiduaError(f"{first.span}: {first.message}" + (f"; {first.fix}" if first.fix else "")) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise ThiduaError(f"không đọc được “{shown(path)}”: mẫu phải là văn bản UTF-8 và được phép đọc") from problem
