"""Inline Markdown (emphasis, raised text) to runs; whatever else stands in a line is reported."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from itertools import groupby

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from thidua_cli.diagnostics import Diagnostic, Span
from thidua_cli.source.forbidden import REPLACEMENT, without_invisible
from thidua_cli.text import problems
from thidua_cli.text.blocks import Inlines, Run
from thidua_cli.text.characters import refused_in, single_blanks, unseen

_REFUSED = {
    "code_inline": ("`", "đoạn mã giữa hai dấu `", "bỏ dấu `, hoặc ghi \\` nếu muốn in chính dấu ấy"),
    "image": ("![", "hình ảnh", "bỏ hình ảnh; chèn vào tệp Word sau khi kết xuất nếu cần"),
    "link_open": ("[", "liên kết", "ghi địa chỉ thành chữ, bỏ dấu [ ] và < >"),
    "html_inline": ("<", "thẻ HTML", "bỏ thẻ HTML"),
    "hardbreak": ("", "xuống dòng giữa đoạn", "bỏ hai dấu cách hoặc dấu \\ ở cuối dòng, hoặc tách thành đoạn mới"),
}
_ENTITY = re.compile(r"&#?\w+;")


@dataclass
class Inline:
    """Collects the runs of one inline token that starts at `line` (1-based) of the file `shown`."""

    shown: str
    line: int
    source: list[str]
    """Lines of the whole file, to find the column of what is refused."""
    problems: list[Diagnostic]
    runs: list[Run] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)

    def read(self, token: Token) -> Inlines:
        """Runs of the token; neighbours in one hand are joined, blanks collapsed."""
        for child in token.children or []:
            self._child(child)
        return tidy(self.runs)

    def _child(self, child: Token) -> None:
        match child.type:
            case "text" | "text_special":
                self._add(child.content)
            case "superscript":
                self._add(child.content, superscript=True)
            case "softbreak":
                self.line += 1
                self._add(" ")
            case "strong_open" | "em_open":
                self._open.append(child.tag)
            case "strong_close" | "em_close":
                self._open.remove(child.tag)
            case _:
                self._refuse(child)

    def _add(self, text: str, *, superscript: bool = False) -> None:
        if not (text.isprintable() and REPLACEMENT not in text and unicodedata.is_normalized("NFC", text)):
            text = self._seen(text)
        self.runs.append(Run(text, "strong" in self._open, "em" in self._open, superscript))

    def _seen(self, text: str) -> str:
        """The text composed; what an entity (`&#12;`) brought that no source may hold is told, and dropped."""
        for character in sorted(refused_in(text)):
            self.problems.append(unseen(self._entity(character), character))
        return unicodedata.normalize("NFC", without_invisible(text))

    def _entity(self, character: str) -> Span:
        """Where the entity of a character stands in the line."""
        line = self.source[self.line - 1]
        for match in _ENTITY.finditer(line):
            decoded = unescapeAll(match[0])
            # A number of no character stays as it is here, and is replaced where the line is parsed.
            if character == (REPLACEMENT if decoded.startswith("&#") else decoded):
                return Span(self.shown, self.line, match.start() + 1, self.line, match.end() + 1)
        return Span(self.shown, self.line, 1, self.line, len(line) + 1)

    def _refuse(self, child: Token) -> None:
        if child.type in _REFUSED:
            sign, what, fix = _REFUSED[child.type]
            place = self._place("<" if child.markup == "autolink" else sign)
            self.problems.append(problems.unprintable(place, what, fix))
        self._add(child.content)
        self.line += child.type == "hardbreak"

    def _place(self, sign: str) -> Span:
        text = self.source[self.line - 1]
        column = max(text.find(sign), 0) + 1 if sign else len(text.rstrip()) + 1
        return Span(self.shown, self.line, column, self.line, max(len(text), column) + 1)


def tidy(runs: list[Run]) -> Inlines:
    """Runs with single spaces, no blank ends, no empty run, and no two neighbours in one hand."""
    if len(runs) == 1:
        text = single_blanks(runs[0].text).strip(" ")
        return (replace(runs[0], text=text),) if text else ()
    joined = []
    for hand, group in groupby(runs, key=lambda run: (run.bold, run.italic, run.superscript)):
        joined.append(Run("".join(run.text for run in group), *hand))
    kept: list[Run] = []
    for run in joined:
        text = single_blanks(run.text)
        if not kept or kept[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            kept.append(replace(run, text=text))
    if kept and kept[-1].text.endswith(" "):
        last = kept.pop()
        kept.append(replace(last, text=last.text[:-1]))
    return tuple(run for run in kept if run.text)
