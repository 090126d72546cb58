"""kind: decisions — the register of signed decisions: awards, corrections (đính chính), revocations (thu hồi)."""

from typing import Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Merit
from thidua_cli.models.history import Achieved, AwardLine
from thidua_cli.models.types import Code, Count, Day, Line, Prose, Year, wrong


class LineOfDecision(Model):
    """Points at lines of an earlier decision, by nominee, by order in its list, or by both, which must then agree."""

    decision: Line = Field(description="Số, ký hiệu của quyết định trước")
    day: Day | None = Field(None, alias="date", description="Ngày của quyết định ấy, khi số dùng lại giữa các năm")
    line: Count | None = Field(
        None,
        description="Mục thứ mấy của awards trong tệp, tính từ 1; không phải STT in ra, nên ghi kèm người, tập thể",
    )
    person: Code | None = Field(None, description="Dòng của cá nhân này; ghi cùng line thì phải khớp")
    unit: Code | None = Field(None, description="Dòng của tập thể này; ghi cùng line thì phải khớp")
    whole_agency: Literal["true"] | None = Field(
        None, alias="agency", description="true: dòng của tập thể cả cơ quan; ghi cùng line thì phải khớp"
    )
    name: Line | None = Field(
        None, description="Dòng của người, tập thể ngoài cơ quan (external) có tên này; ghi cùng line thì phải khớp"
    )
    award: Code | None = Field(None, description="Chỉ danh hiệu, hình thức này, khi một người có nhiều dòng")

    @property
    def named(self) -> int:
        """How many nominees are named."""
        return sum(value is not None for value in (self.person, self.unit, self.whole_agency, self.name))

    @property
    def points(self) -> bool:
        """Whether it points at lines, and names one nominee at most."""
        return self.named == 1 or (self.named == 0 and self.line is not None)


class Changes(Model):
    """What the line says after the correction; what is left out stays."""

    person: Code | None = Field(None, description="Mã cá nhân đúng")
    unit: Code | None = Field(None, description="Mã đơn vị đúng")
    award: Code | None = Field(None, description="Mã danh hiệu, hình thức đúng")
    year: Year | None = Field(None, description="Năm đúng")
    merit: Merit | None = Field(None, description="Loại hình khen thưởng đúng")
    achieved: Achieved | None = Field(None, description="Thời gian lập thành tích đúng")
    theme: Code | None = Field(None, description="Mã chuyên đề đúng")
    reason: Prose | None = Field(None, description="Thành tích viết đúng")
    text: Prose | None = Field(None, description="Sửa chữ trên quyết định mà dữ liệu không đổi (sai họ tên, chức vụ …)")

    @model_validator(mode="after")
    def something(self) -> Self:
        if not self.model_fields_set:
            raise wrong("đính chính phải nêu ít nhất một điều thay đổi")
        if self.person is not None and self.unit is not None:
            raise wrong("một dòng là của cá nhân (person) hoặc tập thể (unit); một trong hai")
        return self


class Correction(LineOfDecision):
    """Đính chính: one line is put right, from its first day on."""

    changes: Changes = Field(description="Sửa thành")
    reason: Prose | None = Field(None, description="Lý do đính chính")

    @model_validator(mode="after")
    def one_line(self) -> Self:
        if not self.points:
            raise wrong("đính chính nêu đúng một trong: person, unit, agency, name, có thể kèm line; hoặc chỉ line")
        return self


class Revocation(LineOfDecision):
    """Thu hồi: the award no longer counts from the day of the revoking decision on."""

    whole: Literal["true"] | None = Field(None, description="true: thu hồi cả quyết định")
    reason: Prose = Field(description="Lý do thu hồi")
    day_from: Day | None = Field(
        None, alias="from", description="Không còn giá trị từ ngày; bỏ trống thì từ ngày quyết định thu hồi"
    )

    @model_validator(mode="after")
    def some_lines(self) -> Self:
        if self.points == (self.whole is not None) or (self.whole is not None and self.named):
            raise wrong(
                "thu hồi nêu đúng một trong: person, unit, agency, name, có thể kèm line; hoặc chỉ line; "
                "hoặc whole: true (cả quyết định)"
            )
        return self


class DecisionText(Model):
    """What a decision says, signed or not."""

    issuer: Line = Field(description="Cơ quan, người quyết định, ví dụ Giám đốc Sở Khoa học và Công nghệ")
    signer: Code | None = Field(None, description="Mã người ký trong agency.yaml, khi cơ quan này ký")
    title: Prose | None = Field(None, description="Trích yếu")
    plan: Code | None = Field(None, description="Mã kế hoạch đã xét, cho mọi dòng không ghi riêng")
    session: Code | None = Field(None, description="Mã phiên họp Hội đồng đã thông qua")
    awards: tuple[AwardLine, ...] = Field((), description="Danh sách được khen, theo thứ tự của quyết định")
    corrects: tuple[Correction, ...] = Field((), description="Đính chính quyết định trước")
    revokes: tuple[Revocation, ...] = Field((), description="Thu hồi khen thưởng của quyết định trước")


class SignedDecision(DecisionText):
    """One decision with its number."""

    number: Line = Field(description="Số, ký hiệu, ví dụ 15/QĐ-SKHCN")
    day: Day = Field(alias="date", description="Ngày ký")

    @model_validator(mode="after")
    def does_something(self) -> Self:
        if not (self.awards or self.corrects or self.revokes):
            raise wrong("quyết định phải có awards (khen thưởng), corrects (đính chính) hoặc revokes (thu hồi)")
        return self


class DraftDecision(DecisionText):
    """One that is not signed: nothing of it counts yet."""

    number: Line | None = Field(None, description="Số, ký hiệu; bỏ trống đến khi ký")
    day: Day | None = Field(None, alias="date", description="Ngày ký; bỏ trống đến khi ký")


class Decisions(Model):
    """A register of decisions; an agency may have several files, one a year for example."""

    kind: Literal["decisions"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    decisions: tuple[SignedDecision, ...] = Field((), description="Các quyết định đã ký, theo số")
    drafts: tuple[DraftDecision, ...] = Field(
        (), description="Dự thảo, chưa tính là đã khen; ký rồi thì điền number, date và chuyển sang decisions"
    )

    @model_validator(mode="after")
    def something(self) -> Self:
        if not self.model_fields_set & {"decisions", "drafts"}:
            raise wrong("sổ quyết định cần decisions (đã ký) hoặc drafts (dự thảo)")
        return self
