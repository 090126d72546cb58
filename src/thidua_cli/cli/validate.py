"""thidua validate: check everything."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.dates import typed_day
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say, source_line, wants_colour

if TYPE_CHECKING:
    from thidua_cli.diagnostics import Diagnostic
    from thidua_cli.workspace.books import Workspace
    from thidua_cli.workspace.files import Place

HELP = """Kiểm tra kho kế hoạch: tệp, tham chiếu, số lượng, căn cứ.

Xét theo luật của ngày kế hoạch, hoặc của ngày nêu ở --as-of.

Ví dụ: thidua validate plans
"""


class Format(StrEnum):
    """How diagnostics are printed."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


def validate(
    paths: Annotated[list[Path] | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of", parser=typed_day, metavar="<ngày>", help="Xét theo luật của ngày này, ví dụ 2026-03-15."
        ),
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Load, check, say, exit."""
    from thidua_cli.cli.half_done import pending
    from thidua_cli.workspace.files import locate

    asked = paths or [Path()]
    place = locate(asked)
    if half_done := pending(place.root):
        complain(f"Lưu ý: {half_done}.")
    workspace, diagnostics = examine(place, as_of)
    idle = unchecked(asked, workspace)
    if diagnostics or len(idle) < len(asked):
        say(report(workspace, diagnostics, form))
    for path in idle:
        complain(f"Không có tệp YAML nào để kiểm tra trong “{path.as_posix()}” (không kể tệp ẩn và exclude).")
    raise typer.Exit(exit_code(diagnostics) or (Exit.USAGE if idle else Exit.OK))


def unchecked(asked: list[Path], workspace: Workspace) -> list[Path]:
    """The paths in which no file was read: a hidden one, one that is left out, one that is no YAML."""
    from thidua_cli.workspace.files import Place

    names = workspace.checked.names
    places = {path: Place(workspace.root, (path.resolve(),)) for path in asked}
    return [path for path, place in places.items() if not any(place.holds(name) for name in names)]


def examine(place: Place, as_of: date | None = None) -> tuple[Workspace, list[Diagnostic]]:
    """The whole workspace is read, for its references; only what concerns the paths asked for is said."""
    from thidua_cli.rules.registry import checks
    from thidua_cli.rules.runner import run, with_settings
    from thidua_cli.rules.severities import unknown_codes
    from thidua_cli.workspace.load import load

    workspace, complaints = load(place.root, as_of)
    complaints += unknown_codes(workspace.settings, paper_slugs)
    found = with_settings([*complaints, *run(checks(), workspace)], workspace)
    return workspace, [item for item in found if place.holds(item.span.file)]


def paper_slugs() -> dict[str, str]:
    """Code → slug of the rules about papers; imported only when a severity names no other rule."""
    from thidua_cli.docxcheck.registry import slugs

    return slugs()


def exit_code(diagnostics: list[Diagnostic]) -> Exit:
    """An info is no reason to stop a build."""
    return Exit.FOUND if any(item.severity != "info" for item in diagnostics) else Exit.OK


def report(workspace: Workspace, diagnostics: list[Diagnostic], form: Format) -> str:
    """What was found, in one form; for people with the sums and where to read on."""
    from thidua_cli.reporters import concise, frame, json_, words

    checked = workspace.checked
    if form is Format.JSON:
        by_kind = dict(sorted(checked.by_kind.items()))
        return json_.render(diagnostics, {"files": checked.files, "documents": checked.documents, "by_kind": by_kind})
    summary = words.summary(words.count(diagnostics), checked.files, checked.documents) + "\n"
    if form is Format.CONCISE:
        return concise.render(diagnostics)
    return frame.render(diagnostics, source_line, colour=wants_colour()) + summary + hint(diagnostics)


def hint(diagnostics: list[Diagnostic]) -> str:
    """Where the first error is explained; nothing when there is none."""
    first = next((item.code for item in diagnostics if item.severity == "error"), None)
    return f"Xem giải thích: thidua rule {first}\n" if first else ""
