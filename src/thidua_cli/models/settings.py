"""kind: workspace — the settings of a whole folder tree."""

from typing import Annotated, Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import SeverityWord
from thidua_cli.models.shorthand import OneOrMany
from thidua_cli.models.types import Day, Line, a_mapping

Severities = Annotated[
    dict[Line, SeverityWord], a_mapping("`mã quy tắc: mức độ`, mỗi mã một dòng, ví dụ `TD119: info`")
]


class Settings(Model):
    """thidua.yaml."""

    kind: Literal["workspace"] = Field(description="Loại tệp")
    title: Line | None = Field(None, description="Tên kho kế hoạch")
    severities: Severities = Field(
        default_factory=dict, description="Đổi mức độ của một quy tắc: {TD403: info}; off để tắt"
    )
    exclude: tuple[Line, ...] = Field((), description="Các mẫu đường dẫn không đọc, ví dụ nhap/*")
    law: Annotated[tuple[Line, ...], OneOrMany()] = Field(
        (), description="Các thư mục gói luật thêm vào, tính từ thư mục gốc kho; gói ghi sau thay gói ghi trước"
    )
    holidays: tuple[Day, ...] = Field(
        (), description="Ngày nghỉ lễ ngoài các ngày dương lịch cố định: Tết, Giỗ Tổ, ngày liền kề Quốc khánh, nghỉ bù"
    )
    workdays: tuple[Day, ...] = Field((), description="Ngày thứ bảy, chủ nhật làm bù")
    output: Line = Field("out", description="Thư mục đặt văn bản dựng ra")
