"""kind: regulation — a quy chế or quy định of the agency, the province or the ministry, laid over the law."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from thidua_cli.law import codes
from thidua_cli.models.amount import Amount, Amounts
from thidua_cli.models.base import Model
from thidua_cli.models.choices import RATINGS, Merit, Rounding, VoteBase, not_among
from thidua_cli.models.condition import Codes, Condition
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.denominators import STAFF, UNITS, Denominators
from thidua_cli.models.plan import Basis, DossierPart
from thidua_cli.models.shorthand import Shorthand, under
from thidua_cli.models.types import CODE, Code, Day, Line, Part, Percent, Prose, YesNo, quoted, wrong


class Votes(Model):
    """How many of the council must agree."""

    percent: Percent = Field(description="Tỷ lệ đồng ý ít nhất, ví dụ 80%")
    of: VoteBase = Field("members", description="Tính trên tổng số thành viên hay số có mặt")
    more_than: YesNo = Field(False, description="true: phải lớn hơn hẳn tỷ lệ này")
    secret: YesNo = Field(True, description="Bỏ phiếu kín hay không")

    @model_validator(mode="after")
    def within_all(self) -> Self:
        if self.percent > 100 or (self.percent == 100 and self.more_than):
            raise wrong("tỷ lệ phiếu nhiều nhất là 100% tổng số; quá mức ấy không ai đạt được")
        return self


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

    @field_validator("award")
    @classmethod
    def known(cls, awards: tuple[str, ...]) -> tuple[str, ...]:
        for code in awards:
            if code not in codes():
                raise not_among(code, list(codes()), "mã danh hiệu, hình thức khen thưởng trong danh mục")
        return awards

    @model_validator(mode="after")
    def sets_a_most(self) -> Self:
        for amount in (self.limit or {}).values():
            if amount.max is None and (amount.allocated or amount.min is not None or amount.bound == "min"):
                raise wrong(f"limit là số nhiều nhất, `{amount}` không nói nhiều nhất bao nhiêu; viết ví dụ max 5")
            if self.rounding is not None and (amount.percent is None or amount.rounding not in (None, self.rounding)):
                raise wrong("rounding chỉ đi với limit là tỷ lệ, và không khác cách làm tròn ghi ngay trong limit")
        if self.rounding is not None and self.limit is None:
            raise wrong("rounding là cách làm tròn của limit; chưa có limit")
        return self

    def limits(self) -> Mapping[str, Amount]:
        """What `limit` allows at most by subject, or `any`, each with the rounding that holds for it."""
        return {
            subject: amount.model_copy(update={"rounding": self.rounding or amount.rounding})
            for subject, amount in (self.limit or {}).items()
        }


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
        if self.day is not None and self.start < self.day:
            raise wrong("from trước date: quy chế không có hiệu lực trước ngày ban hành")
        return self

    @model_validator(mode="after")
    def denominators_named(self) -> Self:
        known = {STAFF, UNITS, *RATINGS, *self.denominators}
        for overlay in self.awards:
            for amount in overlay.limits().values():
                if amount.of is not None and amount.of not in known and amount.of not in codes():
                    words = ", ".join((STAFF, UNITS, *self.denominators, "mức xếp loại", "mã danh hiệu"))
                    raise wrong(f"không có mẫu số {quoted(amount.of)}; dùng một trong: {words}")
        return self

    def in_force_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return self.start <= day and (self.end is None or day <= self.end)

    @property
    def issued(self) -> date:
        """The day it was issued, as far as it is written: else the first day in force."""
        return self.day or self.start

    @property
    def name(self) -> str:
        """How it is cited: title, number, issuer."""
        number = f" số {self.number}" if self.number else ""
        return f"{self.title}{number}"
