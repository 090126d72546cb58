"""Which record settles a condition that nobody can tell yet, and where it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from thidua_cli.judge.case import Case
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.standards import standard
from thidua_cli.models.choices import MERITS, PERSON_RECORDS, SUBJECTS
from thidua_cli.models.condition import Condition


@dataclass(frozen=True, slots=True)
class Record:
    """`name` is how people call it, `advice` says where it is written, or what to do where it has no place."""

    name: str
    advice: str


def _kept(key: str) -> Record:
    """A record of people.yaml that may be declared complete for everybody of the file."""
    return Record(
        PERSON_RECORDS[key], f"ghi ở {key} của từng người ({key}: [] là không có), hoặc complete: [{key}] của cả tệp"
    )


RECORDS: Mapping[str, Record] = {
    "prior": Record("khen thưởng các năm", "ghi ở kind: history hoặc decisions; sổ đã đủ thì ghi complete_from"),
    "rating": Record("xếp loại", "ghi ở ratings của người (people.yaml), của đơn vị, cơ quan (agency.yaml)"),
    "initiative": Record("sáng kiến, đề tài", "ghi ở kind: initiatives; sổ đã đủ thì ghi complete_from"),
    "service": Record("thời gian công tác", "ghi ở from của từng người, moves khi chuyển từ nơi khác đến"),
    "employed": Record("ngày tuyển dụng", "ghi ở from của từng người, moves khi chuyển từ nơi khác đến"),
    "absence_below": _kept("leave"),
    "discipline_below": _kept("discipline"),
    "study": _kept("study"),
    "clear": Record(
        "việc đang xem xét",
        "ghi ở under_review ([] là không có) của người, đơn vị; "
        "hoặc complete: [under_review] ở people.yaml, agency.yaml",
    ),
    "registered": Record("đăng ký thi đua", "ghi ở kind: registrations"),
    "movement": Record("thời gian của phong trào", "ghi ở đề nghị trong kế hoạch chuyên đề, theo đợt (period)"),
    "existed": Record("ngày thành lập", "ghi ở from của đơn vị, founded của cơ quan (agency.yaml)"),
    "members": Record(
        "danh hiệu của thành viên", "ghi ở danh sách đề nghị, sổ khen thưởng của năm; people.yaml, headcounts"
    ),
    "members_rated": Record(
        "xếp loại của thành viên", "ghi ở ratings của từng người (people.yaml), headcounts của đơn vị"
    ),
    "members_discipline_below": Record("kỷ luật của thành viên", _kept("discipline").advice),
    "rank": Record("thứ hạng trong cụm, khối", "ghi ở kind: clusters"),
    "score": Record("điểm chấm", "ghi ở evidence của đề nghị, hoặc score ở kind: clusters"),
    "judgement": Record("điều cần người xác nhận", "ghi ở confirmed của đề nghị"),
}
NO_STANDARD = Record(
    "tiêu chuẩn chưa có trong bộ dữ liệu",
    "không phải ghi thêm hồ sơ: người xét đối chiếu văn bản, hoặc bổ sung gói luật",
)
# What only people.yaml and agency.yaml can say; whoever is in neither has no place for it.
OF_OUR_OWN = frozenset(
    ("rating", "initiative", "service", "employed", "absence_below", "discipline_below", "study", "clear", "existed")
) | frozenset(("members", "members_rated", "members_discipline_below"))
OUTSIDER = Record(
    "hồ sơ của người, tập thể ngoài cơ quan",
    "không tệp nào ghi xếp loại, kỷ luật … của người ngoài: người xét đối chiếu xác nhận của nơi quản lý họ",
)


def records_of(proof: Proof, case: Case) -> Iterator[Record]:
    """The records that one unknown step of a case waits for."""
    if proof.asked is None:
        yield _merit(case) or NO_STANDARD
    else:
        outside = case.nominee.external is not None
        forms = _forms(proof.asked)
        yield from dict.fromkeys(OUTSIDER if outside and form in OF_OUR_OWN else RECORDS[form] for form in forms)


def _merit(case: Case) -> Record | None:
    """The loại hình to choose, where the law of the day has standards for others than the one taken."""
    subject = case.nominee.subject
    others = [merit for merit in MERITS if standard(case.award, subject, merit, case.day) is not None]
    if not others:
        return None
    known = ", ".join(f"{merit} ({MERITS[merit]})" for merit in others)
    return Record(
        "loại hình khen thưởng",
        f"ghi merit ở đề nghị: {known}; {SUBJECTS[subject]} không có tiêu chuẩn loại hình {MERITS[case.merit]}",
    )


def _forms(asked: Condition) -> Iterator[str]:
    if not asked.children():
        yield asked.form
    for child in asked.children():
        yield from _forms(child)
