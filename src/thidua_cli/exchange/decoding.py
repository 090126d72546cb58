"""Bytes of a CSV file to text, whatever Vietnamese encoding it was saved in."""

from __future__ import annotations

import codecs
import unicodedata

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.legacy import ENCODINGS, is_syllable, marked_words

_SURE = 95
_SAMPLE = 4096


def decoded(data: bytes, shown: str) -> tuple[str, str | None]:
    """The text, and the name of the encoding where it is not UTF-8.

    Raises ThiduaError when no encoding gives Vietnamese words: guessing wrong would spoil names.
    """
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, shown), "UTF-16"
    wide = _wide(data)
    if wide:
        return _strict(data, wide, shown), "UTF-16"
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        return _old(data, shown)


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every ASCII letter has a zero byte beside it."""
    even, odd = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    half = min(len(data), _SAMPLE) // 2
    if not half or max(even, odd) * 4 < half:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _strict(data: bytes, encoding: str, shown: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise ThiduaError(f"không đọc được “{shown}”: tệp UTF-16 bị hỏng ở byte {problem.start}") from problem


def _old(data: bytes, shown: str) -> tuple[str, str]:
    single = data.decode("latin-1")
    texts = {"TCVN3": ENCODINGS["TCVN3"](single), "VNI": ENCODINGS["VNI"](single)}
    try:
        texts = {"Windows-1258": unicodedata.normalize("NFC", data.decode("cp1258")), **texts}
    except UnicodeDecodeError:
        texts = dict(texts)  # some bytes mean nothing in Windows-1258, so it is not that
    for name, text in texts.items():
        words = set(marked_words(text))
        if words and sum(map(is_syllable, words)) * 100 >= _SURE * len(words):
            return text, name
    raise ThiduaError(
        f"không nhận ra bảng mã của “{shown}”; mở bằng Excel rồi lưu thành .xlsx hoặc “CSV UTF-8”, sau đó nhập lại"
    )
