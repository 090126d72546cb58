"""Small types of the files: each takes the text as written and says in Vietnamese what it expected."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

# Error types that `messages` turns into codes.
FORMAT = "td_format"
CHOICE = "td_choice"
KIND = "td_kind"
KEY = "td_key"

# What is said to be expected where any words may stand.
A_LINE, A_PARAGRAPH = "một dòng chữ", "một đoạn văn"

PART = r"^([0-9]{1,4}/[1-9][0-9]{0,3}|[0-9]{1,3}([.,][0-9]{1,4})?%)$"
FIRST_YEAR, LAST_YEAR = 1900, 2100

# Asked of every second scalar of a roster: looking a pattern up by its text would cost as much as matching it.
_CODE = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INTEGER = re.compile(r"[0-9]{1,9}")


def wrong(message: str, **context: object) -> PydanticCustomError:
    """An error whose Vietnamese message is ready to print; braces in values are harmless."""
    return PydanticCustomError(FORMAT, "{message}", {"message": message, **context})


def quoted(text: str) -> str:
    """Text in Vietnamese quotes, short enough for one line."""
    return f"“{text}”" if len(text) <= 60 else f"“{text[:57]}…”"


def text_of(value: object, expected: str) -> str:
    """The scalar as written; a list, mapping or empty value is refused with what was expected."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool | int):
        return str(value)
    found = {dict: "một nhóm khóa", list: "một danh sách", type(None): "để trống"}.get(type(value), "giá trị khác")
    message = f"cần {expected}, nhưng {'đang' if value is None else 'đây là'} {found}"
    raise PydanticCustomError(KIND, "{message}", {"message": message, "expected": expected})


def parse_day(value: object) -> object:
    if isinstance(value, date):
        return value
    text = text_of(value, "một ngày dạng năm-tháng-ngày, ví dụ 2024-03-15")
    if not _DAY.fullmatch(text):
        hint = vietnamese_day_hint(text)
        raise wrong(f"{quoted(text)} không phải ngày dạng năm-tháng-ngày; viết ví dụ 2024-03-15{hint}")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise wrong(f"{quoted(text)} không có trong lịch") from None
    return in_our_time(day)


def in_our_time(day: date) -> date:
    """A day that a person or a plan of today can have; a year outside is a slip of the finger."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise wrong(f"năm {day.year} ngoài khoảng {FIRST_YEAR} - {LAST_YEAR}; xem lại năm đã gõ")
    return day


def vietnamese_day_hint(text: str) -> str:
    """`15/3/2024` is what people type by habit; say how to write that very day."""
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text)
    if not match:
        return ""
    day, month, year = (int(part) for part in match.groups())
    return f" (ngày này viết là {year}-{month:02}-{day:02})" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def parse_integer(low: int, high: int, expected: str) -> Callable[[object], int]:
    def parse(value: object) -> int:
        text = text_of(value, expected)
        number = int(text) if _INTEGER.fullmatch(text) else None
        if number is None or not low <= number <= high:
            raise wrong(f"{quoted(text)} không phải {expected}")
        return number

    return parse


def parse_yes_no(value: object) -> bool:
    text = text_of(value, "true hoặc false")
    if text not in {"true", "false"}:
        raise wrong(f"{quoted(text)} không phải true hay false")
    return text == "true"


def parse_percent(value: object) -> object:
    """`12,5%` or `12.5` → Fraction(25, 2), the number of hundredths; never a float."""
    if isinstance(value, Fraction):
        return value
    text = text_of(value, "một tỷ lệ phần trăm, ví dụ 15%")
    match = re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,4})?)\s*%?", text)
    if not match:
        raise wrong(f"{quoted(text)} không phải tỷ lệ phần trăm; viết ví dụ 15% hoặc 12,5%")
    return Fraction(match[1].replace(",", "."))


def parse_part(value: object) -> object:
    """`2/3` or `80%` → a Fraction from 0 to 1."""
    if isinstance(value, Fraction):
        return value
    text = text_of(value, "một phần, ví dụ 2/3 hoặc 80%")
    match = re.fullmatch(r"([0-9]{1,4})\s*/\s*([1-9][0-9]{0,3})|([0-9]{1,3}(?:[.,][0-9]{1,4})?)\s*%", text)
    if not match:
        raise wrong(f"{quoted(text)} không phải một phần của tổng; viết ví dụ 2/3 hoặc 80%")
    part = Fraction(int(match[1]), int(match[2])) if match[1] else Fraction(match[3].replace(",", ".")) / 100
    if part > 1:
        raise wrong(f"{quoted(text)} lớn hơn cả tổng; viết ví dụ 2/3 hoặc 80%")
    return part


def parse_score(value: object) -> object:
    """`90` or `8,5` → Fraction; points are never negative."""
    if isinstance(value, Fraction):
        return value
    text = text_of(value, "một số điểm, ví dụ 90 hoặc 8,5")
    if not re.fullmatch(r"\d{1,6}(?:[.,]\d{1,4})?", text):
        raise wrong(f"“{text}” không phải số điểm; viết số không âm, ví dụ 90 hoặc 8,5")
    return Fraction(text.replace(",", "."))


def parse_line(value: object) -> str:
    text = text_of(value, A_LINE)
    if not text:
        raise wrong("chưa có chữ nào")
    return " ".join(text.split())


def parse_prose(value: object) -> str:
    text = text_of(value, A_PARAGRAPH)
    if not text:
        raise wrong("chưa có chữ nào")
    return re.sub(r"[ \t]*\n[ \t]*", "\n", text)


def parse_code(value: object) -> str:
    text = text_of(value, "một mã")
    if not _CODE.fullmatch(text):
        raise wrong(
            f"{quoted(text)} không phải mã: mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ phong-ke-toan"
        )
    return text


def parse_citizen_number(value: object) -> str:
    """CMND has 9 digits, CCCD 12; leading zeros are part of it."""
    text = text_of(value, "số định danh")
    if not re.fullmatch(r"[0-9]{9}|[0-9]{12}", text):
        raise wrong(f"{quoted(text)} không phải số định danh (9 hoặc 12 chữ số, giữ cả số 0 ở đầu)")
    return text


def a_mapping(example: str) -> BeforeValidator:
    """Refuses what is no mapping of free keys; `example` says in Vietnamese how one is written."""

    def check(value: object) -> object:
        if not isinstance(value, dict):
            raise wrong(f"cần dạng {example}")
        return value

    return BeforeValidator(check)


def schema(**json: Any) -> WithJsonSchema:
    """What the JSON Schema says of a type that pydantic cannot describe by itself."""
    return WithJsonSchema(json)


def score_text(value: Fraction) -> str:
    """Fraction(25, 2) → `12,5`; at most four decimals, as many as can be typed."""
    whole, rest = divmod(value.numerator * 10_000 // value.denominator, 10_000)
    decimals = f"{rest:04}".rstrip("0")
    return f"{whole},{decimals}" if decimals else str(whole)


def part_text(value: Fraction) -> str:
    """Fraction(2, 3) → `2/3`, Fraction(4, 5) → `80%`: as people write it."""
    is_decimal = (value * 1_000_000).denominator == 1
    return percent_text(value * 100) if is_decimal else str(value)


def percent_text(value: Fraction) -> str:
    """Fraction(25, 2) → `12,5%`."""
    return f"{score_text(value)}%"


Day = Annotated[date, BeforeValidator(parse_day), schema(type="string", format="date")]
Year = Annotated[
    int,
    BeforeValidator(parse_integer(1945, 2100, "năm có bốn chữ số, ví dụ 2024")),
    schema(type="integer", minimum=1945, maximum=2100),
]
Month = Annotated[
    int, BeforeValidator(parse_integer(1, 12, "tháng từ 1 đến 12")), schema(type="integer", minimum=1, maximum=12)
]
Count = Annotated[
    int, BeforeValidator(parse_integer(0, 10**9 - 1, "số nguyên không âm")), schema(type="integer", minimum=0)
]
Score = Annotated[Fraction, BeforeValidator(parse_score), PlainSerializer(str), schema(type="number", minimum=0)]
Percent = Annotated[
    Fraction, BeforeValidator(parse_percent), PlainSerializer(percent_text), schema(type=["string", "number"])
]
Part = Annotated[Fraction, BeforeValidator(parse_part), PlainSerializer(str), schema(type="string", pattern=PART)]
YesNo = Annotated[bool, BeforeValidator(parse_yes_no), schema(type="boolean")]
Line = Annotated[str, BeforeValidator(parse_line), schema(type="string", minLength=1)]
# Prose may hold `*nghiêng*`, `**đậm**` and `^trên^`; everything else in it prints as it stands.
Prose = Annotated[str, BeforeValidator(parse_prose), schema(type="string", minLength=1)]
CODE = {"type": "string", "pattern": "^[a-z0-9]+(?:[-.][a-z0-9]+)*$"}
Code = Annotated[str, BeforeValidator(parse_code), WithJsonSchema(CODE)]
Digits = Annotated[str, BeforeValidator(parse_citizen_number), schema(type="string", pattern="^([0-9]{9}|[0-9]{12})$")]
