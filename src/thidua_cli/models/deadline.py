"""Deadlines of a plan: a fixed day, or a day of every year."""

import re
from datetime import date
from typing import Any, Self

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema, core_schema

from thidua_cli.models.base import Model
from thidua_cli.models.choices import DeadlineYear, Step
from thidua_cli.models.sections import Ids
from thidua_cli.models.types import Prose, in_our_time, quoted, text_of, vietnamese_day_hint, wrong
from thidua_cli.models.when import padded


class DueDay:
    """`2026-03-15`, or `03-15`: month and day of a year that the deadline names. `year` is None for the latter."""

    __slots__ = ("day", "month", "year")

    def __init__(self, year: int | None, month: int, day: int) -> None:
        self.year, self.month, self.day = year, month, day

    def __str__(self) -> str:
        tail = f"{self.month:02}-{self.day:02}"
        return f"{self.year}-{tail}" if self.year else tail

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DueDay) and str(other) == str(self)

    def __hash__(self) -> int:
        return hash(str(self))

    def vietnamese(self) -> str:
        """`15/3` or `15/3/2026`, with the zero rule of dates."""
        short = f"{padded(self.day, 10)}/{padded(self.month, 3)}"
        return f"{short}/{self.year}" if self.year else short

    def on(self, year: int) -> date:
        return date(self.year or year, self.month, self.day)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            parse_due_day, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^(\d{4}-)?\d{2}-\d{2}$"}


def parse_due_day(value: object) -> DueDay:
    if isinstance(value, DueDay):
        return value
    text = text_of(value, "một ngày dạng 2026-03-15 hoặc 03-15")
    match = re.fullmatch(r"(?:(\d{4})-)?(\d{2})-(\d{2})", text)
    if not match:
        hint = vietnamese_day_hint(text)
        raise wrong(f"{quoted(text)} không phải ngày dạng 2026-03-15 hoặc 03-15 (tháng-ngày){hint}")
    year = int(match[1]) if match[1] else None
    month, day = int(match[2]), int(match[3])
    try:
        found = date(year or 2023, month, day)  # 2023 has no 29 February: a day of every year must exist every year
    except ValueError:
        raise wrong(f"{quoted(text)} không có trong lịch") from None
    in_our_time(found)
    return DueDay(year, month, day)


class Deadline(Model):
    """`before` is strict (the day itself is late); `by` includes the day."""

    step: Step = Field(description="Bước nào phải xong")
    awards: Ids = Field((), alias="for", description="Chỉ cho các dòng khen thưởng có mã này")
    before: DueDay | None = Field(None, description="Trước ngày (không kể ngày này): 2026-03-15, hoặc 03-15 với year")
    by: DueDay | None = Field(None, description="Chậm nhất ngày (kể cả ngày này)")
    year: DeadlineYear | None = Field(
        None, description="same: năm xét của kế hoạch; next: năm liền kề; cho ngày dạng 03-15"
    )
    text: Prose | None = Field(
        None, description="Việc gì, ghi thay câu dựng sẵn; ngày của thời hạn được in thêm (đậm) khi lời chưa có"
    )

    @model_validator(mode="after")
    def one_day(self) -> Self:
        if (self.before is None) == (self.by is None):
            raise wrong("mỗi thời hạn ghi before (trước ngày) hoặc by (chậm nhất ngày); một trong hai")
        if (self.due.year is None) == (self.year is None):
            raise wrong("ngày dạng 03-15 đi cùng `year: same` hoặc `year: next`; ngày đủ năm thì không ghi year")
        if self.step == "other" and self.text is None:
            raise wrong("step: other cần text để nói việc gì")
        return self

    @property
    def due(self) -> DueDay:
        found = self.before or self.by
        assert found is not None
        return found

    def on(self, year: int) -> date:
        """The day itself, for the awards of `year`."""
        return self.due.on(year + 1 if self.year == "next" else year)

    def missed_on(self, day: date, year: int) -> bool:
        """Whether `day` is too late for the awards of `year`."""
        due = self.on(year)
        return day >= due if self.before is not None else day > due
