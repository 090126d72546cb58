"""thidua history: the years of one person or collective."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Format, Redact, drawn, readable
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.models.agency import Agency
    from thidua_cli.tally.life import Subject
    from thidua_cli.workspace.files import Place

HELP = """Các năm của một người, một tập thể: xếp loại, khen, kỷ luật.

Tìm theo mã hoặc họ tên, gõ không dấu cũng được; có nhiều người thì liệt kê để gọi bằng mã, khi cần
thì kèm mã cơ quan: so-mau/an, person:an.

Ví dụ: thidua history "le van an" plans
"""


def history(
    who: Annotated[str, typer.Argument(help="Mã hoặc tên cá nhân, đơn vị, cơ quan.")],
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Find, gather, say."""
    from thidua_cli.tally.life import like, meant
    from thidua_cli.tally.life_table import several

    everybody, broken = _everybody(path, redact=redact)
    found = meant(who, everybody)
    if len(found) == 1:
        say(rendered(found[0], form))
        raise typer.Exit(Exit.FOUND if broken else Exit.OK)
    if found:
        complain(drawn([several(found)]).rstrip("\n"))
    else:
        near = ", ".join(f"{one.name} ({one.id})" for one in like(who, everybody))
        hint = f"; có phải: {near}?" if near and not redact else ""
        complain(f"thidua: không có cá nhân, đơn vị nào là “{who}” trong kho{hint}")
    raise typer.Exit(Exit.USAGE)


def _everybody(path: Path | None, *, redact: bool) -> tuple[list[Subject], bool]:
    """All who can be asked for in the workspace around the path, and whether a file could not be read."""
    from thidua_cli.tally.life import subjects

    place, workspace, broken = readable(path, "bảng")
    if redact:
        workspace = workspace.without_names()
    mine = [files for files in workspace.agencies if files.agency and _around(place, files.agency)]
    return subjects(mine or workspace.agencies), bool(broken)


def _around(place: Place, agency: Agency) -> bool:
    """Whether the path asked for holds an agency, or lies inside its folder."""
    home = (Path.cwd() / agency.where().file).parent
    return place.holds(agency.where().file) or any(path.is_relative_to(home) for path in place.asked)


def rendered(subject: Subject, form: Format) -> str:
    from thidua_cli.reporters import life_json
    from thidua_cli.tally.life_table import table

    if form is Format.JSON:
        return life_json.render_json(subject)
    if form is Format.CSV:
        return life_json.render_csv(subject)
    shown = table(subject)
    return drawn([shown], form) if shown.rows else f"{shown.title}: chưa có gì trong sổ.\n"
