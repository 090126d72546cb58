"""kind: criteria — what is judged, in words, maybe with points."""

from typing import Annotated, Literal

from pydantic import Field

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Subject
from thidua_cli.models.condition import Condition
from thidua_cli.models.sections import Ids
from thidua_cli.models.shorthand import Shorthand, under
from thidua_cli.models.types import Code, Line, Prose, Score


class Criterion(Model):
    """One criterion; it may be divided."""

    id: Code | None = Field(None, description="Mã tiêu chí")
    text: Prose = Field(description="Nội dung tiêu chí")
    score: Score | None = Field(None, description="Điểm tối đa")
    only_for: Prose | None = Field(None, description="Chỉ áp dụng cho ai, in nghiêng trong ngoặc")
    condition: Condition | None = Field(None, description="Dạng máy kiểm được của tiêu chí")
    items: tuple["CriterionText", ...] = Field((), description="Các ý nhỏ")


CriterionText = Annotated[Criterion, Shorthand(under("text"))]


class Criteria(Model):
    """A set of criteria, named by plans."""

    kind: Literal["criteria"] = Field(description="Loại tệp")
    id: Code = Field(description="Mã bộ tiêu chí, không trùng trong cơ quan")
    title: Line = Field(description="Tên bộ tiêu chí, ví dụ Đối với tập thể")
    subject: Subject | None = Field(None, description="Áp dụng cho cá nhân, tập thể hay hộ gia đình")
    awards: Ids = Field((), description="Chỉ dùng cho các hình thức này")
    total: Score | None = Field(None, description="Tổng điểm chuẩn")
    criteria: tuple[CriterionText, ...] = Field(min_length=1, description="Các tiêu chí")
