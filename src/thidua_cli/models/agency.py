"""kind: agency — who issues: names, code, place, units, signers."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import CollectiveRecord, UnitKind
from thidua_cli.models.ratings import Ratings
from thidua_cli.models.seats import Seat
from thidua_cli.models.service import UnderReview
from thidua_cli.models.shorthand import OneOrMany
from thidua_cli.models.types import Code, Count, Day, Line, Prose, YesNo

Reviews = Annotated[
    tuple[UnderReview, ...] | None,
    Field(description="Việc đang xem xét, chưa kết luận về tập thể; [] là không có, bỏ trống là chưa rõ"),
]


class UnitHeadcount(Model):
    """A dated number of the members of a collective, with what was left out of it."""

    day: Day = Field(alias="date", description="Ngày chốt số liệu")
    staff: Count = Field(description="Số thành viên làm mẫu số")
    excluded: tuple[Line, ...] = Field((), description="Những ai không tính, mỗi nhóm một dòng")
    source: Line | None = Field(None, description="Căn cứ của số liệu")


class Unit(Model):
    """A phòng, a đơn vị trực thuộc: what a collective title is given to."""

    id: Code = Field(description="Mã đơn vị, dùng ở các tệp khác; ví dụ phong-ke-hoach")
    name: Line = Field(description="Tên đầy đủ, ví dụ Phòng Kế hoạch - Tài chính")
    short: Line | None = Field(None, description="Tên gọi tắt trong bảng")
    code: Line | None = Field(None, description="Ký hiệu đơn vị soạn thảo ở dòng Lưu, ví dụ VP")
    kind: UnitKind = Field("division", description="Loại đơn vị")
    parent: Code | None = Field(None, description="Mã đơn vị cấp trên trong cùng cơ quan")
    counted: YesNo = Field(True, description="Có tính vào mẫu số “units” hay không")
    ratings: Ratings = Field(default_factory=dict, description="Xếp loại của tập thể từng năm")
    under_review: Reviews = None
    headcounts: tuple[UnitHeadcount, ...] = Field(
        (), description="Số thành viên chốt theo ngày; không có thì đếm từ people.yaml"
    )
    start: Day | None = Field(None, alias="from", description="Ngày thành lập, nếu trong kỳ có thay đổi")
    end: Day | None = Field(None, alias="to", description="Ngày giải thể, sáp nhập")

    def exists_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class Signer(Model):
    """Who may sign, and the lines printed above the name."""

    id: Code = Field(description="Mã người ký, dùng ở khóa signer của kế hoạch; ví dụ giam-doc")
    name: Line = Field(description="Họ và tên, không ghi học hàm, học vị")
    lines: tuple[Line, ...] = Field(
        min_length=1,
        max_length=4,
        description="Các dòng quyền hạn, chức vụ: [GIÁM ĐỐC] hoặc [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]",
    )
    start: Day | None = Field(None, alias="from", description="Giữ chức từ ngày")
    end: Day | None = Field(None, alias="to", description="Giữ chức đến hết ngày")

    def in_office_on(self, day: date) -> bool:
        """First and last day are both inside."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class Headcount(UnitHeadcount):
    """A dated snapshot of the denominators of the whole agency, with what was left out of them."""

    units: Count | None = Field(None, description="Số tập thể làm mẫu số; bỏ trống thì đếm các đơn vị có counted: true")


class Council(Model):
    """The Hội đồng Thi đua - Khen thưởng of the agency."""

    name: Line = Field(description="Tên Hội đồng")
    code: Line | None = Field(None, description="Ký hiệu trong số văn bản của Hội đồng, ví dụ HĐTĐKT")
    standing: Code | None = Field(None, description="Mã đơn vị thường trực Hội đồng")
    members: tuple[Seat, ...] = Field((), description="Thành viên hiện nay; `thidua new session` chép vào phiên họp")


class Words(Model):
    """What the made sentences call the people and the parts of the agency."""

    staff: Line = Field(
        "công chức, viên chức, người lao động", description="Gọi người của cơ quan, ví dụ cán bộ, giáo viên, nhân viên"
    )
    units: Line = Field("các phòng, đơn vị", description="Gọi các đơn vị, ví dụ các tổ, bộ môn")


Lines = Annotated[tuple[Line, ...], OneOrMany()]


class Agency(Model):
    """The agency a folder belongs to."""

    kind: Literal["agency"] = Field(description="Loại tệp")
    id: Code = Field(description="Mã cơ quan, không trùng trong kho")
    name: Line = Field(description="Tên đầy đủ, ví dụ Sở Khoa học và Công nghệ")
    short: Line | None = Field(None, description="Tên viết tắt trong văn xuôi, ví dụ Sở KH&CN")
    superior: Lines = Field(
        (), description="Cơ quan chủ quản in ở các dòng trên, cấp cao trước; ví dụ UBND tỉnh Hưng Yên"
    )
    code: Line = Field(description="Ký hiệu cơ quan trong số văn bản, ví dụ SKHCN")
    place: Line = Field(description="Địa danh ghi trước ngày tháng, ví dụ Hưng Yên")
    founded: Day | None = Field(None, description="Ngày thành lập cơ quan")
    units: tuple[Unit, ...] = Field((), description="Các đơn vị, tập thể")
    signers: tuple[Signer, ...] = Field((), description="Những người ký văn bản")
    words: Words = Field(default_factory=Words, description="Cách gọi riêng của cơ quan ở những câu dựng sẵn")
    council: Council | None = Field(None, description="Hội đồng Thi đua - Khen thưởng")
    headcounts: tuple[Headcount, ...] = Field(
        (), description="Số liệu biên chế chốt theo ngày; không có thì đếm từ people.yaml"
    )
    ratings: Ratings = Field(default_factory=dict, description="Xếp loại của cả cơ quan từng năm")
    under_review: Reviews = None
    complete: tuple[CollectiveRecord, ...] = Field(
        (),
        description="Những mục đã ghi đủ cho cơ quan và mọi đơn vị: ai không có mục đó nghĩa là không có việc đó",
    )
    note: Prose | None = Field(None, description="Ghi chú nội bộ, không in")
