"""The grammar of quotas and goals: `2`, `1-2`, `max 3`, `min 2`, `4/10`, `20% of staff`, `allocated`."""

import re
from fractions import Fraction
from math import ceil, floor
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import SUBJECTS, Rounding
from thidua_cli.models.shorthand import KeyedBy, Shorthand
from thidua_cli.models.types import Count, Line, Percent, YesNo, percent_text, quoted, text_of, wrong

GRAMMAR = (
    "`2` · `1-2` · `max 3` · `min 2` · `4/10` · `20% of staff` · `max 15% of lao-dong-tien-tien` · "
    "`allocated` · `allocated 3`"
)
_OF = r"(?P<of>[a-z0-9.-]+)"
_PERCENT = r"(?P<percent>\d{1,3}(?:[.,]\d{1,4})?)\s*%"
_FORMS = (
    re.compile(r"(?P<count>\d{1,7})"),
    re.compile(r"(?P<min>\d{1,7})\s*-\s*(?P<max>\d{1,7})"),
    re.compile(r"max\s+(?P<max>\d{1,7})"),
    re.compile(r"min\s+(?P<min>\d{1,7})"),
    re.compile(r"(?P<count>\d{1,7})\s*/\s*(?P<out_of>\d{1,7})"),
    re.compile(rf"(?:(?P<bound>max|min)\s+)?{_PERCENT}\s+of\s+{_OF}"),
    re.compile(r"(?P<allocated>allocated)(?:\s+(?P<count>\d{1,7}))?"),
)


class Amount(Model):
    """How many: one of the forms of the grammar. Percentages are exact fractions of a *named* denominator."""

    count: Count | None = Field(None, description="Đúng số này; với số lượng khen thưởng là nhiều nhất số này")
    min: Count | None = Field(None, description="Ít nhất")
    max: Count | None = Field(None, description="Nhiều nhất")
    out_of: Count | None = Field(None, description="Trên tổng số (4/10: count 4, out_of 10)")
    percent: Percent | None = Field(None, description="Tỷ lệ phần trăm, ví dụ 15% hoặc 12,5%")
    of: Line | None = Field(None, description="Mẫu số: staff, units, mã danh hiệu, mức xếp loại, mã ở denominators")
    bound: str | None = Field(
        None, pattern="^(max|min)$", description="Tỷ lệ là mức nhiều nhất (max) hay ít nhất (min)"
    )
    rounding: Rounding | None = Field(
        None, description="Cách làm tròn số người của tỷ lệ; mặc định: giới hạn làm tròn xuống"
    )
    allocated: YesNo = Field(False, description="Theo chỉ tiêu cấp trên phân bổ; count ghi số đã được phân bổ")

    @classmethod
    def of_text(cls, text: str) -> Self:
        """`max 3` → Amount(max=3); ValidationError for anything outside the grammar."""
        return cls.model_validate(parse_amount(text))

    @model_validator(mode="after")
    def agree(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise wrong(f"số ít nhất ({self.min}) lớn hơn số nhiều nhất ({self.max})")
        if self.out_of is not None and (self.count is None or not 0 < self.out_of >= self.count):
            raise wrong(f"out_of ({self.out_of}) là tổng số: phải lớn hơn 0, đi cùng count và không nhỏ hơn count")
        if self.percent is not None and self.percent > 100:
            raise wrong(f"tỷ lệ {percent_text(self.percent)} lớn hơn 100%")
        if (self.percent is None) != (self.of is None):
            raise wrong("tỷ lệ phải nói rõ mẫu số, ví dụ `20% of staff`")
        if self.percent is None and (self.bound or self.rounding):
            raise wrong("bound và rounding chỉ đi cùng percent")
        if len(ways := self._ways()) > 1:
            raise wrong(f"chỉ chọn một cách ghi số lượng, đang có {', '.join(ways)}")
        if not ways:
            raise wrong(f"chưa có số nào; viết một trong các dạng: {GRAMMAR}")
        return self

    def _ways(self) -> list[str]:
        """The ways of setting a number that are used; `allocated` may bring its count, `min` its `max`."""
        ways = {
            "allocated": self.allocated or None,
            "count": None if self.allocated else self.count,
            "min/max": self.min if self.max is None else self.max,
            "percent": self.percent,
        }
        return [name for name, value in ways.items() if value is not None]

    def least(self, base: int | None) -> int | None:
        """The number a *goal* asks for; None when the form asks for none or the denominator is unknown."""
        if self.percent is not None:
            return None if base is None or self.bound == "max" else self._part(base, up=self.rounding != "down")
        return self.count if self.count is not None else self.min

    def most(self, base: int | None) -> int | None:
        """The number a *quota* allows; None when the form sets no limit or the denominator is unknown."""
        if self.percent is not None:
            return None if base is None or self.bound == "min" else self._part(base, up=self.rounding == "up")
        return self.count if self.count is not None else self.max

    @property
    def sets_minimum(self) -> bool:
        """`1-2`, `min 2` and `min 20% of …` do; `2` and `20% of …` are limits, when they are quotas."""
        return self.min is not None or self.bound == "min"

    @property
    def share(self) -> Fraction | None:
        """The hundredths a *goal* asks for at least; None when the form names no share, or only an upper one."""
        if self.percent is not None:
            return self.percent if self.bound != "max" else None
        return Fraction(self.count * 100, self.out_of) if self.count is not None and self.out_of is not None else None

    def _part(self, base: int, *, up: bool) -> int:
        assert self.percent is not None
        exact = self.percent / 100 * base
        return ceil(exact) if up else floor(exact)

    def sum_text(self, base: int, *, goal: bool = False) -> str:
        """The sum as shown to people: `⌊15% × 63⌋ = 9` (down), `⌈80% × 41⌉ = 33` (up)."""
        assert self.percent is not None
        up = self.rounding == "up" or (goal and self.rounding is None)
        left, right = ("⌈", "⌉") if up else ("⌊", "⌋")
        return f"{left}{percent_text(self.percent)} × {base}{right} = {self._part(base, up=up)}"

    def __str__(self) -> str:
        if self.allocated:
            return "allocated" if self.count is None else f"allocated {self.count}"
        if self.percent is not None:
            return f"{self.bound + ' ' if self.bound else ''}{percent_text(self.percent)} of {self.of}"
        if self.count is not None:
            return f"{self.count}/{self.out_of}" if self.out_of is not None else str(self.count)
        if self.min is not None and self.max is not None:
            return f"{self.min}-{self.max}"
        return f"max {self.max}" if self.max is not None else f"min {self.min}"


def parse_amount(value: object) -> dict[str, str | None]:
    """`max 15% of staff` → {"bound": "max", "percent": "15", "of": "staff"}."""
    text = text_of(value, f"một số lượng, dạng {GRAMMAR}")
    for form in _FORMS:
        match = form.fullmatch(text)
        if match:
            found = {name: part for name, part in match.groupdict().items() if part is not None}
            return found | {"allocated": "true"} if "allocated" in found else found
    raise wrong(f"{quoted(text)} không phải số lượng; viết một trong các dạng: {GRAMMAR}{percent_hint(text)}")


def percent_hint(text: str) -> str:
    return " (tỷ lệ phải nói rõ mẫu số: 20% của ai?)" if re.fullmatch(_PERCENT, text) else ""


def amount_of(value: Any) -> Any:
    return value if isinstance(value, dict) else parse_amount(value)


AmountValue = Annotated[Amount, Shorthand(amount_of, {"type": ["string", "integer"], "description": GRAMMAR})]
# Keys are subjects, or `any` where one amount covers whoever is nominated.
Amounts = Annotated[dict[str, AmountValue], KeyedBy(tuple(SUBJECTS), "any")]
