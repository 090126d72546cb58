"""Papers from a plan and its records: which are meant, and each of them ready to be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.made import Made, blanks_of
from thidua_cli.cli.output import complain
from thidua_cli.cli.refusing import show_and_stop
from thidua_cli.diagnostics import Diagnostic, ThiduaError

if TYPE_CHECKING:
    from thidua_cli.documents.possible import Possible
    from thidua_cli.documents.registry import Document
    from thidua_cli.documents.subjects import Choice, Subject
    from thidua_cli.text.certificate import Certificate
    from thidua_cli.workspace.books import PlanFiles, Workspace
    from thidua_cli.workspace.files import Place
    from thidua_cli.workspace.near import Need

DEFAULT = "ke-hoach"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for; a `final` paper has nothing open, `as_text` papers are Markdown."""

    plan: str
    documents: tuple[str, ...] = ()
    everything: bool = False
    year: int | None = None
    unit: str | None = None
    who: str | None = None
    final: bool = False
    as_text: bool = False

    @property
    def choices(self) -> tuple[int | str | None, ...]:
        return self.year, self.unit, self.who


def refuse_choices(wanted: Wanted) -> None:
    """A paper written by hand is one paper; nothing can be chosen of it."""
    if wanted.documents or wanted.everything or any(choice is not None for choice in wanted.choices):
        raise ThiduaError("tệp .md đã là một văn bản; không dùng cùng mã văn bản, --all, --year, --unit, --who")


def from_plan(wanted: Wanted) -> list[Made]:
    """The papers that are meant; shows why and exits when the plan or a paper of it cannot be read or printed."""
    from thidua_cli.cli.chosen import chosen_plan, place_of
    from thidua_cli.cli.half_done import warn
    from thidua_cli.cli.progress import progress
    from thidua_cli.diagnostics.codes import is_unread
    from thidua_cli.documents.subjects import Choice

    place = place_of(wanted.plan)
    warn(place.root)
    workspace, found = _read(wanted, place)
    files = chosen_plan(wanted.plan, place, workspace)
    if files is None:
        _no_plan(wanted.plan, workspace, [item for item in found if is_unread(item) and place.holds(item.span.file)])
    choice = Choice(wanted.year, wanted.unit, wanted.who)
    _check_choice(files, choice)
    papers = [pair for one in _possible(wanted, workspace, files, choice) for pair in _pairs(one)]
    notes = _errors(found, files.plan.where().file)
    made = [_made(workspace, subject, document) for document, subject in progress(papers, "Chuẩn bị")]
    first = replace(made[0], notes=(*notes, *made[0].notes), unread=_unread(files, found))
    return [first, *made[1:]]


def _read(wanted: Wanted, place: Place) -> tuple[Workspace, list[Diagnostic]]:
    """The records, judged; only a few of them, and not judged, where that is all a draft is made of."""
    from thidua_cli.workspace.load import load

    need = None if wanted.final else _need(wanted, place)
    if need is not None:
        return load(place.root, need=need)
    from thidua_cli.cli.validate import examine

    return examine(replace(place, asked=(place.root,)))


def _need(wanted: Wanted, place: Place) -> Need | None:
    """What the papers are made of, where every document says it; own templates may name anything."""
    from thidua_cli.documents.registry import document
    from thidua_cli.workspace.files import TEMPLATES
    from thidua_cli.workspace.near import Need

    if wanted.everything or not Path(wanted.plan).exists() or (place.root / TEMPLATES).exists():
        return None
    kinds = {"workspace"}
    for name in wanted.documents or (DEFAULT,):
        about = document(name).about
        if about.reads is None:
            return None
        kinds.update(about.needs, about.reads)
    return Need(place.asked[0], frozenset(kinds))


def sources(plan: str) -> Iterator[Path]:
    """The files a paper is made of: the Markdown itself, or the records and templates of the workspace."""
    from thidua_cli.cli.chosen import place_of
    from thidua_cli.workspace.files import TEMPLATES, yaml_files

    if plan.lower().endswith(".md"):
        yield Path(plan)
        return
    root = place_of(plan).root
    yield from yaml_files(root)
    yield from (path for path in (root / TEMPLATES).rglob("*") if path.is_file())


def own_templates(workspace: Workspace) -> Path:
    """Where a workspace keeps its own templates, whether it has any or not."""
    from thidua_cli.workspace.files import TEMPLATES

    return workspace.root / TEMPLATES


def _possible(wanted: Wanted, workspace: Workspace, files: PlanFiles, choice: Choice) -> list[Possible]:
    """The documents asked for, each with its papers. ThiduaError where one that was named gives none."""
    from thidua_cli.documents.possible import possible
    from thidua_cli.documents.registry import document, documents

    own = own_templates(workspace)
    if wanted.everything:
        if wanted.documents:
            raise ThiduaError("--all đã là mọi văn bản; bỏ --all hoặc bỏ mã văn bản")
        every = [possible(files, one, choice) for one in documents(own).values()]
        found = [one for one in every if one.subjects]
        if not found:
            raise ThiduaError(f"kế hoạch {files.plan.id} chưa đủ dữ liệu cho văn bản nào; xem `thidua documents`")
        return _with_text(found) if wanted.as_text else found
    named = [possible(files, document(name, own), choice) for name in dict.fromkeys(wanted.documents or (DEFAULT,))]
    empty = [one for one in named if not one.subjects]
    # Without an agency the facts themselves say what is missing, with the file to write.
    if empty:
        lacking = "; ".join(f"{one.document.id}: {one.missing}" for one in empty)
        others = (
            f"; bỏ {', '.join(one.document.id for one in empty)} khỏi lệnh, hoặc dùng --all để dựng mọi văn bản đã đủ"
        )
        raise ThiduaError(lacking + (others if len(empty) < len(named) else ""))
    return named


def _with_text(found: list[Possible]) -> list[Possible]:
    """Those that have a text, with a word on the others; all of them where none has, to be refused by name."""
    pictures = [one for one in found if one.document.word is not None or one.document.about.output == "certificates"]
    if not pictures or len(pictures) == len(found):
        return found
    names = ", ".join(one.document.id for one in pictures)
    complain(f"Không dựng ra Markdown được, đã bỏ qua: {names}; hãy dựng riêng bằng --to docx hoặc --to pdf.")
    return [one for one in found if one not in pictures]


def _pairs(found: Possible) -> Iterator[tuple[Document, Subject]]:
    return ((found.document, subject) for subject in found.subjects)


def _check_choice(files: PlanFiles, choice: Choice) -> None:
    """What is chosen must exist; ThiduaError with the nearest that does."""
    from thidua_cli.models.choices import suggested

    years = files.plan.years()
    if choice.year is not None and choice.year not in years:
        listed = ", ".join(map(str, years))
        raise ThiduaError(f"kế hoạch {files.plan.id} không có năm {choice.year}; có: {listed}")
    if choice.unit is not None and choice.unit not in files.of.units:
        hint = suggested(choice.unit, files.of.units) or f"có: {', '.join(files.of.units)}"
        raise ThiduaError(f"không có đơn vị “{choice.unit}”; {hint}")
    known = {*files.of.people, *files.of.units, *_outsiders(files)}
    if choice.who is not None and choice.who not in known:
        hint = suggested(choice.who, sorted(known)) or "xem mã trong people.yaml, agency.yaml"
        raise ThiduaError(f"không có cá nhân, tập thể “{choice.who}”; {hint}")


def _outsiders(files: PlanFiles) -> Iterator[str]:
    from thidua_cli.documents.subjects import plain_name

    return (plain_name(one.nominee.external.name) for one in files.nominated if one.nominee.external)


def _made(workspace: Workspace, subject: Subject, document: Document) -> Made:
    from thidua_cli.cli.chosen import default_file
    from thidua_cli.documents.render import blocks_of, draft, sheets_of

    file = default_file(workspace, subject, document)
    if document.word is not None:
        return _from_word(subject, document, file)
    made = draft(subject, document)
    if document.about.output == "certificates":
        certificates, problems = sheets_of(subject, made)
        if problems:
            show_and_stop(problems)
        blank, notes = unsigned(subject), _misfits(certificates)
        return Made(made.markdown, file, made.gaps, blank, notes, certificates=certificates)
    paper, problems = blocks_of(subject, made)
    if paper is None:
        show_and_stop(problems)
    return Made(made.markdown, file, made.gaps, blanks_of(paper.front), paper=paper)


def unsigned(subject: Subject) -> tuple[str, ...]:
    """What is blank in a paper that shows no head of its own: of a decision still to be signed, its number and day."""
    draft = subject.about == "decision" and subject.decision is None
    return ("số quyết định", "ngày quyết định") if draft else ()


def _misfits(certificates: tuple[Certificate, ...]) -> tuple[str, ...]:
    """What is longer than its place on the sheet, with the name it stands beside."""
    from thidua_cli.docx.certificate import misfits

    names = {id(one.span): one.name for one in certificates}
    return tuple(f"{names[id(found.span)]}: {found.message}." for found in misfits(certificates))


def _from_word(subject: Subject, document: Document, file: Path) -> Made:
    from thidua_cli.documents.context import Facts
    from thidua_cli.docx.word_template import fill, names_of
    from thidua_cli.workspace.files import shown

    assert document.word is not None
    data, name = document.word.read_bytes(), shown(document.word)
    facts = Facts(subject, document)
    given = {known: facts[known] for known in names_of(data, name) if known in facts}
    filled, gaps = fill(data, given, name)
    return Made("", file, gaps, unsigned(subject), word=filled)


def _errors(found: list[Diagnostic], plan_file: str) -> tuple[str, ...]:
    """One line for the errors in the plan's own folder; they do not stop a draft."""
    folder, slash, _ = plan_file.rpartition("/")
    errors = sum(item.severity == "error" and item.span.file.startswith(folder + slash) for item in found)
    return (f"Kế hoạch còn {errors} lỗi; xem `thidua validate {folder or '.'}`.",) if errors else ()


def _unread(files: PlanFiles, found: list[Diagnostic]) -> tuple[str, ...]:
    """Where records of the plan's agency could not be read; without them ids stand for names."""
    from thidua_cli.diagnostics.codes import is_unread

    home = files.of.agency.where().file if files.of.agency else files.plan.where().file
    folder, slash, _ = home.rpartition("/")
    return tuple(str(item.span) for item in found if is_unread(item) and item.span.file.startswith(folder + slash))


def _no_plan(words: str, workspace: Workspace, broken: list[Diagnostic]) -> NoReturn:
    from thidua_cli.workspace.files import shown

    complain(f"Không có kế hoạch nào đọc được ở “{words}”.")
    path = Path(words)
    if broken:
        where = path.as_posix() if path.exists() else shown(workspace.root)
        complain(f"Có {len(broken)} lỗi khi đọc tệp; xem `thidua validate {where}`.")
        if path.exists():
            show_and_stop(broken)
    if ids := ", ".join(files.plan.id for files in workspace.plans()):
        complain(f"Các kế hoạch trong kho: {ids}.")
    raise typer.Exit(Exit.USAGE)
