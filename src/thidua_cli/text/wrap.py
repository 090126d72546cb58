"""Breaks a title or a name of an agency into lines of like length, at places a reader would break it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

Measure = Callable[[str], Fraction]

_MOST_LINES = 5
_DASHES = frozenset("-–—")
_CLINGING = frozenset(
    "và của về tại cho với từ đến theo trong trên do ở là các những một năm tháng ngày quý số điều khoản"
    " điểm mục phần hoặc để bằng được cấp tỉnh thành phố sở bộ".split()
)
"""Words that may not end a line: they belong to what follows."""

_COMPOUNDS = frozenset(
    "thi đua|khen thưởng|phong trào|phát động|thực hiện|khoa học|công nghệ|kế hoạch|giai đoạn|nhiệm vụ|công tác"
    "|cải cách|hành chính|chuyển đổi|đổi số|đổi mới|sáng tạo|ủy ban|uỷ ban|nhân dân|hội đồng|văn phòng|trung tâm"
    "|phát triển|kinh tế|xã hội|hạ tầng|đồng bộ|hiện đại|tiết kiệm|lãng phí|thực hành|nhà nước|địa bàn|thành tích"
    "|cá nhân|tập thể|danh hiệu|tổ chức|triển khai|tổng kết|đề nghị|báo cáo|biên bản|chuyên đề|xuất sắc|đẩy mạnh"
    "|tài chính|đầu tư|giáo dục|đào tạo|nội vụ|tư pháp|y tế|giao thông|vận tải|nông nghiệp|môi trường|thông tin"
    "|truyền thông|xây dựng|công thương|lao động|thương binh|văn hóa|thể thao|du lịch|dân tộc|tôn giáo|thanh tra"
    "|hưởng ứng|chào mừng|kỷ niệm|năm học|sáng kiến|mục tiêu|thắng lợi|thường xuyên|tình hình|kết quả".split("|")
)
"""Words of two syllables that titles of this trade are made of; a line never breaks inside one."""

_LEADING = frozenset("của giai trên tại nhằm năm về theo".split())
"""Words that like to begin a line; a break before one of them is worth a little unevenness."""


def balanced(text: str, limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """`text` in the fewest lines not wider than `limit` (points, as `measure` gives), as even as can be.

    Never breaks before a dash, inside `năm 2026` or `2021 - 2025`, inside a word of two syllables, or after a word
    such as `và`, `của`. Where that cannot be held in one more line than needed, width comes first.
    """
    words = text.split()
    spaces = range(1, len(words))
    good = [place for place in spaces if _may_break(words, place)]
    for count in range(1, _MOST_LINES + 1):
        if best := _best(words, good, count, limit, measure):
            return best
    return _greedy(words, limit, measure)


def _best(
    words: Sequence[str], places: Sequence[int], count: int, limit: Fraction, measure: Measure
) -> tuple[str, ...] | None:
    """The most even division into `count` lines that all fit, or None."""

    def splits(start: int, left: int) -> Iterator[tuple[str, ...]]:
        rest = " ".join(words[start:])
        if left == 1 and measure(rest) <= limit:
            yield (rest,)
        if left == 1 or measure(rest) > limit * left:
            return
        for place in places[bisect_right(places, start) :]:
            line = " ".join(words[start:place])
            if measure(line) > limit:
                return
            yield from ((line, *others) for others in splits(place, left - 1))

    return min(splits(0, count), key=lambda split: _cost(split, limit, measure), default=None)


def _cost(split: tuple[str, ...], limit: Fraction, measure: Measure) -> Fraction:
    """Difference between longest and shortest line; a good beginning takes a tenth of the limit off, `và` adds one."""
    widths = [measure(line) for line in split]
    beginnings = [line.split(maxsplit=1)[0].lower() for line in split[1:]]
    welcome = sum(word in _LEADING for word in beginnings) - beginnings.count("và")
    return max(widths) - min(widths) - Fraction(limit, 10) * welcome


def _may_break(words: Sequence[str], place: int) -> bool:
    """May a line end before `words[place]`?"""
    before, after = words[place - 1].lower(), words[place].lower()
    if before in _CLINGING or f"{before} {after}".strip(",.;:“”\"'()") in _COMPOUNDS:
        return False
    if re.match(r"\d", after) and not before.endswith((",", ";")):
        return False
    return not _near_dash(words, place)


def _near_dash(words: Sequence[str], place: int) -> bool:
    """Is there a lone dash within two words: `THI ĐUA - KHEN THƯỞNG`, `2021 - 2025` stay whole."""
    return any(word in _DASHES for word in words[max(place - 2, 0) : place + 2])


def _greedy(words: Sequence[str], limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """Fills line after line, breaking anywhere but before a dash; for text that no good break can fit."""
    found: list[str] = []
    for word in words:
        longer = f"{found[-1]} {word}" if found else word
        if found and measure(longer) > limit and word not in _DASHES:
            found.append(word)
        else:
            found[-1:] = [longer]
    return tuple(found)
