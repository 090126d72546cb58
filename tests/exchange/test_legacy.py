"""Old fonts: what is converted comes out right, and what is Vietnamese already is never touched."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.legacy import TCVN3, converted, encoding_of, from_tcvn3, from_vni, is_syllable

TEXT = "Nguyễn Thị Hường Trần Đức Phượng Nghiêm Khuyên Quyết Thắng Lỹ Ỷ Đoàn Ưởng"


def test_every_letter_of_tcvn3_comes_back() -> None:
    back = {letter: sign for sign, letter in TCVN3.items()}
    assert len(back) == len(TCVN3) == 74
    typed = "".join(back.get(sign, sign) for sign in TEXT.lower())
    assert from_tcvn3(typed) == TEXT.lower()
    assert encoding_of([typed]) == "TCVN3"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Nguyeãn Thò Höôøng", "Nguyễn Thị Hường"),
        ("Traàn Ñöùc Phöôïng", "Trần Đức Phượng"),
        ("Leâ Vaên Thaéng", "Lê Văn Thắng"),
        ("UÛy ban nhaân daân tænh", "Ủy ban nhân dân tỉnh"),
        ("Kyõ thuaät", "Kỹ thuật"),
    ],
)
def test_vni(typed: str, meant: str) -> None:
    assert from_vni(typed) == meant
    assert converted(typed, "VNI") == meant


def test_words_typed_in_vni_are_known() -> None:
    assert encoding_of(["Nguyeãn Thò Höôøng", "Traàn Ñöùc"]) == "VNI"


@pytest.mark.parametrize(
    "text", [TEXT, "Krông Búk, Bkrông, Êban, Đắk Glông, Niê", "café résumé naïve", "", "UBND, HĐND"]
)
def test_what_is_no_old_font_is_left_alone(text: str) -> None:
    assert encoding_of([text]) is None


def test_a_cell_in_unicode_stays_even_in_a_sheet_of_old_fonts() -> None:
    assert converted("Trần Thị Hòa", "TCVN3") == "Trần Thị Hòa"


def test_syllables() -> None:
    assert all(map(is_syllable, TEXT.split()))
    assert not any(map(is_syllable, ("NguyÔn", "hµ", "Traàn", "xyz", "Hoàá")))
