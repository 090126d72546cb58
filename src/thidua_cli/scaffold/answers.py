"""What a new plan has to be told, and whether the answers agree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from thidua_cli.models.agency import Agency, Signer
from thidua_cli.models.types import Code
from thidua_cli.scaffold.periods import days_text, split
from thidua_cli.scaffold.presets import Preset
from thidua_cli.scaffold.problem import AnswerError


@dataclass(frozen=True, slots=True)
class Answers:
    """`start` and `end` are both inside; `waves` of 0 is a plan without đợt; `signer` is an id of the agency."""

    preset: Preset
    id: str
    title: str
    start: date
    end: date
    waves: int = 0
    theme: str | None = None
    signer: str | None = None

    def check(self, agency: Agency) -> None:
        """Raises AnswerError for the first answer that cannot stand."""
        code(self.id, "mã kế hoạch")
        if self.theme is not None:
            code(self.theme, "mã chuyên đề")
        if self.theme is None and self.preset.needs_theme:
            raise AnswerError(f"mẫu {self.preset.name} cần mã chuyên đề, ví dụ cchc")
        if self.start > self.end:
            raise AnswerError(f"ngày cuối ({self.end}) trước ngày đầu ({self.start})")
        if self.preset.type == "annual" and (self.end - self.start).days > 365:
            raise AnswerError(f"kế hoạch thường xuyên là của một năm, không phải {days_text(self.start, self.end)}")
        split(self.start, self.end, self.waves)
        known = [signer.id for signer in agency.signers]
        if self.signer is not None and self.signer not in known:
            raise AnswerError(f"không có người ký “{self.signer}” trong agency.yaml; đang có: {', '.join(known)}")


def code(text: str, what: str) -> str:
    """A code as files may hold it. Raises AnswerError for anything else."""
    if text == "null":
        raise AnswerError(f"{what}: `null` trong tệp YAML là chỗ trống; chọn mã khác")
    try:
        return str(TypeAdapter(Code).validate_python(text))
    except ValidationError as problem:
        raise AnswerError(f"{what}: {problem.errors()[0]['msg']}") from None


def new_agency(**answers: str | None) -> Agency:
    """The agency a newcomer starts with: id, name, code, place, maybe superior. Raises AnswerError."""
    signer = {"id": "thu-truong", "name": "[[họ và tên]]", "lines": ["[[CHỨC VỤ]]"]}
    values: dict[str, Any] = {key: value for key, value in answers.items() if value is not None}
    try:
        return Agency.model_validate({"kind": "agency", **values, "signers": [signer]})
    except ValidationError as problem:
        first = problem.errors()[0]
        raise AnswerError(f"cơ quan, {first['loc'][0]}: {first['msg']}") from None


def signer_on(agency: Agency, day: date) -> Signer | None:
    """The first signer of the file who is in office on a day."""
    return next((signer for signer in agency.signers if signer.in_office_on(day)), None)
