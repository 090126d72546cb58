"""A small agency with its people and a bare plan, and what a command said: shared by the tests."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.source import SourceDocument, read_text

AGENCY = """\
kind: agency
id: so-mau
name: Sở Mẫu
superior: UBND tỉnh Ví Dụ
code: SM
place: Ví Dụ
units:
  - {id: lanh-dao, name: Lãnh đạo Sở, kind: leadership, counted: false}
  - {id: van-phong, name: Văn phòng Sở, code: VP}
  - {id: phong-a, name: Phòng A}
signers:
  - {id: giam-doc, name: Phan Văn Mẫu, lines: [GIÁM ĐỐC]}
"""
PEOPLE = """\
kind: people
people:
  - {id: an, name: Lê An, unit: van-phong}
  - {id: binh, name: Trần Bình, unit: van-phong}
  - {id: chi, name: Võ Chi, unit: phong-a}
  - {id: dung, name: Hồ Dung, unit: phong-a}
"""
PLAN = """\
kind: plan
id: nam-2024
type: annual
title: Phát động phong trào thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
recipients: [UBND tỉnh]
archive: {unit: VP}
signer: giam-doc
"""


@dataclass(frozen=True)
class Said:
    """What a command printed and the code it ended with."""

    code: int
    out: str
    err: str


def document(text: str) -> SourceDocument:
    """The one document of a text that reads without complaint."""
    documents, problems = read_text(text, "tep.yaml")
    assert problems == []
    return documents[0]
