"""Which awards and decisions are the agency's own, and which a superior's: by who signs, by the level of an award."""

from __future__ import annotations

import re

from thidua_cli.law import award
from thidua_cli.models.agency import Agency, Signer
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.workspace.books import Entry, PlanFiles

LEVELS = ("co-so", "so-nganh", "bo-nganh-tinh", "nha-nuoc")
"""Of the catalogue of awards, from below."""

_PROVINCE = re.compile(r"(UBND|Ủy ban nhân dân) (tỉnh|thành phố|TP)\b|Bộ\b", re.IGNORECASE)
_COMMITTEE = re.compile(r"\bubnd\b")
_BY_ORDER = re.compile(r"(KT|TL|TUQ|Q)\.\s*")
_FOR_BODY = re.compile(r"TM\.\s*")


def decided_here(files: PlanFiles, entry: Entry) -> bool:
    """Whether the head of the agency decides: as the plan says, else by the level of the award."""
    said = entry.line.decided_by if entry.line is not None else None
    if said is not None:
        return is_head(files, said)
    found = award(entry.code)
    return found is not None and LEVELS.index(found.level) <= _level(files)


def is_own(files: PlanFiles, decision: SignedDecision) -> bool:
    """Whether the agency itself signed a decision: one of its signers is named, or its head as the issuer."""
    return decision.signer is not None or is_head(files, decision.issuer)


def is_head(files: PlanFiles, said: str) -> bool:
    """Whether words mean the head of the agency, be its name written out, cut short (`UBND xã`) or left away."""
    agency, post = files.of.agency, head_post(files)
    if agency is None or not post:
        return False
    words = _plain(said)
    wholes = (_plain(f"{post} {name}") for name in (agency.name, agency.short) if name)
    return f"{words} ".startswith(f"{_plain(post)} ") and any(f"{whole} ".startswith(f"{words} ") for whole in wholes)


def head_post(files: PlanFiles) -> str:
    """`Giám đốc`, by the signer of the plan; empty where nobody signs."""
    agency = files.of.agency
    signing = signer_of(agency, files.plan.signer) if agency is not None else None
    return post_of(signing.lines) if signing is not None else ""


def signer_of(agency: Agency, wanted: str | None) -> Signer | None:
    return next((signer for signer in agency.signers if signer.id == wanted), None)


def post_of(lines: tuple[str, ...]) -> str:
    """Whose power a signature is: `Giám đốc` for [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], `Chủ tịch` for [TM. …, CHỦ TỊCH]."""
    return _BY_ORDER.sub("", personal(lines)[0]).capitalize()


def personal(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of a signature without the body it stands for: what a person decides is not signed `TM.`.

    Nghị định 30/2020/NĐ-CP, Phụ lục I, điểm a khoản 7 Mục II.
    """
    return lines[1:] if _FOR_BODY.match(lines[0]) and len(lines) > 1 else lines


def _level(files: PlanFiles) -> int:
    """The highest level the agency decides at, as far as its name tells."""
    agency = files.of.agency
    highest = "bo-nganh-tinh" if agency and _PROVINCE.match(agency.name) else "so-nganh"
    return LEVELS.index(highest)


def _plain(words: str) -> str:
    return _COMMITTEE.sub("ủy ban nhân dân", " ".join(words.casefold().split()))
