"""thidua check-docx: judge finished papers, whoever made them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say, wants_colour
from thidua_cli.cli.validate import Format, exit_code, hint
from thidua_cli.diagnostics import ThiduaError, reason

if TYPE_CHECKING:
    from thidua_cli.diagnostics import Diagnostic
    from thidua_cli.docxcheck.kinds import Kind

HELP = """Chấm thể thức tệp .docx theo Nghị định 30/2020/NĐ-CP.

Nhận tệp hoặc thư mục (tìm mọi tệp .docx bên trong). Văn bản ký trước ngày 05/3/2020 được chấm theo Thông tư
01/2011/TT-BNV; các số của thông tư ấy cần xác nhận nên chỉ cho cảnh báo.

Ví dụ: thidua check-docx van-ban.docx
"""
LARGEST = 128_000_000
"""Bytes of one file; an official paper has a thousandth of that."""

_LOCK = "~$"
"""What Word puts before the name of a file that is open: no document."""


def check_docx(
    paths: Annotated[list[Path], typer.Argument(help="Tệp .docx hoặc thư mục.")],
    kind: Annotated[str | None, typer.Option("--type", "-t", help="Loại văn bản; mặc định tự nhận ra.")] = None,
    day: Annotated[str | None, typer.Option("--date", help="Ngày ký (2026-03-15); mặc định lấy trong văn bản.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Find the files, judge each, say, exit."""
    wanted = kind_named(kind)
    on = day_named(day)
    files = {path: list(documents(path)) for path in paths}
    checked = list(dict.fromkeys(file for found in files.values() for file in found))
    found = [item for file in checked for item in judged(file, wanted, on)]
    idle = [path for path, below in files.items() if not below]
    if checked:
        say(report(found, len(checked), form))
    for path in idle:
        complain(f"Không có tệp .docx nào để chấm trong “{path.as_posix()}” (không kể tệp ẩn).")
    raise typer.Exit(exit_code(found) or (Exit.USAGE if idle else Exit.OK))


def kind_named(name: str | None) -> Kind | None:
    """The kind of paper of that name. An unknown one is exit 2, with those that are known."""
    from thidua_cli.docxcheck.kinds import JUDGED, WORDS, Kind

    if name is None:
        return None
    allowed = {str(kind): WORDS[kind] for kind in Kind if kind in JUDGED - {Kind.UNKNOWN}}
    if name not in allowed:
        listed = ", ".join(f"{key} ({words})" for key, words in allowed.items())
        complain(f"Không có loại văn bản “{name}”; có: {listed}.")
        raise typer.Exit(Exit.USAGE)
    return Kind(name)


def day_named(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        complain(f"“{text}” không phải một ngày; viết năm-tháng-ngày, ví dụ 2026-03-15.")
        raise typer.Exit(Exit.USAGE) from None


def documents(path: Path) -> Iterator[Path]:
    """The file itself, or every .docx below a folder in a stable order. Raises ThiduaError when there is nothing."""
    if not path.exists():
        raise ThiduaError(f"không có tệp hoặc thư mục “{path.as_posix()}”")
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        hidden = any(part.startswith((".", _LOCK)) for part in file.relative_to(path).parts)
        if file.suffix.lower() == ".docx" and file.is_file() and not hidden:
            yield file


def judged(file: Path, kind: Kind | None, day: date | None) -> list[Diagnostic]:
    """What there is to say about one file. Raises ThiduaError when the system does not give it."""
    from thidua_cli.docxcheck.registry import paper_rules
    from thidua_cli.docxcheck.runner import examine
    from thidua_cli.workspace.files import shown

    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{file.as_posix()}”: {reason(problem)}") from problem
    if len(data) > LARGEST:
        raise ThiduaError(f"“{file.as_posix()}” lớn quá {LARGEST // 1_000_000} MB, không phải một văn bản bình thường")
    return examine(data, shown(file.resolve()), paper_rules().values(), kind, day)


def report(found: list[Diagnostic], files: int, form: Format) -> str:
    """What was found, in one form; for people with the sums and where to read on."""
    from thidua_cli.reporters import concise, frame, json_, words

    if form is Format.JSON:
        return json_.render(found, {"files": files})
    if form is Format.CONCISE:
        return concise.render(found)
    sums = words.sums(words.count(found))
    return (
        frame.render(found, lambda _file, _line: None, colour=wants_colour())
        + f"Đã chấm {files} tệp: {sums}.\n"
        + hint(found)
    )
