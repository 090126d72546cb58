"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from copy import deepcopy

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

RELATIONS = "word/_rels/document.xml.rels"


def outside(paper: Editor, kind: str, target: str) -> None:
    """A relation of the text to something outside."""
    related(paper, kind, target, TargetMode="External")


def related(paper: Editor, kind: str, target: str, **more: str) -> None:
    relation = paper.root(RELATIONS)[0]
    added = deepcopy(relation)
    whole_kind = relation.get("Type", "").replace("styles", kind)
    for name, value in {"Id": "rIdX", "Type": whole_kind, "Target": target, **more}.items():
        added.set(name, value)
    paper.root(RELATIONS).append(added)


CASES = (
    Case(
        "sai_anh_ngoai",
        "Tệp lấy ảnh từ một địa chỉ ngoài.",
        lambda paper: outside(paper, "image", "https://vi-du.vn/dau.png"),
    ),
    Case("sai_macro", "Tệp có macro.", lambda paper: paper.parts.update({"word/vbaProject.bin": b"x"})),
    Case(
        "sai_doi_tuong",
        "Tệp có bảng tính nhúng.",
        lambda paper: related(paper, "oleObject", "embeddings/oleObject1.bin"),
    ),
    Case(
        "dung_lien_ket_thu",
        "Tệp có liên kết bấm vào để gửi thư.",
        lambda paper: outside(paper, "hyperlink", "mailto:so@vi-du.vn"),
    ),
)
