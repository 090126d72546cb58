"""What happens in a person's working life that awards depend on: leave, study, moves, discipline, open questions."""

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import DisciplineForm, LeaveKind, MoveKind, StudyResult, UnderReviewKind
from thidua_cli.models.types import Count, Day, Line, Prose, YesNo, wrong


class Stretch(Model):
    """From one day to another, both inside; without an end it still goes on."""

    start: Day = Field(alias="from", description="Từ ngày")
    end: Day | None = Field(None, alias="to", description="Đến hết ngày; bỏ trống là chưa hết")

    @model_validator(mode="after")
    def forward(self) -> Self:
        if self.end is not None and self.end < self.start:
            raise wrong("to trước from: ngày cuối phải bằng hoặc sau ngày đầu")
        return self

    def touches(self, first: date, last: date) -> bool:
        """Whether any day of it lies between two days, both inside."""
        return self.start <= last and (self.end is None or self.end >= first)


class Leave(Stretch):
    """A time away from work."""

    kind: LeaveKind = Field(description="Loại nghỉ")
    working_days: Count | None = Field(
        None, description="Số ngày làm việc đã nghỉ; bỏ trống thì đếm từ thứ hai đến thứ sáu"
    )


class Study(Stretch):
    """A course or a training."""

    name: Line = Field(description="Tên khóa học")
    result: StudyResult | None = Field(None, description="Kết quả; bỏ trống khi chưa có")


class Move(Model):
    """Recruited, transferred, seconded: who considers the person, and whose opinion is needed."""

    kind: MoveKind = Field(description="Loại biến động")
    day: Day = Field(alias="date", description="Ngày có hiệu lực")
    other: Line | None = Field(None, description="Nơi đến hoặc nơi đi")
    opinion: YesNo | None = Field(None, description="Đã có ý kiến nhận xét bằng văn bản của nơi kia hay chưa")


class Discipline(Model):
    """A disciplinary decision."""

    form: DisciplineForm = Field(description="Hình thức kỷ luật")
    day: Day = Field(alias="date", description="Ngày quyết định kỷ luật")
    until: Day | None = Field(None, description="Ngày chấp hành xong; bỏ trống là chưa chấp hành xong")
    number: Line | None = Field(None, description="Số, ký hiệu quyết định")
    reason: Prose | None = Field(None, description="Lý do")

    @model_validator(mode="after")
    def forward(self) -> Self:
        if self.until is not None and self.until < self.day:
            raise wrong("until trước date: ngày chấp hành xong phải sau ngày quyết định")
        return self

    def touches(self, first: date, last: date) -> bool:
        """Whether it was being served on any day between two days, both inside."""
        return self.day <= last and (self.until is None or self.until >= first)


class UnderReview(Stretch):
    """A question about the person that is not settled yet; `to` is the day of the conclusion."""

    kind: UnderReviewKind = Field(description="Loại việc")
    text: Prose | None = Field(None, description="Nội dung")
