"""Phiếu của người không có quyền, hoặc một người hai lần."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.session import Member, NamedVote, Session
from thidua_cli.rules.ballots import Round, rounds, strangers
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.called import spelled

WHERE = "members của phiên họp"


def member_twice(session: Session) -> Iterator[Finding]:
    for first, again in repeats(session.members, key=lambda member: spelled(member.key)):
        related = (Related("lần thứ nhất", first.where()),)
        yield Finding(again.where(), f"thành viên “{again.key}” đã ghi một lần", fix="bỏ một dòng", related=related)


def no_right(vote: NamedVote, member: Member, found: Round) -> Iterator[Finding]:
    if spelled(vote.member) in map(spelled, found.item.recused):
        message = f"“{vote.member}” không bỏ phiếu việc này (recused) mà vẫn có phiếu"
        yield Finding(vote.where("member"), message, fix="bỏ phiếu này, hoặc sửa recused")
    elif not member.votes:
        message = f"“{vote.member}” vắng mặt, không gửi ý kiến bằng văn bản, mà vẫn có phiếu"
        yield Finding(vote.where("member"), message, fix="bỏ phiếu này, hoặc ghi `written: true` ở members")


def in_round(found: Round) -> Iterator[Finding]:
    members = {spelled(member.key): member for member in found.session.members}
    names = [member.key for member in found.session.members]
    for place in strangers(found):
        name = found.item.recused[place]
        yield unknown(found.item.where("recused", place), "thành viên", name, names, WHERE)
    for vote in found.ballots.votes:
        if spelled(vote.member) not in members:
            yield unknown(vote.where("member"), "thành viên", vote.member, names, WHERE)
        else:
            yield from no_right(vote, members[spelled(vote.member)], found)
    for first, again in repeats(found.ballots.votes, key=lambda vote: spelled(vote.member)):
        related = (Related("phiếu thứ nhất", first.where()),)
        message = f"“{again.member}” có hai phiếu trong một vòng"
        yield Finding(again.where("member"), message, fix="bỏ một phiếu", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        yield from member_twice(session)
    for found in rounds(files):
        yield from in_round(found)


RULE = Rule("TD503", "nguoi-bo-phieu", "Mỗi phiếu là của một thành viên có quyền, và chỉ một lần.", PlanFiles, check)
