"""Closed lists: a word the tool understands, with its Vietnamese name, and the nearest one for a typo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from thidua_cli.models.types import CHOICE, quoted, text_of


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word most like this one; None when none is much like it."""
    found = get_close_matches(word, list(allowed), n=1, cutoff=0.6)
    return found[0] if found else None


def suggested(word: str, allowed: Iterable[str]) -> str | None:
    """`có phải ý bạn là `van-phong`?`, the question that answers a slip of the finger; None when nothing is near."""
    guess = nearest(word, allowed)
    return f"có phải ý bạn là `{guess}`?" if guess else None


def not_among(word: str, allowed: list[str], expected: str) -> PydanticCustomError:
    """The error for a word outside a list: what was found, the nearest, and all that is allowed when short."""
    return PydanticCustomError(
        CHOICE, "{message}", {"message": f"{quoted(word)} không phải {expected}", "word": word, "allowed": allowed}
    )


@dataclass(frozen=True, eq=False)
class OneOf:
    """Annotation of a string field that takes one word of `names`."""

    names: Mapping[str, str]
    expected: str

    @cached_property
    def expected_of_all(self) -> str:
        """For a list or a mapping, which has no nearest word."""
        return f"{self.expected} ({', '.join(self.names)})"

    def parse(self, value: object) -> str:
        word = text_of(value, self.expected_of_all)
        if word not in self.names:
            raise not_among(word, list(self.names), self.expected)
        return word

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.parse, core_schema.str_schema())

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": list(self.names)}

    def __hash__(self) -> int:
        return hash(self.expected)


SUBJECTS = {"individual": "cá nhân", "collective": "tập thể", "household": "hộ gia đình"}
PLAN_TYPES = {"annual": "thường xuyên (hằng năm)", "thematic": "chuyên đề", "campaign": "theo đợt"}
RATINGS = {
    "hoan-thanh-xuat-sac": "hoàn thành xuất sắc nhiệm vụ",
    "hoan-thanh-tot": "hoàn thành tốt nhiệm vụ",
    "hoan-thanh": "hoàn thành nhiệm vụ",
    "khong-hoan-thanh": "không hoàn thành nhiệm vụ",
}
ROLES = {"leader": "lãnh đạo, quản lý", "staff": "không giữ chức vụ lãnh đạo"}
EMPLOYMENT = {
    "cong-chuc": "công chức",
    "vien-chuc": "viên chức",
    "hop-dong": "người lao động hợp đồng",
    "luc-luong-vu-trang": "lực lượng vũ trang",
}
# From lighter to graver; "from cảnh cáo up" is an order of this list.
DISCIPLINE = {
    "khien-trach": "khiển trách",
    "canh-cao": "cảnh cáo",
    "ha-bac-luong": "hạ bậc lương",
    "giang-chuc": "giáng chức",
    "cach-chuc": "cách chức",
    "buoc-thoi-viec": "buộc thôi việc",
}
LEAVE = {
    "phep-nam": "nghỉ phép hằng năm",
    "thai-san": "nghỉ thai sản",
    "om-dau": "nghỉ ốm đau",
    "dieu-tri-thuong-tich": "điều trị thương tích do làm nhiệm vụ, cứu người, cứu tài sản",
    "khong-luong": "nghỉ không hưởng lương",
    "viec-rieng": "nghỉ việc riêng",
}
STUDY_RESULTS = {"dat": "đạt", "trung-binh": "trung bình", "kha": "khá", "gioi": "giỏi", "xuat-sac": "xuất sắc"}
MOVES = {
    "recruited": "tuyển dụng",
    "transferred-in": "chuyển đến",
    "transferred-out": "chuyển đi",
    "seconded-out": "biệt phái đi nơi khác",
    "seconded-in": "biệt phái đến",
    "returned": "hết biệt phái",
}
REVIEWS = {
    "ky-luat": "đang xem xét kỷ luật",
    "dieu-tra": "đang điều tra, thanh tra, kiểm tra",
    "to-cao": "có đơn tố cáo đang xác minh",
    "bao-chi": "báo chí nêu, đang xác minh",
}
# What a roster may be declared to hold in full: no entry then means that there is none.
PERSON_RECORDS = {
    "leave": "nghỉ",
    "study": "học tập",
    "moves": "tuyển dụng, chuyển công tác, biệt phái",
    "discipline": "kỷ luật",
    "under_review": "việc đang xem xét",
}
# What may be kept in full of collectives: the one record they share with people.
COLLECTIVE_RECORDS = {"under_review": PERSON_RECORDS["under_review"]}
INITIATIVE_KINDS = {
    "sang-kien": "sáng kiến",
    "de-tai": "đề tài, đề án, công trình",
    "muu-tri": "mưu trí, sáng tạo trong chiến đấu",
}
MERITS = {
    "cong-trang": "công trạng",
    "dot-xuat": "đột xuất",
    "chuyen-de": "phong trào thi đua, chuyên đề",
    "cong-hien": "quá trình cống hiến",
    "nien-han": "niên hạn",
    "doi-ngoai": "đối ngoại",
}
GENDERS = {"nam": "nam", "nu": "nữ"}
UNIT_KINDS = {"leadership": "lãnh đạo cơ quan", "division": "phòng chuyên môn", "affiliate": "đơn vị trực thuộc"}
PERIODS = {"year": "mỗi năm", "plan": "cả kế hoạch", "wave": "mỗi đợt"}
SCOPES = {"agency": "toàn cơ quan", "unit": "mỗi đơn vị"}
REVIEW_KINDS = {"so-ket": "Sơ kết", "tong-ket": "Tổng kết"}
# In the order of the year; two steps for the same award must follow it.
STEPS = {
    "launch": "tổ chức phát động",
    "unit-registration": "đơn vị đăng ký thi đua",
    "agency-registration": "cơ quan đăng ký thi đua với cấp trên",
    "unit-submission": "đơn vị gửi hồ sơ đề nghị",
    "council-meeting": "Hội đồng họp xét",
    "agency-submission": "cơ quan trình cấp trên",
    "decision": "ban hành quyết định khen thưởng",
    "ceremony": "tổ chức trao thưởng",
    "report": "báo cáo kết quả",
    "other": "việc khác (ghi bằng text)",
}
DEADLINE_YEARS = {"same": "năm xét", "next": "năm liền kề"}
LEVELS = {"co-so": "cấp cơ sở", "bo-nganh-tinh": "cấp bộ, ban, ngành, tỉnh", "toan-quoc": "phạm vi toàn quốc"}
COPIES = {"paper": "bản giấy", "electronic": "bản điện tử"}
SHOWS = {
    "subjects": "đối tượng thi đua",
    "scope": "phạm vi",
    "period": "thời gian",
    "waves": "các đợt thi đua",
    "reviews": "sơ kết, tổng kết",
    "targets": "chỉ tiêu",
    "movements": "các phong trào hưởng ứng",
    "awards": "hình thức, số lượng khen thưởng",
    "criteria": "tiêu chí, tiêu chuẩn",
    "requirements": "điều kiện riêng của từng hình thức",
    "dossier": "hồ sơ",
    "deadlines": "thời hạn",
}
LISTS = {
    "dash": "- gạch đầu dòng",
    "plus": "+ dấu cộng",
    "letter": "a) b) c)",
    "number": "1. 2. 3.",
    "heading": "mỗi ý một đề mục con",
    "plain": "đoạn văn thường",
}
DATA_LISTS = LISTS | {"table": "bảng điểm (chỉ với show: criteria)"}
NUMBERINGS = {
    "capital": "A. B. C.",
    "roman": "I. II. III.",
    "arabic": "1. 2. 3.",
    "decimal": "1.1. 1.2.",
    "letter": "a) b) c)",
    "none": "không đánh số",
}
VOTE_BASES = {"members": "tổng số thành viên Hội đồng", "present": "số thành viên có mặt"}
ROUNDINGS = {"down": "làm tròn xuống", "up": "làm tròn lên"}
COUNCIL_ROLES = {
    "chair": "Chủ tịch Hội đồng",
    "vice-chair": "Phó Chủ tịch Hội đồng",
    "standing": "Ủy viên thường trực",
    "member": "Ủy viên",
    "secretary": "Ủy viên thư ký",
}
VOTES = {"agree": "đồng ý", "disagree": "không đồng ý", "blank": "phiếu trắng, không hợp lệ"}
OUTCOMES = {"approved": "thông qua", "rejected": "không thông qua", "deferred": "để lại phiên sau"}
SEVERITIES = {"error": "lỗi", "warning": "cảnh báo", "info": "thông tin", "off": "tắt"}

Subject = Annotated[str, OneOf(SUBJECTS, "đối tượng khen thưởng")]
PlanType = Annotated[str, OneOf(PLAN_TYPES, "loại kế hoạch")]
Rating = Annotated[str, OneOf(RATINGS, "mức xếp loại")]
Role = Annotated[str, OneOf(ROLES, "vai trò")]
Employment = Annotated[str, OneOf(EMPLOYMENT, "loại lao động")]
DisciplineForm = Annotated[str, OneOf(DISCIPLINE, "hình thức kỷ luật")]
LeaveKind = Annotated[str, OneOf(LEAVE, "loại nghỉ")]
StudyResult = Annotated[str, OneOf(STUDY_RESULTS, "kết quả học tập")]
MoveKind = Annotated[str, OneOf(MOVES, "loại biến động")]
UnderReviewKind = Annotated[str, OneOf(REVIEWS, "loại việc đang xem xét")]
PersonRecord = Annotated[str, OneOf(PERSON_RECORDS, "mục hồ sơ cá nhân")]
CollectiveRecord = Annotated[str, OneOf(COLLECTIVE_RECORDS, "mục hồ sơ tập thể")]
InitiativeKind = Annotated[str, OneOf(INITIATIVE_KINDS, "loại sáng kiến, đề tài")]
Merit = Annotated[str, OneOf(MERITS, "loại hình khen thưởng")]
Gender = Annotated[str, OneOf(GENDERS, "giới tính")]
UnitKind = Annotated[str, OneOf(UNIT_KINDS, "loại đơn vị")]
Period = Annotated[str, OneOf(PERIODS, "kỳ tính số lượng")]
Scope = Annotated[str, OneOf(SCOPES, "phạm vi tính số lượng")]
ReviewKind = Annotated[str, OneOf(REVIEW_KINDS, "loại hội nghị")]
Step = Annotated[str, OneOf(STEPS, "bước trong quy trình")]
DeadlineYear = Annotated[str, OneOf(DEADLINE_YEARS, "năm của thời hạn")]
Level = Annotated[str, OneOf(LEVELS, "cấp công nhận sáng kiến")]
Copy = Annotated[str, OneOf(COPIES, "loại bản gửi")]
Show = Annotated[str, OneOf(SHOWS, "phần dữ liệu có thể in")]
ListStyle = Annotated[str, OneOf(LISTS, "kiểu liệt kê")]
DataListStyle = Annotated[str, OneOf(DATA_LISTS, "kiểu liệt kê")]
Numbering = Annotated[str, OneOf(NUMBERINGS, "kiểu đánh số")]
Rounding = Annotated[str, OneOf(ROUNDINGS, "cách làm tròn")]
VoteBase = Annotated[str, OneOf(VOTE_BASES, "mẫu số của tỷ lệ phiếu")]
CouncilRole = Annotated[str, OneOf(COUNCIL_ROLES, "vai trò trong Hội đồng")]
VoteWord = Annotated[str, OneOf(VOTES, "ý kiến biểu quyết")]
Outcome = Annotated[str, OneOf(OUTCOMES, "kết luận của Hội đồng")]
SeverityWord = Annotated[str, OneOf(SEVERITIES, "mức độ")]
