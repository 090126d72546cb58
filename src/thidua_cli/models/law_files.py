"""The files of a law pack that a workspace brings: shapes as of the own ones, checked before anything reads them."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from thidua_cli.law import Moment
from thidua_cli.law.pack import FILE as PACK
from thidua_cli.models.base import Model
from thidua_cli.models.choices import SUBJECTS, Merit, OneOf, Subject
from thidua_cli.models.condition import Condition
from thidua_cli.models.types import Code, Line, parse_day, quoted, text_of, wrong

CONFIDENCES = {"confirmed": "đã đối chiếu", "known": "biết chắc", "unsure": "cần xác nhận"}
FAMILIES = {"danh-hieu": "danh hiệu thi đua", "hinh-thuc": "hình thức khen thưởng"}
COUNTED = {subject: SUBJECTS[subject] for subject in ("individual", "collective")}
AWARD_LEVELS = {
    "co-so": "cấp cơ sở",
    "so-nganh": "cấp sở, ngành",
    "bo-nganh-tinh": "cấp bộ, ban, ngành, tỉnh",
    "nha-nuoc": "cấp Nhà nước",
}


def exactly(pattern: str, expected: str) -> BeforeValidator:
    """The text as the readers of the law floor will meet it: nothing around it is trimmed, no comma is a point."""

    def read(value: object) -> str:
        text_of(value, expected)
        if not re.fullmatch(pattern, str(value)):
            raise wrong(f"{quoted(str(value))} không phải {expected}")
        return str(value)

    return BeforeValidator(read)


def a_moment(value: object) -> str:
    """A day, a month or a year of the calendar."""
    text = text_of(value, "một ngày, tháng hoặc năm, ví dụ 2014-08-20, 2012-06 hoặc 2017")
    try:
        Moment.parse(text)
    except ValueError:
        raise wrong(f"{quoted(text)} không phải ngày, tháng hoặc năm; viết ví dụ 2014-08-20, 2012-06, 2017") from None
    return text


Figure = Annotated[str, exactly(r"\d{1,12}(\.\d{1,4})?", "một số, ví dụ 15 hoặc 1.5 (dấu chấm thập phân)")]
Order = Annotated[str, exactly(r"\d{1,9}", "số nguyên không âm")]
True_ = Annotated[str, exactly("true", "true (không có thì bỏ khóa này)")]
Horizon = Annotated[str, exactly(r"[1-9]\d{0,2} months", "số tháng, ví dụ 12 months")]
# The last validator is asked first.
DayText = Annotated[date, BeforeValidator(parse_day), exactly(r"\d{4}-\d{2}-\d{2}", "một ngày, ví dụ 2024-03-15")]
MomentText = Annotated[str, BeforeValidator(a_moment)]
Confidence = Annotated[str, OneOf(CONFIDENCES, "mức chắc chắn")]


class Cite(Model):
    """A text of the shelf by its id, or another one by type and number."""

    text: Line = Field(description="Mã văn bản trong gói, hoặc loại và số của văn bản khác")
    clause: Line = Field("", description="Điều, khoản, điểm")
    confidence: Confidence = Field("", description="Mức chắc chắn của riêng căn cứ này")


class Clause(Model):
    """A place in a text of the shelf."""

    text: Code = Field(description="Mã văn bản trong gói")
    clause: Line = Field(description="Điều, khoản, điểm")
    confidence: Confidence = Field("", description="Mức chắc chắn của riêng căn cứ này")


class Spanned(Model):
    """What holds from one day to another, both inside."""

    start: DayText = Field(alias="from", description="Từ ngày (tính cả ngày này)")
    end: DayText | None = Field(None, alias="to", description="Đến hết ngày; bỏ trống khi chưa biết ngày kết thúc")

    @model_validator(mode="after")
    def forward(self) -> Self:
        if self.end is not None and self.end < self.start:
            raise wrong("to trước from")
        return self


class DatedValue(Spanned):
    """A value of some time, with its clauses; without a number the words say what the law says instead."""

    confidence: Confidence = Field(description="Mức chắc chắn: confirmed, known, unsure")
    cites: tuple[Cite, ...] = Field(description="Căn cứ; [] khi không văn bản nào nêu")
    words: Line | None = Field(None, description="Luật nói gì, khi không có con số")


class CapValue(DatedValue):
    percent: Figure | None = Field(None, description="Nhiều nhất bao nhiêu phần trăm")


class PrizeValue(DatedValue):
    multiple: Figure | None = Field(None, description="Hệ số lương cơ sở")
    ceiling: True_ = Field("", description="true: luật đặt mức nhiều nhất")


class VoteValue(DatedValue):
    percent: Figure | None = Field(None, description="Ít nhất bao nhiêu phần trăm tổng số thành viên Hội đồng")


class DossierValue(DatedValue):
    parts: tuple[Code, ...] = Field((), description="Mã các thành phần hồ sơ")
    sets: Order = Field("", description="Số bộ")


class AuthorityValue(DatedValue):
    deciders: tuple[Code, ...] = Field(min_length=1, description="Mã những người có thẩm quyền")


class ParameterValue(DatedValue):
    value: Figure | None = Field(None, description="Con số")


def ascending(values: tuple[Spanned, ...]) -> None:
    """Values follow each other without meeting; only the last one may be open."""
    for earlier, later in pairwise(values):
        if earlier.end is None or earlier.end >= later.start:
            raise wrong("các giá trị phải theo thứ tự ngày và không chồng nhau; chỉ giá trị cuối được để trống to")


class Named(Spanned):
    """An official name of some time."""

    name: Line = Field(description="Tên chính thức")


class AwardFile(Model):
    """award.yaml."""

    code: Code = Field(description="Mã, trùng tên thư mục")
    name: Line = Field(description="Tên chính thức")
    short: Line = Field(description="Tên gọi tắt")
    family: Annotated[str, OneOf(FAMILIES, "loại")] = Field(description="danh-hieu hoặc hinh-thuc")
    subjects: tuple[Subject, ...] = Field(min_length=1, description="Đối tượng")
    level: Annotated[str, OneOf(AWARD_LEVELS, "cấp")] = Field(description="Cấp khen thưởng")
    order: Order = Field(description="Thứ tự từ thấp lên cao")
    confidence: Confidence = Field(description="Mức chắc chắn")
    cites: tuple[Clause, ...] = Field(description="Căn cứ, bằng mã văn bản trong gói; [] khi không văn bản nào nêu")
    aliases: tuple[Line, ...] = Field((), description="Cách gọi khác")
    names: tuple[Named, ...] = Field((), description="Tên theo từng thời kỳ")
    variant_of: Code | None = Field(None, description="Mã của hình thức rộng hơn")
    implies: tuple[Code, ...] = Field((), description="Mã các danh hiệu mà người được tặng đương nhiên đã đạt")
    community: True_ = Field("", description="true: danh hiệu của cộng đồng (thôn, xã, tỉnh), không của đơn vị cơ quan")


class CapFile(Model):
    """cap.yaml."""

    of: tuple[Code, ...] = Field(min_length=1, description="Tỷ lệ tính trên số đạt các danh hiệu này")
    subject: Annotated[str, OneOf(COUNTED, "đối tượng")] = Field("individual", description="Đếm cá nhân hay tập thể")
    where_decided: True_ = Field("", description="true: chỉ nơi tặng các danh hiệu ở of mới đếm được")
    cap: tuple[CapValue, ...] = Field(min_length=1, description="Tỷ lệ theo từng thời kỳ")

    @model_validator(mode="after")
    def in_order(self) -> Self:
        ascending(self.cap)
        return self


class VotesFile(Model):
    """votes.yaml."""

    votes: tuple[VoteValue, ...] = Field(min_length=1, description="Tỷ lệ phiếu theo từng thời kỳ")

    @model_validator(mode="after")
    def in_order(self) -> Self:
        ascending(self.votes)
        return self


class DossierFile(Model):
    """dossier.yaml."""

    dossier: tuple[DossierValue, ...] = Field(min_length=1, description="Hồ sơ theo từng thời kỳ")

    @model_validator(mode="after")
    def in_order(self) -> Self:
        ascending(self.dossier)
        return self


class AuthorityFile(Model):
    """authority.yaml."""

    authority: tuple[AuthorityValue, ...] = Field(min_length=1, description="Thẩm quyền theo từng thời kỳ")

    @model_validator(mode="after")
    def in_order(self) -> Self:
        ascending(self.authority)
        return self


class PrizeFile(Model):
    """prize.yaml: its own values, or those of another award."""

    same_as: Code | None = Field(None, description="Như danh hiệu, hình thức này")
    subject: Subject | None = Field(None, description="Đối tượng của hệ số")
    factors: dict[Subject, Code] = Field(default_factory=dict, description="Tham số nhân cho đối tượng khác")
    prize: tuple[PrizeValue, ...] = Field((), description="Hệ số theo từng thời kỳ")

    @model_validator(mode="after")
    def one_way(self) -> Self:
        own = {"subject", "prize"} <= self.model_fields_set and self.subject is not None
        if own == (self.same_as is not None) or ("same_as" in self.model_fields_set and self.same_as is None):
            raise wrong(f"ghi same_as, hoặc subject ({', '.join(SUBJECTS)}) và prize; một trong hai")
        ascending(self.prize)
        return self


class StandardEntry(Spanned):
    """What one subject must show for the award in some time."""

    subject: Subject = Field(description="Đối tượng")
    merit: Merit = Field(description="Loại hình khen thưởng")
    confidence: Confidence = Field(description="Mức chắc chắn")
    cites: tuple[Cite, ...] = Field(min_length=1, description="Căn cứ")
    requires: Condition = Field(description="Điều kiện")
    council: tuple[Line, ...] = Field((), description="Điều Hội đồng tự xét, không sổ nào ghi")


class StandardsFile(Model):
    """standards.yaml."""

    standards: tuple[StandardEntry, ...] = Field(min_length=1, description="Các tiêu chuẩn")

    @model_validator(mode="after")
    def one_a_day(self) -> Self:
        """Of one subject and loại hình two standards of one day would be a silent choice."""
        timelines: dict[tuple[str, str], list[StandardEntry]] = {}
        for entry in self.standards:
            timelines.setdefault((entry.subject, entry.merit), []).append(entry)
        for entries in timelines.values():
            ascending(tuple(sorted(entries, key=lambda entry: entry.start)))
        return self


class TextFile(Model):
    """texts/<id>.yaml."""

    id: Code = Field(description="Mã văn bản, trùng tên tệp")
    number: Line = Field(description="Số, ký hiệu")
    type: Line = Field(description="Loại văn bản")
    issuer: Line = Field(description="Cơ quan ban hành")
    confidence: Confidence = Field(description="Mức chắc chắn")
    title: Line | None = Field(None, description="Trích yếu")
    subject: Code | None = Field(None, description="Văn bản nói về việc gì; bỏ trống là thi đua, khen thưởng")
    signed: MomentText = Field("", description="Ngày ban hành")
    in_force: MomentText = Field("", description="Ngày có hiệu lực")
    ended: MomentText = Field("", description="Ngày cuối cùng còn hiệu lực")
    partly_until: MomentText = Field("", description="Ngày cuối cùng còn áp dụng một phần")
    replaced_by: Code | None = Field(None, description="Mã văn bản thay thế")
    amended_by: tuple[Code, ...] = Field((), description="Mã các văn bản sửa đổi")


class ParameterFile(Model):
    """parameters/<id>.yaml."""

    id: Code = Field(description="Mã tham số, trùng tên tệp")
    name: Line = Field(description="Tên gọi")
    values: tuple[ParameterValue, ...] = Field(min_length=1, description="Các giá trị")

    @model_validator(mode="after")
    def in_order(self) -> Self:
        ascending(self.values)
        return self


class PartlyKnownEntry(Model):
    """A text in force of which only some is known."""

    text: Code = Field(description="Mã văn bản")
    start: DayText = Field(alias="from", description="Từ ngày")
    words: Line = Field(description="Nội dung nào chưa biết")
    awards: tuple[Code, ...] = Field((), description="Mã các danh hiệu, hình thức liên quan")


class PackFile(Model):
    """pack.yaml."""

    version: Line = Field(description="Phiên bản của gói, ví dụ 2026.11.20")
    checked: DayText = Field(description="Ngày đối chiếu gần nhất với văn bản gốc")
    horizon: Horizon | None = Field(None, description="Quá thời gian này thì cần đối chiếu lại, ví dụ 12 months")
    partly_known: tuple[PartlyKnownEntry, ...] = Field((), description="Những phần luật mới biết một phần")


IN_AWARD: dict[str, type[Model]] = {
    "award": AwardFile,
    "authority": AuthorityFile,
    "cap": CapFile,
    "dossier": DossierFile,
    "prize": PrizeFile,
    "standards": StandardsFile,
    "votes": VotesFile,
}
SHELVES: dict[str, type[Model]] = {"texts": TextFile, "parameters": ParameterFile}
PATTERNS = f"{PACK}, awards/<mã>/{{{','.join(IN_AWARD)}}}.yaml, texts/<mã>.yaml, parameters/<mã>.yaml"


def shape_of(parts: tuple[str, ...]) -> type[Model] | None:
    """The model of a file by its path inside a pack; None for a file that no reader asks for."""
    match parts:
        case (name,) if name == PACK:
            return PackFile
        case ("awards", _, name):
            return IN_AWARD.get(name.removesuffix(".yaml")) if name.endswith(".yaml") else None
        case (shelf, name) if name.endswith(".yaml"):
            return SHELVES.get(shelf)
    return None
