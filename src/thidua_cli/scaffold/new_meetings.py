"""New records of meetings and what follows from them: minutes of a unit, a session of the council, a draft decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from thidua_cli.law import award_name
from thidua_cli.models.agency import Signer
from thidua_cli.models.seats import Seat
from thidua_cli.models.session import Session
from thidua_cli.scaffold.occasion import Occasion, comment, items, keys, named, of_plan
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.source.plain import Plain
from thidua_cli.workspace.authority import decided_here, personal, post_of
from thidua_cli.workspace.books import AgencyFiles, Entry
from thidua_cli.workspace.called import sits
from thidua_cli.workspace.results import Result, latest, results


def unit_review(occasion: Occasion) -> str:
    """The minutes of one unit, with every nomination of its list and no votes."""
    agency = occasion.agency
    total = sum(person.unit == occasion.of_unit for person in agency.people.values())
    told = comment(
        f"Biên bản họp xét của {agency.unit_name(occasion.of_unit)}: sửa ngày họp, số người; ghi phiếu từng người.",
        "Phiếu: agree đồng ý, disagree không đồng ý, blank trắng; cộng lại bằng present; null là chưa biểu quyết.",
    )
    head: dict[str, str | None] = {"kind": "unit-review", **of_plan(occasion), "unit": occasion.of_unit}
    head |= {"date": occasion.day.isoformat(), "total": str(total), "present": str(total)}
    head |= {"chair": "[[họ và tên người chủ trì]]", "secretary": "[[họ và tên thư ký]]"}
    unvoted = ({**_case(entry, occasion.year), "agree": None} for entry in _of_unit(occasion))
    return told + keys(head) + items("items", unvoted)


def _of_unit(occasion: Occasion) -> Iterator[Entry]:
    """What the list of the unit puts forward; in a list of several units, the unit itself and its people."""
    files = occasion.of_plan
    owners = (file.unit for file in files.lists for _ in file.nominations)
    for entry, owner in zip(files.nominated, owners, strict=True):
        if (owner or files.of.unit_of(entry.nominee)) == occasion.of_unit and entry.year == occasion.year:
            yield entry


def session(occasion: Occasion) -> str:
    """A session with the members of the council, and every nomination of the plan without ballots."""
    files = occasion.of_plan
    told = comment(
        "Phiên họp Hội đồng: sửa ngày họp; người vắng ghi present: false (gửi phiếu bằng văn bản: thêm written: true).",
        "Phiếu: ballots: {agree: 9, disagree: 0, blank: 0}. Kết luận: outcome: approved, rejected hoặc deferred.",
        "Thành viên được xét đã điền ở recused: không bỏ phiếu cho mình. `thidua council` tính số phiếu cần.",
    )
    head: dict[str, str | None] = {"kind": "session", "id": occasion.id or next_session_id(occasion)}
    head |= {**of_plan(occasion), "date": occasion.day.isoformat()}
    seats = _members(occasion)
    members = items("members", (_seat(seat) for seat in seats))
    voted = (
        {**_case(entry, occasion.year), **_recused(files.of, seats, entry), "ballots": list[Plain]()}
        for entry in files.nominated
    )
    return told + keys(head) + members + items("items", voted)


def _recused(files: AgencyFiles, seats: tuple[Seat, ...], entry: Entry) -> dict[str, Plain]:
    """The members who are voted on themselves; where only the name says so, and several have it, a person decides."""
    own: list[Plain] = [seat.key for seat in seats if sits(files, seat, entry.nominee)]
    return {"recused": own[0] if len(own) == 1 else own} if own else {}


def next_session_id(occasion: Occasion) -> str:
    """`hop-1`, or the next one that no session of the agency has."""
    taken = {session.id for session in occasion.agency.sessions}
    return next(name for number in range(1, len(taken) + 2) if (name := f"hop-{number}") not in taken)


def members_known(agency: AgencyFiles) -> tuple[Seat, ...]:
    """The council of agency.yaml; else of the last session; nobody where neither says."""
    council = agency.agency.council if agency.agency else None
    if council is not None and council.members:
        return council.members
    return max(agency.sessions, key=lambda session: session.day).members if agency.sessions else ()


def _members(occasion: Occasion) -> tuple[Seat, ...]:
    """Those who are known, else one seat to fill in."""
    return members_known(occasion.agency) or (
        Seat.model_validate({"name": "[[họ và tên Chủ tịch Hội đồng]]", "role": "chair"}),
    )


def _seat(seat: Seat) -> dict[str, Plain]:
    words = {"person": seat.person, "name": seat.name, "position": seat.position, "role": seat.role}
    return {key: word for key, word in words.items() if word is not None}


def _case(entry: Entry, year: int) -> dict[str, Plain]:
    """A nomination as the record of a meeting names it."""
    other: dict[str, Plain] = {"year": str(entry.year)} if entry.year != year else {}
    return {**named(entry.nominee), "award": entry.award, **other}


def decisions(occasion: Occasion) -> str:
    """A draft with everybody whom a session approved and the agency awards, without number and day.

    Nothing of it counts yet. What a superior decides is named in its comment.
    """
    met = _session_of(occasion)
    passed = [one for one in latest(results(occasion.of_plan)).values() if one.session is met and one.approved]
    approved = [one for one in passed if decided_here(occasion.of_plan, one.entry)]
    plan, signer = occasion.of_plan.plan, _signer(occasion)
    told = comment(
        f"Dự thảo quyết định khen thưởng theo phiên họp {met.id}: chưa tính là đã khen.",
        "Ký rồi thì điền number, date và đổi khóa drafts thành decisions.",
        *_left(occasion, [one for one in passed if one not in approved]),
    )
    head = keys({"kind": "decisions", "agency": plan.agency})
    inside = keys(
        {
            "issuer": _issuer(occasion, signer),
            "signer": signer.id if signer else None,
            "plan": plan.id,
            "session": met.id,
        }
    )
    inside += items("awards", (_line(one) for one in approved))
    blank = "drafts:\n  - number:   # ví dụ 120/QĐ-…\n    date:   # năm-tháng-ngày\n"
    return told + head + blank + "".join(f"    {line}\n" for line in inside.splitlines())


def _left(occasion: Occasion, higher: Sequence[Result]) -> Iterator[str]:
    """What the draft leaves to a superior, a line each."""
    if higher:
        yield "Không có trong dự thảo, vì cấp trên quyết định (trình bằng tờ trình):"
    for one in higher:
        line = one.entry.line
        award = (line.name if line is not None else None) or award_name(one.entry.code, one.session.day)
        decider = f"; {line.decided_by} quyết định" if line is not None and line.decided_by else ""
        yield f"  {occasion.agency.name_of(one.item)}: {award}{decider}"


def _session_of(occasion: Occasion) -> Session:
    """The session that was asked for, else the last one of the plan. Raises AnswerError when there is none."""
    met = sorted(occasion.of_plan.sessions, key=lambda session: session.day)
    found = [one for one in met if occasion.session in (None, one.id)]
    if not found:
        listed = ", ".join(one.id for one in met) or "chưa có phiên họp nào; lập bằng `thidua new session`"
        raise AnswerError(f"--session: không có phiên họp nào như thế của kế hoạch; đang có: {listed}")
    return found[-1]


def _signer(occasion: Occasion) -> Signer | None:
    """Who signs the plan signs the decision, while still in office; where he also signs by himself, that way.

    Awards are given by the head alone, not by the body he stands for (Luật số 06/2022/QH15, Điều 79).
    """
    wanted, agency = occasion.of_plan.plan.signer, occasion.agency.agency
    signers = [one for one in (agency.signers if agency else ()) if one.in_office_on(_after(occasion))]
    signing = next((one for one in signers if one.id == wanted), None)
    if signing is None:
        return None
    own = (one for one in signers if (one.name, one.lines) == (signing.name, personal(signing.lines)))
    return next(own, signing)


def _after(occasion: Occasion) -> date:
    return max(occasion.day, occasion.of_plan.plan.period.end)


def _issuer(occasion: Occasion, signer: Signer | None) -> str:
    """`Giám đốc Sở Mẫu`; a gap where the signer signs for somebody else, because then the issuer is another."""
    agency = occasion.agency.agency
    if signer is None or agency is None or len(personal(signer.lines)) > 1:
        return "[[người quyết định, ví dụ Giám đốc Sở …]]"
    return f"{post_of(signer.lines)} {agency.name}"


def _line(result: Result) -> dict[str, Plain]:
    entry, nominee = result.entry, result.item
    line: dict[str, Plain] = {"line": entry.line.id} if entry.line is not None and entry.line.id else {}
    return {**named(nominee), "award": entry.code, "year": str(entry.year), **line}
