"""Tệp bắt đầu bằng dấu BOM."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD005", "co-bom", "Tệp không bắt đầu bằng dấu BOM.", Severity.WARNING)
