"""How a column of a table is aligned where its author does not say: by what all its cells hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ORDER_HEADS = frozenset({"stt", "tt", "số tt", "số thứ tự", "thứ tự"})
_DATE = re.compile(
    r"(ngày )?\d{1,2}/\d{1,2}(/\d{4})?|((tháng )?\d{1,2}/|(năm )|quý ([IV]+|[1-4])[/ ])?(19|20)\d\d", re.I
)
_NUMBER = r"\d+([.,]\d+)*"
_AMOUNT = re.compile(rf"[-+]?{_NUMBER}( ?[-–] ?{_NUMBER})?( ?(%|đ|đồng|(nghìn|triệu|tỷ)( đồng)?))?", re.I)


def alignment(head: str, cells: Sequence[str]) -> str:
    """`center` for order numbers and dates, `right` for numbers and amounts, `left` for everything else.

    Empty cells and dashes say nothing of what is not yet known; dashes alone stand in the middle.
    """
    said = [cell for cell in cells if cell.strip(" -–")]
    dashes = not said and any(cell.strip() for cell in cells)
    if head.strip(" .").lower() in _ORDER_HEADS or _all(_DATE, said) or dashes:
        return "center"
    return "right" if _all(_AMOUNT, said) else "left"


def _all(kind: re.Pattern[str], cells: Sequence[str]) -> bool:
    return bool(cells) and all(kind.fullmatch(cell) for cell in cells)
