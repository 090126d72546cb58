"""The parts of thể thức that stand in the front matter, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass

NUMBERINGS = ("capital", "roman", "arabic", "decimal", "letter", "none")
"""How one heading level may be numbered: `A.`, `I.`, `1.`, `1.1.`, `a)`, nothing."""

DEFAULT_NUMBERING = ("roman", "arabic", "decimal")
"""Levels of Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ; levels below the last one go on in decimal."""


@dataclass(frozen=True, slots=True)
class Agency:
    """Who issues: the superior bodies, highest first (may be none), and the issuing body, as printed, in capitals."""

    name: str
    superior: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperDate:
    """Day of issue; month and day stay None until the paper is signed."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of Nơi nhận without dash and ending; electronic copies print under their own label."""

    text: str
    electronic: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """The line `- Lưu: VT, VP` and the drafter's initials, printed raised."""

    office: str = "VT"
    unit: str = ""
    drafter: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Capacity and post, one line each (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`), and the name (may be empty)."""

    lines: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """Everything on the paper that is not its text."""

    agency: Agency
    symbol: str
    place: str
    date: PaperDate
    type: str
    title: str
    signature: Signature
    number: str = ""
    bases: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    archive: Archive | None = None
    numbering: tuple[str, ...] = DEFAULT_NUMBERING
