"""The names inside a law pack: files called what they hold, and awards, texts and parameters that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.law import legal_text, shelf
from thidua_cli.models.base import Model
from thidua_cli.models.law_files import (
    AuthorityFile,
    AwardFile,
    CapFile,
    DatedValue,
    DossierFile,
    PackFile,
    ParameterFile,
    PrizeFile,
    TextFile,
)
from thidua_cli.models.messages import found_text, nearest_or_all, shape_problem
from thidua_cli.source import Path, SourceDocument

AWARD, TEXT, PARAMETER, DECIDER = "danh hiệu, hình thức", "văn bản", "tham số", "người có thẩm quyền"


@dataclass(frozen=True, slots=True)
class LawFile:
    """One file of a pack: its path inside the pack, and what it says."""

    parts: tuple[str, ...]
    model: Model
    document: SourceDocument

    @property
    def called(self) -> str:
        """The code of the folder, or the id of the file, as its path has it."""
        return self.parts[1].removesuffix(".yaml") if len(self.parts) > 1 else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that must be there, of one of those sorts, and where it is written."""

    sort: str
    name: str
    path: Path


def strange_names(files: list[LawFile]) -> Iterator[Diagnostic]:
    """Everything wrong with names, in files whose shapes are right; looked up in this pack and in all below it."""
    found = list(_unknown(files))
    yield from found or _circles(files)


def _unknown(files: list[LawFile]) -> Iterator[Diagnostic]:
    known = {sort: _known(sort, files) for sort in (AWARD, TEXT, PARAMETER, DECIDER)}
    for file in files:
        yield from _misnamed(file)
        yield from _without_award(file, known[AWARD])
        for mention in _MENTIONS.get(type(file.model), _none)(file.model):
            if mention.name not in known[mention.sort]:
                message = f"không có {mention.sort} {found_text(mention.name)} trong các gói luật"
                fix = nearest_or_all(mention.name, sorted(known[mention.sort]), "mã")
                yield shape_problem("TD023", file.document, mention.path, message, fix=fix)


def _known(sort: str, files: list[LawFile]) -> set[str]:
    kept: dict[str, tuple[tuple[str, ...], type]] = {
        AWARD: (shelf.folders("awards"), AwardFile),
        TEXT: (shelf.files("texts"), TextFile),
        PARAMETER: (shelf.files("parameters"), ParameterFile),
        DECIDER: (tuple(shelf.read("deciders.yaml")), type(None)),
    }
    names, wanted = kept[sort]
    return {*names, *(file.called for file in files if isinstance(file.model, wanted))}


def _misnamed(file: LawFile) -> Iterator[Diagnostic]:
    key = "code" if isinstance(file.model, AwardFile) else "id"
    written = getattr(file.model, key, file.called)
    if written != file.called:
        message = f"{key} {found_text(written)} khác tên trên đường dẫn {found_text(file.called)}"
        yield shape_problem("TD024", file.document, (key,), message, fix="đặt hai tên giống nhau")


def _without_award(file: LawFile, known: set[str]) -> Iterator[Diagnostic]:
    """A cap, a prize or a standard of an award that no pack describes."""
    if file.parts[0] == "awards" and file.called not in known:
        message = f"không có danh hiệu, hình thức {found_text(file.called)}: thư mục thiếu award.yaml"
        yield shape_problem("TD021", file.document, (), message, fix="thêm award.yaml, hoặc sửa tên thư mục")


def _none(_: Model) -> Iterator[Mention]:
    return iter(())


def _of_award(model: Model) -> Iterator[Mention]:
    assert isinstance(model, AwardFile)
    yield from (Mention(TEXT, cite.text, ("cites", at, "text")) for at, cite in enumerate(model.cites))
    yield from (Mention(AWARD, code, ("implies", at)) for at, code in enumerate(model.implies))
    if model.variant_of is not None:
        yield Mention(AWARD, model.variant_of, ("variant_of",))


def _of_cap(model: Model) -> Iterator[Mention]:
    assert isinstance(model, CapFile)
    return (Mention(AWARD, code, ("of", at)) for at, code in enumerate(model.of))


def _of_prize(model: Model) -> Iterator[Mention]:
    assert isinstance(model, PrizeFile)
    yield from (Mention(PARAMETER, name, ("factors", subject)) for subject, name in model.factors.items())
    if model.same_as is not None:
        yield Mention(AWARD, model.same_as, ("same_as",))


def _of_text(model: Model) -> Iterator[Mention]:
    assert isinstance(model, TextFile)
    yield from (Mention(TEXT, name, ("amended_by", at)) for at, name in enumerate(model.amended_by))
    if model.replaced_by is not None:
        yield Mention(TEXT, model.replaced_by, ("replaced_by",))


def _of_authority(model: Model) -> Iterator[Mention]:
    assert isinstance(model, AuthorityFile)
    yield from _cited("authority", model.authority)
    for at, value in enumerate(model.authority):
        yield from (
            Mention(DECIDER, name, ("authority", at, "deciders", one)) for one, name in enumerate(value.deciders)
        )


def _of_dossier(model: Model) -> Iterator[Mention]:
    assert isinstance(model, DossierFile)
    return _cited("dossier", model.dossier)


def _cited(key: str, values: Sequence[DatedValue]) -> Iterator[Mention]:
    """Texts cited where only those of the shelf may be."""
    for at, value in enumerate(values):
        yield from (Mention(TEXT, cite.text, (key, at, "cites", one, "text")) for one, cite in enumerate(value.cites))


def _of_pack(model: Model) -> Iterator[Mention]:
    assert isinstance(model, PackFile)
    for at, known in enumerate(model.partly_known):
        yield Mention(TEXT, known.text, ("partly_known", at, "text"))
        yield from (Mention(AWARD, code, ("partly_known", at, "awards", one)) for one, code in enumerate(known.awards))


_MENTIONS: Mapping[type[Model], Callable[[Model], Iterator[Mention]]] = {
    AuthorityFile: _of_authority,
    AwardFile: _of_award,
    CapFile: _of_cap,
    DossierFile: _of_dossier,
    PrizeFile: _of_prize,
    TextFile: _of_text,
    PackFile: _of_pack,
}


def _circles(files: list[LawFile]) -> Iterator[Diagnostic]:
    """Texts that replace each other, and prizes that are each other's, without end."""
    for shelf_name, key, below in (("texts", "replaced_by", _replaced_by), ("awards", "same_as", _same_as)):
        here = {file.called: getattr(file.model, key) for file in files if hasattr(file.model, key)}
        for file in files:
            if file.parts[0] == shelf_name and hasattr(file.model, key) and _returns(file.called, here, below):
                message = f"{key} từ {found_text(file.called)} đi mãi trong một vòng"
                yield shape_problem("TD024", file.document, (key,), message, fix="sửa một mắt của vòng này")


def _returns(start: str, here: Mapping[str, str | None], below: Callable[[str], str | None]) -> bool:
    """Whether following the names from `start` ever comes to a name twice."""
    seen: set[str] = set()
    at: str | None = start
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = here[at] if at in here else below(at)
    return False


def _replaced_by(text_id: str) -> str | None:
    found = legal_text(text_id)
    return found.replaced_by if found is not None else None


def _same_as(code: str) -> str | None:
    try:
        return shelf.read("awards", code, "prize.yaml").get("same_as")
    except FileNotFoundError:
        return None
