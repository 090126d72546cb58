"""kind: regulation — a quy chế or quy định of the agency, the province or the ministry, laid over the law."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.amount import Amounts
from thidua_cli.models.base import Model
from thidua_cli.models.choices import Merit, Rounding, VoteBase
from thidua_cli.models.condition import Codes, Condition
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.denominators import Denominators
from thidua_cli.models.plan import Basis, DossierPart
from thidua_cli.models.shorthand import Shorthand, under
from thidua_cli.models.types import CODE, Code, Day, Line, Part, Percent, Prose, YesNo, wrong


class Votes(Model):
    """How many of the council must agree."""

    percent: Percent = Field(description="Tỷ lệ đồng ý ít nhất, ví dụ 80%")
    of: VoteBase = Field("members", description="Tính trên tổng số thành viên hay số có mặt")
    more_than: YesNo = Field(False, description="true: phải lớn hơn hẳn tỷ lệ này")
    secret: YesNo = Field(True, description="Bỏ phiếu kín hay không")


class Overlay(Model):
    """What the regulation adds for some awards."""

    award: Codes = Field(description="Mã danh hiệu, hình thức khen thưởng")
    merit: Merit | None = Field(None, description="Chỉ cho loại hình khen thưởng này")
    limit: Amounts | None = Field(None, description="Số lượng nhiều nhất, ví dụ `max 10% of lao-dong-tien-tien`")
    rounding: Rounding | None = Field(None, description="Cách làm tròn số người của limit")
    requires: Condition | None = Field(None, description="Điều kiện thêm ngoài luật")
    votes: Votes | None = Field(None, description="Tỷ lệ phiếu của Hội đồng")
    dossier: tuple[Annotated[DossierPart, Shorthand(under("id"), CODE)], ...] = Field(
        (), description="Thành phần hồ sơ"
    )
    decided_by: Line | None = Field(None, description="Ai quyết định")
    cites: Line | None = Field(None, description="Điều, khoản của quy chế này")
    note: Prose | None = Field(None, description="Ghi chú nội bộ, không in")


class CouncilRules(Model):
    """How the council of the agency meets."""

    quorum: Part | None = Field(None, description="Phần thành viên có mặt ít nhất, ví dụ 2/3 hoặc 80%")
    votes: Votes | None = Field(None, description="Tỷ lệ phiếu cho những hình thức không có quy định riêng")


class InitiativeRules(Model):
    """What counts as an initiative for an award."""

    share: Percent | None = Field(None, description="Tỷ lệ đóng góp ít nhất của một tác giả")
    once: YesNo = Field(True, description="Mỗi sáng kiến chỉ dùng một lần")


class Regulation(Model):
    """A regulation; one laid at the root of the workspace, outside every agency, holds for all of them."""

    kind: Literal["regulation"] = Field(description="Loại tệp")
    id: Code = Field(description="Mã quy chế")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo thư mục, ở gốc kho là mọi cơ quan")
    title: Prose = Field(description="Tên quy chế, quy định")
    number: Line | None = Field(None, description="Số, ký hiệu")
    day: Day | None = Field(None, alias="date", description="Ngày ban hành")
    issuer: Line | None = Field(None, description="Cơ quan ban hành")
    start: Day = Field(alias="from", description="Có hiệu lực từ ngày")
    end: Day | None = Field(None, alias="to", description="Hết hiệu lực sau ngày này")
    bases: tuple[Basis, ...] = Field((), description="Các căn cứ của quy chế")
    awards: tuple[Overlay, ...] = Field((), description="Quy định cho từng danh hiệu, hình thức")
    council: CouncilRules | None = Field(None, description="Quy định về họp Hội đồng")
    initiatives: InitiativeRules | None = Field(None, description="Quy định về sáng kiến")
    denominators: Denominators = Field(default_factory=dict, description="Mẫu số riêng, dùng ở limit")
    deadlines: tuple[Deadline, ...] = Field((), description="Các thời hạn hằng năm")
    note: Prose | None = Field(None, description="Ghi chú nội bộ, không in")

    @model_validator(mode="after")
    def forward(self) -> Self:
        if self.end is not None and self.end < self.start:
            raise wrong("to trước from: ngày hết hiệu lực phải sau ngày có hiệu lực")
        return self

    def in_force_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return self.start <= day and (self.end is None or day <= self.end)

    @property
    def name(self) -> str:
        """How it is cited: title, number, issuer."""
        number = f" số {self.number}" if self.number else ""
        return f"{self.title}{number}"
