"""thidua documents: which papers can be made, what each needs, and what is missing for them now."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say
from thidua_cli.diagnostics import ThiduaError, reason

if TYPE_CHECKING:
    from thidua_cli.documents.possible import Possible
    from thidua_cli.documents.registry import Document
    from thidua_cli.workspace.books import PlanFiles


class Format(StrEnum):
    """How the documents are printed."""

    TEXT = "text"
    JSON = "json"


HELP = """Liệt kê các văn bản dựng được và dữ liệu cần có.

Nêu một kế hoạch, một kho thì nói thêm văn bản nào dựng được ngay, văn bản nào còn thiếu gì. --vars TỆP nói một mẫu
(tệp .j2 hoặc .docx) cần những tên nào.

Ví dụ: thidua documents plans/quang-ngai-skhcn
"""


def documents(
    path: Annotated[str | None, typer.Argument(help="Kế hoạch, thư mục hoặc mã kế hoạch; bỏ trống là mọi mẫu.")] = None,
    template: Annotated[Path | None, typer.Option("--vars", help="Mẫu cần xem: tệp .j2 hoặc .docx.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in.")] = Format.TEXT,
) -> None:
    """One of three answers: the names of a template, the documents there are, or those a workspace has enough for."""
    if template is not None:
        _names(template)
    elif path is None:
        _shelf(form)
    else:
        _of_plans(path, form)


def _shelf(form: Format) -> None:
    from thidua_cli.documents.registry import documents as every

    found = list(every().values())
    if form is Format.JSON:
        _print_json([_entry(one) for one in found])
        return
    for one in found:
        say("".join(f"{line}\n" for line in _lines(one)))


def _lines(one: Document) -> Iterator[str]:
    from thidua_cli.documents.registry import ABOUTS

    about = one.about
    either = f" và một trong: {', '.join(about.needs_one_of)}" if about.needs_one_of else ""
    yield f"{one.id}: {about.name} ({ABOUTS[about.about]})"
    yield f"   cần: {', '.join(about.needs)}{either}"
    yield f"   mẫu: {about.form}; {'; '.join(f'{source.text}, {source.clause}' for source in about.sources)}"


def _entry(one: Document) -> dict[str, Any]:
    about = one.about
    return {
        "id": one.id,
        "name": about.name,
        "about": about.about,
        "needs": list(about.needs),
        "needs_one_of": list(about.needs_one_of),
        "form": about.form,
    }


def _of_plans(words: str, form: Format) -> None:
    from thidua_cli.cli.chosen import place_of
    from thidua_cli.cli.half_done import warn
    from thidua_cli.documents.possible import possible
    from thidua_cli.documents.registry import documents as every
    from thidua_cli.workspace.files import TEMPLATES
    from thidua_cli.workspace.load import load

    place = place_of(words)
    warn(place.root)
    workspace, _ = load(place.root)
    by_id = not Path(words).exists()
    plans = [
        files
        for files in workspace.plans()
        if (files.plan.id == words if by_id else place.holds(files.plan.where().file))
    ]
    if not plans:
        complain(f"Không có kế hoạch nào đọc được ở “{words}”.")
        raise typer.Exit(Exit.USAGE)
    shelf = every(workspace.root / TEMPLATES).values()
    found = [(files, [possible(files, one) for one in shelf]) for files in plans]
    if form is Format.JSON:
        _print_json([_plan_entry(files, ones) for files, ones in found])
        return
    for files, ones in found:
        say("".join(f"{line}\n" for line in _plan_lines(files, ones)))


def _plan_lines(files: PlanFiles, found: list[Possible]) -> Iterator[str]:
    yield f"Kế hoạch {files.plan.id} ({files.plan.where().file}):"
    for one in found:
        yield f"   {one.document.id}: {one.missing or f'dựng được {len(one.subjects)} văn bản'}"


def _plan_entry(files: PlanFiles, found: list[Possible]) -> dict[str, Any]:
    papers = [{"id": one.document.id, "papers": len(one.subjects), "missing": one.missing or None} for one in found]
    return {"plan": files.plan.id, "file": files.plan.where().file, "documents": papers}


def _names(template: Path) -> None:
    """The names one template uses; an unknown one, with the nearest that is known, is exit 1."""
    from thidua_cli.documents.context import FACTS
    from thidua_cli.models.choices import suggested

    used = sorted(_used(template))
    unknown = [name for name in used if name not in FACTS]
    for name in used:
        if name in FACTS:
            say(f"{name}: có khi dựng theo {', '.join(FACTS[name].abouts)}\n")
    for name in unknown:
        hint = suggested(name, FACTS) or f"có: {', '.join(FACTS)}"
        say(f"{name}: không có tên này; {hint}\n")
    if not used:
        say("Mẫu không dùng tên nào.\n")
    if unknown:
        raise typer.Exit(Exit.FOUND)


def _used(template: Path) -> frozenset[str]:
    from thidua_cli.docx.word_template import names_of
    from thidua_cli.text.template import TemplateProblem, used_names

    shown = template.as_posix()
    try:
        data = template.read_bytes()
        if template.suffix.lower() == ".docx":
            return names_of(data, shown)
        return used_names(data.decode("utf-8-sig"), shown)
    except TemplateProblem as problem:
        raise ThiduaError(f"{problem.file}:{problem.line}: {problem.message}") from problem
    except UnicodeDecodeError:
        raise ThiduaError(f"không đọc được “{shown}”: mẫu phải là văn bản UTF-8 hoặc tệp .docx") from None
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{shown}”: {reason(problem)}") from problem


def _print_json(value: Any) -> None:
    import json

    say(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
