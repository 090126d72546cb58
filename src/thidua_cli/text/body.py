"""Block Markdown (markdown-it tokens) to blocks with their labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from thidua_cli.diagnostics import Diagnostic, Span
from thidua_cli.text import directives, problems
from thidua_cli.text.blocks import Block, Heading, Inlines, Item, Paragraph, Table, plain
from thidua_cli.text.characters import one_line
from thidua_cli.text.chart import read_chart
from thidua_cli.text.columns import alignment
from thidua_cli.text.front import DIVISIONS
from thidua_cli.text.inlines import Inline
from thidua_cli.text.numbering import Numbering
from thidua_cli.text.vietnamese import letter

_REFUSED = {
    "fence": ("khối mã giữa hai dòng ``` hoặc ~~~", "bỏ hai dòng rào, viết thành đoạn văn"),
    "code_block": ("khối thụt vào bốn dấu cách", "bỏ khoảng trắng ở đầu dòng"),
    "html_block": ("thẻ HTML", "bỏ thẻ HTML"),
    "blockquote_open": ("khối trích dẫn “>”", "bỏ dấu “>” ở đầu dòng; lời trích đặt trong “ ”"),
    "hr": ("đường kẻ ngang", "bỏ dòng này; muốn in gạch đầu dòng thì viết “- ” rồi nội dung"),
}


DEEPEST = 100
"""Nesting that the parser follows; what lies deeper it would drop, so it is refused."""


_JUMP = "đề mục nhảy bậc, từ bậc {} xuống bậc {}"


@dataclass
class _List:
    """An open list: what its items print, and the number of the next one."""

    opening: Token
    kind: str
    number: int
    label: str = ""
    """Label of the item whose first paragraph has not come yet."""
    typed: tuple[int, ...] = ()

    def open_item(self, token: Token) -> None:
        if self.kind == "bullet":
            self.label = self.opening.markup
            return
        self.typed = (*self.typed, int(token.info))
        self.label = f"{self.number}." if self.kind == "number" else f"{letter(max(self.number, 1))})"
        self.number += 1


class Body:
    """Reads the tokens of one file into `blocks`; `source` holds the lines of the file, for places."""

    def __init__(self, shown: str, source: list[str], numbering: tuple[str, ...]) -> None:
        self.blocks: list[Block] = []
        self.problems: list[Diagnostic] = []
        self._shown, self._source = shown, source
        self._numbering = Numbering(numbering)
        self._lists: list[_List] = []
        self._weights: tuple[Token, tuple[int, ...]] | None = None
        """Shares of the columns of the table that comes next, and where they are said."""
        self._charted: Token | None = None
        """Where it is said that the table that comes next is a chart."""

    def read(self, tokens: list[Token]) -> None:
        """Goes through all block tokens once."""
        steps: dict[str, Callable[[Token, Iterator[Token]], None]] = {
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "table_open": self._table,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "list_item_open": lambda token, _: self._lists[-1].open_item(token),
            "list_item_close": self._close_item,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "blockquote_close": lambda *_: None,
        }
        ahead = iter(tokens)
        for token in ahead:
            if token.nesting == 1 and token.level >= DEEPEST - 1:
                self._report(token, "danh sách lồng quá sâu", "bớt bậc thụt vào")
            waiting, charted = self._weights, self._charted
            steps.get(token.type, self._refuse)(token, ahead)
            if waiting and waiting is self._weights:
                self._no_table(waiting[0])
            if charted and charted is self._charted:
                self._no_table(charted)
        if self._weights:
            self._no_table(self._weights[0])
        if self._charted:
            self._no_table(self._charted)

    def _no_table(self, token: Token) -> None:
        self._weights = self._charted = None
        assert token.map
        said = self._source[token.map[0]].strip()
        self._report(token, f"sau dòng {said} không có bảng", "đặt dòng này ngay trên bảng, hoặc bỏ đi")

    def _heading(self, token: Token, ahead: Iterator[Token]) -> None:
        level = int(token.tag[1])
        inline = next(ahead)
        way = self._own_numbering(inline)
        inlines = self._inlines(inline)
        next(ahead)
        if not inlines:
            self._report(token, "đề mục trống", "ghi tên đề mục sau dấu #")
        if self._lists:
            self._report(token, "đề mục nằm trong danh sách", "đưa dấu # ra sát lề")
        if level > self._numbering.level + 1:
            self._report(token, _JUMP.format(self._numbering.level, level), "bớt dấu #")
        used = self._numbering.way(level, way)
        run_in = used == "article" or len({run.bold for run in inlines}) > 1
        label = self._numbering.next(level, way)
        self.blocks.append(Heading(level, label, inlines, run_in, division=used in DIVISIONS))

    def _paragraph(self, token: Token, ahead: Iterator[Token]) -> None:
        inline = next(ahead)
        if directives.looks_like_one(inline.content):
            next(ahead)
            self._direct(token, inline.content)
            return
        inlines = self._inlines(inline)
        next(ahead)
        if self._lists and self._lists[-1].label:
            self._item(inlines)
        elif plain(inlines).strip():
            self.blocks.append(Paragraph(inlines, len(self._lists)))

    def _direct(self, token: Token, said: str) -> None:
        """A line in braces, which speaks of the table below it."""
        if weights := directives.widths_of(said):
            self._weights = token, weights
        elif said == directives.CHART:
            self._charted = token
        else:
            self._misdirected(token, said, directives.LINES_ALLOWED)

    def _own_numbering(self, heading: Token) -> str | None:
        """The way in `Tên đề mục {letter}`, taken off the heading; None where it is numbered as its level is."""
        said = directives.ending(heading.content)
        if said is None or not heading.children:
            return None
        way = directives.numbering_of(said)
        if way is None:
            self._misdirected(heading, said, directives.ENDINGS_ALLOWED)
            return None
        heading.children[-1].content = heading.children[-1].content.removesuffix(said)
        return way

    def _misdirected(self, token: Token, said: str, allowed: str) -> None:
        what = f"không có chỉ dẫn “{one_line(said)}”"
        self._report(token, what, f"được ghi: {allowed}; muốn in ngoặc nhọn thì viết \\{{")

    def _item(self, inlines: Inlines) -> None:
        inner = self._lists[-1]
        self.blocks.append(Item(inner.kind, inner.label, len(self._lists), inlines))
        inner.label = ""

    def _open_list(self, token: Token, _: Iterator[Token]) -> None:
        self._flush()
        kinds = {".": "number", ")": "letter"}
        start = int(token.attrs.get("start", 1))
        self._lists.append(_List(token, kinds.get(token.markup, "bullet"), start))
        if kinds.get(token.markup) == "letter" and start < 1:
            self._report(token, "điểm không có số 0", "đánh số điểm từ 1)")

    def _close_item(self, *_: object) -> None:
        self._flush()

    def _flush(self) -> None:
        """An item without a paragraph of its own still prints its label."""
        if self._lists and self._lists[-1].label:
            self._item(())

    def _close_list(self, *_: object) -> None:
        closing = self._lists.pop()
        typed = closing.typed
        if len(set(typed)) > 1 and typed != tuple(range(typed[0], typed[0] + len(typed))):
            what = f"dãy số {', '.join(map(str, typed))} không liền nhau"
            self._report(closing.opening, what, "đánh số liền nhau, hoặc mục nào cũng ghi 1")

    def _table(self, _: Token, ahead: Iterator[Token]) -> None:
        self._flush()
        rows: list[list[Inlines]] = []
        alignments: list[str] = []
        for token in ahead:
            match token.type:
                case "table_close":
                    break
                case "tr_open":
                    rows.append([])
                    self._check_row(token, alignments)
                case "th_open":
                    alignments.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
                case "inline":
                    rows[-1].append(self._inlines(token))
        columns = zip(alignments, *rows, strict=True)
        sides = tuple(side or alignment(plain(head), [plain(cell) for cell in cells]) for side, head, *cells in columns)
        self._add(Table(tuple(rows[0]), tuple(map(tuple, rows[1:])), sides, self._shares(len(sides))))

    def _add(self, table: Table) -> None:
        """The table, or the chart it was said to be."""
        said, self._charted = self._charted, None
        if said is None:
            self.blocks.append(table)
            return
        try:
            self.blocks.append(read_chart(table))
        except ValueError as problem:
            self._report(said, str(problem), "sửa bảng bên dưới, hoặc bỏ dòng {chart} để in thành bảng")

    def _shares(self, count: int) -> tuple[int, ...]:
        if self._weights is None:
            return ()
        said, weights = self._weights
        self._weights = None
        if len(weights) != count:
            self._report(said, f"có {len(weights)} độ rộng cho bảng {count} cột", "mỗi cột một số")
            return ()
        return weights

    def _check_row(self, token: Token, alignments: list[str]) -> None:
        """The parser would drop cells beyond the header, and take a line without bars for a row of one cell."""
        assert token.map
        cells = escapedSplit(self._source[token.map[0]].strip())
        count = len(cells[cells[0] == "" : len(cells) - (cells[-1] == "")])
        if alignments and count != len(alignments):
            what = f"dòng có {count} ô trong khi bảng có {len(alignments)} cột"
            self._report(token, what, "cho đủ số ô, hoặc thêm dòng trống để kết thúc bảng")

    def _inlines(self, token: Token) -> Inlines:
        assert token.map
        return Inline(self._shown, token.map[0] + 1, self._source, self.problems).read(token)

    def _refuse(self, token: Token, _: Iterator[Token]) -> None:
        what, fix = _REFUSED[token.type]
        self.problems.append(problems.unprintable(self._place(token), what, fix))

    def _report(self, token: Token, message: str, fix: str) -> None:
        self.problems.append(problems.misshapen(self._place(token), message, fix))

    def _place(self, token: Token) -> Span:
        assert token.map
        line = token.map[0] + 1
        text = self._source[line - 1]
        return Span(self._shown, line, len(text) - len(text.lstrip()) + 1, line, len(text) + 1)
