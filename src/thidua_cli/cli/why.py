"""thidua why: does somebody meet the standard of an award, and on what does the answer rest."""

from __future__ import annotations

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from thidua_cli.cli.dates import typed_day, typed_year
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Redact, readable
from thidua_cli.cli.named import Named, NamedAward, like, told_apart, which_award, who
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.answer import Answer
    from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace
    from thidua_cli.workspace.files import Place

HELP = """Vì sao đạt, vì sao không: một người, một danh hiệu.

Từng điều kiện của luật, của kế hoạch, của quy chế, kèm dữ liệu (tệp, dòng) và căn cứ. Mã kết thúc: 0 đạt · 1 không đạt
hoặc chưa đủ dữ liệu · 2 gọi sai.

Ví dụ: thidua why "Lê An" CSTĐCS plans/nam-2026 --year 2026
"""


class Format(StrEnum):
    """How the proof is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"


def _merit(value: str) -> str:
    from thidua_cli.models.choices import MERITS

    if value not in MERITS:
        raise typer.BadParameter(f"không có loại hình “{value}”; có: {', '.join(MERITS)}")
    return value


def why(
    words: Annotated[str, typer.Argument(metavar="AI", help="Mã hoặc tên cá nhân, đơn vị; agency là cả cơ quan.")],
    award: Annotated[
        str, typer.Argument(metavar="DANH_HIỆU", help="Mã, mã dòng của kế hoạch, hoặc tên gọi: CSTĐCS, “BK tỉnh”.")
    ],
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    year: Annotated[int | None, typer.Option("--year", parser=typed_year, metavar="<năm>", help="Năm xét.")] = None,
    day: Annotated[
        date | None, typer.Option("--as-of", parser=typed_day, metavar="<ngày>", help="Theo luật của ngày này.")
    ] = None,
    merit: Annotated[
        str | None,
        typer.Option("--merit", parser=_merit, metavar="<loại hình>", help="Loại hình khen thưởng, ví dụ cong-trang."),
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, find whom and what is meant, judge, say."""
    from thidua_cli.judge.verdict import Verdict
    from thidua_cli.tally.answer import Question
    from thidua_cli.tally.answer import answer as judged

    place, workspace, _ = readable(path, "căn cứ xét", day)
    if redact:
        workspace = workspace.without_names()
    agencies = _agencies(place, workspace)
    one = _the_one(words, agencies)
    plans = tuple(files for files in one.of.plan_files if place.holds(files.plan.where().file))
    meant = _the_award(award, plans)
    _check_subject(meant, one)
    found = judged(Question(one.of, plans, one.nominee, meant.code, meant.line, year, merit))
    if found is None:
        _stop("không có kế hoạch nào để biết năm xét; hãy nêu --year")
    say(rendered(found, form))
    raise typer.Exit(Exit.OK if found.proof.verdict is Verdict.MET else Exit.FOUND)


def _agencies(place: Place, workspace: Workspace) -> list[AgencyFiles]:
    """The agencies that have their own file, or a plan, inside the path asked for."""
    return [
        files
        for files in workspace.agencies
        if (files.agency is not None and place.holds(files.agency.where().file))
        or any(place.holds(plan.where().file) for plan in files.plans)
    ]


def _the_one(words: str, agencies: list[AgencyFiles]) -> Named:
    found = who(words, agencies)
    if not words.strip():
        _stop("chưa nêu ai: ghi mã hoặc tên một cá nhân, một đơn vị; agency là cả cơ quan")
    if not found:
        near = "".join(f"\n  {one}" for one in like(words, agencies) if not one.of.redacted)
        _stop(f"không có ai, đơn vị nào là “{words}”" + (f"; có phải ý bạn là:{near}" if near else ""))
    if len(found) > 1:
        listed = "".join(f"\n  {line}" for line in told_apart(found))
        which = "mã" if len({one.of.id for one in found}) == 1 else "mã, và đường dẫn thư mục của cơ quan"
        _stop(f"“{words}” có thể là {len(found)} người, tập thể; hãy nêu đúng {which}:{listed}")
    return found[0]


def _the_award(words: str, plans: tuple[PlanFiles, ...]) -> NamedAward:
    from thidua_cli.law import award

    if not words.strip():
        _stop("chưa nêu danh hiệu, hình thức nào: ghi mã, mã dòng của kế hoạch hoặc tên gọi, ví dụ CSTĐCS")
    meant = which_award(words, plans)
    if meant is None:
        lines = ", ".join(line.id for files in plans for line in files.plan.awards if line.id)
        _stop(f"không có danh hiệu, hình thức “{words}”" + (f"; các dòng của kế hoạch: {lines}" if lines else ""))
    entry = award(meant.code)
    if meant.guessed and entry is not None:
        complain(f"thidua: hiểu “{words}” là {entry.name} ({entry.code}).")
    return meant


def _check_subject(meant: NamedAward, one: Named) -> None:
    from thidua_cli.law import award
    from thidua_cli.models.choices import SUBJECTS

    entry, subject = award(meant.code), one.nominee.subject
    if entry is not None and subject not in entry.subjects:
        whose = ", ".join(SUBJECTS[each] for each in entry.subjects)
        _stop(f"{entry.name} là của {whose}; {one.shown} là {SUBJECTS[subject]}")


def _stop(message: str) -> NoReturn:
    complain(f"thidua: {message}")
    raise typer.Exit(Exit.USAGE)


def rendered(found: Answer, form: Format) -> str:
    from thidua_cli.reporters import proof_json, proof_md, proof_text

    if form is Format.JSON:
        return proof_json.render_json(found)
    if form is Format.MARKDOWN:
        return proof_md.render_markdown(found)
    return proof_text.render_rich(found) if sys.stdout.isatty() else proof_text.render_plain(found)
