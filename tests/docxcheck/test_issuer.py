"""Whose name stands in the head of a paper."""

import pytest

from thidua_cli.docxcheck.issuer import Issuer, issuer_of, nearest
from thidua_cli.models.agency import Agency

AGENCY = Agency.model_validate({"kind": "agency", "id": "so", "name": "Sở Nội vụ", "code": "SNV", "place": "Mẫu"})
COUNCIL = "Hội đồng Thi đua - Khen thưởng Sở Nội vụ"
KNOWN = (Issuer(AGENCY, "Sở Nội vụ", ("SNV",), is_agency=True), Issuer(AGENCY, COUNCIL, ("HĐTĐKT",)))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("SỞ NỘI VỤ", "Sở Nội vụ"),
        ("SỞ NỘI VỤ TỈNH MẪU", "Sở Nội vụ"),
        ("SỞ NỘI VỤ VÀ LAO ĐỘNG", None),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", COUNCIL),
        ("SỞ TƯ PHÁP", None),
        ("", None),
    ],
)
def test_names_are_the_same_but_for_capitals_and_places(name: str, found: str | None) -> None:
    issuer = issuer_of(name, KNOWN)
    assert (issuer.name if issuer is not None else None) == found


def test_a_slip_of_the_finger_is_near_and_another_agency_is_not() -> None:
    slip = nearest("SỞ NỘI VỤU", KNOWN)
    assert slip is not None
    assert slip.name == "Sở Nội vụ"
    assert nearest("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", KNOWN) is None
