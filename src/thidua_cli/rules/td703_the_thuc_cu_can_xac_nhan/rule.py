"""Thể thức theo quy định cũ mà chưa đối chiếu được nguyên văn."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule(
    "TD703",
    "the-thuc-cu-can-xac-nhan",
    "Thể thức của văn bản trước 05/3/2020 còn chỗ chưa đối chiếu.",
    Severity.WARNING,
)
