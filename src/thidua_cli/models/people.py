"""kind: people — the roster of an agency."""

from datetime import date
from typing import Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Employment, Gender, PersonRecord, Role
from thidua_cli.models.ratings import Ratings, Scores
from thidua_cli.models.service import Discipline, Leave, Move, Study, UnderReview
from thidua_cli.models.types import Code, Day, Digits, Line, Prose, YesNo


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
    scores: Scores = Field(
        default_factory=dict, description="Điểm đánh giá, xếp loại từng năm trên 100, để đối chiếu; ví dụ {2026: 92}"
    )
    leave: tuple[Leave, ...] | None = Field(None, description="Các lần nghỉ; [] là không nghỉ, bỏ trống là chưa rõ")
    study: tuple[Study, ...] | None = Field(None, description="Các khóa học; [] là không học, bỏ trống là chưa rõ")
    moves: tuple[Move, ...] | None = Field(
        None, description="Tuyển dụng, chuyển công tác, biệt phái; [] là không có, bỏ trống là chưa rõ"
    )
    discipline: tuple[Discipline, ...] | None = Field(None, description="Kỷ luật; [] là không có, bỏ trống là chưa rõ")
    under_review: tuple[UnderReview, ...] | None = Field(
        None, description="Việc đang xem xét, chưa kết luận; [] là không có, bỏ trống là chưa rõ"
    )
    note: Prose | None = Field(None, description="Ghi chú của nơi lập danh sách; không in ra văn bản")

    def serves_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class People(Model):
    """A roster file; an agency may have several."""

    kind: Literal["people"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    complete: tuple[PersonRecord, ...] = Field(
        (), description="Những mục đã ghi đủ cho mọi người của tệp: ai không có mục đó nghĩa là không có việc đó"
    )
    people: tuple[Person, ...] = Field(description="Danh sách cá nhân")
