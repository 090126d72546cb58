"""Small manners of prose: paragraphs, endings, capitals, lists in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from thidua_cli.text import emphasis

# A gap may still become anything.
_MARKS = (".", ";", ":", ",", "!", "?", "…", "]]")
# `các năm sau` names a time and announces nothing.
_ANNOUNCES = re.compile(r"(?<!năm )(?<!tháng )(?<!đợt )(?<!kỳ )(?<!về )\bsau( đây)?$", re.IGNORECASE)


def paragraphs(*texts: str) -> tuple[str, ...]:
    """Every line break an author made is a new paragraph (YAML has already joined the lines it folds)."""
    return tuple(part for text in texts for part in text.split("\n") if part.strip())


def unmarked(text: str) -> str:
    """Text on one line without its marks of emphasis, for places set in one hand: titles, căn cứ, run-in headings."""
    return " ".join(emphasis.unmarked(" ".join(text.split())).split())


def literal(line: str) -> str:
    """Text of a field that is no prose, such as a name, made to print as it stands inside prose."""
    return re.sub(r"[*^]", r"\\\g<0>", line)


def has_ending(text: str) -> bool:
    """Whether the visible text ends with a mark of punctuation."""
    return text.rstrip(" *").endswith(_MARKS)


def sentence(text: str) -> str:
    """The text with a full stop, unless it has an ending of its own."""
    return text if not text or has_ending(text) else f"{text}."


def closed(paragraph: str) -> str:
    """A paragraph with `:` when it announces what follows (`như sau`), else with a full stop; a mark typed stays."""
    return f"{paragraph}:" if _ANNOUNCES.search(paragraph.rstrip(" *")) else sentence(paragraph)


def ended(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts of one list: `;` after each, `.` after the last, where the author has put no mark."""
    found = tuple(texts)
    marks = [";"] * (len(found) - 1) + ["."]
    return tuple(text if has_ending(text) else text + mark for text, mark in zip(found, marks, strict=False))


def before_ending(text: str, addition: str) -> str:
    """`Nội dung.` + `(ghi chú)` → `Nội dung (ghi chú).`"""
    bare = text.rstrip(" .;")
    return f"{bare} {addition}{text[len(bare) :].strip()}"


def lowered(text: str) -> str:
    """The first letter small, for a clause inside a sentence; a word in capitals (UBND, HĐND) stays."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """The first letter in capital; emphasis before it stays."""
    start = len(text) - len(text.lstrip('*“"('))
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def joined(parts: Sequence[str], last: str = " và ", between: str = ", ") -> str:
    """`a, b và c`."""
    return between.join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else "".join(parts)


def flowing(parts: Iterable[str]) -> str:
    """Clauses one after another: a comma before a small letter, a full stop before a capital."""
    text = ""
    for part in parts:
        bare = text.rstrip(" .;,")
        text = f"{bare}{'. ' if part[:1].isupper() else ', '}{part}" if text else part
    return text
