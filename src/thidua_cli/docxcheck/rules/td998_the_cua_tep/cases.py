"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

CORE = "docProps/core.xml"
RELATIONS = "word/_rels/settings.xml.rels"
TITLE = "KẾ HOẠCH Phát động phong trào thi đua năm 2026 của Sở Khoa học và Công nghệ"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"


def template(target: str) -> bytes:
    """Relations of the settings that name a template."""
    relation = f'<Relationship Id="rId1" Type="{_TEMPLATE}" Target="{target}" TargetMode="External"/>'
    return f'<Relationships xmlns="{_PACKAGE}">{relation}</Relationships>'.encode()


def mode(paper: Editor, value: str) -> None:
    for setting in paper.root("word/settings.xml").iter("{*}compatSetting"):
        setting.attrib.update({name: value for name in setting.attrib if str(name).endswith("}val")})


def core(paper: Editor, old: str, new: str) -> bytes:
    """The core properties with other words."""
    text = paper.parts[CORE].decode()
    if f">{old}<" not in text:
        raise LookupError(old)
    return text.replace(f">{old}<", f">{new}<").encode()


CASES = (
    Case(
        "sai_mau_rieng",
        "Tệp gắn với một mẫu ở máy khác.",
        lambda paper: paper.parts.update({RELATIONS: template("file:///C:/Mau/cong-van.dotx")}),
    ),
    Case("sai_che_do_cu", "Tệp ở chế độ Word 2010.", lambda paper: mode(paper, "14")),
    Case(
        "sai_tac_gia",
        "Tác giả là tên phần mềm.",
        lambda paper: paper.parts.update({CORE: core(paper, "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "python-docx")}),
    ),
    Case(
        "sai_khong_tieu_de",
        "Tệp không có tiêu đề.",
        lambda paper: paper.parts.update({CORE: core(paper, TITLE, "")}),
    ),
    Case(
        "dung_normal",
        "Tệp gắn với mẫu Normal.dotm.",
        lambda paper: paper.parts.update({RELATIONS: template("Normal.dotm")}),
    ),
    Case("dung_che_do_15", "Tệp ở chế độ Word 2013.", lambda paper: mode(paper, "15")),
)
