"""thidua suggest: who meets a standard and is not proposed, who is one step away."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli import figures
from thidua_cli.cli.dates import typed_day, typed_year
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Redact, drawn, readable_plans
from thidua_cli.cli.named import which_award
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.suggest import YearSuggestions
    from thidua_cli.workspace.books import PlanFiles

HELP = """Ai đủ tiêu chuẩn mà chưa đề nghị, ai chỉ thiếu một bước.

Với mọi danh hiệu, hình thức mà kế hoạch nêu; mỗi người kèm dữ liệu (tệp, dòng). Đã đề nghị danh hiệu cao hơn không
thay cho danh hiệu thấp hơn: người được đề nghị CSTĐCS mà quên LĐTT, từ năm 2024 cả tập thể được đề nghị TTLĐXS mà
quên TTLĐTT, vẫn được nhắc. Hộ gia đình không có trong danh sách nên không xét.

Ví dụ: thidua suggest plans/nam-2026 --award LĐTT --near
"""


class Format(StrEnum):
    """How the suggestions are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"


def suggest(
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    year: Annotated[int | None, typer.Option("--year", parser=typed_year, metavar="<năm>", help="Chỉ năm này.")] = None,
    award: Annotated[
        str | None, typer.Option("--award", metavar="<mã>", help="Chỉ danh hiệu, hình thức này (mã hoặc tên gọi).")
    ] = None,
    day: Annotated[
        date | None, typer.Option("--as-of", parser=typed_day, metavar="<ngày>", help="Theo luật của ngày này.")
    ] = None,
    near: Annotated[
        bool, typer.Option("--near", help="In cả những ai chỉ thiếu một bước và thiếu gì (JSON luôn có).")
    ] = False,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, judge, say. Files that could not be read are named: what they record is missing from the proofs."""
    from thidua_cli.tally.suggest import suggest as count

    plans, code = readable_plans(path, "gợi ý", day, redact=redact)
    if not plans:
        complain("Không có kế hoạch nào để gợi ý ở đây.")
        raise typer.Exit(code)
    wanted = _code(award, plans) if award is not None else None
    with collector_paused():
        found = [one for files in plans for one in count(files, year, wanted)]
        if not found:
            complain(f"Không kế hoạch nào ở đây có năm {year}; có: {_years(plans)}.")
            raise typer.Exit(Exit.USAGE)
        say(rendered(found, form, near=near))
    raise typer.Exit(code)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Proofs hold no cycles, and of a province there are many: searching them for garbage doubles the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _code(words: str, plans: list[PlanFiles]) -> str:
    meant = which_award(words, plans)
    if meant is None or meant.guessed:
        guess = f"; có phải ý bạn là {meant.code}?" if meant is not None else ""
        complain(f"thidua: không có danh hiệu, hình thức “{words}”{guess}")
        raise typer.Exit(Exit.USAGE)
    return meant.code


def _years(plans: list[PlanFiles]) -> str:
    return ", ".join(str(year) for year in sorted({year for files in plans for year in files.plan.years()}))


def rendered(found: list[YearSuggestions], form: Format, *, near: bool) -> str:
    from thidua_cli.reporters import suggest_json
    from thidua_cli.tally import suggest_table

    if form is Format.JSON:
        return suggest_json.render_json(found)
    return drawn(suggest_table.tables(found, with_near=near), figures.Format(form))
