"""Requirements as data: a tree of all_of, any_of, not, at_least over facts that records can show.

"At least" everywhere: more than enough is enough.
"""

from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import DisciplineForm, LeaveKind, Level, Merit, Rating, StudyResult, Subject
from thidua_cli.models.shorthand import OneOrMany
from thidua_cli.models.types import Code, Count, Line, Percent, Prose, YesNo, schema, wrong

Codes = Annotated[tuple[Code, ...], Field(min_length=1), OneOrMany()]
RUN = "run"
WINDOW = rf"^(plan|year|{RUN}|[1-9][0-9]? years)$"
Window = Annotated[Line, Field(pattern=WINDOW), schema(type="string", pattern=WINDOW)]

# A condition is exactly one of these; each may bring the keys that stand with it.
FORMS: dict[str, frozenset[str]] = {
    "all_of": frozenset({"consecutive", "after", "within", "whole"}),
    "any_of": frozenset({"at_least", "consecutive", "after", "within", "whole"}),
    "not": frozenset(),
    "prior": frozenset({"at_least", "theme", "within", "merit", "after", "consecutive", "whole"}),
    "rating": frozenset({"at_least", "within", "after", "consecutive", "whole"}),
    "initiative": frozenset({"at_least", "within", "after"}),
    "service": frozenset(),
    "employed": frozenset(),
    "absence_below": frozenset({"besides"}),
    "discipline_below": frozenset(),
    "study": frozenset(),
    "clear": frozenset(),
    "registered": frozenset(),
    "movement": frozenset(),
    "existed": frozenset(),
    "members": frozenset({"percent", "at_least", "more_than"}),
    "members_rated": frozenset({"percent", "at_least", "more_than"}),
    "members_discipline_below": frozenset(),
    "rank": frozenset({"within"}),
    "score": frozenset(),
    "judgement": frozenset({"id"}),
}
# What can be asked of each year of a run, and the keys that would set another time.
YEARLY = frozenset({"all_of", "any_of", "prior", "rating"})
TIMES = frozenset({"after", "at_least", "consecutive", "whole", "within"})
# These stand with every form.
COMMON = frozenset({"subject", "cites"})


# Several kinds of file hold conditions: built by itself, it is built once.
class Condition(Model, defer_build=False):
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
    employed: Count | None = Field(None, description="Tính đến hết năm xét đã được tuyển dụng ít nhất bao nhiêu tháng")
    absence_below: Count | None = Field(None, description="Trong năm xét nghỉ dưới bao nhiêu ngày làm việc")
    discipline_below: DisciplineForm | None = Field(
        None, description="Trong năm xét không bị kỷ luật từ mức này trở lên"
    )
    study: StudyResult | None = Field(None, description="Học từ một năm trở lên thì phải đạt kết quả này trở lên")
    clear: YesNo | None = Field(None, description="true: không có việc đang xem xét, chưa kết luận")
    registered: YesNo | None = Field(None, description="true: có đăng ký thi đua trong năm")
    movement: Count | None = Field(None, description="Phong trào, chuyên đề kéo dài ít nhất bao nhiêu năm")
    existed: Count | None = Field(None, description="Tập thể được thành lập ít nhất bao nhiêu năm")
    members: Code | None = Field(
        None, description="Thành viên của tập thể đạt danh hiệu này: percent (tỷ lệ) hoặc at_least (số người)"
    )
    members_rated: Rating | None = Field(
        None, description="Thành viên được xếp loại từ mức này trở lên: percent (tỷ lệ) hoặc at_least (số người)"
    )
    members_discipline_below: DisciplineForm | None = Field(
        None, description="Trong năm xét không có thành viên bị kỷ luật từ mức này trở lên"
    )
    rank: Count | None = Field(None, description="Xếp hạng trong cụm, khối từ hạng này trở lên")
    score: Count | None = Field(None, description="Điểm chấm từ mức này trở lên")
    judgement: Prose | None = Field(None, description="Điều con người phải xác nhận, ghi thành lời")

    at_least: Count | None = Field(None, description="Ít nhất bao nhiêu lần, bao nhiêu điều kiện (mặc định 1)")
    percent: Percent | None = Field(None, description="Tỷ lệ của members, members_rated; ví dụ 70%")
    more_than: YesNo | None = Field(None, description="true: tỷ lệ phải lớn hơn hẳn percent, bằng là chưa đạt")
    theme: Code | None = Field(None, description="Chỉ tính khen thưởng theo chuyên đề này")
    merit: Merit | None = Field(None, description="Chỉ tính khen thưởng của loại hình này")
    within: Window | None = Field(
        None,
        description="Trong thời gian: plan (kỳ kế hoạch), year (năm xét), ví dụ 5 years; run: trong chuỗi năm liên tục"
        " của nhóm all_of chứa nó",
    )
    after: Codes | None = Field(
        None, description="Chỉ tính sau một lần được tặng hình thức này; được tặng nhiều lần thì tính từ lần sớm nhất"
    )
    consecutive: Count | None = Field(
        None, description="Số năm liên tục; ở all_of, any_of: mỗi năm của chuỗi đều xét cả nhóm"
    )
    whole: YesNo | None = Field(
        None, description="true: mọi năm từ sau lần được tặng ở after đều phải đạt, và có ít nhất consecutive năm"
    )
    besides: Annotated[tuple[LeaveKind, ...], OneOrMany()] | None = Field(
        None, description="Các loại nghỉ không tính vào absence_below"
    )
    id: Code | None = Field(None, description="Mã của điều con người xác nhận, dùng ở khóa confirmed của đề nghị")
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
        form, used = self.form, self.model_fields_set - {"not_"}
        for key in sorted(used - {form} - COMMON - FORMS[form]):
            homes = [name for name, keys in FORMS.items() if key in keys]
            raise wrong(f"{key} chỉ đi với {', '.join(homes)}, không đi với {form}")
        if form in ("members", "members_rated") and (self.percent is None) == (self.at_least is None):
            raise wrong(f"{form} cần percent (tỷ lệ) hoặc at_least (số người), ví dụ {{{form}: …, percent: 70%}}")
        if self.more_than is not None and self.percent is None:
            raise wrong("more_than chỉ đi với percent")
        if self.consecutive == 0:
            raise wrong("consecutive phải từ 1 năm trở lên")
        self._check_years()
        if self.any_of is not None and self.at_least is not None and self.at_least > len(self.any_of):
            raise wrong(f"at_least {self.at_least} lớn hơn số điều kiện đang liệt kê ({len(self.any_of)})")
        return self

    def _check_years(self) -> None:
        """A group in a row is asked of every year anew, so nothing in it brings a time of its own but the run."""
        if self.whole is not None and (self.after is None or self.consecutive is None):
            raise wrong("whole cần có cả after và consecutive")
        if not self.children():
            return
        if self.consecutive is None:
            for key in sorted({"after", "within"} & self.model_fields_set):
                raise wrong(f"{key} ở {self.form} cần có consecutive (số năm liên tục)")
            return
        yearly = [child for child in self.children() if self.any_of is not None or not child.in_run]
        if not yearly:
            raise wrong("nhóm có consecutive cần ít nhất một điều kiện xét từng năm, không có within")
        for child in yearly:
            child.check_yearly()

    def check_yearly(self) -> None:
        """Raises PydanticCustomError unless this can be asked of one year after another."""
        if self.form not in YEARLY:
            raise wrong(
                f"trong nhóm có consecutive chỉ xét từng năm được {', '.join(sorted(YEARLY))}, không {self.form}"
            )
        for key in sorted(TIMES & self.model_fields_set):
            if key != "at_least" or self.any_of is None:
                raise wrong(
                    f"trong nhóm có consecutive, điều kiện xét từng năm không có {key} (trừ within: {RUN} ở all_of)"
                )
        for child in self.children():
            child.check_yearly()

    @property
    def in_run(self) -> bool:
        """Whether it is asked of the whole run of the group it stands in, not of each year."""
        return self.within == RUN or any(child.in_run for child in self.children())

    # Asked a million times where the people of a province are judged.
    @cached_property
    def form(self) -> str:
        """Which of FORMS this condition is."""
        return next(form for form in FORMS if (form if form != "not" else "not_") in self.model_fields_set)

    def children(self) -> tuple["Condition", ...]:
        return (self.all_of or ()) + (self.any_of or ()) + ((self.not_,) if self.not_ else ())
