"""Looks into a finished file: parts, paragraphs by style, effective figures."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any

from docx import Document
from text.papers import FRONT, paper
from thidua_cli.docx.archive import unpack
from thidua_cli.docx.write import write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

BODY = """Sở ban hành Kế hoạch, cụ thể như sau:

# MỤC ĐÍCH, YÊU CẦU

## Mục đích

1) Việc **một**;
2) Việc *hai*.

## **Phạm vi:** Toàn Sở.

1. Khoản một.

- Gạch một

| STT | Họ và tên |
|:-:|---|
| 1 | Trần Thị Mẫu |

Lời kết.
"""


@cache
def sample(body: str = BODY, front: str = FRONT) -> bytes:
    """The bytes of a paper."""
    return write(paper(body, front))


def opened(body: str = BODY, front: str = FRONT) -> Any:
    """The same paper as python-docx sees it."""
    return Document(io.BytesIO(sample(body, front)))


def xml(name: str, body: str = BODY, front: str = FRONT) -> str:
    """Text of one part."""
    return unpack(sample(body, front))[name].decode()


def styled(document: Any) -> list[tuple[str, str]]:
    """(style id, text) of every paragraph in document order, those in tables included; `\\n` for a line break."""
    found = []
    for element in document.element.body.iter(f"{W}p"):
        style = element.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        signs = (child.text if child.tag == f"{W}t" else "\n" for child in element.iter(f"{W}t", f"{W}br"))
        found.append((style, "".join(signs)))
    return found


def style(document: Any, id_: str) -> Any:
    """The style with this id."""
    return next(style for style in document.styles if style.style_id == id_)


def squeezed(text: str) -> str:
    """Text with single blanks, as a PDF reader gives it."""
    return re.sub(r"\s+", " ", text)
