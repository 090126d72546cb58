"""The signs of document types, as the decree prints them."""

import re

import pytest

from thidua_cli.law import shelf
from thidua_cli.law.document_types import sign_of, table


@pytest.mark.parametrize(
    ("document", "sign"),
    [
        ("KẾ HOẠCH", "KH"),
        ("Kế hoạch", "KH"),
        ("TỜ TRÌNH", "TTr"),
        ("CHƯƠNG TRÌNH", "CTr"),
        ("QUY ĐỊNH", "QyĐ"),
        ("ĐỀ ÁN", "ĐA"),
        ("DỰ ÁN", "DA"),
        ("CÔNG VĂN", None),
    ],
)
def test_signs(document: str, sign: str | None) -> None:
    assert sign_of(document) == sign


def test_every_type_has_a_sign_of_its_own() -> None:
    types = shelf.read("document-types.yaml")["types"]
    assert len(set(types.values())) == len(types) == 27
    assert all(sign_of(name) == sign for name, sign in types.items())
    assert all(re.fullmatch(r"[A-ZĐ][A-ZĐa-z]{0,2}", sign) for sign in types.values())


def test_the_table_names_its_source() -> None:
    assert (table().text, table().clause) == ("Nghị định 30/2020/NĐ-CP", "Phụ lục III, mục I")
