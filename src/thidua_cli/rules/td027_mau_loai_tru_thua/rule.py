"""Mẫu trong `exclude` của thidua.yaml không khớp tệp nào."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule(
    "TD027", "mau-loai-tru-thua", "Mỗi mẫu trong `exclude` phải khớp ít nhất một tệp YAML.", Severity.INFO
)
