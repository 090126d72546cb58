"""kind: session — a meeting of the council: who sat in it, what was voted on, and how."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Outcome, VoteWord
from thidua_cli.models.history import Decision
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.regulation import Votes
from thidua_cli.models.seats import Seat
from thidua_cli.models.sections import Paragraphs
from thidua_cli.models.service import Stretch
from thidua_cli.models.shorthand import OneOrMany
from thidua_cli.models.types import Code, Count, Day, Line, Percent, Prose, Year, YesNo, wrong


class CouncilOfSession(Model):
    """The council that met."""

    name: Line | None = Field(None, description="Tên Hội đồng; bỏ trống thì theo agency.yaml")
    decision: Decision | None = Field(None, description="Quyết định thành lập, kiện toàn")
    term: Stretch | None = Field(None, description="Nhiệm kỳ: {from, to}")


class Member(Seat):
    """One member of the council; all of them are the denominator of a vote, those who are away too."""

    present: YesNo = Field(True, description="false: vắng mặt")
    reason: Line | None = Field(None, description="Lý do vắng mặt")
    written: YesNo = Field(False, description="true: vắng mặt nhưng đã gửi phiếu hoặc ý kiến bằng văn bản")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if self.present and self.written:
            raise wrong("written chỉ dành cho người vắng mặt (present: false)")
        if self.present and self.reason is not None:
            raise wrong("reason chỉ dành cho người vắng mặt (present: false)")
        return self

    @property
    def votes(self) -> bool:
        """Whether a ballot of this member can be there."""
        return self.present or self.written


class NamedVote(Model):
    """An open vote."""

    member: Line = Field(description="Mã cá nhân hoặc họ và tên của thành viên, như trong members")
    vote: VoteWord = Field(description="agree, disagree hoặc blank")


class Ballots(Model):
    """One round of voting: the counts of a secret ballot, or open votes by name."""

    agree: Count | None = Field(None, description="Số phiếu đồng ý")
    disagree: Count = Field(0, description="Số phiếu không đồng ý")
    blank: Count = Field(0, description="Số phiếu trắng, không hợp lệ")
    uncast: Count = Field(0, description="Số phiếu phát ra mà không thu về")
    votes: tuple[NamedVote, ...] = Field((), description="Biểu quyết công khai, từng người; ghi thay các con số")
    percent: Percent | None = Field(None, description="Tỷ lệ đồng ý ghi trong biên bản, để đối chiếu")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if (self.agree is None) == (not self.votes):
            raise wrong("mỗi vòng phiếu ghi agree (số phiếu đồng ý) hoặc votes (từng người); một trong hai")
        if self.votes and (self.disagree or self.blank):
            raise wrong("đã ghi từng người ở votes thì không ghi disagree, blank: số phiếu được đếm từ votes")
        return self

    def count(self, word: str) -> int:
        """How many ballots of `agree`, `disagree` or `blank`."""
        if self.votes:
            return sum(vote.vote == word for vote in self.votes)
        return {"agree": self.agree or 0, "disagree": self.disagree, "blank": self.blank}[word]

    @property
    def accounted(self) -> int:
        """Ballots whose fate is known: those for, against, blank, and those handed out that did not come back."""
        return self.count("agree") + self.count("disagree") + self.count("blank") + self.uncast


Rounds = Annotated[tuple[Ballots, ...], OneOrMany()]


class Downgrade(Model):
    """The council gives a lower title than was asked for."""

    award: Code = Field(description="Mã dòng khen thưởng hoặc danh hiệu thấp hơn mà Hội đồng thống nhất")
    reason: Prose = Field(description="Lý do")
    ballots: Rounds = Field((), description="Phiếu cho danh hiệu thấp hơn, nếu bỏ phiếu lại")


class CouncilItem(Nominee):
    """One nomination before the council."""

    award: Code = Field(description="Mã dòng khen thưởng hoặc danh hiệu, như trong danh sách đề nghị")
    year: Year | None = Field(None, description="Năm xét, nếu khác năm của phiên họp")
    ballots: Rounds = Field((), description="Kết quả bỏ phiếu; bỏ phiếu lại thì ghi từng vòng, vòng cuối có giá trị")
    recused: Annotated[tuple[Line, ...], OneOrMany()] = Field(
        (), description="Thành viên không bỏ phiếu việc này (xét chính mình), tên hoặc mã như trong members"
    )
    outcome: Outcome | None = Field(
        None, description="Kết luận ghi trong biên bản; bỏ trống thì theo số phiếu, phải ghi khi chưa rõ tỷ lệ phiếu"
    )
    downgrade: Downgrade | None = Field(None, description="Hội đồng chuyển xuống danh hiệu thấp hơn")
    note: Prose | None = Field(None, description="Ý kiến thảo luận")

    @model_validator(mode="after")
    def one_conclusion(self) -> Self:
        if self.downgrade is not None and self.outcome == "approved":
            raise wrong("đã chuyển xuống danh hiệu thấp hơn (downgrade) thì danh hiệu được đề nghị không thể approved")
        return self


class Proposal(Model):
    """The tờ trình that carries the result on."""

    number: Line | None = Field(None, description="Số, ký hiệu tờ trình")
    day: Day = Field(alias="date", description="Ngày tờ trình")
    to: Line | None = Field(
        None, description="Trình ai: người đứng đầu cơ quan (tờ trình của Hội đồng) hoặc cấp trên (của cơ quan)"
    )


class Session(Model):
    """A meeting of the council, with the record of its votes."""

    kind: Literal["session"] = Field(description="Loại tệp")
    id: Code = Field(description="Mã phiên họp, không trùng trong cơ quan")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    plan: Code = Field(description="Mã kế hoạch")
    year: Year = Field(description="Năm xét")
    wave: Code | None = Field(None, description="Mã đợt, khi số lượng tính theo đợt")
    council: CouncilOfSession | None = Field(None, description="Hội đồng đã họp")
    day: Day = Field(alias="date", description="Ngày họp")
    published: Day | None = Field(None, description="Ngày bắt đầu công khai danh sách xét, trước khi họp")
    place: Line | None = Field(None, description="Nơi họp")
    agenda: Paragraphs = Field((), description="Nội dung phiên họp")
    votes: Votes | None = Field(
        None, description="Tỷ lệ phiếu Hội đồng tự thống nhất, khi luật và quy chế không quy định"
    )
    members: tuple[Member, ...] = Field(min_length=1, description="Mọi thành viên Hội đồng, kể cả người vắng")
    items: tuple[CouncilItem, ...] = Field(description="Từng trường hợp được xét")
    proposal: Proposal | None = Field(None, description="Tờ trình gửi kết quả, khi đã trình")

    @property
    def held(self) -> bool:
        """Whether anything of the meeting is recorded yet, and not only that it is called."""
        told = any(item.ballots or item.outcome is not None or item.downgrade is not None for item in self.items)
        return told or self.proposal is not None
