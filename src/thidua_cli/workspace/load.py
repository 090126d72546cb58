"""Paths → Workspace, with everything that was wrong on the way."""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.models.agency import Agency
from thidua_cli.models.base import Model
from thidua_cli.models.clusters import Clusters
from thidua_cli.models.criteria import Criteria
from thidua_cli.models.decisions import Decisions
from thidua_cli.models.decode import decode, empty_file, idle_settings
from thidua_cli.models.history import History
from thidua_cli.models.initiatives import Initiatives
from thidua_cli.models.kinds import KINDS
from thidua_cli.models.nominations import Nominations, Registrations
from thidua_cli.models.people import People
from thidua_cli.models.plan import Plan
from thidua_cli.models.regulation import Regulation
from thidua_cli.models.session import Session
from thidua_cli.models.settings import Settings
from thidua_cli.models.unit_review import UnitReview
from thidua_cli.source import SourceDocument, read_file
from thidua_cli.workspace.books import AgencyFiles, Checked, Workspace
from thidua_cli.workspace.exclude import idle_patterns, kept
from thidua_cli.workspace.files import MARKER, is_of_template, shown, yaml_files
from thidua_cli.workspace.near import Need, near
from thidua_cli.workspace.packs import lay

# The owner of files that stand under no agency; a regulation among them holds for every agency.
NO_AGENCY = ""


@dataclass(frozen=True, slots=True)
class Read:
    """One document that became a model, and the folder of its file."""

    model: Model
    folder: Path


def load(root: Path, as_of: date | None = None, need: Need | None = None) -> tuple[Workspace, list[Diagnostic]]:
    """Read every YAML file under `root` (a folder, or a single file); with `need` only what it names.

    From now on the law packs of this workspace are in use. With `as_of` everything is judged by the law of that day.
    """
    # Nothing read here becomes garbage before the end; pausing the collector saves a third of the time.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return _load(root, as_of, need)
    finally:
        if was_enabled:
            gc.enable()


def _load(root: Path, as_of: date | None, need: Need | None) -> tuple[Workspace, list[Diagnostic]]:
    settings = settings_at(root)
    packs = lay(settings, root)
    complaints, names = packs.complaints, packs.names
    documents, count = packs.documents, len(names)
    reads: list[Read] = []
    kinds: Counter[str] = Counter()
    unread: set[str] = set()
    files = [path for path in yaml_files(root) if not is_of_template(path, root)]
    complaints += idle_patterns(files, root, settings)
    wanted = kept(files, root, settings)
    for path in wanted if need is None else near(wanted, need.plan):
        if packs.hold(path):
            continue
        count += 1
        found, problems = read_file(path, shown(path))
        complaints += problems
        documents += len(found)
        if found or problems:
            names.append(shown(path))
        else:
            complaints.append(empty_file(shown(path)))
        if not found and problems:
            unread.update(KINDS)
        for document in found:
            if need is not None and need.leaves_out(document):
                continue
            model, problems = decode(document)
            complaints += problems
            if model is not None:
                kinds[_kind(document)] += 1
                reads.append(Read(model, path.parent))
                if isinstance(model, Settings) and (settings is None or model.where() != settings.where()):
                    complaints.append(idle_settings(document))
            else:
                unread |= _kinds_missed(document)
    agencies = tuple(replace(one, as_of=as_of) for one in _by_agency(reads, frozenset(unread)))
    checked = Checked(count, documents, kinds, tuple(names))
    return Workspace(root, settings, agencies, checked, frozenset(unread), tuple(packs.used), as_of), complaints


def _kinds_missed(document: SourceDocument) -> set[str]:
    """What a document that became no model may have held; a file without `kind` is none of ours."""
    if not isinstance(document.data, dict) or "kind" not in document.data:
        return set()
    kind = document.data["kind"]
    return {kind} if isinstance(kind, str) and kind in KINDS else set(KINDS)


def _kind(document: SourceDocument) -> str:
    assert isinstance(document.data, dict)
    return str(document.data["kind"])


def settings_at(root: Path) -> Settings | None:
    """The settings in a folder, None when there are none or they cannot be read.

    Read first because they say what to leave out; their own problems come up in the main pass.
    """
    path = root / MARKER
    if not path.is_file():
        return None
    for document in read_file(path, shown(path))[0]:
        model, _ = decode(document)
        if isinstance(model, Settings):
            return model
    return None


def _by_agency(reads: list[Read], unread: frozenset[str]) -> Iterator[AgencyFiles]:
    agencies: dict[str, list[Agency]] = defaultdict(list)
    folders: dict[Path, set[str]] = defaultdict(set)
    for read in reads:
        if isinstance(read.model, Agency):
            agencies[read.model.id].append(read.model)
            folders[read.folder].add(read.model.id)
    owned: dict[str, list[Model]] = {agency_id: [] for agency_id in agencies}
    for read in reads:
        if not isinstance(read.model, Agency | Settings):
            owned.setdefault(_owner(read, folders), []).append(read.model)
    shared = [model for model in owned.get(NO_AGENCY, []) if isinstance(model, Regulation)]
    homeless = [model for model in owned.pop(NO_AGENCY, []) if not isinstance(model, Regulation)]
    for agency_id, models in owned.items():
        yield replace(
            _agency_files(agency_id, agencies.get(agency_id, []), [*shared, *models], unread), common=tuple(shared)
        )
    if homeless or (shared and not owned):
        # Regulations alone are no agency, but they must be looked at.
        yield replace(_agency_files(NO_AGENCY, [], [*shared, *homeless], unread), common=tuple(shared))


def _owner(read: Read, folders: Mapping[Path, set[str]]) -> str:
    """The agency a file belongs to: the one it names, else the one whose agency.yaml is nearest above it.

    A folder with two agencies owns nothing: its files must say whose they are.
    """
    named = getattr(read.model, "agency", None)
    if named is not None:
        return str(named)
    for folder in (read.folder, *read.folder.parents):
        if here := folders.get(folder):
            return next(iter(here)) if len(here) == 1 else NO_AGENCY
    return NO_AGENCY


def _agency_files(agency_id: str, agencies: list[Agency], models: list[Model], unread: frozenset[str]) -> AgencyFiles:
    return AgencyFiles(
        agency_id,
        agencies[0] if agencies else None,
        people_files=tuple(model for model in models if isinstance(model, People)),
        plans=tuple(model for model in models if isinstance(model, Plan)),
        criteria=tuple(model for model in models if isinstance(model, Criteria)),
        nominations=tuple(model for model in models if isinstance(model, Nominations)),
        registrations=tuple(model for model in models if isinstance(model, Registrations)),
        histories=tuple(model for model in models if isinstance(model, History)),
        decision_files=tuple(model for model in models if isinstance(model, Decisions)),
        sessions=tuple(model for model in models if isinstance(model, Session)),
        unit_reviews=tuple(model for model in models if isinstance(model, UnitReview)),
        initiative_files=tuple(model for model in models if isinstance(model, Initiatives)),
        clusters=tuple(model for model in models if isinstance(model, Clusters)),
        regulations=tuple(model for model in models if isinstance(model, Regulation)),
        namesakes=tuple(agencies[1:]),
        unread=unread,
    )
