"""thidua seal: the hashes of dossier files that have none yet, first as a list, then into the lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import readable
from thidua_cli.cli.output import complain, say
from thidua_cli.diagnostics import ThiduaError, reason

if TYPE_CHECKING:
    from thidua_cli.cli.transaction import FileChange, Transactions
    from thidua_cli.workspace.attached import Attached

HELP = """Ghi mã băm của các tệp hồ sơ, để biết tệp không bị thay.

Tính SHA-256 của những tệp ghi ở dossier mà chưa có sha256; không có --apply thì chỉ in. Mã đã ghi không bao giờ bị
đổi: tệp nộp lại thì bỏ sha256 cũ rồi chạy lại lệnh này. `thidua undo` bỏ lần ghi vừa rồi.

Ví dụ: thidua seal plans --apply
"""


def seal(
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Ghi vào các danh sách.")] = False,
) -> None:
    """Find, hash, say; with --apply write all lists as one."""
    from thidua_cli.cli.transaction import writing
    from thidua_cli.workspace.files import locate

    # With --apply nobody else writes between the reading and the writing.
    with writing(locate([path or Path()]).root) if apply else nullcontext() as transactions:
        files, root, broken = _files(path)
        bare = [one for one in files if one.part.sha256 is None]
        found = {one: digest for one in bare if (digest := _hash(one, root)) is not None}
        for one, digest in found.items():
            say(f"{digest}  {one.part.where().file}:{one.part.where().line}  {one.part.file}\n")
        if transactions is not None and found:
            _write(transactions, found)
    if files:
        say(_summary(len(files), len(bare), len(found), applied=apply))
    else:
        complain("Chưa đề nghị nào ở đây ghi tệp hồ sơ (dossier: [{part: …, file: …}]).")
    raise typer.Exit(Exit.FOUND if broken or len(found) < len(bare) else Exit.OK if files else Exit.USAGE)


def _files(path: Path | None) -> tuple[list[Attached], Path, bool]:
    """Every dossier file of the lists inside the path, the root of the workspace, whether a file could not be read."""
    from thidua_cli.workspace.attached import attached

    place, workspace, broken = readable(path, "lần tính này")
    lists = [file for agency in workspace.agencies for file in agency.nominations if place.holds(file.where().file)]
    return [one for one in attached(lists) if one.part.file is not None], workspace.root, bool(broken)


def _hash(one: Attached, root: Path) -> str | None:
    """None, and a word to the user, for a file that is not there or cannot be read."""
    from thidua_cli.workspace.attached import digest, is_inside, mode

    path, place = one.path, one.part.where("file")
    if path is None or not is_inside(path, root) or not S_ISREG(mode(path)):
        complain(f"{place.file}:{place.line}: không có tệp “{one.part.file}” trong kho; xem `thidua validate`.")
        return None
    try:
        return digest(path)
    except OSError as problem:
        complain(f"{place.file}:{place.line}: không đọc được “{one.part.file}”: {reason(problem)}")
        return None


def _write(transactions: Transactions, found: dict[Attached, str]) -> None:
    by_file: dict[Path, list[Attached]] = defaultdict(list)
    for one in found:
        by_file[Path.cwd() / one.list.where().file].append(one)
    transactions.commit(list(_changes(by_file.items(), found)), "ghi mã băm hồ sơ")


def _changes(by_file: Iterable[tuple[Path, list[Attached]]], found: dict[Attached, str]) -> Iterator[FileChange]:
    from thidua_cli.cli.transaction import FileChange
    from thidua_cli.source.edit import Put, edited
    from thidua_cli.workspace.files import shown

    for path, parts in by_file:
        try:
            before = after = path.read_bytes()
        except OSError as problem:
            raise ThiduaError(f"không đọc được “{shown(path)}”: {reason(problem)}") from problem
        for one in parts:
            put = Put((*one.at, "sha256"), found[one])
            after = edited(after, shown(path), [put], one.list.document_number())
        yield FileChange(path, before, after)


def _summary(files: int, bare: int, found: int, *, applied: bool) -> str:
    if not bare:
        return f"Cả {files} tệp hồ sơ đã có mã băm.\n"
    if applied:
        return f"Đã ghi mã băm của {found}/{bare} tệp chưa có mã.\n"
    return f"Sẽ ghi mã băm của {found}/{bare} tệp chưa có mã; thêm --apply để ghi.\n"
