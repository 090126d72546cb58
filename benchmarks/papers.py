"""How fast papers are written, beside python-docx and docxtpl.

    python benchmarks/papers.py [ROUNDS]

Three jobs, every engine in turn within a round, ROUNDS times (default 5); the median time and the ratio to ours in the
same round. `table`: a list of 5,000 rows of 6 cells, beside python-docx as fast as it gets (`table._cells` once) and
beside one row copied by lxml. `certificates`: 1,000 Giấy khen, a file each, beside docxtpl filling one template.
`all in one`: the same as pages of one file, beside docxtpl going through a loop of pages set out as ours are, the same
through bare paragraphs, which it fills with text and nothing else, and beside python-docx doing so. Every engine saves
to bytes; ours counts all that comes after the blocks. What reading the Markdown of the list takes is printed too.
docxtpl comes with the group `bench`.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from docxtpl import DocxTemplate

from docx import Document
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.certificate import write_all, write_each
from thidua_cli.docx.write import write
from thidua_cli.docx.xml import NEXT_PAGE, paragraph, run
from thidua_cli.text.certificate import Certificate, read_certificates
from thidua_cli.text.markdown import read_paper

ROWS, PEOPLE = 5_000, 1_000
GOALS = {"python-docx, _cells once": 8, "docxtpl": 10, "docxtpl, our layout": 10}
HEAD = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu", "Ghi chú")

FRONT = """---
agency: {superior: UBND TỈNH VÍ DỤ, name: SỞ NỘI VỤ}
symbol: DS-SNV
place: Ví Dụ
date: {year: 2026}
type: DANH SÁCH
title: Tập thể, cá nhân được đề nghị khen thưởng năm 2026
recipients: [Lãnh đạo Sở]
signature: {lines: [GIÁM ĐỐC], name: Trần Thị Mẫu}
---
"""
SHEETS = """certificate: GIẤY KHEN
office: GIÁM ĐỐC SỞ NỘI VỤ
symbol: QĐ-SNV
place: Ví Dụ
date: {year: 2026}
signature: {lines: [GIÁM ĐỐC], name: Trần Thị Mẫu}
people:
"""


def rows() -> list[tuple[str, ...]]:
    """The same list every time."""
    return [
        (f"{n}", f"Trần Thị Mẫu {n % 97}", "Chuyên viên", f"Phòng Nghiệp vụ {n % 50}", "Lao động tiên tiến", "")
        for n in range(1, ROWS + 1)
    ]


def markdown(cells: list[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (HEAD, ("---",) * len(HEAD), *cells)]
    return f"{FRONT}Danh sách như sau:\n\n" + "\n".join(lines) + "\n"


def people() -> tuple[Certificate, ...]:
    said = "Đã có thành tích xuất sắc trong phong trào thi đua năm 2026"
    entries = (f"  - {{name: Ông Lê Văn Ví {n}, detail: Phòng {n % 50}, achievement: {said}}}\n" for n in range(PEOPLE))
    return read_certificates(SHEETS + "".join(entries), "giay-khen.yaml")[0]


def saved(document: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def by_cells(cells: list[tuple[str, ...]]) -> bytes:
    document = Document()
    table = document.add_table(rows=len(cells) + 1, cols=len(HEAD))
    for cell, text in zip(table._cells, (text for row in (HEAD, *cells) for text in row), strict=True):
        cell.text = text
    return saved(document)


def by_copied_rows(cells: list[tuple[str, ...]]) -> bytes:
    document = Document()
    table = document.add_table(rows=2, cols=len(HEAD))
    for row, texts in zip(table.rows, (HEAD, cells[0]), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    pattern = table.rows[1]._tr
    text_tag = pattern.nsmap["w"].join("{}") + "t"
    for row in cells[1:]:
        copy = deepcopy(pattern)
        marks = iter(copy.iter(text_tag))
        for text in filter(None, row):
            next(marks).text = text
        table._tbl.append(copy)
    return saved(document)


TAGS = ("office", "verb", "award", "name", "detail", "achievement", "decision", "book", "place")
FIRST, LAST = "{%p for sheet in sheets %}", "{%p endfor %}"


def by_docxtpl(certificates: tuple[Certificate, ...]) -> list[bytes]:
    pattern = Document()
    for tag in TAGS:
        pattern.add_paragraph(f"{{{{ {tag} }}}}")
    template = saved(pattern)
    made = []
    for certificate in certificates:
        filled = DocxTemplate(io.BytesIO(template))
        filled.render({tag: getattr(certificate, tag) for tag in TAGS}, autoescape=True)
        made.append(saved(filled))
    return made


def by_docxtpl_at_once(certificates: tuple[Certificate, ...], template: bytes) -> bytes:
    filled = DocxTemplate(io.BytesIO(template))
    filled.render({"sheets": certificates}, autoescape=True)
    return saved(filled)


def bare_loop() -> bytes:
    """A page as paragraphs without a layout."""
    pattern = Document()
    pattern.add_paragraph(FIRST)
    for tag in TAGS:
        pattern.add_paragraph(f"{{{{ sheet.{tag} }}}}")
    pattern.add_page_break()
    pattern.add_paragraph(LAST)
    return saved(pattern)


def laid_out_loop(certificate: Certificate) -> bytes:
    """A page as we set it out, with tags in place of the texts."""
    tagged = replace(certificate, **{tag: f"{{{{ sheet.{tag} }}}}" for tag in TAGS})
    parts = unpack(write_all([tagged, tagged]))
    page, _, end = parts["word/document.xml"].decode().partition(NEXT_PAGE)
    opening, body, lines = page.partition("<w:body>")
    _, last, section = end.rpartition('<w:p><w:pPr><w:pStyle w:val="GKMoc"/></w:pPr></w:p>')
    assert body
    assert last
    loop = f"{paragraph('GKMoc', run(FIRST))}{lines}{NEXT_PAGE}</w:p>{paragraph('GKMoc', run(LAST))}"
    return pack(parts | {"word/document.xml": f"{opening}{body}{loop}{last}{section}".encode()})


def by_python_docx(certificates: tuple[Certificate, ...]) -> bytes:
    document = Document()
    for certificate in certificates:
        for tag in TAGS:
            document.add_paragraph(getattr(certificate, tag))
        document.add_page_break()
    return saved(document)


def main(rounds: int) -> None:
    cells, certificates = rows(), people()
    start = time.perf_counter()
    paper, _ = read_paper(markdown(cells), "danh-sach.md")
    assert paper is not None
    laid_out, bare = laid_out_loop(certificates[0]), bare_loop()
    print(f"reading the Markdown of {ROWS} rows: {time.perf_counter() - start:.2f} s\n")
    jobs: dict[str, dict[str, Callable[[], object]]] = {
        "table": {
            "thidua": lambda: write(paper),
            "python-docx, _cells once": lambda: by_cells(cells),
            "one row copied by lxml": lambda: by_copied_rows(cells),
        },
        "certificates": {
            "thidua": lambda: list(write_each(certificates)),
            "docxtpl": lambda: by_docxtpl(certificates),
        },
        "all in one": {
            "thidua": lambda: write_all(certificates),
            "docxtpl, our layout": lambda: by_docxtpl_at_once(certificates, laid_out),
            "docxtpl, bare": lambda: by_docxtpl_at_once(certificates, bare),
            "python-docx": lambda: by_python_docx(certificates),
        },
    }
    write(paper)  # the first run imports python-docx and makes the parts that all papers share
    list(write_each(certificates[:1]))
    print(f"{'job':<14}{'engine':<28}{'s':>8}{'ratio':>8}{'goal':>8}")
    for job, engines in jobs.items():
        measured: dict[str, list[float]] = {name: [] for name in engines}
        for _ in range(rounds):
            for name, engine in engines.items():
                measured[name].append(_seconds(engine))
        for name, seconds in measured.items():
            ratio = statistics.median(other / ours for other, ours in zip(seconds, measured["thidua"], strict=True))
            goal = f">= {GOALS[name]}" if name in GOALS else ""
            print(f"{job:<14}{name:<28}{statistics.median(seconds):>8.3f}{ratio:>8.1f}{goal:>8}")


def _seconds(engine: Callable[[], object]) -> float:
    start = time.perf_counter()
    kept = engine()
    taken = time.perf_counter() - start
    del kept
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 5)
