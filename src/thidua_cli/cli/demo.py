"""thidua demo: the whole main job on the example plans, in a folder of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import say
from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from thidua_cli.workspace.books import Workspace

HELP = """Chép năm kế hoạch mẫu, kiểm tra, dựng văn bản, tổng hợp thử.

Ví dụ: thidua demo xem-thu
"""


def demo(
    folder: Annotated[Path, typer.Argument(help="Thư mục mới để chép kế hoạch mẫu vào.")] = Path("thidua-demo"),
) -> None:
    """Copy, check, render, sum up; say in Vietnamese what was done and what to try next."""
    from thidua_cli.cli.validate import examine, exit_code
    from thidua_cli.reporters import words
    from thidua_cli.workspace.files import locate

    say(f"1. Chép {copy_examples(folder)} tệp mẫu vào {folder.as_posix()}\n")
    workspace, diagnostics = examine(locate([folder]))
    checked = workspace.checked
    say(f"2. {words.summary(words.count(diagnostics), checked.files, checked.documents)}\n")
    say("3. Dựng văn bản:\n")
    for path in render_all(workspace):
        say(f"   {path.as_posix()}\n")
    say("4. Tổng hợp (một dòng mỗi kế hoạch; xem đủ bằng thidua tally):\n")
    for line in summaries(workspace):
        say(f"   {line}\n")
    say(next_steps(folder, workspace))
    raise typer.Exit(Exit.OK if exit_code(diagnostics) is Exit.OK else Exit.FOUND)


def copy_examples(folder: Path) -> int:
    """Copy the shipped plans into a folder that is new or empty; the number of files."""
    from thidua_cli.cli.writing import write_new
    from thidua_cli.paths import shipped

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ThiduaError(f"“{folder.as_posix()}” đã có sẵn; hãy chọn một thư mục mới: thidua demo TÊN_THƯ_MỤC")
    source = shipped("plans")
    files = sorted(path for path in source.rglob("*.yaml") if path.is_file())
    for path in files:
        write_new(folder / path.relative_to(source), path.read_bytes())
    return len(files)


def render_all(workspace: Workspace) -> Iterator[Path]:
    """Every plan as .docx in the output folder of the workspace; gives the files as they are written."""
    from thidua_cli.cli.chosen import default_file
    from thidua_cli.cli.writing import write_new
    from thidua_cli.documents.registry import document
    from thidua_cli.documents.render import blocks_of, draft
    from thidua_cli.documents.subjects import subjects
    from thidua_cli.docx.write import write

    kind = document("ke-hoach")
    for files in workspace.plans():
        (subject,) = subjects(files, kind)
        paper, problems = blocks_of(subject, draft(subject, kind))
        if paper is None:
            raise ThiduaError(f"không dựng được kế hoạch {files.plan.id}: {problems[0].message}")
        path = default_file(workspace, subject, kind)
        write_new(path, write(paper))
        yield path


def summaries(workspace: Workspace) -> Iterator[str]:
    """`thi-dua-2014: 144 đăng ký, 126 đề nghị; đạt 5/9 chỉ tiêu` for each plan."""
    from thidua_cli.tally.compute import tally

    for files in workspace.plans():
        targets = tally(files).targets
        reached = sum(row.reached is True for row in targets)
        goals = f"; đạt {reached}/{len(targets)} chỉ tiêu" if targets else ""
        yield f"{files.plan.id}: {len(files.registered)} đăng ký, {len(files.nominated)} đề nghị{goals}"


def next_steps(folder: Path, workspace: Workspace) -> str:
    plan = next(files.plan for files in workspace.plans() if files.plan.type == "annual").where().file
    return f"""
Thử tiếp:
   thidua validate {folder.as_posix()}
   thidua tally {folder.as_posix()}
   thidua render {plan} --to md
   thidua new-plan --from {plan}
   thidua rule --all
Sửa một con số trong {plan} rồi chạy lại validate để thấy công cụ nói gì.
"""
