from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from thidua_cli.models.agency import Agency, Words
from thidua_cli.models.decode import decode
from thidua_cli.models.plan import Plan
from thidua_cli.scaffold.answers import Answers, new_agency
from thidua_cli.scaffold.create import agency_texts, issued_by, plan_text
from thidua_cli.scaffold.presets import presets
from thidua_cli.source import read_text

AGENCY = new_agency(id="so-mau", name='Sở "Mẫu": một', code="SM", place="Ví Dụ", superior="UBND tỉnh Ví Dụ")


def answers(name: str, start: date = date(2026, 1, 1), end: date = date(2026, 12, 31), waves: int = 2) -> Answers:
    return Answers(presets()[name], "ma-2026", 'Trích yếu: "khó" # đọc', start, end, waves, "cchc", "thu-truong")


def read(text: str) -> Plan:
    (document,), problems = read_text(text, "plan.yaml")
    plan, complaints = decode(document)
    assert (problems, complaints) == ([], [])
    assert isinstance(plan, Plan)
    return plan


@pytest.mark.parametrize("name", presets())
def test_answers_stand_in_the_plan_as_they_were_given(name: str) -> None:
    plan = read(plan_text(answers(name), AGENCY))

    assert (plan.id, plan.type, plan.title) == ("ma-2026", presets()[name].type, 'Trích yếu: "khó" # đọc')
    assert (plan.symbol, plan.signer, plan.theme_ids(), plan.scope) == (
        "KH-SM",
        "thu-truong",
        ("cchc",),
        'Sở "Mẫu": một',
    )
    assert (plan.period.start, plan.period.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert [wave.end for wave in plan.waves] == [date(2026, 6, 30), date(2026, 12, 31)]
    assert plan.awards
    assert plan.dossier
    assert plan.deadlines


@pytest.mark.parametrize("name", presets())
def test_the_same_answers_give_the_same_text(name: str) -> None:
    assert plan_text(answers(name), AGENCY) == plan_text(answers(name), AGENCY)


def test_a_long_theme_has_yearly_and_final_awards_and_a_short_one_only_final() -> None:
    long = read(plan_text(answers("thematic", end=date(2030, 12, 31), waves=0), AGENCY))
    short = read(plan_text(answers("thematic"), AGENCY))

    assert [line.key for line in long.awards] == ["gk-nam", "gk-tong-ket", "bk-tong-ket"]
    assert all(line.requires for line in long.awards[1:])
    assert [line.key for line in short.awards] == ["gk-tong-ket", "bk-tong-ket"]
    assert not any(line.requires for line in short.awards)


SCHOOL = new_agency(id="truong", name="Trường Mẫu", code="TM", place="Ví Dụ", superior="Sở Giáo dục và Đào tạo")


@pytest.mark.parametrize("name", presets())
def test_what_the_head_of_a_school_gives_is_named_by_its_line(name: str) -> None:
    plan = read(plan_text(answers(name), SCHOOL))
    lines = [line for line in plan.awards if line.award == ("hinh-thuc-khac",)]

    assert lines
    assert all(line.id and (line.name or "").startswith("Giấy khen của Hiệu trưởng") for line in lines)
    assert not any(code.startswith("giay-khen") for line in plan.awards for code in line.award)


def test_a_school_year_has_semesters_whose_border_is_said_to_be_an_example() -> None:
    text = plan_text(answers("annual", date(2025, 9, 1), date(2026, 5, 31)), SCHOOL)

    assert [wave.name for wave in read(text).waves] == ["Học kỳ I", "Học kỳ II"]
    assert "# Ngày hết Học kỳ I là ví dụ" in text
    assert "Học kỳ" not in plan_text(answers("annual"), SCHOOL)


@pytest.mark.parametrize("name", presets())
def test_people_and_parts_are_called_as_the_agency_calls_them(name: str) -> None:
    words = Words.model_validate({"staff": "giáo viên, nhân viên", "units": "các tổ chuyên môn"})
    plan = read(plan_text(answers(name), SCHOOL.model_copy(update={"words": words})))
    plain = read(plan_text(answers(name), SCHOOL))

    assert plan.subjects[:2] == ("Các tổ chuyên môn", "Giáo viên, nhân viên")
    assert plan.recipients[-1].to == "Các tổ chuyên môn"
    assert "các tổ chuyên môn báo về" in plan.closing[0]
    assert plain.subjects[:2] == (
        "Các phòng, đơn vị thuộc, trực thuộc",
        "Công chức, viên chức, người lao động của cơ quan",
    )


def test_bases_are_the_law_of_the_month_of_issue() -> None:
    before = read(plan_text(answers("campaign", date(2025, 6, 1), date(2025, 7, 31)), AGENCY))
    after = read(plan_text(answers("campaign", date(2025, 7, 1), date(2025, 8, 31)), AGENCY))

    assert [basis.number for basis in before.bases[:2]] == [None, "98/2023/NĐ-CP"]
    assert [basis.number for basis in after.bases[:2]] == [None, "152/2025/NĐ-CP"]


def test_without_known_law_the_basis_is_a_gap() -> None:
    plan = read(plan_text(answers("annual", date(1990, 1, 1), date(1990, 12, 31)), AGENCY))

    assert str(plan.bases[0].text).startswith("[[Căn cứ luật")


def test_deadlines_of_a_very_short_campaign_stay_inside_or_after_it() -> None:
    plan = read(plan_text(answers("campaign", date(2026, 3, 3), date(2026, 3, 5), 0), AGENCY))

    assert [str(deadline.due) for deadline in plan.deadlines] == ["2026-03-15", "2026-03-20", "2026-03-25"]
    assert plan.waves == ()


def test_example_days_never_leave_a_short_period() -> None:
    plan = read(plan_text(answers("annual", date(2026, 3, 3), date(2026, 3, 12), 0), AGENCY))

    assert [str(deadline.due) for deadline in plan.deadlines] == [
        "2026-03-12",
        "2026-03-03",
        "2026-03-03",
        "2026-03-03",
    ]


def test_the_month_of_issue_is_the_first_of_the_plan() -> None:
    assert (issued_by(date(2026, 2, 3)), issued_by(date(2026, 10, 1))) == (date(2026, 2, 28), date(2026, 10, 31))


def test_the_standing_unit_is_named_where_the_agency_tells() -> None:
    units = [{"id": "van-phong", "name": "Văn phòng Sở", "code": "VP"}, {"id": "phong-a", "name": "Phòng A"}]
    known = {"kind": "agency", "id": "so-mau", "name": "Sở Mẫu", "code": "SM", "place": "Ví Dụ", "units": units}
    named, unsigned = (
        read(plan_text(replace(answers("annual"), signer=None), Agency.model_validate({**known, "council": council})))
        for council in ({"name": "Hội đồng", "standing": "van-phong"}, {"name": "Hội đồng", "standing": "phong-a"})
    )
    unknown = read(plan_text(answers("annual"), AGENCY))

    assert [plan.archive.unit for plan in (named, unsigned, unknown) if plan.archive] == [
        "VP",
        "[[ký hiệu đơn vị soạn thảo]]",
        "[[ký hiệu đơn vị soạn thảo]]",
    ]
    assert "báo về Văn phòng Sở để" in named.closing[0]
    assert "báo về Phòng A để" in unsigned.closing[0]
    assert "báo về [[Đơn vị thường trực" in unknown.closing[0]


def test_an_agency_comes_with_settings_only_where_there_are_none() -> None:
    both = agency_texts(AGENCY, Path("so"), with_settings=True)
    alone = agency_texts(AGENCY, Path("so"), with_settings=False)

    assert [path.name for path in both] == ["agency.yaml", "thidua.yaml"]
    assert [path.name for path in alone] == ["agency.yaml"]
    (document,), problems = read_text(both[Path("so/agency.yaml")], "agency.yaml")
    agency, complaints = decode(document)
    assert (problems, complaints) == ([], [])
    assert agency is not None
    assert agency.model_dump(include={"id", "name", "code", "place", "superior", "signers"}) == AGENCY.model_dump(
        include={"id", "name", "code", "place", "superior", "signers"}
    )
