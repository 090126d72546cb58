"""thidua check-docx: judge finished papers, whoever made them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from thidua_cli.cli.dates import today
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.mending import copy_of, is_copy, mend
from thidua_cli.cli.output import complain, say, wants_colour
from thidua_cli.cli.validate import Format, exit_code, hint
from thidua_cli.diagnostics import ThiduaError, reason

if TYPE_CHECKING:
    from thidua_cli.diagnostics import Diagnostic
    from thidua_cli.docxcheck.around import Around
    from thidua_cli.docxcheck.kinds import Kind
    from thidua_cli.models.agency import Agency

HELP = """Chấm thể thức tệp .docx theo Nghị định 30/2020/NĐ-CP.

Nhận tệp hoặc thư mục (tìm mọi tệp .docx bên trong). Văn bản ký trước ngày 05/3/2020 được chấm theo Thông tư
01/2011/TT-BNV; các số của thông tư ấy cần xác nhận nên chỉ cho cảnh báo. Tệp nằm trong một kho thì tên cơ quan,
ký hiệu, người ký được so với agency.yaml, và mức độ ghi ở `severities` của thidua.yaml được dùng.

Ví dụ: thidua check-docx van-ban.docx
"""
LARGEST = 128_000_000
"""Bytes of one file; an official paper has a thousandth of that."""

_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_SAID_DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})")
"""A day as files write it, and as people do."""

_LOCK = "~$"
"""What Word puts before the name of a file that is open: no document."""


def check_docx(
    paths: Annotated[list[Path], typer.Argument(help="Tệp .docx hoặc thư mục.")],
    kind: Annotated[str | None, typer.Option("--type", "-t", help="Loại văn bản; mặc định tự nhận ra.")] = None,
    day: Annotated[
        str | None, typer.Option("--date", help="Ngày ký, viết như --today; mặc định lấy trong văn bản.")
    ] = None,
    now: Annotated[
        str | None, typer.Option("--today", help="Ngày chấm (2026-03-15 hoặc 15/3/2026); mặc định hôm nay.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    fix: Annotated[bool, typer.Option("--fix", help="Sửa lỗi sửa được vào tệp mới, tên .sua.docx.")] = False,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Tệp mới hoặc thư mục, dùng với --fix.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp mới đã có, dùng với --fix.")] = False,
) -> None:
    """Find the files, mend copies if asked, judge each, say, exit."""
    wanted = kind_named(kind)
    on, checked_on = day_named(day), day_named(now) or today()
    files = {path: [one for one in documents(path) if not (fix and path.is_dir() and is_copy(one))] for path in paths}
    checked = list(dict.fromkeys(file for found in files.values() for file in found))
    refuse_unclear_options(out, checked, fix=fix, force=force)
    if fix:
        tell = say if form is Format.TEXT else complain
        checked = [mend(one, content(one), copy_of(one, out), (wanted, on), tell, force=force) for one in checked]
    chosen, described = cache(severities), cache(agencies_of)
    beside = cache(lambda folder: surroundings(folder, checked_on, described))
    found: list[Diagnostic] = []
    for file in checked:
        folder = file.resolve().parent
        found += judged(file, (wanted, on), chosen(folder), beside(folder))
    idle = [path for path, below in files.items() if not below]
    if checked:
        say(report(found, len(checked), form))
    for path in idle:
        complain(f"Không có tệp .docx nào để chấm trong “{path.as_posix()}” (không kể tệp ẩn).")
    raise typer.Exit(exit_code(found) or (Exit.USAGE if idle else Exit.OK))


def refuse_unclear_options(out: Path | None, files: list[Path], *, fix: bool, force: bool) -> None:
    """Exit 2 for options that would do nothing, and for several files that would become one."""
    if not fix and (out is not None or force):
        complain("--out và --force chỉ dùng cùng --fix.")
        raise typer.Exit(Exit.USAGE)
    if fix and len({copy_of(file, out) for file in files}) < len(files):
        complain("Nhiều tệp sẽ sửa vào cùng một tệp mới; để --out là một thư mục, và sửa riêng các tệp trùng tên.")
        raise typer.Exit(Exit.USAGE)


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
    """The day an option names; anything that is no day of the calendar is exit 2."""
    if text is None:
        return None
    parts = _DAY.fullmatch(text.strip()) or _SAID_DAY.fullmatch(text.strip())
    try:
        return date(*(int(parts[name]) for name in ("year", "month", "day"))) if parts is not None else _refuse(text)
    except ValueError:
        _refuse(text)


def _refuse(text: str) -> NoReturn:
    complain(f"“{text}” không phải một ngày; viết năm-tháng-ngày (2026-03-15) hoặc ngày/tháng/năm (15/3/2026).")
    raise typer.Exit(Exit.USAGE)


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


def judged(
    file: Path, said: tuple[Kind | None, date | None], chosen: Mapping[str, str], around: Around
) -> list[Diagnostic]:
    """What there is to say about one file; `said` are kind and day by the user, `chosen`: code → severity.

    Raises ThiduaError when the system does not give it.
    """
    from thidua_cli.docxcheck.registry import paper_rules
    from thidua_cli.docxcheck.runner import examine
    from thidua_cli.rules.runner import weighed
    from thidua_cli.workspace.files import shown

    found = examine(content(file), shown(file.resolve()), paper_rules().values(), *said, around)
    return weighed(found, chosen)


def content(file: Path) -> bytes:
    """Raises ThiduaError when the system does not give it, or it is too large."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{file.as_posix()}”: {reason(problem)}") from problem
    if len(data) > LARGEST:
        raise ThiduaError(f"“{file.as_posix()}” lớn quá {LARGEST // 1_000_000} MB, không phải một văn bản bình thường")
    return data


def surroundings(folder: Path, day: date, described: Callable[[Path], tuple[Agency, ...]]) -> Around:
    """The day of checking, and the agencies of the workspace around a folder; `described`: file → its agencies."""
    from thidua_cli.docxcheck.around import Around, agency_files

    return Around(day, tuple(agency for path in agency_files(folder) for agency in described(path)))


def agencies_of(path: Path) -> tuple[Agency, ...]:
    """Those that an agency.yaml describes; that one of them is not sound is said."""
    from thidua_cli.docxcheck.around import agencies_in
    from thidua_cli.workspace.files import shown

    found = tuple(agencies_in(path))
    if not found:
        place = shown(path)
        complain(f"Chưa so được với “{place}” vì tệp có lỗi. Xem lỗi: thidua validate {place}")
    return found


def severities(folder: Path) -> Mapping[str, str]:
    """Those that the workspace around a folder wants; none outside of a workspace."""
    from thidua_cli.workspace.files import MARKER, shown

    root = next((one for one in (folder, *folder.parents) if (one / MARKER).is_file()), None)
    if root is None:
        return {}
    from thidua_cli.workspace.load import settings_at

    settings = settings_at(root)
    if settings is None:
        place = shown(root / MARKER)
        complain(f"Chưa dùng được “{place}” vì tệp có lỗi; chấm theo mức độ mặc định. Xem lỗi: thidua validate {place}")
        return {}
    return settings.severities


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
