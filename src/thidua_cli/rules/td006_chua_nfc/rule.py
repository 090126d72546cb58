"""Chữ có dấu viết rời, không phải Unicode dựng sẵn."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD006", "chua-nfc", "Chữ tiếng Việt viết bằng Unicode dựng sẵn (NFC).", Severity.WARNING)
