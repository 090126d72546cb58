"""A paper as plain text, line by line as it prints: for goldens and for a look in the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.text import lines
from thidua_cli.text.blocks import Appendix, Block, Chart, Heading, Item, Paper, Paragraph, Table, marked
from thidua_cli.text.front import Front, Signature


def show(paper: Paper) -> str:
    """The paper with `*`, `**` and `^` around what is slanted, bold and raised."""
    front = paper.front
    parts = ["\n".join(_front(front)), *_body(paper.blocks), "\n".join(_back(front))]
    labels = lines.appendix_labels([appendix.front for appendix in paper.appendices])
    for appendix, label in zip(paper.appendices, labels, strict=True):
        parts += ["\n".join(_appendix(front, appendix, label)), *_body(appendix.blocks)]
    return "\n\n".join(parts) + "\n"


def _front(front: Front) -> Iterator[str]:
    yield from front.agency.superior
    yield f"**{front.agency.name}**"
    if front.symbol:
        yield lines.number_line(front.number, front.symbol)
    if front.dated:
        yield f"*{lines.place_line(front)}*"
    yield from (lines.subject_line(front),) if front.subject else (f"**{front.type}**", f"**{front.title}**")
    yield from lines.addressee_lines(front)
    if front.authority:
        yield f"**{front.authority}**"
    slanted = "*" * lines.bases_are_slanted(front)
    for line in lines.base_lines(front):
        yield f"{slanted}{line}{slanted}"
    if front.verdict:
        yield f"**{front.verdict}:**"


def _body(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield _block(block)


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph(inlines, depth):
            return "  " * depth + marked(inlines)
        case Item(_, label, depth, inlines):
            return "  " * (depth - 1) + f"{label} {marked(inlines)}"
        case Table():
            return "\n".join(" | ".join(marked(cell) for cell in row) for row in (block.header, *block.rows))
        case Chart():
            return "\n".join(_chart(block))


def _chart(chart: Chart) -> Iterator[str]:
    yield f"[biểu đồ] {' | '.join((chart.about, *(one.name for one in chart.series)))}"
    for place, category in enumerate(chart.categories):
        values = (one.values[place] for one in chart.series)
        yield " | ".join((category, *("-" if value is None else str(value) for value in values)))


def _heading(heading: Heading) -> str:
    text = marked(heading.inlines)
    if heading.division:
        return f"**{heading.label}**\n**{text}**"
    if heading.run_in:
        return f"**{heading.label}** {text}" if heading.label else text
    return f"**{f'{heading.label} {text}'.lstrip()}**"


def _back(front: Front) -> Iterator[str]:
    yield from _recipients(front)
    for signature in front.signatures:
        yield from ("", *_signature(signature))


def _recipients(front: Front) -> Iterator[str]:
    if not front.recipients and not front.archive:
        return
    yield lines.RECIPIENTS_LABEL
    yield from lines.recipient_lines(front)
    if electronic := lines.electronic_lines(front):
        yield from (lines.ELECTRONIC_LABEL, *electronic)
    if front.archive:
        text, drafter, end = lines.archive_line(front.archive)
        yield text + (f"^{drafter}^" if drafter else "") + end


def _signature(signature: Signature) -> Iterator[str]:
    yield from signature.lines
    if signature.note:
        yield f"*{signature.note}*"
    if signature.office:
        yield signature.office
    yield signature.name


def _appendix(front: Front, appendix: Appendix, label: str) -> Iterator[str]:
    if label:
        yield f"**{label}**"
    yield from (f"**{line}**" for line in (appendix.front.type, appendix.front.title) if line)
    yield f"*{lines.attached_line(front, appendix.front)}*"
