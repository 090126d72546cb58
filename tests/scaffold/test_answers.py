from dataclasses import replace
from datetime import date

import pytest

from thidua_cli.models.agency import Agency
from thidua_cli.scaffold.answers import Answers, code, new_agency, signer_on
from thidua_cli.scaffold.presets import presets
from thidua_cli.scaffold.problem import AnswerError

AGENCY = new_agency(id="so-mau", name="Sở Mẫu", code="SM", place="Ví Dụ")
GOOD = Answers(presets()["annual"], "nam-2026", "Thi đua năm 2026", date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "Năm 2026"}, "mã kế hoạch: “Năm 2026” không phải mã"),
        ({"theme": "CCHC"}, "mã chuyên đề: “CCHC” không phải mã"),
        ({"preset": presets()["thematic"]}, "mẫu thematic cần mã chuyên đề"),
        ({"end": date(2025, 12, 31)}, "ngày cuối .* trước ngày đầu"),
        ({"end": date(2027, 12, 31)}, "kế hoạch thường xuyên là của một năm"),
        ({"waves": 7}, "không chia đều"),
        ({"signer": "giam-doc"}, "không có người ký “giam-doc” trong agency.yaml; đang có: thu-truong"),
    ],
)
def test_answers_that_do_not_agree_are_refused(change: dict[str, object], message: str) -> None:
    GOOD.check(AGENCY)

    with pytest.raises(AnswerError, match=message):
        replace(GOOD, **change).check(AGENCY)  # type: ignore[arg-type]


def test_a_new_agency_has_gaps_where_only_its_people_know() -> None:
    (signer,) = AGENCY.signers

    assert (AGENCY.id, AGENCY.superior, signer.name, signer.lines) == (
        "so-mau",
        (),
        "[[họ và tên]]",
        ("[[CHỨC VỤ]]",),
    )


def test_a_new_agency_says_which_answer_is_wrong() -> None:
    with pytest.raises(AnswerError, match="cơ quan, id: “Sở” không phải mã"):
        new_agency(id="Sở", name="Sở Mẫu", code="SM", place="Ví Dụ")


def test_code_gives_back_what_is_a_code() -> None:
    assert code("cchc-2021", "mã") == "cchc-2021"


def test_the_signer_is_the_first_in_office() -> None:
    signers = [
        {"id": "cu", "name": "Lê Cũ", "lines": ["GIÁM ĐỐC"], "to": "2025-06-30"},
        {"id": "moi", "name": "Trần Mới", "lines": ["GIÁM ĐỐC"], "from": "2025-07-01"},
    ]
    agency = Agency.model_validate(
        {**AGENCY.model_dump(include={"kind", "id", "name", "code", "place"}), "signers": signers}
    )
    found = [signer_on(agency, day) for day in (date(2025, 6, 30), date(2025, 7, 1))]

    assert [signer.id for signer in found if signer] == ["cu", "moi"]
    assert signer_on(agency.model_copy(update={"signers": agency.signers[:1]}), date(2025, 7, 1)) is None


def test_null_is_no_code() -> None:
    with pytest.raises(AnswerError, match="mã kế hoạch: `null` trong tệp YAML là chỗ trống"):
        code("null", "mã kế hoạch")
