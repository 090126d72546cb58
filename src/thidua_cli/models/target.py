"""A chỉ tiêu of a plan and what was reached of it."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Self

from pydantic import Field, model_validator

from thidua_cli.law import award, codes
from thidua_cli.models.amount import Amount, Amounts
from thidua_cli.models.base import Model
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.condition import Codes
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.models.types import Code, Line, Prose, YesNo, parse_percent, quoted, wrong

_COUNT = re.compile(r"[0-9]{1,9}")
_PERCENT = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,4})?\s*%")


class Result(Model):
    """What was reached of a target that no award record can show; typed by the one who confirms it."""

    reached: YesNo | None = Field(
        None, description="Đạt hay không đạt; chỉ tiêu bằng lời phải ghi, chỉ tiêu theo danh hiệu thì tính từ actual"
    )
    actual: Line | None = Field(
        None, description="Số liệu thực hiện; chỉ tiêu theo danh hiệu ghi số đếm (1699) hoặc tỷ lệ (92,5%)"
    )
    by: Line | None = Field(None, description="Ai xác nhận")

    @property
    def count(self) -> int | None:
        """The number reached, where that is what was written."""
        return int(self.actual) if self.actual is not None and _COUNT.fullmatch(self.actual) else None

    @property
    def percent(self) -> Fraction | None:
        """The share reached in hundredths, where that is what was written."""
        if self.actual is None or not _PERCENT.fullmatch(self.actual):
            return None
        found = parse_percent(self.actual)
        assert isinstance(found, Fraction)
        return found


class Target(Model):
    """A chỉ tiêu: so many of an award (counted from the records), or a text with its owner."""

    id: Code | None = Field(None, description="Mã chỉ tiêu")
    award: Codes | None = Field(None, description="Danh hiệu, hình thức được đếm; nhiều mã là tính gộp")
    line: Code | None = Field(None, description="Chỉ đếm dòng khen thưởng có mã này, khi một hình thức có nhiều dòng")
    goal: Amounts | None = Field(None, description="Mức phấn đấu")
    text: Prose | None = Field(
        None, description="Chỉ tiêu bằng lời; đi cùng award thì in thay cho câu dựng từ goal, số vẫn đếm theo award"
    )
    owner: Line | None = Field(None, description="Ai chịu trách nhiệm thực hiện")
    result: Result | None = Field(
        None, description="Kết quả của chỉ tiêu bằng lời, hoặc của hộ gia đình, thôn; ghi khi tổng kết"
    )

    @model_validator(mode="after")
    def one_way(self) -> Self:
        if self.award is None and self.text is None:
            raise wrong("chỉ tiêu cần award (kèm goal) hoặc text")
        if self.award is not None and self.goal is None:
            raise wrong("chỉ tiêu theo danh hiệu cần goal, ví dụ `goal: 80% of staff`")
        if self.result is not None and self.award is None and self.result.reached is None:
            raise wrong("result của chỉ tiêu bằng lời cần reached: true hoặc false")
        if self.result is not None and self.award is not None:
            self._compares(self.result)
        return self

    def _compares(self, result: Result) -> None:
        """Only what no list counts has a result beside its award: a number to be held against the goal."""
        amounts = list((self.goal or {}).values())
        if not self._beyond_the_lists(amounts):
            raise wrong(
                "chỉ tiêu theo danh hiệu được đếm từ danh sách, không ghi result; chỉ hộ gia đình, thôn, tổ dân phố "
                "và tỷ lệ của một mẫu số riêng (denominators) mới ghi"
            )
        if result.reached is not None or len(amounts) != 1:
            raise wrong(
                "result bên cạnh award chỉ có actual và by, so với goal một mức; bỏ reached, hoặc tách chỉ tiêu"
            )
        if result.count is None and (result.percent is None or amounts[0].share is None):
            allowed = "số đếm (1699) hoặc tỷ lệ (92,5%)" if amounts[0].share is not None else "số đếm, ví dụ 1699"
            found = quoted(result.actual) if result.actual is not None else "đang để trống"
            raise wrong(f"actual {found}; chỉ tiêu này cần {allowed}")

    def _beyond_the_lists(self, amounts: list[Amount]) -> bool:
        """Whether the titles are of households or communities, or the goal is a share of a number of the plan's own."""
        counted = {STAFF, UNITS, *RATINGS, *codes()}
        found = [award(code) for code in self.award or ()]
        outside = all(entry is not None and (entry.community or entry.subjects == ("household",)) for entry in found)
        return outside or all(amount.of is not None and amount.of not in counted for amount in amounts)
