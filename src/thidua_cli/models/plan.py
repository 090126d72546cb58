"""kind: plan — a movement: when, for what, how many awards, by which criteria, and the text around it."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.amount import Amounts, AmountValue
from thidua_cli.models.base import Model
from thidua_cli.models.choices import Copy, Numbering, Period, PlanType, ReviewKind, Scope
from thidua_cli.models.condition import Codes, Condition
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.denominators import Denominators
from thidua_cli.models.sections import Ids, Paragraphs, Section
from thidua_cli.models.shorthand import OneOrMany, Shorthand, under
from thidua_cli.models.target import Target
from thidua_cli.models.types import CODE, Code, Day, Line, Month, Prose, Year, schema, wrong
from thidua_cli.models.when import SCHEMA as TIME
from thidua_cli.models.when import When, month_of

LONGEST_YEAR, DECEMBER = 366, 12

MERIT_OF_TYPE = {"annual": "cong-trang", "thematic": "chuyen-de", "campaign": "chuyen-de"}

NUMBER = r"^[0-9]{1,5}$"
SignedNumber = Annotated[Line, Field(pattern=NUMBER), schema(type="string", pattern=NUMBER)]


class Issued(Model):
    """Place and time of issue; what is not known yet stays blank on paper."""

    place: Line | None = Field(None, description="Địa danh; bỏ trống thì lấy của cơ quan")
    day: Day | None = Field(None, alias="date", description="Ngày ký, khi đã ký")
    year: Year | None = Field(None, description="Năm ban hành, khi chưa có ngày ký")
    month: Month | None = Field(None, description="Tháng ban hành, khi chưa có ngày ký")

    @model_validator(mode="after")
    def once(self) -> Self:
        if (self.day is None) == (self.year is None):
            raise wrong("ghi date khi đã có ngày ký, hoặc year (có thể kèm month) khi chưa; một trong hai")
        if self.day is not None and self.month is not None:
            raise wrong("đã có date thì không ghi month")
        return self

    @property
    def earliest(self) -> date:
        """The first day it can have been issued on."""
        if self.day is not None:
            return self.day
        assert self.year is not None
        return date(self.year, self.month or 1, 1)

    @property
    def latest(self) -> date:
        """The last day it can have been issued on."""
        if self.day is not None:
            return self.day
        assert self.year is not None
        return month_of(self.year, self.month or DECEMBER)[1]

    @property
    def in_year(self) -> int:
        return self.latest.year


class Interval(Model):
    """From and to, both days inside."""

    start: Day = Field(alias="from", description="Từ ngày (tính cả ngày này)")
    end: Day = Field(alias="to", description="Đến hết ngày (tính cả ngày này)")

    def years(self) -> range:
        """The years that awards are judged for; empty for a period that runs backwards.

        A period of at most 366 days across New Year has one: the year it starts in (năm học), but the next one when it
        starts in December (a year that agencies close in November).
        """
        first, last = self.start.year, self.end.year
        if first < last and (self.end - self.start).days < LONGEST_YEAR:
            first = last = last if self.start.month == DECEMBER else first
        return range(first, last + 1)


class Basis(Model):
    """One căn cứ: the text it names, as data; or free `text` where that does not fit."""

    lead: Line = Field("Căn cứ", description="Chữ mở đầu: Căn cứ, Thực hiện, Theo …")
    type: Line | None = Field(None, description="Loại văn bản: Luật, Nghị định, Kế hoạch, Công văn …")
    number: Line | None = Field(None, description="Số, ký hiệu; luật và pháp lệnh không ghi")
    day: Day | None = Field(None, alias="date", description="Ngày ban hành")
    issuer: Line | None = Field(None, description="Cơ quan ban hành; luật không ghi")
    about: Prose | None = Field(None, description="Trích yếu; với luật là tên luật")
    text: Prose | None = Field(None, description="Căn cứ viết bằng lời, khi không dẫn một văn bản cụ thể")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if (self.type is None) == (self.text is None):
            raise wrong("mỗi căn cứ ghi type (kèm number, date, issuer, about) hoặc ghi text; một trong hai")
        return self


class Review(Model):
    """A sơ kết or tổng kết."""

    kind: ReviewKind = Field("so-ket", description="so-ket hoặc tong-ket")
    at: When = Field(description="Thời điểm")
    text: Prose | None = Field(None, description="Cách làm, nếu cần nói thêm")


class Wave(Model):
    """A dated part of the plan: a đợt of the year, a giai đoạn of a long movement."""

    id: Code | None = Field(None, description="Mã đợt")
    name: Line = Field(description="Tên đợt, ví dụ Đợt 1")
    start: Day = Field(alias="from", description="Từ ngày (tính cả ngày này)")
    end: Day = Field(alias="to", description="Đến hết ngày (tính cả ngày này)")
    occasion: Prose | None = Field(None, description="Chào mừng dịp gì, nội dung đợt")
    review: Annotated[Review, Shorthand(under("at"), TIME)] | None = Field(None, description="Sơ kết, tổng kết đợt")


class Movement(Model):
    """A movement of a higher level that this plan answers."""

    name: Line = Field(description="Tên phong trào, không kèm dấu ngoặc kép")
    by: Line = Field(description="Cấp phát động, ví dụ Thủ tướng Chính phủ")
    start: Year | None = Field(None, alias="from", description="Từ năm")
    end: Year | None = Field(None, alias="to", description="Đến năm")


class AwardQuota(Model):
    """A line of the plan's awards: which, how many, for whom, on which conditions."""

    id: Code | None = Field(None, description="Mã của dòng này, cần khi một hình thức có nhiều dòng; ví dụ gk-nam")
    award: Codes = Field(description="Mã danh hiệu, hình thức khen thưởng; nhiều mã là dùng chung một số lượng")
    name: Line | None = Field(None, description="Tên in trên văn bản, nếu khác tên trong danh mục")
    per: Period = Field("plan", description="Số lượng tính cho mỗi năm, cả kế hoạch hay mỗi đợt")
    years: tuple[Year, ...] = Field((), description="Chỉ xét những năm này; bỏ trống là mọi năm của kế hoạch")
    scope: Scope = Field("agency", description="Số lượng của toàn cơ quan hay của mỗi đơn vị")
    units: Ids = Field((), description="Chỉ cho các đơn vị có mã này; bỏ trống là mọi đơn vị")
    quota: Amounts | None = Field(None, description="Số lượng; bỏ trống là không ấn định")
    requires: Condition | None = Field(None, description="Điều kiện riêng của kế hoạch")
    criteria: Ids = Field((), description="Mã bộ tiêu chí áp dụng riêng cho dòng này")
    decided_by: Line | None = Field(None, description="Ai quyết định, nếu cần in")
    note: Prose | None = Field(None, description="Chữ in thêm sau số lượng")

    @model_validator(mode="after")
    def each_once(self) -> Self:
        for key, values in (("years", self.years), ("units", self.units)):
            if len(set(values)) < len(values):
                raise wrong(f"{key} ghi một giá trị hai lần; mỗi giá trị chỉ ghi một lần")
        return self

    @property
    def key(self) -> str:
        """How nominations name this line: its id, else its first award."""
        return self.id or self.award[0]


class DossierPart(Model):
    """One part of the dossier."""

    id: Code = Field(description="Mã thành phần, ví dụ to-trinh, bien-ban-hop-xet, bao-cao-thanh-tich")
    text: Prose | None = Field(None, description="Cách ghi trên văn bản")
    copies: AmountValue | None = Field(None, description="Số bản")


class CriteriaChoice(Model):
    """Which criteria sets apply to whom."""

    individual: Ids = Field((), description="Mã các bộ tiêu chí của cá nhân")
    collective: Ids = Field((), description="Mã các bộ tiêu chí của tập thể")
    household: Ids = Field((), description="Mã các bộ tiêu chí của hộ gia đình")


class Theme(Model):
    """A chuyên đề: what awards of the register are counted for."""

    id: Code = Field(description="Mã chuyên đề, dùng ở history và requires; ví dụ cchc")
    name: Line | None = Field(None, description="Tên chuyên đề in trên văn bản, ví dụ cải cách hành chính")


class Recipient(Model):
    """A line of Nơi nhận."""

    to: Line = Field(description="Nơi nhận, không kèm gạch đầu dòng và dấu chấm phẩy")
    purpose: Line | None = Field(None, alias="for", description="Để làm gì, ví dụ để báo cáo")
    copy_: Copy = Field("paper", alias="copy", description="Bản giấy hay bản điện tử")


class Archive(Model):
    """The Lưu line."""

    office: Line = Field("VT", description="Văn thư")
    unit: Line | None = Field(None, description="Ký hiệu đơn vị soạn thảo, ví dụ VP")
    drafter: Line | None = Field(None, description="Chữ viết tắt tên người soạn, in cao hơn dòng")
    copies: Line | None = Field(None, description="Số bản lưu, ví dụ 02")


class Plan(Model):
    """The plan of a movement."""

    kind: Literal["plan"] = Field(description="Loại tệp")
    id: Code = Field(description="Mã kế hoạch, không trùng trong cơ quan")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    type: PlanType = Field(description="annual (thường xuyên), thematic (chuyên đề), campaign (theo đợt)")
    title: Prose = Field(description="Trích yếu, ví dụ Phát động phong trào thi đua năm 2024")
    document: Line = Field("KẾ HOẠCH", description="Tên loại văn bản")
    symbol: Line = Field(description="Ký hiệu, ví dụ KH-SKHCN; số để trống đến khi ký")
    number: SignedNumber | None = Field(None, description="Số văn bản, chỉ ghi khi đã ký")
    issued: Issued = Field(description="Nơi và thời gian ban hành")
    period: Interval = Field(description="Thời gian của phong trào")
    themes: Annotated[tuple[Annotated[Theme, Shorthand(under("id"), CODE)], ...], OneOrMany()] = Field(
        (), description="Chuyên đề, để tính khen thưởng theo chuyên đề; ví dụ cchc"
    )
    subjects: Paragraphs = Field((), description="Đối tượng thi đua")
    scope: Prose | None = Field(None, description="Phạm vi")
    bases: tuple[Basis, ...] = Field((), description="Các căn cứ, theo thứ tự in")
    opening: Paragraphs = Field((), description="Đoạn mở đầu sau căn cứ")
    waves: tuple[Wave, ...] = Field((), description="Các đợt, giai đoạn")
    reviews: tuple[Review, ...] = Field((), description="Sơ kết, tổng kết của cả phong trào")
    movements: tuple[Movement, ...] = Field((), description="Các phong trào cấp trên mà kế hoạch hưởng ứng")
    denominators: Denominators = Field(
        default_factory=dict,
        description="Mẫu số riêng: `ho-gia-dinh: {number: 1200, name: hộ gia đình}`, dùng như `92% of ho-gia-dinh`",
    )
    targets: tuple[Target, ...] = Field((), description="Chỉ tiêu thi đua")
    awards: tuple[AwardQuota, ...] = Field((), description="Hình thức, số lượng khen thưởng")
    criteria: CriteriaChoice | None = Field(None, description="Các bộ tiêu chí áp dụng")
    dossier: tuple[Annotated[DossierPart, Shorthand(under("id"), CODE)], ...] = Field(
        (), description="Thành phần hồ sơ đề nghị"
    )
    deadlines: tuple[Deadline, ...] = Field((), description="Các thời hạn")
    sections: tuple[Section, ...] = Field((), description="Văn bản, theo thứ tự in")
    numbering: tuple[Numbering, ...] = Field(
        ("roman", "arabic", "decimal"), description="Kiểu đánh số đề mục từ cấp cao nhất xuống"
    )
    closing: Paragraphs = Field((), description="Đoạn kết trước dấu ./.")
    recipients: tuple[Annotated[Recipient, Shorthand(under("to"))], ...] = Field((), description="Nơi nhận")
    archive: Archive | None = Field(None, description="Dòng Lưu")
    signer: Code | None = Field(None, description="Mã người ký trong agency.yaml")
    note: Prose | None = Field(None, description="Ghi chú nội bộ, không in")

    def years(self) -> range:
        """The years that awards are judged for; see Interval.years."""
        return self.period.years()

    @property
    def merit(self) -> str:
        """The loại hình khen thưởng it awards under, where a nomination says nothing else."""
        return MERIT_OF_TYPE[self.type]

    @property
    def last_year(self) -> int:
        """The year that figures of the whole plan are taken of."""
        return max(self.years(), default=self.period.end.year)

    def theme_ids(self) -> tuple[str, ...]:
        return tuple(theme.id for theme in self.themes)

    def line(self, key: str) -> AwardQuota | None:
        """The award line that `key` names: by id, else by award code when only one line has it."""
        for line in self.awards:
            if line.id == key:
                return line
        named = [line for line in self.awards if key in line.award]
        return named[0] if len(named) == 1 else None
