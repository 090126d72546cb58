"""Encodings that are not UTF-8 are named, with the place of the first bad byte."""

from __future__ import annotations

import pytest

from thidua_cli.source.decode import decode, strip_bom

TEXT = "kind: plan\ntên: Đợt một năm hai nghìn\n"


def test_utf8() -> None:
    assert decode(TEXT.encode(), "a.yaml") == (TEXT, [])
    assert decode(b"", "a.yaml") == ("", [])


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (TEXT.encode("utf-16"), "a.yaml:1:1", "UTF-16 LE"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "a.yaml:1:1", "UTF-16 BE"),
        (b"kind: plan\n".decode().encode("utf-16-le"), "a.yaml:1:1", "UTF-16 không có BOM"),
        ("a: 1\nđơn: là ".encode() + "đặc".encode()[:3] + b"\xe3 x", "a.yaml:2:10", "byte 0x"),
        (b"a: 1\r\nb: \xea", "a.yaml:2:4", "Windows-1258"),
        (b"a: 1\rb: \xd2\xff\x9d", "a.yaml:2:4", "TCVN3"),
        (b"\xef\xbb\xbfa\xff", "a.yaml:1:2", "byte 0xFF"),
    ],
)
def test_other_encodings(data: bytes, place: str, words: str) -> None:
    text, [diagnostic] = decode(data, "a.yaml")
    assert text is None
    assert diagnostic.code == "TD001"
    assert str(diagnostic.span) == place
    assert words in diagnostic.message
    assert "UTF-8" in (diagnostic.fix or "")


def test_bom_is_taken_off_with_a_warning() -> None:
    text, [diagnostic] = decode(b"\xef\xbb\xbfa: 1\n", "a.yaml")
    assert text == "a: 1\n"
    assert (diagnostic.code, diagnostic.severity) == ("TD005", "warning")
    assert strip_bom("\ufeff\ufeffa", "a.yaml")[0] == "a"
