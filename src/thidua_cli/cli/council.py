"""thidua council: the votes of the council, tried out; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.asking import stop
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Format, Redact, drawn, readable
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.models.regulation import Votes
    from thidua_cli.models.session import Session
    from thidua_cli.reporters.council_json import Sitting
    from thidua_cli.workspace.books import PlanFiles

HELP = """Tính phiếu của Hội đồng: cần bao nhiêu, đạt hay chưa.

Chỉ tính và in, không ghi gì; dùng ngay trong phiên họp. --dry tính thử trước khi họp, chưa cần tệp phiên họp: như thể
Hội đồng khai ở agency.yaml họp đủ và xét mọi đề nghị.

Ví dụ: thidua council plans/so-mau/2026/session.yaml
"""


def council(
    path: Annotated[Path | None, typer.Argument(help="Thư mục, hoặc tệp kind: session.")] = None,
    dry: Annotated[bool, typer.Option("--dry", help="Tính thử một phiên họp chưa có tệp.")] = False,
    percent: Annotated[
        str | None,
        typer.Option("--percent", help="Với --dry: tỷ lệ phiếu Hội đồng định thống nhất, ví dụ 80%."),
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, count, say. Files that could not be read are named."""
    agreed = _agreed(percent, dry=dry)
    place, workspace, broken = readable(path, "phép tính")
    if redact:
        workspace = workspace.without_names()
    plans = list(workspace.plans())
    if dry:
        here = [files for files in plans if place.holds(files.plan.where().file)]
        found = [sitting for files in here for sitting in rehearsals(files, agreed)]
        missing = "Không có đề nghị nào, hoặc chưa khai thành viên Hội đồng (council: members) ở agency.yaml."
    else:
        met = ((files, session) for files in plans for session in files.sessions)
        found = [one for one in met if place.holds(one[1].where().file)]
        missing = "Không có phiên họp Hội đồng nào của một kế hoạch ở đây; tính thử trước khi họp: --dry."
    if found:
        say(rendered(found, form))
    else:
        complain(missing)
    raise typer.Exit(Exit.FOUND if broken else Exit.OK if found else Exit.USAGE)


def _agreed(percent: str | None, *, dry: bool) -> Votes | None:
    """The share the council means to ask for; exits 2 for words that are no share, or without --dry."""
    from pydantic import ValidationError

    from thidua_cli.models.regulation import Votes

    if percent is None:
        return None
    if not dry:
        stop("--percent chỉ đi với --dry; phiên họp đã có tệp thì ghi votes trong tệp")
    try:
        return Votes.model_validate({"percent": percent})
    except ValidationError as problem:
        stop(f"--percent: {problem.errors()[0]['msg']}")


def rehearsals(files: PlanFiles, agreed: Votes | None = None) -> Iterator[Sitting]:
    """A session of every year with nominations, as `thidua new session` would begin it: everybody there, no ballots."""
    from thidua_cli.cli.dates import today
    from thidua_cli.cli.new import meeting_day
    from thidua_cli.models.decode import decode
    from thidua_cli.models.session import Session as Met
    from thidua_cli.scaffold.new_meetings import members_known, session
    from thidua_cli.scaffold.occasion import Occasion
    from thidua_cli.source import read_text

    for year in sorted({entry.year for entry in files.nominated}) if members_known(files.of) else ():
        day = meeting_day(files, "council-meeting", year) or today()
        (document,), _ = read_text(session(Occasion(files.of, files, year, day, id="tinh-thu")), "tính thử")
        made, _ = decode(document)
        assert isinstance(made, Met)
        only = tuple(item for item in made.items if (item.year or year) == year)
        met = made.model_copy(update={"items": only, "votes": agreed})
        yield _with_only(files, met), met


def _with_only(files: PlanFiles, session: Session) -> PlanFiles:
    """The plan as if it had this session alone."""
    from thidua_cli.workspace.books import PlanFiles

    return PlanFiles(files.plan, replace(files.of, sessions=(session,)))


def rendered(found: list[Sitting], form: Format) -> str:
    from thidua_cli.reporters import council_json
    from thidua_cli.tally.council_table import table

    if form is Format.JSON:
        return council_json.render_json(found)
    if form is Format.CSV:
        return council_json.render_csv(found)
    return drawn((table(*one) for one in found), form)
