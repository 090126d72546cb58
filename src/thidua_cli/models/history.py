"""kind: history — awards that were given, with their decisions."""

from typing import Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Merit
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.types import Code, Day, Line, Prose, Year


class Decision(Model):
    """The decision an award was given by."""

    number: Line | None = Field(None, description="Số, ký hiệu quyết định")
    day: Day | None = Field(None, alias="date", description="Ngày quyết định")
    issuer: Line | None = Field(None, description="Cơ quan, người quyết định")


class Achieved(Model):
    """The time of an achievement as the decision states it."""

    start: Day = Field(alias="from", description="Từ ngày")
    end: Day = Field(alias="to", description="Đến hết ngày")


class AwardLine(Nominee):
    """One award that one nominee received, as one line of a list says it."""

    award: Code = Field(description="Mã danh hiệu, hình thức khen thưởng")
    year: Year = Field(description="Năm đạt thành tích")
    merit: Merit | None = Field(None, description="Loại hình khen thưởng: cong-trang, dot-xuat, chuyen-de …")
    achieved: Achieved | None = Field(None, description="Thời gian lập thành tích ghi trong quyết định")
    theme: Code | None = Field(None, description="Mã chuyên đề, nếu khen theo chuyên đề")
    plan: Code | None = Field(None, description="Mã kế hoạch đã xét")
    line: Code | None = Field(None, description="Mã dòng khen thưởng của kế hoạch, nếu cần phân biệt")
    reason: Prose | None = Field(None, description="Thành tích")
    field: Line | None = Field(None, description="Lĩnh vực, ví dụ Giáo dục; để thống kê, không in ra văn bản")
    note: Prose | None = Field(None, description="Ghi chú của nơi lập danh sách; không in ra văn bản")


class Given(AwardLine):
    """One award with the decision it was given by, when that is known."""

    decision: Decision | None = Field(None, description="Quyết định khen thưởng; bỏ trống thì theo quyết định của tệp")


class History(Model):
    """A file of awards given; a decision written once at the top holds for every line without its own."""

    kind: Literal["history"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    complete_from: Year | None = Field(
        None, description="Sổ đã ghi đủ khen thưởng từ năm này; trước đó không có tên thì chưa chắc là không được tặng"
    )
    decision: Decision | None = Field(None, description="Quyết định chung của cả tệp")
    awards: tuple[Given, ...] = Field(description="Danh sách đã khen thưởng")
