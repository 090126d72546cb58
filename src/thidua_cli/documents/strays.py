"""What lies in a workspace's own folder of templates and would be passed over without a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.models.choices import nearest
from thidua_cli.workspace.files import shown

DEFINITION, BODY, SHEETS = "template.yaml", "body.md.j2", "sheets.yaml.j2"


def refuse_strays(own: Path, known: Collection[str]) -> None:
    """ThiduaError for the first thing in `own` that no document takes; `known` are the documents there are."""
    if own.exists() and not own.is_dir():
        raise ThiduaError(f"{shown(own)}: cần một thư mục chứa các mẫu, đây là một tệp; đổi tên tệp này")
    for path in sorted(own.iterdir()) if own.is_dir() else ():
        if problem := next(_problems(path, known), None):
            raise ThiduaError(problem)


def meant(name: str, known: Collection[str]) -> str:
    """` (có phải ý bạn là “…”?)` where one of the known documents is near."""
    guess = nearest(name, known)
    return f" (có phải ý bạn là “{guess}”?)" if guess else ""


def _problems(path: Path, known: Collection[str]) -> Iterator[str]:
    if path.suffix == ".docx" and not path.name.startswith("~$"):
        if path.stem not in known:
            yield f"{shown(path)}: không có văn bản “{path.stem}”{meant(path.stem, known)}"
        if path.is_dir():
            yield f"{shown(path)}: cần một tệp Word, đây là một thư mục; đổi tên thư mục này"
    elif path.is_dir():
        yield from (
            f"{shown(path / name)}: cần một tệp, đây là một thư mục; đổi tên thư mục này"
            for name in (DEFINITION, BODY, SHEETS)
            if (path / name).is_dir()
        )
        if path.name not in known and any((path / name).is_file() for name in (BODY, SHEETS)):
            guess = meant(path.name, known)
            yield f"{shown(path)}: không có văn bản “{path.name}”{guess}; văn bản mới phải có tệp {DEFINITION}"
