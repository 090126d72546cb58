"""Names of types: those of the decree, and those custom prints with a word more."""

import pytest

from thidua_cli.docxcheck.kinds import Kind, bare_type, leading_type, nearest_type, of_type


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("KẾ HOẠCH", Kind.NAMED),
        ("QUYẾT ĐỊNH", Kind.DECISION),
        ("GIẤY KHEN", Kind.CERTIFICATE),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", Kind.PARTY),
        ("KẾ HOẠCH LIÊN TỊCH", Kind.NAMED),
        ("BIÊN BẢN KIỂM PHIẾU", Kind.MINUTES),
        ("BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", Kind.MINUTES),
        ("GIẤY MỜI HỌP", Kind.INVITATION),
        ("BÁO CÁO THÀNH TÍCH", Kind.NAMED),
        ("QUYẾT ĐỊNH VỀ VIỆC TẶNG GIẤY KHEN", None),
        ("KẾ HOẠCH HỌP TỔ", Kind.NAMED),
        ("KẾ HOẠCH NĂM 2026", None),
    ],
)
def test_kind_of_a_type(name: str, kind: Kind | None) -> None:
    assert of_type(name) is kind


def test_the_type_without_the_words_of_its_sort() -> None:
    assert bare_type("BIÊN BẢN KIỂM PHIẾU") == "bien-ban"
    assert bare_type("BIÊN BẢN") == "bien-ban"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("QUYẾT ĐỊNH VỀ VIỆC TẶNG GIẤY KHEN", "quyet-dinh"),
        ("BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ", "bao-cao-thanh-tich"),
        ("PHIẾU TRÌNH", None),
    ],
)
def test_the_type_a_line_begins_with(name: str, found: str | None) -> None:
    assert leading_type(name) == found


@pytest.mark.parametrize(("name", "found"), [("KẾ HOẠH", "ke-hoach"), ("QUY TRÌNH", None), ("THƯ KHEN", None)])
def test_the_type_that_was_meant(name: str, found: str | None) -> None:
    assert nearest_type(name) == found
