"""The mark `./.` that closes the text of a paper (every model paper of Nghị định 30/2020/NĐ-CP, Phụ lục III)."""

from __future__ import annotations

from dataclasses import replace

from thidua_cli.text.blocks import Block, Chart, Inlines, Paragraph, Run, Table, plain
from thidua_cli.text.lines import END_MARK

_REPLACED = (".", ";")


def closed(blocks: list[Block]) -> tuple[Block, ...]:
    """Blocks with `./.` at the end of the last paragraph, in place of a final `.` or `;`.

    After a table or a chart the mark stands alone on a line of its own: no sentence is invented for it.
    """
    if not blocks:
        return ()
    last = blocks[-1]
    if isinstance(last, Table | Chart):
        return (*blocks, Paragraph((Run(END_MARK),)))
    return (*blocks[:-1], replace(last, inlines=_marked(last.inlines)))


def _marked(inlines: Inlines) -> Inlines:
    text = plain(inlines)
    if text.endswith(END_MARK) or not inlines:
        return inlines or (Run(END_MARK),)
    *head, last = inlines
    if text.endswith(_REPLACED) and not text.endswith(".."):
        last = replace(last, text=last.text[:-1].rstrip())
    if last == Run(last.text):
        return (*head, Run(last.text + END_MARK))
    return (*head, *((last,) if last.text else ()), Run(END_MARK))
