"""One sound paper of each kind, made by our own writer; cases are edits of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.write import write
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.text.markdown import read_paper

KINDS = {
    "ke-hoach": Kind.NAMED,
    "quyet-dinh": Kind.DECISION,
    "cong-van": Kind.LETTER,
    "giay-moi": Kind.INVITATION,
    "bien-ban": Kind.MINUTES,
}
"""Name of the paper → what it must be taken for."""


@cache
def sample(name: str) -> bytes:
    """The paper `name` as bytes of a .docx file. Raises FileNotFoundError for a name that is not shipped."""
    text = files(__package__).joinpath("papers", f"{name}.md").read_text(encoding="utf-8")
    paper, problems = read_paper(text, f"{name}.md")
    if paper is None:
        raise ValueError(f"{name}.md: {problems[0].message}")
    editor = Editor(write(paper))
    if name in _FINISH:
        _FINISH[name](editor)
    return editor.saved()


def _decision(editor: Editor) -> None:
    """What the writer has no words for: authority, QUYẾT ĐỊNH:, and an appendix in a section of its own."""
    rule = editor.after("Về việc tặng")
    rule.insert_after(_line("VBTrichYeu", "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ"))
    editor.paragraph("Theo đề nghị").insert_after(_line("VBTrichYeu", "QUYẾT ĐỊNH:"))
    appendix = (
        _line("VBTrichYeu", "Phụ lục"),
        _line("VBTrichYeu", "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU"),
        _line("VBNgay", "(Kèm theo Quyết định số 112/QĐ-SKHCN ngày 20 tháng 12 năm 2026 của Sở Khoa học và Công nghệ)"),
        _list(),
        '<w:p><w:pPr><w:pStyle w:val="VBLoiVan"/></w:pPr><w:r><w:t>./.</w:t></w:r></w:p>',
    )
    end = editor.paragraphs(style="VBHet")
    for xml in reversed(appendix):
        end.insert_after(xml)
    editor.break_section(end)


def _list() -> str:
    rows = (
        ("STT", "Họ và tên", "Đơn vị"),
        ("1", "Trần Thị Mẫu", "Văn phòng Sở"),
        ("2", "Lê Văn Thử", "Phòng Kế hoạch"),
    )
    widths = (850, 4000, 4222)
    body = "".join(_row(row, widths, header=not number) for number, row in enumerate(rows))
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    properties = '<w:tblPr><w:tblStyle w:val="VBBang"/><w:tblW w:w="9072" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(cells: tuple[str, ...], widths: tuple[int, ...], *, header: bool) -> str:
    style = "VBBangDau" if header else "VBBangTrai"
    mark = "<w:trPr><w:cantSplit/>" + "<w:tblHeader/>" * header + "</w:trPr>"
    made = (
        f'<w:tc><w:tcPr><w:tcW w:w="{column}" w:type="dxa"/></w:tcPr>{_line(style, text)}</w:tc>'
        for text, column in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{mark}{''.join(made)}</w:tr>"


def _letter(editor: Editor) -> None:
    """No type, no title: V/v stands below the number, Kính gửi above the text."""
    editor.paragraph("Số: 27").insert_after(
        '<w:p><w:pPr><w:pStyle w:val="VBSo"/><w:spacing w:before="120"/></w:pPr>'
        '<w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>V/v nộp hồ sơ đề nghị khen thưởng năm 2026</w:t></w:r></w:p>'
    )
    editor.after("Nộp hồ sơ").delete()
    editor.paragraph("Nộp hồ sơ").words("Kính gửi: Các phòng, đơn vị thuộc Sở").bold(on=False)
    editor.paragraph("KẾ HOẠCH").delete()


def _minutes(editor: Editor) -> None:
    """No place and day in the head; two signatures, Nơi nhận below the left one."""
    editor.paragraph("Mẫu, ngày").words("")
    label = editor.paragraph("Nơi nhận:")
    for style, words in (("VBChucVuDau", "THƯ KÝ"), ("VBChoKy", ""), ("VBHoTen", "Trần Thị Mẫu")):
        label.insert_before(_line(style, words))


def _line(style: str, text: str) -> str:
    words = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{words}</w:p>'


_FINISH: dict[str, Callable[[Editor], None]] = {
    "quyet-dinh": _decision,
    "cong-van": _letter,
    "bien-ban": _minutes,
}
