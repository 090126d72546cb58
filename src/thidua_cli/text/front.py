"""The parts of thể thức that stand in the front matter, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass

DIVISIONS = {"part": "Phần", "chapter": "Chương", "section": "Mục", "subsection": "Tiểu mục"}
"""Headings that stand centred, their word and number on a line above (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ)."""

ARTICLES = ("article", "titled-article")
"""`Điều 1.` with its text on the same line, and with a title of its own; counted through the whole text."""

NUMBERINGS = ("capital", "roman", "arabic", "decimal", "letter", "none", *DIVISIONS, *ARTICLES)
"""How one heading level may be numbered: `A.`, `I.`, `1.`, `1.1.`, `a)`, nothing, `Phần I` …, `Điều 1.`"""

VERDICTS = {"QUYẾT ĐỊNH": "QUYẾT ĐỊNH", "NGHỊ QUYẾT": "QUYẾT NGHỊ"}
"""Types that name who decides above their căn cứ, and the words that open what is decided (Phụ lục III, 1.1, 1.2)."""

UNDATED = frozenset({"BIÊN BẢN"})
"""Types whose head has no line of place and day: their text says both (Phụ lục III, mẫu 1.9)."""

UNSIGNED = frozenset({"PHIẾU BẦU"})
"""Types that may stand without a signature: who votes in secret puts no name below."""

GREETING = "Kính gửi"

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
    """Capacity and post, one line each (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`), and the name (may be empty).

    `note` prints below them in italics (`(Ký, ghi rõ họ tên)`); `office` above the name: the post in the agency whose
    seal a council uses (II.7b).
    """

    lines: tuple[str, ...]
    name: str = ""
    note: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """Everything on the paper that is not its text.

    A công văn has a `subject` and neither type nor title. `signatures` stand side by side, the first at the left; one
    alone stands at the right of Nơi nhận. `issuer` is who issues, as a sentence says it: `Giám đốc Sở Nội vụ`.
    """

    agency: Agency
    symbol: str
    place: str
    date: PaperDate
    type: str
    title: str
    signatures: tuple[Signature, ...]
    number: str = ""
    subject: str = ""
    to: tuple[str, ...] = ()
    greeting: str = GREETING
    authority: str = ""
    bases: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    archive: Archive | None = None
    numbering: tuple[str, ...] = DEFAULT_NUMBERING
    issuer: str = ""
    landscape: bool = False

    @property
    def dated(self) -> bool:
        """Does the head have a line of place and day?"""
        return self.type not in UNDATED

    @property
    def verdict(self) -> str:
        """The words that open what is decided (`QUYẾT ĐỊNH`), or empty."""
        return VERDICTS.get(self.type, self.type) if self.authority else ""


@dataclass(frozen=True, slots=True)
class AppendixFront:
    """What stands above an appendix: its name, and how it is laid out.

    `type`: a document of its own kind that this paper issues (`QUY CHẾ`), with agency and Quốc hiệu above it.
    `labelled`: does `Phụ lục I` stand above the name? `attached` takes the place of the sentence `(Kèm theo …)`.
    """

    title: str
    type: str = ""
    labelled: bool = True
    attached: str = ""
    landscape: bool = False
    numbering: tuple[str, ...] = DEFAULT_NUMBERING
