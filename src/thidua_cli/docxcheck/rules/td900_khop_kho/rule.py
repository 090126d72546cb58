"""Tên cơ quan, ký hiệu, người ký so với agency.yaml của kho."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.docxcheck.base import CustomFinding, Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.foot import Signature
from thidua_cli.docxcheck.issuer import Issuer, issuer_of, issuers, name_in, nearest
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper, issued
from thidua_cli.docxcheck.rules.td950_ngay_co_that.rule import WRITTEN, last_day
from thidua_cli.docxcheck.symbols import numbered
from thidua_cli.law.spelling import fold
from thidua_cli.models.agency import Agency, Signer
from thidua_cli.workspace.authority import personal

SIGNED = frozenset({Kind.DECISION, Kind.NAMED, Kind.LETTER, Kind.INVITATION})
_DELEGATED = ("TL.", "TUQ.", "TM. HỘI ĐỒNG")


def check(paper: Paper) -> Iterator[Finding]:
    known = issuers(paper)
    name = name_in(paper)
    if not known or not name:
        return
    issuer = issuer_named(paper, known)
    if issuer is None and issuer_of(" ".join(line.text for line in paper.head.superior), known) is not None:
        return  # a part of the agency that agency.yaml does not list
    if issuer is None:
        issuer = nearest(name, known)
        yield strange_name(paper, name, issuer, known)
    if issuer is not None:
        yield from wrong_code(paper, issuer)
        if issuer.is_agency and paper.kind in SIGNED and not paper.head.reports_merits:
            yield from wrong_signer(paper, issuer.agency)


def issuer_named(paper: Paper, known: tuple[Issuer, ...]) -> Issuer | None:
    """By all lines of the name, else by its last ones: the body above may have been set in bold as well."""
    lines = [line.text for line in paper.head.agency]
    found = (issuer_of(" ".join(lines[start:]), known) for start in range(len(lines)))
    return next((one for one in found if one is not None), None)


def strange_name(paper: Paper, name: str, meant: Issuer | None, known: tuple[Issuer, ...]) -> Finding:
    """Its own name misspelt, a name left over from the paper that was copied, or really somebody else's paper."""
    place = paper.span(paper.head.agency[0])
    owner = meant or next((one for one in known if bears_marks_of(paper, one)), None)
    if owner is None:
        message = f"“{name}” không có trong agency.yaml của kho; không so ký hiệu và người ký"
        return NotedFinding(place, message)
    message = f"tên cơ quan ghi “{name}”; agency.yaml ghi “{owner.name}”"
    return CustomFinding(place, message, fix="sửa tên cơ quan ở văn bản, hoặc ở agency.yaml nếu tên đã đổi")


def bears_marks_of(paper: Paper, issuer: Issuer) -> bool:
    """Whether its symbol or its signer is that of an agency whose name it does not bear."""
    named = {fold(one.name.text) for one in paper.foot.signatures if one.name is not None}
    signers = {fold(signer.name) for signer in issuer.agency.signers} if issuer.is_agency else set()
    return bool(named & signers) or code_of(paper) in issuer.codes


def code_of(paper: Paper) -> str:
    """`SKHCN` of KH-SKHCN and of the công văn SKHCN-VP; empty when there is none."""
    found = numbered(paper.head.number) if paper.head.number is not None else None
    last = found.symbol.strip().rpartition("/")[2] if found is not None else ""
    return last.partition("-")[0 if paper.kind is Kind.LETTER else 2]


def wrong_code(paper: Paper, issuer: Issuer) -> Iterator[Finding]:
    code = code_of(paper)
    if code and issuer.codes and code not in issuer.codes:
        message = f"ký hiệu ghi cơ quan là “{code}”; chữ viết tắt của {issuer.name} là “{issuer.codes[0]}”"
        fix = f"ghi “{issuer.codes[0]}” trong ký hiệu, hoặc sửa `code` trong agency.yaml"
        yield Finding(paper.span(paper.head.number), message, fix=fix)


def wrong_signer(paper: Paper, agency: Agency) -> Iterator[Finding]:
    """One who signs alone for the agency, against its signers on that day; those who act for a signer are not kept."""
    if len(paper.foot.signatures) != 1 or not agency.signers:
        return
    signature = paper.foot.signatures[0]
    name = signature.name
    if name is None or not any(map(str.isalpha, name.text)) or signature.posts[0].text.upper().startswith(_DELEGATED):
        return
    fix = "sửa người ký ở văn bản, hoặc bổ sung `signers` trong agency.yaml"
    fault = signer_fault(signature, name, agency, span_of(paper))
    if fault:
        yield CustomFinding(paper.span(name), fault, fix=fix)


def signer_fault(signature: Signature, name: Line, agency: Agency, days: tuple[date, date] | None) -> str:
    """What is wrong with who signs, in words; empty when nothing is."""
    posts = " / ".join(post.text for post in signature.posts)
    same = [one for one in agency.signers if fold(one.name) == fold(name.text)]
    serving = [one for one in same if serves(one, days)]
    if serving:
        if all(one.name != name.text for one in serving):
            return f"họ tên người ký ghi “{name.text}”; agency.yaml ghi “{serving[0].name}”"
        # What a person decides is signed without the body that he else signs for.
        wanted = [" / ".join(lines) for one in serving for lines in (one.lines, personal(one.lines))]
        alike = fold(posts) in map(fold, wanted)
        return "" if alike else f"chức vụ của {name.text} ghi “{posts}”; agency.yaml ghi “{wanted[0]}”"
    if same:
        return f"{name.text} không giữ chức vụ để ký vào ngày của văn bản, theo agency.yaml"
    holder = next(
        (one for one in agency.signers if fold(" / ".join(one.lines)) == fold(posts) and serves(one, days)), None
    )
    found = f"; “{posts}” là {holder.name}" if holder is not None else ""
    return f"người ký “{name.text}” không có trong agency.yaml{found}"


def serves(signer: Signer, days: tuple[date, date] | None) -> bool:
    """In office on one of the days from the first to the last; nobody is out of it where no day is known."""
    if days is None:
        return True
    first, last = days
    return (signer.start is None or signer.start <= last) and (signer.end is None or first <= signer.end)


def span_of(paper: Paper) -> tuple[date, date] | None:
    """The days on which it may have been signed: those that a blank leaves open, or the one that is written."""
    first = issued(paper.head)
    parts = WRITTEN.search(paper.head.date.text) if paper.head.date is not None else None
    last = last_day(parts) if parts is not None else first
    return (first, last) if first is not None and last is not None else None


RULE = PaperRule(
    "TD900",
    "khop-kho",
    "Tên cơ quan, ký hiệu, người ký khớp với agency.yaml của kho.",
    "Phụ lục I, phần I, mục II khoản 3 điểm b",
    ("D05", "E05", "L09"),
    check,
    kinds=OFFICIAL,
)
