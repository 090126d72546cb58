"""kind: people — the roster of an agency."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Employment, Gender, Rating, Role
from thidua_cli.models.types import Code, Day, Digits, Line, Year, YesNo, a_mapping

Ratings = Annotated[dict[Year, Rating], a_mapping("`năm: mức xếp loại`, mỗi năm một dòng")]


class Person(Model):
    """One person of the roster."""

    id: Code = Field(description="Mã cá nhân, dùng ở các tệp khác; ví dụ nguyen-van-an")
    name: Line = Field(description="Họ và tên")
    unit: Code = Field(description="Mã đơn vị công tác")
    position: Line | None = Field(None, description="Chức vụ, chức danh; ví dụ Phó Trưởng phòng")
    role: Role = Field("staff", description="Lãnh đạo, quản lý hay không")
    employment: Employment = Field("cong-chuc", description="Công chức, viên chức hay hợp đồng")
    gender: Gender | None = Field(None, description="Giới tính")
    born: Day | None = Field(None, description="Ngày sinh")
    cccd: Digits | None = Field(None, description="Số định danh; chỉ ghi khi thật cần")
    start: Day | None = Field(None, alias="from", description="Ngày về cơ quan")
    end: Day | None = Field(None, alias="to", description="Ngày cuối cùng ở cơ quan (nghỉ hưu, chuyển công tác)")
    counted: YesNo = Field(True, description="Có tính vào mẫu số “staff” hay không")
    ratings: Ratings = Field(
        default_factory=dict, description="Xếp loại chất lượng từng năm, ví dụ {2023: hoan-thanh-tot}"
    )

    def serves_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class People(Model):
    """A roster file; an agency may have several."""

    kind: Literal["people"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    people: tuple[Person, ...] = Field(description="Danh sách cá nhân")
