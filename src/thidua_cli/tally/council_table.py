"""The votes of a session as a table for people: what each item needed, what it got, what follows."""

from __future__ import annotations

from thidua_cli.models.session import Session
from thidua_cli.tally.compute import entry_name
from thidua_cli.tally.table import UNKNOWN, Table, cell
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.council import seats, tied
from thidua_cli.workspace.quorum import quorums
from thidua_cli.workspace.results import Result, results
from thidua_cli.workspace.vote_law import OF_LAW, Need

COLUMNS = ("Ai", "Danh hiệu, hình thức", "Cần", "Đồng ý", "Không", "Trắng", "Kết quả")


def table(files: PlanFiles, session: Session) -> Table:
    """One row an item; a downgraded one has a second row for the lower title."""
    rows = tuple(_cells(files, one) for one in results(files) if one.session is session)
    return Table(title(files, session), COLUMNS, rows, frozenset({3, 4, 5}), fold=40)


def title(files: PlanFiles, session: Session) -> str:
    """`nam-2024, phiên hop-1, ngày 10/12/2024: 15 thành viên, có mặt 13; họp được khi có mặt từ 10 …`."""
    found, most = seats(session.members), max(quorums(files.of, session), key=lambda asked: asked.least)
    written = f", vắng có ý kiến bằng văn bản {found.written}" if found.written else ""
    there = f"{found.members} thành viên, có mặt {found.present}{written}"
    asked = f"họp được khi có mặt từ {most.least} ({most.sum}, {most.source})"
    return f"{session.plan}, phiên {session.id}, ngày {short_date(session.day)}: {there}; {asked}"


def _cells(files: PlanFiles, result: Result) -> tuple[str, ...]:
    counts = ("agree", "disagree", "blank")
    last = result.last
    return (
        files.of.name_of(result.item),
        entry_name(files, result.entry, result.session.day),
        "; ".join(need_text(need) for need in result.needs) or "chưa biết tỷ lệ",
        *(UNKNOWN if last is None else cell(last.count(word)) for word in counts),
        outcome(result) + _sum_that_fails(result),
    )


def _sum_that_fails(result: Result) -> str:
    """Said at the table while the council still sits: a miscount is mended there, or never."""
    if result.surplus == 0:
        return ""
    word = "thừa" if result.surplus > 0 else "thiếu"
    return f"; kiểm lại phiếu: {result.seats.voters} người bỏ phiếu, {word} {abs(result.surplus)} phiếu"


def need_text(need: Need) -> str:
    """`⌈90% × 15⌉ = 14 (luật)`; says so where the figure has to be confirmed."""
    return f"{need.sum} ({need.source}{', cần xác nhận' if need.source == OF_LAW and not need.sure else ''})"


def outcome(result: Result) -> str:
    """The result in words, with the shortfall when there is one."""
    if result.last is None and result.said is None:
        return "chưa bỏ phiếu"
    if result.lowered:
        return "danh hiệu thấp hơn, thông qua" if result.approved else "danh hiệu thấp hơn, chưa rõ kết quả"
    missed = (*result.missed(sure=True), *result.missed(sure=False))
    if missed:
        short = max(need.votes for need in missed) - (result.agree or 0)
        if result.approved is None:
            return f"chưa đủ phiếu: thiếu {short} phiếu; tỷ lệ còn phải xác nhận, ghi kết luận ở outcome"
        return f"không thông qua: thiếu {short} phiếu" if not result.approved else f"thông qua, dù thiếu {short} phiếu"
    if result.approved is None:
        return "chưa đủ dữ liệu" + (" (số phiếu ngang nhau)" if result.last and tied(result.last) else "")
    if result.said == "deferred":
        return "để lại phiên sau"
    return "thông qua" if result.approved else "không thông qua"
