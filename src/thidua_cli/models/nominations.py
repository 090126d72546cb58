"""kind: nominations, kind: registrations — who is put forward, who signs up, for what."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import Merit, Subject
from thidua_cli.models.condition import Codes
from thidua_cli.models.sections import Ids
from thidua_cli.models.shorthand import Shorthand, under
from thidua_cli.models.target import Target
from thidua_cli.models.types import CODE, Code, Count, Day, Line, Prose, Score, Year, YesNo, schema, wrong

SHA256 = r"^[0-9a-f]{64}$"


class External(Model):
    """Somebody outside the roster: a person, a collective or a household of another place."""

    name: Line = Field(description="Họ và tên, hoặc tên tập thể, chủ hộ")
    subject: Subject = Field("individual", description="Cá nhân, tập thể hay hộ gia đình")
    position: Line | None = Field(None, description="Chức vụ, chức danh")
    organisation: Line | None = Field(None, description="Cơ quan, địa chỉ")


class Nominee(Model):
    """Exactly one of person, unit, external."""

    person: Code | None = Field(None, description="Mã cá nhân trong people.yaml")
    unit: Code | None = Field(None, description="Mã đơn vị trong agency.yaml: đề nghị cho tập thể này")
    whole_agency: Literal["true"] | None = Field(
        None, alias="agency", description="true: đề nghị cho tập thể cả cơ quan"
    )
    external: External | None = Field(None, description="Cá nhân, tập thể, hộ gia đình ngoài cơ quan")

    @model_validator(mode="after")
    def exactly_one(self) -> Self:
        named = (self.person, self.unit, self.whole_agency, self.external)
        if len(named) - named.count(None) != 1:
            raise wrong(
                "mỗi dòng nêu đúng một trong: person (cá nhân), unit (tập thể), agency: true (cả cơ quan), "
                "external (ngoài cơ quan)"
            )
        return self

    @property
    def subject(self) -> str:
        if self.external is not None:
            return self.external.subject
        return "individual" if self.person is not None else "collective"

    @property
    def identity(self) -> str:
        """Equal for equal nominees of one agency, whatever file they stand in."""
        if self.external is not None:
            return f"external:{self.external.name.casefold()}|{(self.external.organisation or '').casefold()}"
        if self.person is not None:
            return f"person:{self.person}"
        return f"unit:{self.unit}" if self.unit is not None else "agency"


class Evidence(Model):
    """What supports one criterion."""

    criterion: Code = Field(description="Mã tiêu chí")
    text: Prose | None = Field(None, description="Kết quả, minh chứng")
    score: Score | None = Field(None, description="Điểm đạt")


class Confirmation(Model):
    """A person's answer to a condition that no record can settle."""

    judgement: Code = Field(description="Mã điều cần xác nhận (id của điều kiện judgement)")
    held: YesNo = Field(description="true: đạt; false: không đạt")
    by: Line = Field(description="Ai xác nhận")
    day: Day | None = Field(None, alias="date", description="Ngày xác nhận")
    text: Prose | None = Field(None, description="Dựa vào đâu")


class UnitVote(Model):
    """How the members of the unit voted on one nomination."""

    agree: Count = Field(description="Số người đồng ý")
    total: Count = Field(description="Số người của đơn vị được biểu quyết")

    @model_validator(mode="after")
    def within(self) -> Self:
        if self.agree > self.total:
            raise wrong(f"agree là {self.agree}, nhiều hơn total là {self.total}")
        return self


class DossierFile(Model):
    """One part of the dossier that has been handed in."""

    part: Code = Field(description="Mã thành phần hồ sơ của kế hoạch, ví dụ bao-cao-thanh-tich")
    file: Line | None = Field(None, description="Đường dẫn tệp, tính từ thư mục của danh sách")
    sha256: Annotated[Line, Field(pattern=SHA256), schema(type="string", pattern=SHA256)] | None = Field(
        None, description="Mã băm SHA-256 của tệp, để biết tệp không bị thay"
    )


class Returned(Model):
    """The nomination was sent back."""

    day: Day = Field(alias="date", description="Ngày trả lại")
    reason: Prose = Field(description="Lý do trả lại")
    by: Line = Field(description="Ai trả lại")


class Nomination(Nominee):
    """One nominee for one award line of the plan."""

    award: Code = Field(description="Mã dòng khen thưởng trong kế hoạch (id), hoặc mã danh hiệu, hình thức")
    year: Year | None = Field(None, description="Năm xét, nếu khác năm của tệp")
    merit: Merit | None = Field(
        None, description="Loại hình khen thưởng; bỏ trống thì theo loại kế hoạch (thường xuyên là cong-trang)"
    )
    achievement: Prose | None = Field(None, description="Tóm tắt thành tích")
    field: Line | None = Field(None, description="Lĩnh vực, ví dụ Giáo dục; để thống kê, không in ra văn bản")
    note: Prose | None = Field(None, description="Ghi chú của nơi lập danh sách; không in ra văn bản")
    initiatives: Ids = Field((), description="Mã các sáng kiến, đề tài dùng cho đề nghị này")
    confirmed: tuple[Confirmation, ...] = Field((), description="Những điều con người đã xác nhận")
    evidence: tuple[Evidence, ...] = Field((), description="Minh chứng theo từng tiêu chí")
    unit_vote: UnitVote | None = Field(None, description="Kết quả biểu quyết ở đơn vị, khi không có tệp unit-review")
    dossier: tuple[Annotated[DossierFile, Shorthand(under("part"), CODE)], ...] = Field(
        (), description="Các thành phần hồ sơ đã nộp"
    )
    returned: tuple[Returned, ...] = Field((), description="Các lần bị trả lại; gửi lại thì sửa ngày submitted")


class Nominations(Model):
    """One unit's list for one plan and year; one file a unit, so that units do not collide."""

    kind: Literal["nominations"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    plan: Code = Field(description="Mã kế hoạch")
    year: Year = Field(description="Năm xét")
    wave: Code | None = Field(None, description="Mã đợt, khi số lượng tính theo đợt")
    unit: Code | None = Field(None, description="Đơn vị lập danh sách")
    submitted: Day | None = Field(None, description="Ngày gửi")
    received: Day | None = Field(None, description="Ngày nơi thẩm định nhận hồ sơ; bỏ trống thì lấy ngày gửi")
    nominations: tuple[Nomination, ...] = Field(description="Danh sách đề nghị")


class Registration(Nominee):
    """One who signs up, for one or more awards."""

    award: Codes = Field(description="Mã các danh hiệu, hình thức đăng ký")
    note: Prose | None = Field(None, description="Ghi chú của nơi lập danh sách; không in ra văn bản")


class Registrations(Model):
    """What a unit signs up for at the start of the year."""

    kind: Literal["registrations"] = Field(description="Loại tệp")
    agency: Code | None = Field(None, description="Mã cơ quan; bỏ trống thì theo agency.yaml của thư mục")
    plan: Code = Field(description="Mã kế hoạch")
    year: Year = Field(description="Năm đăng ký")
    unit: Code | None = Field(None, description="Đơn vị lập bản đăng ký")
    registrations: tuple[Registration, ...] = Field(description="Danh sách đăng ký")
    targets: tuple[Target, ...] = Field((), description="Chỉ tiêu đơn vị đăng ký, viết như chỉ tiêu của kế hoạch")
