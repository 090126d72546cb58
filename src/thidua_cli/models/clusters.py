"""kind: clusters — scores and ranks of a cụm or khối thi đua in one year."""

from typing import Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.types import Code, Count, Line, Score, Year, wrong


class Standing(Model):
    """One member of the cluster: the agency itself, one of its units, or another body."""

    unit: Code | None = Field(None, description="Mã đơn vị trong agency.yaml")
    whole_agency: Literal["true"] | None = Field(None, alias="agency", description="true: cả cơ quan")
    name: Line | None = Field(None, description="Thành viên khác của cụm, khối")
    score: Score | None = Field(None, description="Tổng điểm")
    rank: Count | None = Field(None, description="Thứ hạng; 1 là dẫn đầu")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if sum(value is not None for value in (self.unit, self.whole_agency, self.name)) != 1:
            raise wrong("mỗi dòng ghi đúng một trong: unit, agency: true, name")
        if self.rank == 0:
            raise wrong("thứ hạng tính từ 1")
        return self


class Cluster(Model):
    """A cụm or khối in one year."""

    id: Code = Field(description="Mã cụm, khối")
    name: Line = Field(description="Tên cụm, khối thi đua")
    year: Year = Field(description="Năm")
    by: Line | None = Field(None, description="Cấp tổ chức cụm, khối, ví dụ UBND tỉnh")
    total: Score | None = Field(None, description="Tổng điểm chuẩn")
    standings: tuple[Standing, ...] = Field(description="Điểm và thứ hạng từng thành viên")


class Clusters(Model):
    """A file of clusters the agency belongs to or runs."""

    kind: Literal["clusters"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    clusters: tuple[Cluster, ...] = Field(description="Các cụm, khối thi đua")
