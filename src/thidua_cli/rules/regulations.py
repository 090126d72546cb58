"""Shared by the rules that hold a regulation against the law: where it is looser on a day of its force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.diagnostics import Citation, Span
from thidua_cli.law.caps import Cap, cap, capped
from thidua_cli.law.dated import Value
from thidua_cli.law.dossiers import dossiers, part_name
from thidua_cli.law.votes import BASE, votes
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import VOTE_BASES
from thidua_cli.models.regulation import Overlay, Regulation, Votes
from thidua_cli.models.types import percent_text
from thidua_cli.rules.base import Finding
from thidua_cli.rules.slots import award_names
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Workspace, covers
from thidua_cli.workspace.measure import ANY

FIX = "sửa quy chế cho không nới hơn luật, hoặc ghi đúng thời gian có hiệu lực của quy chế"


@dataclass(frozen=True, slots=True)
class Looser:
    """One place of a regulation that allows more than the law; `sure` unless the law itself is to be confirmed."""

    span: Span
    message: str
    sure: bool
    citations: tuple[Citation, ...]

    @property
    def finding(self) -> Finding:
        return Finding(self.span, self.message, fix=FIX, citations=self.citations)


def looser(workspace: Workspace) -> Iterator[Looser]:
    """Every place, in the order of the files."""
    for regulation in workspace.regulations():
        for overlay in regulation.awards:
            yield from _shares(workspace, regulation, overlay)
            yield from _votes(workspace, regulation, overlay)
            yield from _dossiers(workspace, regulation, overlay)


def _shares(workspace: Workspace, regulation: Regulation, overlay: Overlay) -> Iterator[Looser]:
    """Shares above a cap of the law. A plain number, or a share of something else, cannot be compared: no claim."""
    for subject, amount in overlay.limits().items():
        for found in (one for one in _caps_of(overlay) if subject in (ANY, one.subject)):
            yield from _above(workspace, regulation, overlay, subject, amount, found)


def _votes(workspace: Workspace, regulation: Regulation, overlay: Overlay) -> Iterator[Looser]:
    """Fewer votes than the law asks, or counted or cast in an easier way."""
    asked = overlay.votes
    for code in overlay.award if asked is not None else ():
        dated = votes(code)
        for value in dated.values if dated is not None else ():
            shared = meeting(workspace, regulation, value.since, value.until)
            easier = _easier(asked, value) if asked is not None else None
            if shared is not None and easier is not None and value.number is not None:
                message = (
                    f"{regulation.name}: {award_names((code,))} {easier}; luật đòi ít nhất "
                    f"{percent_text(value.number)} tổng số thành viên, bỏ phiếu kín; cùng có hiệu lực {shared}"
                )
                yield Looser(overlay.where("votes"), message, value.confidence != "unsure", value.citations)


def _easier(asked: Votes, value: Value) -> str | None:
    if value.number is None:
        return None
    if asked.percent < value.number:
        return f"chỉ cần {percent_text(asked.percent)} số phiếu"
    if asked.of != BASE:
        return f"tính phiếu trên {VOTE_BASES[asked.of]}"
    return None if asked.secret else "không bỏ phiếu kín"


def _dossiers(workspace: Workspace, regulation: Regulation, overlay: Overlay) -> Iterator[Looser]:
    """Parts of the dossier that the law fixes and a regulation with a list of its own leaves out."""
    named = [part.id for part in overlay.dossier]
    for code in overlay.award if named else ():
        for entry in dossiers(code):
            shared = meeting(workspace, regulation, entry.since, entry.until)
            missing = [part for part in entry.parts if not any(_is_part(name, part) for name in named)]
            if shared is not None and missing:
                listed = ", ".join(part_name(part) or part for part in missing)
                message = (
                    f"{regulation.name}: hồ sơ {award_names((code,))} thiếu {listed} so với luật; "
                    f"cùng có hiệu lực {shared}"
                )
                # A part under a name of the agency's own may be the one that seems to be missing.
                sure = entry.confidence != "unsure" and all(part_name(name) for name in named)
                yield Looser(overlay.where("dossier", key=True), message, sure, entry.citations)


def _is_part(name: str, part: str) -> bool:
    """Whether a part as the regulation names it is that of the law, which may be named more closely."""
    return name == part or part.startswith(f"{name}-") or name.startswith(f"{part}-")


def _caps_of(overlay: Overlay) -> list[Cap]:
    """The caps on every award of a paragraph: a pool with others says nothing of the capped one alone."""
    return [cap(code) for code in capped() if all(covers((code,), named) for named in overlay.award)]


def _above(
    workspace: Workspace, regulation: Regulation, overlay: Overlay, subject: str, amount: Amount, found: Cap
) -> Iterator[Looser]:
    for value in found.percents.values:
        shared = meeting(workspace, regulation, value.since, value.until)
        excess = _excess(amount, value) if amount.of in found.of else None
        if shared is not None and excess is not None and value.number is not None:
            message = (
                f"{regulation.name}: {award_names(overlay.award)} ghi {excess}; luật không quá "
                f"{percent_text(value.number)}, bỏ phần lẻ; cùng có hiệu lực {shared}"
            )
            yield Looser(overlay.where("limit", subject), message, value.confidence != "unsure", value.citations)


def _excess(amount: Amount, value: Value) -> str | None:
    """What of a share is above the cap: the percentage, or the part of a person that is rounded up."""
    if value.number is None or amount.percent is None:
        return None
    if amount.percent > value.number:
        return percent_text(amount.percent)
    return f"{percent_text(amount.percent)} làm tròn lên" if amount.rounding == "up" else None


def meeting(workspace: Workspace, regulation: Regulation, since: date, until: date | None) -> str | None:
    """`từ 1/10/2017 đến 31/12/2023`: when both are in force; None if never, or not on the day of `--as-of`."""
    day = workspace.as_of
    if day is not None:
        inside = regulation.in_force_on(day) and since <= day and (until is None or day <= until)
        return f"ngày {short_date(day)}" if inside else None
    first = max(regulation.start, since)
    last = min((end for end in (regulation.end, until) if end is not None), default=None)
    if last is None:
        return f"từ {short_date(first)}"
    if first == last:
        return f"ngày {short_date(first)}"
    return f"từ {short_date(first)} đến {short_date(last)}" if first < last else None
