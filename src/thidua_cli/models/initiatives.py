"""kind: initiatives — sáng kiến, đề tài: who made them, who recognised them, what they were used for."""

from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import InitiativeKind, Level
from thidua_cli.models.history import Decision
from thidua_cli.models.shorthand import OneOrMany, Shorthand, under
from thidua_cli.models.types import CODE, Code, Line, Percent, Prose, Year, percent_text, wrong

ALL = Fraction(100)


class Author(Model):
    """One who made it, or the unit that did."""

    person: Code | None = Field(None, description="Mã cá nhân trong people.yaml")
    unit: Code | None = Field(None, description="Mã đơn vị, khi sáng kiến là của tập thể")
    name: Line | None = Field(None, description="Đồng tác giả ngoài cơ quan")
    share: Percent | None = Field(None, description="Tỷ lệ đóng góp, ví dụ 60%")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if sum(value is not None for value in (self.person, self.unit, self.name)) != 1:
            raise wrong("mỗi tác giả ghi đúng một trong: person, unit, name")
        return self


class Use(Model):
    """An award the initiative already served for."""

    award: Code = Field(description="Mã danh hiệu, hình thức khen thưởng")
    year: Year = Field(description="Năm của danh hiệu, hình thức đó")
    person: Code | None = Field(None, description="Người đã dùng, khi có nhiều tác giả")


class Initiative(Model):
    """One sáng kiến, đề tài or act of mưu trí."""

    id: Code = Field(description="Mã sáng kiến, không trùng trong cơ quan")
    title: Prose = Field(description="Tên sáng kiến, đề tài")
    kind: InitiativeKind = Field("sang-kien", description="Sáng kiến, đề tài hay mưu trí")
    year: Year = Field(description="Năm công nhận")
    level: Level | None = Field(None, description="Cấp công nhận hiệu quả áp dụng; bỏ trống là chưa được công nhận")
    recognised: Decision | None = Field(None, description="Quyết định công nhận, nghiệm thu")
    authors: Annotated[tuple[Annotated[Author, Shorthand(under("person"), CODE)], ...], OneOrMany()] = Field(
        min_length=1, description="Tác giả, kèm tỷ lệ đóng góp nếu có"
    )
    used: tuple[Use, ...] = Field((), description="Đã dùng để xét danh hiệu, hình thức nào")

    @model_validator(mode="after")
    def shares_fit(self) -> Self:
        total = sum((author.share for author in self.authors if author.share is not None), Fraction())
        if total > ALL:
            raise wrong(f"tổng tỷ lệ đóng góp của các tác giả là {percent_text(total)}, lớn hơn 100%")
        return self


class Initiatives(Model):
    """A file of initiatives; an agency may have several, one a year for example."""

    kind: Literal["initiatives"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    complete_from: Year | None = Field(None, description="Sổ đã ghi đủ từ năm này; trước đó thì chưa chắc")
    initiatives: tuple[Initiative, ...] = Field(description="Danh sách sáng kiến, đề tài")
