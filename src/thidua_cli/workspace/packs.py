"""The law packs that thidua.yaml names: examined file by file, laid over the own law only when nothing is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.law import shelf
from thidua_cli.law.pack import FILE
from thidua_cli.models.base import Model
from thidua_cli.models.decode import decode_as
from thidua_cli.models.messages import found_text, shape_problem
from thidua_cli.models.settings import Settings
from thidua_cli.source import SourceDocument, read_file
from thidua_cli.workspace.files import shown, yaml_files

NOT_USED = "gói luật này chưa được dùng cho đến khi sửa xong"


@dataclass
class Packs:
    """The folders named, those of them in use, the files that were read, and what is wrong with them."""

    named: list[Path] = field(default_factory=list)
    used: list[Path] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    documents: int = 0
    complaints: list[Diagnostic] = field(default_factory=list)

    def hold(self, path: Path) -> bool:
        """Whether a file belongs to a pack, and so to no agency."""
        return any(path.resolve().is_relative_to(folder) for folder in self.named)


def lay(settings: Settings | None, root: Path) -> Packs:
    """Examine the packs of a workspace, read anew, and use those without a fault, each over those before it."""
    packs = Packs()
    shelf.use()
    for number, name in enumerate(settings.law if settings else ()):
        assert settings is not None
        folder = (root / name).resolve()
        if wrong := _no_pack(folder, root):
            span = settings.where("law", number)
            message = f"{found_text(name)} {wrong}"
            fix = "ghi thư mục có pack.yaml, đường dẫn tính từ thư mục gốc kho"
            packs.complaints.append(Diagnostic("TD023", SHAPE["TD023"], Severity.ERROR, span, message, fix=fix))
            continue
        packs.named.append(folder)
        complaints = list(_examine(folder, packs))
        packs.complaints += complaints
        if not complaints:
            packs.used.append(folder)
            shelf.use(tuple(packs.used))
    return packs


def _no_pack(folder: Path, root: Path) -> str | None:
    """Why a folder can be no pack; None if it can."""
    if not folder.is_dir():
        return "không phải một thư mục có thật"
    if root.resolve().is_relative_to(folder):
        return "chứa cả kho này, không phải thư mục của riêng gói luật"
    return None if (folder / FILE).is_file() else f"không phải gói luật: thiếu {FILE}"


def _examine(folder: Path, packs: Packs) -> Iterator[Diagnostic]:
    """What is wrong in one folder: first shapes; names only when every file has its shape."""
    # Few workspaces bring a pack; the others need not build the shapes of its files.
    from thidua_cli.workspace.pack_names import LawFile, strange_names

    found: list[LawFile] = []
    faulty = False
    for path in yaml_files(folder):
        packs.names.append(shown(path))
        documents, problems = read_file(path, shown(path))
        packs.documents += len(documents)
        parts = path.relative_to(folder).parts
        model, more = _model(documents, parts, shown(path)) if not problems else (None, [])
        yield from (*problems, *more)
        faulty |= bool(problems or more)
        if model is not None:
            found.append(LawFile(parts, model, documents[0]))
    if not faulty:
        yield from strange_names(found)


def _model(documents: list[SourceDocument], parts: tuple[str, ...], name: str) -> tuple[Model | None, list[Diagnostic]]:
    """The one document of a file as what its path says it is."""
    from thidua_cli.models.law_files import PATTERNS, shape_of

    shape = shape_of(parts)
    if not documents:
        message = "tệp của gói luật không có nội dung nào"
        return None, [Diagnostic("TD021", SHAPE["TD021"], Severity.ERROR, Span(name), message, fix=NOT_USED)]
    if shape is None:
        message = f"gói luật không có loại tệp {found_text('/'.join(parts))}"
        return None, [shape_problem("TD025", documents[0], (), message, fix=f"các tệp dùng được: {PATTERNS}")]
    if len(documents) > 1:
        message = "tệp của gói luật chỉ có một tài liệu (không có dấu ---)"
        return None, [shape_problem("TD024", documents[1], (), message, fix=NOT_USED)]
    return decode_as(documents[0], shape)
