"""Names of the codes that the lower floors raise by themselves.

Rules of the upper floor carry their own code; the codes here are raised while a file is read (`source`) and shaped
(`models`), or while a paper in Markdown is read (`text`), below the floor where rule folders live. A test holds these
tables equal to the folders of reading rules.
"""

from __future__ import annotations

from thidua_cli.diagnostics.model import Diagnostic, Severity

READING = {
    "TD001": "khong-phai-utf8",
    "TD002": "sai-cu-phap",
    "TD003": "khoa-trung",
    "TD004": "tab-thut-dong",
    "TD005": "co-bom",
    "TD006": "chua-nfc",
    "TD007": "xuong-dong",
    "TD008": "neo-va-bi-danh",
    "TD009": "the-va-chi-thi",
    "TD010": "long-qua-sau",
    "TD011": "tep-qua-lon",
    "TD012": "ky-tu-cam",
}

SHAPE = {
    "TD020": "khoa-la",
    "TD021": "thieu-khoa",
    "TD022": "sai-kieu",
    "TD023": "ngoai-danh-muc",
    "TD024": "sai-dang",
    "TD025": "kind-la",
    "TD026": "tep-khong-kind",
    "TD027": "mau-loai-tru-thua",
}

PAPER = {
    "TD703": "the-thuc-cu-can-xac-nhan",
    "TD901": "khoa-the-thuc-la",
    "TD902": "thieu-the-thuc",
    "TD903": "markdown-khong-in-duoc",
    "TD904": "gia-tri-the-thuc-sai",
}

DOCX = {"TD905": "khong-mo-duoc"}
"""Raised while a .docx file is opened; its page lies with the rules of `docxcheck`."""

SLUGS = READING | SHAPE | PAPER


def is_unread(diagnostic: Diagnostic) -> bool:
    """Whether it says that a file, or a part of it, could not be read."""
    return diagnostic.severity is Severity.ERROR and diagnostic.code in READING | SHAPE | DOCX
