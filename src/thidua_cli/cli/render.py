"""thidua render: official papers from a plan and its records, or one from Markdown with front matter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.made import Form, Made, Sheets, files_of, pdfs_of, texts_of
from thidua_cli.cli.output import complain, forget_lines, say
from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from thidua_cli.cli.plan_papers import Wanted

HELP = """Dựng văn bản: .docx đúng thể thức, Markdown, PDF.

Không nêu văn bản nào thì dựng kế hoạch. `thidua documents` liệt kê các văn bản dựng được. Nhiều văn bản được ghi cùng
nhau: ghi được tất cả, hoặc không ghi tệp nào. Tệp .md tự soạn có phần thể thức ở đầu cũng dựng được.

Ví dụ: thidua render plans/hung-yen-skhcn/2023
"""
# Endings that name a file and never a folder.
PAPER_ENDINGS = frozenset({".docx", ".doc", ".md", ".odt", ".pdf", ".rtf", ".txt"})


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to become of the papers."""

    form: Form
    out: Path | None
    force: bool
    final: bool
    sheets: Sheets


def render(
    plan: Annotated[str, typer.Argument(help="Tệp kế hoạch, thư mục có một kế hoạch, mã kế hoạch, hoặc tệp .md.")],
    documents: Annotated[list[str] | None, typer.Argument(help="Mã văn bản; bỏ trống là kế hoạch.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Mọi văn bản đủ dữ liệu để dựng.")] = False,
    year: Annotated[int | None, typer.Option("--year", help="Chỉ năm này.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Chỉ đơn vị có mã này.")] = None,
    who: Annotated[str | None, typer.Option("--who", help="Chỉ cá nhân, tập thể có mã này.")] = None,
    form: Annotated[Form, typer.Option("--to", help="Dạng văn bản.")] = Form.DOCX,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Tệp hoặc thư mục đặt văn bản.")] = None,
    final: Annotated[bool, typer.Option("--final", help="Bản chính thức: từ chối khi còn chỗ trống.")] = False,
    stock: Annotated[bool, typer.Option("--stock", help="Giấy khen: chỉ in phần phôi in sẵn còn thiếu.")] = False,
    each: Annotated[bool, typer.Option("--each", help="Giấy khen: mỗi người một tệp.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Theo dõi tệp, dựng lại mỗi khi có thay đổi.")] = False,
) -> None:
    """Make the papers, write them, say what was written and what is still open."""
    from thidua_cli.cli.plan_papers import Wanted

    writing = Writing(form, out, force, final, Sheets(stock, each))
    wanted = Wanted(plan, tuple(documents or ()), everything, year, unit, who, final, form is Form.MARKDOWN)
    make(wanted, writing)
    if watch:
        again(wanted, writing)


def make(wanted: Wanted, writing: Writing) -> None:
    """One run from the records to the files."""
    from thidua_cli.cli.hand_written import from_markdown
    from thidua_cli.cli.plan_papers import from_plan, refuse_choices

    by_hand = wanted.plan.lower().endswith(".md")
    if by_hand:
        refuse_choices(wanted)
    papers = [from_markdown(Path(wanted.plan))] if by_hand else from_plan(wanted)
    if writing.final:
        refuse_blanks(papers)
    if writing.form is Form.MARKDOWN and writing.out is None and len(papers) == 1:
        texts_of(papers)
        say(papers[0].markdown)
        for note in notes_of(papers[0]):
            complain(note)
        return
    write(papers, writing)


def again(wanted: Wanted, writing: Writing) -> None:
    """Make the papers anew after every change of a record or a template."""
    from thidua_cli.cli.plan_papers import sources
    from thidua_cli.cli.watching import snapshot, watch
    from thidua_cli.documents.registry import forget

    def once() -> None:
        forget()
        forget_lines()
        try:
            make(wanted, replace(writing, force=True))
        except ThiduaError as problem:
            complain(f"thidua: {problem}")
        except typer.Exit:
            # What was wrong has been said; the next change may put it right.
            return

    watch(once, lambda: snapshot(sources(wanted.plan)))


def write(papers: list[Made], writing: Writing) -> None:
    """All files of all papers, or none of them; then a line for each."""
    from thidua_cli.cli.together import write_together
    from thidua_cli.workspace.files import shown

    files = placed(contents(papers, writing), writing)
    changed = write_together(files, force=writing.force)
    for path in files:
        word = "Đã ghi" if path in changed else "Không đổi"
        say(f"{word} {shown(path.resolve())}\n")
    for made in papers:
        for note in notes_of(made):
            say(f"{made.file.stem}: {note}\n" if len(papers) > 1 else f"{note}\n")


def contents(papers: list[Made], writing: Writing) -> dict[Path, bytes]:
    """The bytes of every file by its default path; ThiduaError where two papers would share one."""
    from thidua_cli.cli.progress import progress

    if writing.form is Form.MARKDOWN:
        return texts_of(papers)
    files: dict[Path, bytes] = {}
    names: set[str] = set()
    for made in progress(papers, "Dựng"):
        for path, data in files_of(made, writing.sheets).items():
            # Windows takes names for one that differ only in capitals.
            if path.as_posix().casefold() in names:
                raise ThiduaError(
                    f"hai văn bản cùng tên tệp “{path.name}”; hãy sửa khóa file của mẫu hoặc mã của dữ liệu"
                )
            names.add(path.as_posix().casefold())
            files[path] = data
    return pdfs_of(files) if writing.form is Form.PDF else files


def placed(files: dict[Path, bytes], writing: Writing) -> dict[Path, bytes]:
    """The files where `--out` wants them: it names a file when it ends like one, else a folder."""
    out, ending = writing.out, f".{writing.form}"
    if out is None:
        return files
    _refuse_below_a_file(out)
    if out.suffix.lower() in PAPER_ENDINGS - {ending} and not out.is_dir():
        named = f"“{out.as_posix()}” không hợp với --to {writing.form}"
        raise ThiduaError(f"{named}; tên tệp phải có đuôi {ending}, hoặc nêu thư mục")
    if out.suffix.lower() == ending and not out.is_dir():
        if len(files) > 1:
            raise ThiduaError(f"có {len(files)} tệp cần ghi, “{out.as_posix()}” chỉ là một; hãy nêu một thư mục")
        (data,) = files.values()
        return {out: data}
    if out.is_file():
        raise ThiduaError(f"“{out.as_posix()}” là tệp, không phải thư mục; hãy nêu một thư mục, hoặc tên tệp {ending}")
    return {out / path.name: data for path, data in files.items()}


def _refuse_below_a_file(out: Path) -> None:
    file = next((folder for folder in out.parents if folder.is_file()), None)
    if file is not None:
        named = f"“{file.as_posix()}” là tệp, không phải thư mục"
        raise ThiduaError(f"không ghi vào “{out.as_posix()}” được: {named}; hãy nêu một thư mục khác")


def refuse_blanks(papers: list[Made]) -> None:
    """A final paper has nothing open: says what is missing in each and exits."""
    missing = [(made.file.name, [*made.blanks, *made.gaps, *unread_of(made)]) for made in papers]
    found = [f"{name}: còn thiếu {', '.join(open_)}" for name, open_ in missing if open_]
    if found:
        say("".join(f"{line}\n" for line in found))
        complain("Chưa dựng bản chính thức (--final); điền đủ những chỗ trên, hoặc bỏ --final để dựng bản nháp.")
        raise typer.Exit(Exit.FOUND)


def notes_of(made: Made) -> list[str]:
    """What the reader of a paper should know: errors of its plan, doubts of its layout, what is still open."""
    open_ = [f"Còn để trống đến khi ký: {', '.join(made.blanks)}."] if made.blanks else []
    if made.gaps:
        open_.append(f"Còn {len(made.gaps)} chỗ chưa điền, in thành dấu chấm: {', '.join(dict.fromkeys(made.gaps))}.")
    unread = [f"Văn bản có thể thiếu dữ liệu: {', '.join(unread_of(made))}."] if made.unread else []
    return [*made.notes, *unread, *doubted(made), *open_]


def unread_of(made: Made) -> list[str]:
    """The places that could not be read, the first of each file."""
    first = {place.partition(":")[0]: place for place in reversed(made.unread)}
    return [f"chỗ chưa đọc được ở {place}" for _, place in sorted(first.items())]


def doubted(made: Made) -> list[str]:
    """What the layout of an old paper rests on without proof."""
    from thidua_cli.docx.doubts import doubts

    if made.paper is None:
        return []
    return [f"{found.code}: {found.message}." for found in doubts(made.paper, made.file.as_posix())]
