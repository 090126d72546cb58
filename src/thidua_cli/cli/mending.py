"""The part of `thidua check-docx --fix` that writes: a mended copy beside the paper, never the paper itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_cli.cli.writing import write_new
from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from datetime import date

    from thidua_cli.docxcheck.kinds import Kind

ENDING = ".sua.docx"
"""What the name of a mended copy ends with."""


def is_copy(file: Path) -> bool:
    return file.name.lower().endswith(ENDING)


def is_folder(out: Path) -> bool:
    """Whether copies go into `out`: what is not there yet becomes a folder, unless its name ends like a paper's."""
    return out.is_dir() or not (out.exists() or out.suffix.lower() == ".docx")


def copy_of(file: Path, out: Path | None) -> Path:
    """Where the mended copy goes: beside the paper, into the folder `out`, or under the name `out`.

    Raises ThiduaError when that is the paper itself.
    """
    named = f"{file.stem}{ENDING}"
    target = file.with_name(named) if out is None else out / named if is_folder(out) else out
    if target.resolve() == file.resolve():
        raise ThiduaError(f"không ghi đè chính tệp đang sửa “{file.as_posix()}”; chọn chỗ khác cho --out")
    return target


def mend(
    file: Path,
    data: bytes,
    target: Path,
    said: tuple[Kind | None, date | None],
    tell: Callable[[str], None],
    *,
    force: bool,
) -> Path:
    """Write the mended copy and tell what was changed; the file to judge next: the copy, or the paper as it was.

    `said` are the kind and the day that the user gave.
    """
    from thidua_cli.docxcheck.mending import mended

    new, changes = mended(data, file.name, *said)
    if not changes:
        tell(f"{file.as_posix()}: không có lỗi nào tự sửa được, không ghi tệp mới.\n")
        return file
    write_new(target, new, force=force)
    tell("".join((f"Đã sửa vào {target.as_posix()}:\n", *(f"  {one.code}: {one.words}\n" for one in changes))))
    return target
