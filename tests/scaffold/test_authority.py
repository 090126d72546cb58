from datetime import date

import pytest

from thidua_cli.law.authority import recognise
from thidua_cli.rules.td523_tham_quyen_quyet_dinh.rule import without_authority
from thidua_cli.scaffold.answers import new_agency
from thidua_cli.scaffold.authority import Form, bang_khen, co, own_form


@pytest.mark.parametrize(
    ("name", "superior", "codes"),
    [
        ("Sở Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-so", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Đài Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-so-nganh", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("UBND xã Mẫu", "Ủy ban nhân dân tỉnh Ví Dụ", ("giay-khen-cap-xa", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Ủy ban nhân dân huyện Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-cap-huyen", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Cục Mẫu", "Bộ Ví Dụ", ("giay-khen-don-vi-thuoc-bo", "bang-khen-bo", "co-thi-dua-bo")),
        ("Trường Đại học Mẫu", "Bộ Ví Dụ", ("giay-khen-don-vi-thuoc-bo", "bang-khen-bo", "co-thi-dua-bo")),
        ("Viện Mẫu", None, ("hinh-thuc-khac", "bang-khen-bo-nganh-tinh", "co-thi-dua-bo-nganh-tinh")),
        ("Công ty Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-doanh-nghiep", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("UBND tỉnh Mẫu", None, ("bang-khen-tinh", "bang-khen-thu-tuong", "co-thi-dua-chinh-phu")),
        ("Bộ Mẫu", "Chính phủ", ("bang-khen-bo", "bang-khen-thu-tuong", "co-thi-dua-chinh-phu")),
        ("Bộ Chỉ huy Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-so-nganh", "bang-khen-tinh", "co-thi-dua-tinh")),
    ],
)
def test_forms_follow_the_names(name: str, superior: str | None, codes: tuple[str, str, str]) -> None:
    agency = new_agency(id="mau", name=name, code="M", place="Ví Dụ", superior=superior)

    assert (own_form(agency).code, bang_khen(agency).code, co(agency).code) == codes


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Trường Trung học phổ thông Mẫu", "Giấy khen của Hiệu trưởng"),
        ("Bệnh viện Mẫu", "Giấy khen của Giám đốc Bệnh viện"),
        ("Trung tâm Mẫu", "Giấy khen của Giám đốc Trung tâm"),
        ("Viện Mẫu", "Giấy khen của Viện trưởng"),
        ("Chi cục Mẫu", "Giấy khen của Chi cục trưởng"),
        ("Ban Quản lý Mẫu", "Giấy khen của Trưởng ban"),
    ],
)
def test_what_the_law_does_not_list_is_named_by_the_line(name: str, printed: str) -> None:
    agency = new_agency(id="mau", name=name, code="M", place="Ví Dụ", superior="Sở Ví Dụ")

    assert own_form(agency) == Form("hinh-thuc-khac", printed)
    assert own_form(agency).line == "giay-khen"


@pytest.mark.parametrize(
    ("name", "superior"),
    [
        ("Sở Mẫu", "UBND tỉnh Ví Dụ"),
        ("Thanh tra tỉnh", "UBND tỉnh Ví Dụ"),
        ("UBND phường Mẫu", "UBND tỉnh Ví Dụ"),
        ("Ủy ban nhân dân tỉnh Mẫu", None),
        ("Bộ Mẫu", None),
        ("Cục Mẫu", "Bộ Ví Dụ"),
        ("Trường Đại học Mẫu", "Bộ Ví Dụ"),
        ("Trường Tiểu học Mẫu", "UBND xã Ví Dụ"),
        ("Bệnh viện Mẫu", "Sở Y tế"),
        ("Hợp tác xã Mẫu", None),
    ],
)
def test_the_head_may_give_what_is_offered(name: str, superior: str | None) -> None:
    """What TD523 says of a decision its head signs."""
    agency = new_agency(id="mau", name=name, code="M", place="Ví Dụ", superior=superior)
    who = recognise(name)
    assert who is not None
    for code in (own_form(agency).code, "lao-dong-tien-tien"):
        assert without_authority(code, who, date(2026, 12, 31)) is None


def test_a_city_is_named_where_the_catalogue_says_province() -> None:
    agency = new_agency(id="mau", name="Sở Mẫu", code="M", place="Ví Dụ", superior="UBND thành phố Ví Dụ")

    assert bang_khen(agency).name == "Bằng khen của Chủ tịch UBND thành phố Ví Dụ"
    assert co(agency).name == "Cờ thi đua của UBND thành phố Ví Dụ"
    assert own_form(agency).name == "Giấy khen của Giám đốc Sở"


def test_of_several_bodies_above_the_province_gives_the_bang_khen() -> None:
    agency = new_agency(id="mau", name="Bệnh viện Mẫu", code="M", place="Ví Dụ")
    above = agency.model_copy(update={"superior": ("UBND thành phố Ví Dụ", "Sở Y tế")})
    assert bang_khen(above) == Form("bang-khen-tinh", "Bằng khen của Chủ tịch UBND thành phố Ví Dụ")
