"""Which file of the workspace every record goes to, and the bytes of those files afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.diagnostics import Severity, ThiduaError
from thidua_cli.exchange.bearers import bearer
from thidua_cli.exchange.designation import designation
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.nominees import external
from thidua_cli.exchange.outcome import Edit, Entry
from thidua_cli.exchange.repeats import Seen, together
from thidua_cli.models.base import Model
from thidua_cli.models.nominations import Nominations, Nominee
from thidua_cli.source import Plain, read_text
from thidua_cli.source.edit import Append, Change, Drop, Put, edited
from thidua_cli.source.written import item, scalar
from thidua_cli.workspace.books import AgencyFiles, PlanFiles
from thidua_cli.workspace.files import shown

Edited = tuple[Path, bytes | None, bytes]
"""A file, its bytes as they were read (None: it is new), and as they are to be."""

Images = tuple[bytes | None, bytes]

LIST_KEYS = {
    Form.NOMINATIONS: "nominations",
    Form.REGISTRATIONS: "registrations",
    Form.PEOPLE: "people",
    Form.HISTORY: "awards",
}
_OUTSIDE, _WHOLE = "ngoai-co-quan", "co-quan"


@dataclass(frozen=True)
class Targets:
    """Where the records of one import go. `plan` is needed for nominations and registrations only.

    `unit` is the unit that made the list, when one list was made by one unit; `source` names the imported file.
    """

    form: Form
    agency: AgencyFiles
    plan: PlanFiles | None
    year: int | None
    unit: str | None
    source: str

    def files(self, entries: Iterable[Entry], edits: Iterable[Edit] = ()) -> list[Edited]:
        """Every file that changes. Raises ThiduaError when one cannot be edited safely."""
        lists: dict[str, list[dict[str, Plain]]] = defaultdict(list)
        for entry in entries:
            lists[self._list_of(entry)].append(dict(entry.data))
        done = _corrected(edits)
        for name, records in lists.items():
            path, before, after = self._file(name, records, done)
            done[path] = (before, after)
        return [(path, *images) for path, images in done.items()]

    def _list_of(self, entry: Entry) -> str:
        """One list a unit for nominations and registrations, one list for everything else."""
        if self.form is Form.REGISTRATIONS:
            return self.unit or entry.unit or ""
        if self.form is not Form.NOMINATIONS:
            return ""
        return self.unit or entry.unit or (_OUTSIDE if entry.external else _WHOLE)

    def _file(self, name: str, records: list[dict[str, Plain]], done: Mapping[Path, Images]) -> Edited:
        kept = self._kept(name)
        if kept is None:
            return self._new(name, records, done)
        path = _path(kept)
        before, now = _images(path, done)
        change = Append((LIST_KEYS[self.form],), tuple(records))
        return path, before, edited(now, shown(path), [change], kept.document_number())

    def _kept(self, name: str) -> Model | None:
        """The document that such records are added to."""
        if self.form is Form.PEOPLE:
            return next(iter(self.agency.people_files), None)
        if self.form is Form.HISTORY:
            # A decision at the top of a document would become that of the new records too.
            return next((file for file in self.agency.histories if file.decision is None), None)
        assert self.plan is not None
        if self.form is Form.REGISTRATIONS:
            files = (file for file in self.agency.registrations if file.plan == self.plan.plan.id)
            return next((file for file in files if file.year == self.year and file.unit == (name or None)), None)
        return next((file for file in self.plan.lists if self._is_list_of(file, name)), None)

    def _is_list_of(self, file: Nominations, name: str) -> bool:
        if file.year != self.year or file.wave is not None:
            return False
        return file.unit == name or (file.unit is None and _path(file) == self._nominations_path(name))

    def _new(self, name: str, records: list[dict[str, Plain]], done: Mapping[Path, Images]) -> Edited:
        path = self._path(name)
        text = self._head(name) + "".join(f"{line}\n" for record in records for line in item(record, 2))
        if not path.exists():
            _verify(text, shown(path), [self._meant(name, records)])
            return path, None, text.encode("utf-8")
        if self.form is not Form.HISTORY:
            path = _free(path, self.year)
            _verify(text, shown(path), [self._meant(name, records)])
            return path, None, text.encode("utf-8")
        before, now = _images(path, done)
        return path, before, self._further(now, path, text, records)

    def _further(self, before: bytes, path: Path, text: str, records: list[dict[str, Plain]]) -> bytes:
        """The register with one more document behind the others."""
        old = before.decode("utf-8")
        end = "\r\n" if "\r\n" in old else "\n"
        whole = f"{old}{'' if old.endswith(end) else end}---{end}{text.replace(chr(10), end)}"
        documents = [document.data for document in read_text(old, shown(path))[0]]
        _verify(whole, shown(path), [*documents, self._meant("", records)])
        return whole.encode("utf-8")

    def _path(self, name: str) -> Path:
        if self.form is Form.NOMINATIONS:
            return self._nominations_path(name)
        if self.form is Form.REGISTRATIONS:
            folder = self._plan_folder()
            return folder / "registrations" / f"{name}.yaml" if name else folder / "registrations.yaml"
        folder = _path(self.agency.agency).parent if self.agency.agency else Path.cwd()
        return folder / ("people.yaml" if self.form is Form.PEOPLE else "history.yaml")

    def _nominations_path(self, name: str) -> Path:
        assert self.plan is not None
        folder = self._plan_folder() / "nominations"
        several = len(self.plan.plan.years()) > 1
        return folder / str(self.year) / f"{name}.yaml" if several else folder / f"{name}.yaml"

    def _plan_folder(self) -> Path:
        assert self.plan is not None
        return _path(self.plan.plan).parent

    def _top(self, name: str) -> dict[str, Plain]:
        """The keys above the list."""
        top: dict[str, Plain] = {"kind": self.form.value}
        if self.form in (Form.PEOPLE, Form.HISTORY):
            return top
        assert self.plan is not None
        if self.plan.plan.agency is not None:
            top["agency"] = self.plan.plan.agency
        top |= {"plan": self.plan.plan.id, "year": str(self.year)}
        if name in self.agency.units:
            top["unit"] = name
        return top

    def _head(self, name: str) -> str:
        what = {_OUTSIDE: "ngoài cơ quan", _WHOLE: "cả cơ quan"}.get(name) or (
            self.agency.unit_name(name) if name else ""
        )
        comment = f"# Nhập từ “{self.source}”" + (f": {what}" if what else "") + ".\n"
        keys = "".join(f"{key}: {scalar(str(value))}\n" for key, value in self._top(name).items())
        return f"{comment}{keys}{LIST_KEYS[self.form]}:\n"

    def _meant(self, name: str, records: list[dict[str, Plain]]) -> Plain:
        return {**self._top(name), LIST_KEYS[self.form]: list[Plain](records)}


def existing(
    form: Form, agency: AgencyFiles, plan: PlanFiles | None, award_key: Callable[[str], str]
) -> Mapping[tuple[str, ...], Seen]:
    """Key → place of every record of the form that the workspace has."""
    found: dict[tuple[str, ...], Seen] = {}
    for nominee, award, year in _records(form, agency, plan):
        where, merit = nominee.where(), getattr(nominee, "merit", None)
        of = (award_key(award), str(year))
        asks, leaves = (tuple((each, *of) for each in keys) for keys in _alike(nominee))
        outside = {"external": nominee.external.as_written()} if nominee.external else {}
        seen = Seen(f"{where.file}:{where.line}", merit, asks=asks, leaves=leaves, bearer=bearer(outside))
        key = (identity(nominee), *of)
        found[key] = together(found.get(key), seen)
    return found


def _alike(nominee: Nominee) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """By what a row may be this outsider though its words differ; see `Who`."""
    if nominee.external is None:
        return (), ()
    who = external({"name": nominee.external.name, "unit": nominee.external.organisation or ""}, nominee.subject)
    return who.asks, who.leaves


def identity(nominee: Nominee) -> str:
    """Equal for equal nominees, however their names are spelt; the same as `Who.identity` of a row."""
    outside = nominee.external
    if outside is None:
        return nominee.identity
    person = outside.subject == "individual"
    return f"external:{designation(outside.name, outside.organisation or '', person=person)}"


def _records(form: Form, agency: AgencyFiles, plan: PlanFiles | None) -> Iterable[tuple[Nominee, str, int]]:
    if form is Form.HISTORY:
        yield from ((given, given.award, given.year) for given in agency.given)
    elif plan is not None and form is Form.NOMINATIONS:
        yield from ((entry.nominee, entry.award, entry.year) for entry in plan.nominated)
    elif plan is not None:
        yield from ((entry.nominee, entry.award, entry.year) for entry in plan.registered)


def _corrected(edits: Iterable[Edit]) -> dict[Path, Images]:
    """Path → bytes before and after, of every file with a record that is to say otherwise."""
    changes: dict[Path, dict[int, list[Change]]] = defaultdict(lambda: defaultdict(list))
    for edit in edits:
        changes[_path(edit.record)][edit.record.document_number()] += _changes(edit)
    done: dict[Path, Images] = {}
    for path, documents in changes.items():
        before = now = path.read_bytes()
        for number, wanted in documents.items():
            now = edited(now, shown(path), wanted, number)
        done[path] = (before, now)
    return done


def _changes(edit: Edit) -> Iterable[Change]:
    base = edit.record.own_path()
    for keys, value in edit.keys.items():
        yield Drop((*base, *keys)) if value is None else Put((*base, *keys), value)


def _images(path: Path, done: Mapping[Path, Images]) -> tuple[bytes | None, bytes]:
    """The bytes of a file as they were read, and as they are by now."""
    if path in done:
        return done[path]
    data = path.read_bytes()
    return data, data


def _path(model: Model) -> Path:
    return Path.cwd() / model.where().file


def _free(path: Path, year: int | None) -> Path:
    """A name nobody has: the file that stands there is of another year or another plan."""
    candidates = [path.with_stem(f"{path.stem}-{year}"), *(path.with_stem(f"{path.stem}-{n}") for n in range(2, 100))]
    free = next((candidate for candidate in candidates if not candidate.exists()), None)
    if free is None:
        raise ThiduaError(f"không còn tên tệp trống cạnh “{shown(path)}”")
    return free


def _verify(text: str, name: str, meant: list[Plain]) -> None:
    documents, found = read_text(text, name)
    worst = next((problem for problem in found if problem.severity is Severity.ERROR), None)
    if worst is not None or [document.data for document in documents] != meant:
        why = f"dòng {worst.span.line}: {worst.message}" if worst else "kết quả đọc lại khác với điều định ghi"
        raise ThiduaError(f"không ghi được “{name}”: {why}")
