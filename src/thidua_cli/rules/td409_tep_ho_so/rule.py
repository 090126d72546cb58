"""Tệp hồ sơ ghi ở đề nghị không có, nằm ngoài kho, hoặc không còn là tệp đã ghi mã băm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from thidua_cli.diagnostics import Severity, reason
from thidua_cli.models.choices import suggested
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import TO_CONFIRM
from thidua_cli.workspace.attached import Attached, attached, digest, is_inside, mode
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.files import shown

FROM_LIST = "ghi đường dẫn tính từ thư mục của danh sách, ví dụ ho-so/bao-cao.docx"


def check(workspace: Workspace) -> Iterator[Finding]:
    for agency in workspace.agencies:
        for one in attached(agency.nominations):
            if one.part.file is None:
                message = "có sha256 mà không ghi file: không có gì để so"
                yield Finding(one.part.where("sha256"), message, fix=FROM_LIST)
            else:
                yield from of_file(one, one.part.file, workspace.root)


def of_file(one: Attached, written: str, root: Path) -> Iterator[Finding]:
    path, place = one.path, one.part.where("file")
    if path is None or not is_inside(path, root):
        yield Finding(place, f"tệp hồ sơ “{written}” nằm ngoài kho", fix=f"chép tệp vào kho rồi {FROM_LIST}")
    elif S_ISDIR(mode(path)):
        yield Finding(place, f"“{written}” là thư mục, không phải tệp hồ sơ", fix="ghi từng tệp một dòng")
    elif not S_ISREG(mode(path)):
        yield missing(one, written, path)
    elif one.part.sha256 is not None:
        yield from of_hash(one, written, path)


def missing(one: Attached, written: str, path: Path) -> Finding:
    """A warning only: files that name people are often kept out of the repository."""
    fix = suggested(path.name, names_in(path.parent)) or f"chép tệp vào “{shown(path.parent)}”, hoặc sửa đường dẫn"
    message = f"không có tệp hồ sơ “{written}” trong thư mục của danh sách {TO_CONFIRM}"
    return Finding(one.part.where("file"), message, fix=fix, severity=Severity.WARNING)


def names_in(folder: Path) -> list[str]:
    """What stands in a folder; nothing where there is none, or none that may be read."""
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []


def of_hash(one: Attached, written: str, path: Path) -> Iterator[Finding]:
    try:
        found = digest(path)
    except OSError as problem:
        message = f"không đọc được tệp hồ sơ “{written}” để so mã băm: {reason(problem)}"
        yield Finding(one.part.where("file"), message, fix="cho phép đọc tệp rồi chạy lại")
        return
    if found != one.part.sha256:
        message = f"“{written}” không còn là tệp đã ghi mã băm; mã bây giờ là {found}"
        fix = "lấy lại đúng tệp; bản mới là đúng thì bỏ sha256 cũ rồi chạy `thidua seal --apply`"
        yield Finding(one.part.where("sha256"), message, fix=fix)


RULE = Rule("TD409", "tep-ho-so", "Tệp hồ sơ có trong kho và đúng là tệp đã ghi mã băm.", Workspace, check)
