"""Requirements as data: a tree of all_of, any_of, not, at_least over facts that records can show.

"At least" everywhere: more than enough is enough.
"""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Level, Rating, Subject
from thidua_cli.models.shorthand import OneOrMany
from thidua_cli.models.types import Code, Count, Line, Percent, Prose, schema, wrong

Codes = Annotated[tuple[Code, ...], Field(min_length=1), OneOrMany()]
WINDOW = r"^(plan|year|[1-9][0-9]? years)$"
Window = Annotated[Line, Field(pattern=WINDOW), schema(type="string", pattern=WINDOW)]

# A condition is exactly one of these.
FORMS = ("all_of", "any_of", "not", "prior", "rating", "initiative", "service", "members", "rank", "score", "judgement")


class Condition(Model):
    """One node of the tree; exactly one form, with the keys that belong to it."""

    all_of: tuple["Condition", ...] | None = Field(None, min_length=1, description="Mọi điều kiện đều phải đạt")
    any_of: tuple["Condition", ...] | None = Field(
        None, min_length=1, description="Đạt một trong các điều kiện (hoặc số lượng at_least)"
    )
    not_: "Condition | None" = Field(None, alias="not", description="Không được rơi vào điều kiện này")
    prior: Codes | None = Field(None, description="Đã được tặng danh hiệu, hình thức này (mã, một hoặc nhiều)")
    rating: Rating | None = Field(None, description="Được xếp loại từ mức này trở lên")
    initiative: Level | None = Field(None, description="Có sáng kiến, đề tài được công nhận ở cấp này trở lên")
    service: Count | None = Field(None, description="Thời gian công tác ít nhất, tính bằng tháng")
    members: Code | None = Field(None, description="Tỷ lệ thành viên của tập thể đạt danh hiệu này ít nhất là percent")
    rank: Count | None = Field(None, description="Xếp hạng trong cụm, khối từ hạng này trở lên")
    score: Count | None = Field(None, description="Điểm chấm từ mức này trở lên")
    judgement: Prose | None = Field(None, description="Điều con người phải xác nhận, ghi thành lời")

    at_least: Count | None = Field(None, description="Ít nhất bao nhiêu lần, bao nhiêu điều kiện (mặc định 1)")
    percent: Percent | None = Field(None, description="Tỷ lệ của members, ví dụ 70%")
    theme: Code | None = Field(None, description="Chỉ tính khen thưởng theo chuyên đề này")
    within: Window | None = Field(
        None, description="Trong thời gian: plan (kỳ kế hoạch), year (năm xét), hoặc ví dụ 5 years"
    )
    consecutive: Count | None = Field(None, description="Số năm liên tục")
    subject: Subject | None = Field(None, description="Chỉ áp dụng cho đối tượng này")
    cites: Line | None = Field(None, description="Căn cứ của điều kiện (văn bản, điều khoản)")

    @model_validator(mode="before")
    @classmethod
    def one_form(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong(f"một điều kiện viết là một nhóm khóa, có một trong: {', '.join(FORMS)}")
        forms = [form for form in FORMS if form in value]
        if not forms and value.keys() - {field.alias or name for name, field in cls.model_fields.items()}:
            return value  # the unknown key is said instead: it is most often a misspelt form
        if len(forms) != 1:
            found = f"đang có {', '.join(forms)}" if forms else "chưa có khóa nào"
            hint = "; nhiều điều kiện cùng phải đạt thì đặt trong all_of" if len(forms) > 1 else ""
            raise wrong(f"mỗi điều kiện có đúng một trong các khóa: {', '.join(FORMS)}; {found}{hint}")
        return value

    @model_validator(mode="after")
    def keys_belong(self) -> Self:
        if (self.members is None) != (self.percent is None):
            raise wrong("members đi cùng percent, ví dụ {members: lao-dong-tien-tien, percent: 70%}")
        if self.theme is not None and self.prior is None:
            raise wrong("theme chỉ đi với prior")
        if self.any_of is not None and self.at_least is not None and self.at_least > len(self.any_of):
            raise wrong(f"at_least {self.at_least} lớn hơn số điều kiện đang liệt kê ({len(self.any_of)})")
        return self

    def children(self) -> tuple["Condition", ...]:
        return (self.all_of or ()) + (self.any_of or ()) + ((self.not_,) if self.not_ else ())
