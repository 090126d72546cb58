import pytest

from thidua_cli.scaffold.answers import new_agency
from thidua_cli.scaffold.authority import Form, bang_khen, co, giay_khen


@pytest.mark.parametrize(
    ("name", "superior", "codes"),
    [
        ("Sở Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-so", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Ban Quản lý Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-so-nganh", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("UBND xã Mẫu", "Ủy ban nhân dân tỉnh Ví Dụ", ("giay-khen-cap-xa", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Ủy ban nhân dân huyện Mẫu", "UBND tỉnh Ví Dụ", ("giay-khen-cap-huyen", "bang-khen-tinh", "co-thi-dua-tinh")),
        ("Cục Mẫu", "Bộ Ví Dụ", ("giay-khen-don-vi-thuoc-bo", "bang-khen-bo", "co-thi-dua-bo")),
        ("Viện Mẫu", None, ("giay-khen-so-nganh", "bang-khen-bo-nganh-tinh", "co-thi-dua-bo-nganh-tinh")),
    ],
)
def test_forms_follow_the_names(name: str, superior: str | None, codes: tuple[str, str, str]) -> None:
    agency = new_agency(id="mau", name=name, code="M", place="Ví Dụ", superior=superior)

    assert (giay_khen(agency).code, bang_khen(agency).code, co(agency).code) == codes


def test_a_city_is_named_where_the_catalogue_says_province() -> None:
    agency = new_agency(id="mau", name="Sở Mẫu", code="M", place="Ví Dụ", superior="UBND thành phố Ví Dụ")

    assert bang_khen(agency).name == "Bằng khen của Chủ tịch UBND thành phố Ví Dụ"
    assert co(agency).name == "Cờ thi đua của UBND thành phố Ví Dụ"
    assert giay_khen(agency).name == "Giấy khen của Giám đốc Sở"


def test_of_several_bodies_above_the_province_gives_the_bang_khen() -> None:
    agency = new_agency(id="mau", name="Bệnh viện Mẫu", code="M", place="Ví Dụ")
    above = agency.model_copy(update={"superior": ("UBND thành phố Ví Dụ", "Sở Y tế")})
    assert bang_khen(above) == Form("bang-khen-tinh", "Bằng khen của Chủ tịch UBND thành phố Ví Dụ")
