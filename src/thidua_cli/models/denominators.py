"""What percentages are taken of: the reserved names, and a plan's own numbers."""

from typing import Annotated

from pydantic import AfterValidator, Field

from thidua_cli.law import codes
from thidua_cli.models.base import Model
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.types import Code, Count, Day, Line, a_mapping, quoted, wrong

# The one denominator word for all people, and for all collectives, of the agency.
STAFF, UNITS = "staff", "units"


def not_reserved(code: str) -> str:
    """A name of the plan's own may not hide one that means something already."""
    if code in (STAFF, UNITS, *RATINGS) or code in codes():
        taken = "staff, units, mức xếp loại, mã danh hiệu"
        raise wrong(f"{quoted(code)} đã có nghĩa sẵn ({taken}); đặt mã khác cho mẫu số này")
    return code


class Denominator(Model):
    """A number of the plan's own that percentages are taken of."""

    number: Count = Field(description="Số làm mẫu số")
    name: Line = Field(description="Cách gọi in sau tỷ lệ, ví dụ hộ gia đình")
    source: Line | None = Field(None, description="Căn cứ của số liệu")
    day: Day | None = Field(None, alias="date", description="Ngày chốt số liệu")


Denominators = Annotated[
    dict[Annotated[Code, AfterValidator(not_reserved)], Denominator],
    a_mapping("`mã: {number: …, name: …}`, mỗi mẫu số một dòng"),
]
