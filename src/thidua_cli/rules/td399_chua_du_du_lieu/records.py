"""Which record settles a condition that nobody can tell yet, and where it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from thidua_cli.judge.proof import Proof
from thidua_cli.models.choices import PERSON_RECORDS
from thidua_cli.models.condition import Condition


@dataclass(frozen=True, slots=True)
class Record:
    """`name` is how people call it, `where` says how it is written down."""

    name: str
    where: str


def _kept(key: str) -> Record:
    """A record of people.yaml that may be declared complete for everybody of the file."""
    return Record(
        PERSON_RECORDS[key], f"{key} của từng người ({key}: [] là không có), hoặc complete: [{key}] của cả tệp"
    )


RECORDS: Mapping[str, Record] = {
    "prior": Record("khen thưởng các năm", "kind: history hoặc decisions; sổ đã đủ thì ghi complete_from"),
    "rating": Record("xếp loại", "ratings của người (people.yaml), của đơn vị, cơ quan (agency.yaml)"),
    "initiative": Record("sáng kiến, đề tài", "kind: initiatives; sổ đã đủ thì ghi complete_from"),
    "service": Record("thời gian công tác", "from của từng người, moves khi chuyển từ nơi khác đến"),
    "employed": Record("ngày tuyển dụng", "from của từng người, moves khi chuyển từ nơi khác đến"),
    "absence_below": _kept("leave"),
    "discipline_below": _kept("discipline"),
    "study": _kept("study"),
    "clear": Record(
        "việc đang xem xét",
        "under_review ([] là không có) của người, đơn vị; hoặc complete: [under_review] ở people.yaml, agency.yaml",
    ),
    "registered": Record("đăng ký thi đua", "kind: registrations"),
    "movement": Record("thời gian của phong trào", "đề nghị trong kế hoạch chuyên đề, theo đợt (period)"),
    "existed": Record("ngày thành lập", "from của đơn vị, founded của cơ quan (agency.yaml)"),
    "members": Record("danh hiệu của thành viên", "danh sách đề nghị, sổ khen thưởng của năm; people.yaml, headcounts"),
    "members_rated": Record("xếp loại của thành viên", "ratings của từng người (people.yaml), headcounts của đơn vị"),
    "members_discipline_below": Record("kỷ luật của thành viên", _kept("discipline").where),
    "rank": Record("thứ hạng trong cụm, khối", "kind: clusters"),
    "score": Record("điểm chấm", "evidence của đề nghị, hoặc score ở kind: clusters"),
    "judgement": Record("điều cần người xác nhận", "confirmed của đề nghị"),
}
NO_STANDARD = Record(
    "tiêu chuẩn chưa có trong bộ dữ liệu",
    "không phải ghi thêm hồ sơ: người xét đối chiếu văn bản, hoặc bổ sung gói luật",
)


def records_of(proof: Proof) -> Iterator[Record]:
    """The records that one unknown step waits for."""
    if proof.asked is None:
        yield NO_STANDARD
    else:
        yield from dict.fromkeys(RECORDS[form] for form in _forms(proof.asked))


def _forms(asked: Condition) -> Iterator[str]:
    if not asked.children():
        yield asked.form
    for child in asked.children():
        yield from _forms(child)
