"""Help and usage errors in Vietnamese: typer writes them in English and offers no catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import typer.core


def _wrapped(sentence: str) -> str:
    """A sentence of typer's, wherever the width of the terminal breaks it."""
    return r"\s+".join(re.escape(word) for word in sentence.split())


_HELP = (
    (r"^Usage:", "Cách dùng:"),
    (r"^Arguments:", "Đối số:"),
    (r"^Options:", "Tùy chọn:"),
    (r"^Commands:", "Lệnh:"),
    (r"\[OPTIONS\]", "[TÙY CHỌN]"),
    (r"COMMAND \[ARGS\]\.\.\.", "LỆNH [ĐỐI SỐ]..."),
    (_wrapped("Show this message and exit."), "In trợ giúp này rồi thoát."),
    (_wrapped("Install completion for the current shell."), "Cài gợi ý lệnh cho shell đang dùng."),
    (
        _wrapped("Show completion for the current shell, to copy it or customize the installation."),
        "In đoạn gợi ý lệnh để tự cài.",
    ),
    (r"\[default: ", "[mặc định: "),
    (r"\[required\]", "[bắt buộc]"),
)
_USAGE = (
    (r"No such command ['\"](.+?)['\"]\.?", r"Không có lệnh “\1”."),
    (r"No such option: (\S+)", r"Không có tùy chọn \1"),
    (r"\(Possible options: (.+)\)", r"(có phải ý bạn là: \1?)"),
    (r"Did you mean (.+)\?", r"Có phải ý bạn là \1?"),
    (r"Missing command\.", "Thiếu tên lệnh."),
    (r"Missing argument (.+?)\.", r"Thiếu đối số \1."),
    (r"Missing option (.+?)\.", r"Thiếu tùy chọn \1."),
    (r"Missing parameter: (.+)", r"Thiếu \1."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.+)\)", r"Thừa đối số: \1"),
    (r"Option (\S+) requires an argument\.?", r"Tùy chọn \1 cần một giá trị."),
    (r"Invalid value for (.+?): ", r"Giá trị của \1 không dùng được: "),
    (r"Invalid value: ", "Giá trị không dùng được: "),
    (r"Value error, ", ""),
    (r"(\S+) is not one of (.+?)\.", r"\1 không nằm trong: \2."),
    (r"Input should be a valid integer.*", "cần một số nguyên"),
    (r"(\S+) is not a valid int(?:eger)?\.", r"\1 không phải số nguyên."),
)


def translate(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    """The text with each pattern replaced, in the order given."""
    for pattern, vietnamese in pairs:
        text = re.sub(pattern, vietnamese, text, flags=re.MULTILINE)
    return text


def usage_error(message: str) -> str:
    """One sentence of typer about a wrong command line; what is not known here stays as it is, never hidden."""
    return translate(message, _USAGE)


class Command(typer.core.TyperCommand):
    """A command whose help speaks Vietnamese."""

    def get_help(self, ctx: Any) -> str:
        return translate(super().get_help(ctx), _HELP)


class Group(typer.core.TyperGroup):
    """The program itself, likewise."""

    def get_help(self, ctx: Any) -> str:
        return translate(super().get_help(ctx), _HELP)
