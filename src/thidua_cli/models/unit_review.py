"""kind: unit-review — biên bản họp xét của đơn vị: the first vote on a nomination, in the nominee's own unit."""

from typing import Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.types import Code, Count, Day, Line, Prose, Year, wrong


class UnitItem(Nominee):
    """One nomination before the unit."""

    award: Code = Field(description="Mã dòng khen thưởng hoặc danh hiệu, như trong danh sách đề nghị")
    year: Year | None = Field(None, description="Năm xét, nếu khác năm của biên bản")
    agree: Count | None = Field(None, description="Số người đồng ý; bỏ trống là chưa biểu quyết")
    disagree: Count = Field(0, description="Số người không đồng ý")
    blank: Count = Field(0, description="Số phiếu trắng, không hợp lệ, không có ý kiến")
    note: Prose | None = Field(None, description="Ý kiến thảo luận")

    @model_validator(mode="after")
    def agree_first(self) -> Self:
        if self.agree is None and (self.disagree or self.blank):
            raise wrong("có disagree, blank thì phải có agree (số người đồng ý, 0 cũng ghi)")
        return self

    @property
    def cast(self) -> int:
        return (self.agree or 0) + self.disagree + self.blank


class UnitReview(Model):
    """The minutes of one unit."""

    kind: Literal["unit-review"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    plan: Code = Field(description="Mã kế hoạch")
    year: Year = Field(description="Năm xét")
    unit: Code = Field(description="Đơn vị họp")
    day: Day = Field(alias="date", description="Ngày họp")
    place: Line | None = Field(None, description="Nơi họp")
    total: Count = Field(description="Tổng số người của đơn vị")
    present: Count = Field(description="Số người có mặt")
    chair: Line = Field(description="Chủ trì: họ và tên")
    secretary: Line = Field(description="Thư ký: họ và tên")
    items: tuple[UnitItem, ...] = Field(description="Kết quả biểu quyết từng trường hợp")

    @model_validator(mode="after")
    def within(self) -> Self:
        if self.present > self.total:
            raise wrong(f"present là {self.present}, nhiều hơn total là {self.total}")
        return self
