"""Cách xuống dòng không phải LF, hoặc lẫn lộn."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD007", "xuong-dong", "Xuống dòng bằng LF, một kiểu trong cả tệp.", Severity.WARNING)
