"""Who issues a paper: letterhead, place, head, council, and who signs."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.models.agency import Agency
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.authority import personal, post_of, signer_of
from thidua_cli.workspace.books import PlanFiles

# A plan just begun still makes a draft; what no paper can be without is left as a gap.
NO_SIGNER, NO_NAME = "[[chức vụ người ký]]", "[[họ và tên người ký]]"
NO_COUNCIL = "[[tên Hội đồng]]"


@dataclass(frozen=True, slots=True)
class SignatureFact:
    """The lines above the name, and the name: both gaps while no signer is recorded."""

    lines: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class AgencyFacts:
    """The agency as papers name it.

    `superior`, `name` and `authority` are in capitals, the rest stands as in a sentence: `said` is the agency, `head`
    who decides in it (`Giám đốc Sở Nội vụ`), `post` his post alone. `signature` is that of the agency,
    `deciding` that of `head`, without the line of the body he may stand for. `desk` is the unit that keeps the papers,
    `desk_code` its sign in the line Lưu; both may be empty.
    """

    superior: tuple[str, ...]
    name: str
    said: str
    short: str
    code: str
    place: str
    post: str
    head: str
    authority: str
    signature: SignatureFact
    deciding: SignatureFact
    council: str
    council_code: str
    desk: str
    desk_code: str
    staff: str
    units: str


def agency_facts(files: PlanFiles, signer: str | None = None) -> AgencyFacts:
    """The agency of a plan, signing by `signer` or else by the plan's; ThiduaError when there is no agency.yaml."""
    agency = agency_of(files)
    council = agency.council
    signing = signer_of(agency, signer or files.plan.signer)
    post = post_of(signing.lines) if signing else NO_SIGNER
    unknown = SignatureFact((NO_SIGNER,), NO_NAME)
    desk = files.of.units.get(council.standing) if council and council.standing else None
    archive = files.plan.archive
    return AgencyFacts(
        superior=tuple(upper(line) for line in agency.superior),
        name=upper(agency.name),
        said=agency.name,
        short=agency.short or agency.name,
        code=agency.code,
        place=agency.place,
        post=post,
        head=f"{post} {agency.name}",
        authority=upper(f"{post} {agency.name}") if signing else f"{NO_SIGNER} {upper(agency.name)}",
        signature=SignatureFact(signing.lines, signing.name) if signing else unknown,
        deciding=SignatureFact(personal(signing.lines), signing.name) if signing else unknown,
        council=council.name if council else NO_COUNCIL,
        council_code=(council.code if council else None) or "HĐTĐKT",
        desk=desk.name if desk else "",
        desk_code=(desk.code if desk else None) or (archive.unit if archive else None) or "",
        staff=agency.words.staff,
        units=agency.words.units,
    )


def agency_of(files: PlanFiles) -> Agency:
    """The agency itself; raises ThiduaError when no agency.yaml says who issues."""
    if files.of.agency is None:
        raise ThiduaError(
            f"kế hoạch {files.plan.id} chưa có agency.yaml của cơ quan ban hành, nên chưa dựng được văn bản"
        )
    return files.of.agency
