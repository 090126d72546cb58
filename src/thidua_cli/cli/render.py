"""thidua render: official paper from a plan, or from Markdown with front matter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say, source_line, wants_colour
from thidua_cli.diagnostics import Diagnostic, ThiduaError

if TYPE_CHECKING:
    from thidua_cli.text.blocks import Paper
    from thidua_cli.text.front import Front
    from thidua_cli.workspace.books import Workspace

HELP = """Dựng kế hoạch thành tệp .docx đúng thể thức, hoặc Markdown.

Ví dụ: thidua render plans/hung-yen-skhcn/2023
"""
DOCUMENT = "ke-hoach"
# Endings that name a file and never a folder.
PAPER_ENDINGS = frozenset({".docx", ".doc", ".md", ".odt", ".pdf", ".rtf", ".txt"})


class Form(StrEnum):
    """What is written."""

    DOCX = "docx"
    MARKDOWN = "md"


@dataclass(frozen=True, slots=True)
class Made:
    """A paper ready to be written: its text and blocks, the file it goes to by default, what its reader should know."""

    markdown: str
    paper: Paper
    file: Path
    gaps: int
    notes: tuple[str, ...] = ()


def render(
    plan: Annotated[str, typer.Argument(help="Tệp kế hoạch, thư mục có một kế hoạch, mã kế hoạch, hoặc tệp .md.")],
    form: Annotated[Form, typer.Option("--to", help="Dạng văn bản.")] = Form.DOCX,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Tệp hoặc thư mục đặt văn bản.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
) -> None:
    """Make the paper, write it, say what was written and what is still open."""
    from thidua_cli.workspace.files import shown

    made = from_markdown(Path(plan)) if plan.lower().endswith(".md") else from_plan(plan)
    if form is Form.MARKDOWN and out is None:
        say(made.markdown)
        tell = complain
    else:
        path = target(made.file, form, out)
        write(made, form, path, force=force)
        say(f"Đã ghi {shown(path.resolve())}\n")
        tell = _say_line
    for note in (*made.notes, *doubted(made), *still_open(made)):
        tell(note)


def from_plan(words: str) -> Made:
    """The paper of the plan that is meant; shows why and exits when the plan cannot be read or printed."""
    from thidua_cli.cli.chosen import chosen_plan, default_file, place_of
    from thidua_cli.cli.validate import examine
    from thidua_cli.documents.registry import document
    from thidua_cli.documents.render import blocks_of, draft
    from thidua_cli.rules.runner import is_unread

    place = place_of(words)
    workspace, found = examine(replace(place, asked=(place.root,)))
    files = chosen_plan(words, place, workspace)
    if files is None:
        _no_plan(words, workspace, [item for item in found if is_unread(item) and place.holds(item.span.file)])
    kind = document(DOCUMENT)
    made = draft(files, kind)
    paper, problems = blocks_of(files, made)
    if paper is None:
        _show_and_stop(problems)
    file = default_file(workspace, files, kind)
    return Made(made.markdown, paper, file, made.gaps, tuple(_errors(found, files.plan.where().file)))


def from_markdown(path: Path) -> Made:
    """The paper an officer wrote by hand; it goes beside its Markdown."""
    from thidua_cli.documents.gaps import with_blanks
    from thidua_cli.text.markdown import read_paper

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ThiduaError(f"không có tệp “{path.as_posix()}”") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise ThiduaError(
            f"không đọc được “{path.as_posix()}”: tệp phải là văn bản UTF-8 và được phép đọc"
        ) from problem
    markdown, gaps = with_blanks(text)
    paper, problems = read_paper(markdown, path.as_posix())
    if paper is None:
        _show_and_stop(problems)
    return Made(markdown, paper, path.with_suffix(".docx"), gaps)


def target(default: Path, form: Form, out: Path | None) -> Path:
    """`out` names a file when it ends like one, else a folder."""
    if out is None:
        return default.with_suffix(f".{form}")
    if out.suffix.lower() in PAPER_ENDINGS - {f".{form}"} and not out.is_dir():
        named = f"“{out.as_posix()}” không hợp với --to {form}"
        raise ThiduaError(f"{named}; tên tệp phải có đuôi .{form}, hoặc nêu thư mục")
    return out if out.suffix.lower() == f".{form}" and not out.is_dir() else out / f"{default.stem}.{form}"


def write(made: Made, form: Form, path: Path, *, force: bool) -> None:
    from thidua_cli.cli.writing import write_new

    if form is Form.MARKDOWN:
        write_new(path, made.markdown.encode(), force=force)
        return
    from thidua_cli.docx.write import write as docx_bytes

    write_new(path, docx_bytes(made.paper), force=force)


def doubted(made: Made) -> list[str]:
    """What the layout of an old paper rests on without proof."""
    from thidua_cli.docx.doubts import doubts

    return [f"{found.code}: {found.message}." for found in doubts(made.paper, made.file.as_posix())]


def still_open(made: Made) -> list[str]:
    """What the clerk or the author has to fill in."""
    blank = blanks(made.paper.front)
    notes = [f"Còn để trống đến khi ký: {', '.join(blank)}."] if blank else []
    if made.gaps:
        notes.append(f"Còn {made.gaps} chỗ chưa điền, in thành dấu chấm; tìm [[ trong tệp nguồn.")
    return notes


def blanks(front: Front) -> list[str]:
    parts = {"số": front.number, "ngày": front.date.day, "tháng": front.date.month}
    return [word for word, value in parts.items() if not value]


def _errors(found: list[Diagnostic], plan_file: str) -> list[str]:
    """One line for the errors in the plan's own folder; they do not stop a draft."""
    folder, slash, _ = plan_file.rpartition("/")
    errors = sum(item.severity == "error" and item.span.file.startswith(folder + slash) for item in found)
    return [f"Kế hoạch còn {errors} lỗi; xem `thidua validate {folder or '.'}`."] if errors else []


def _no_plan(words: str, workspace: Workspace, broken: list[Diagnostic]) -> NoReturn:
    from thidua_cli.workspace.files import shown

    complain(f"Không có kế hoạch nào đọc được ở “{words}”.")
    path = Path(words)
    if broken:
        where = path.as_posix() if path.exists() else shown(workspace.root)
        complain(f"Có {len(broken)} lỗi khi đọc tệp; xem `thidua validate {where}`.")
        if path.exists():
            _show_and_stop(broken)
    if ids := ", ".join(files.plan.id for files in workspace.plans()):
        complain(f"Các kế hoạch trong kho: {ids}.")
    raise typer.Exit(Exit.USAGE)


def _show_and_stop(problems: list[Diagnostic]) -> NoReturn:
    """Nothing has been written."""
    from thidua_cli.reporters import frame

    say(frame.render(problems, source_line, colour=wants_colour()))
    raise typer.Exit(Exit.FOUND)


def _say_line(text: str) -> None:
    say(f"{text}\n")
