"""Names of awards on paper."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.documents.facts import names
from thidua_cli.models.agency import Agency
from thidua_cli.models.plan import AwardQuota

DAY = date(2024, 3, 1)


def line(**keys: object) -> AwardQuota:
    return AwardQuota.model_validate({"award": "giay-khen-so", **keys})


def test_name_of_the_line_comes_first() -> None:
    assert names.line_name(line(name="Giấy khen hằng năm"), DAY) == "Giấy khen hằng năm"


def test_pool_says_so() -> None:
    pool = line(award=["giay-khen-so", "lao-dong-tien-tien"])
    assert names.line_name(pool, DAY) == "Giấy khen của Giám đốc Sở và Lao động tiên tiến (tính chung)"


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (("lao-dong-tien-tien",), "đạt danh hiệu Lao động tiên tiến"),
        (("co-thi-dua-tinh",), "được tặng Cờ thi đua của Ủy ban nhân dân tỉnh"),
        (
            ("lao-dong-tien-tien", "chien-si-thi-dua-co-so", "giay-khen-so"),
            "đạt danh hiệu Lao động tiên tiến hoặc Chiến sĩ thi đua cơ sở hoặc được tặng Giấy khen của Giám đốc Sở",
        ),
    ],
)
def test_receiving(codes: tuple[str, ...], said: str) -> None:
    assert names.receiving(codes, DAY) == said


@pytest.mark.parametrize(
    ("code", "noun"),
    [("lao-dong-tien-tien", "cá nhân"), ("co-thi-dua-tinh", "tập thể"), ("giay-khen-so", "tập thể, cá nhân"),
     ("giai-mau", "tập thể, cá nhân")],
)  # fmt: skip
def test_receivers(code: str, noun: str) -> None:
    assert names.receivers((code,)) == noun


def test_who_may_receive_is_the_law_not_a_guess() -> None:
    assert names.may_receive(("giay-khen-so",)) == {"individual", "collective", "household"}
    assert names.may_receive(("lao-dong-tien-tien",)) == {"individual"}


@pytest.mark.parametrize(
    ("agency", "name", "said"),
    [
        ("Ủy ban nhân dân xã Mẫu", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "Chủ tịch Ủy ban nhân dân xã Mẫu"),
        ("UBND phường Mẫu", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "của Chủ tịch UBND phường Mẫu"),
        ("UBND huyện Mẫu", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "cấp xã"),
        ("UBND huyện Mẫu", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện", "của Chủ tịch UBND huyện Mẫu"),
        ("Sở Mẫu", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "cấp xã"),
        ("UBND xã Mẫu", "Lao động tiên tiến", "Lao động tiên tiến"),
        (None, "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "cấp xã"),
    ],
)
def test_a_form_of_every_uy_ban_is_called_by_its_own(agency: str | None, name: str, said: str) -> None:
    of = Agency.model_construct(name=agency) if agency is not None else None
    assert names.own_name(name, of).endswith(said)
