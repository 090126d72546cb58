"""Tệp YAML không có khóa `kind`."""

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule(
    "TD026", "tep-khong-kind", "Tệp không có `kind` thì được nêu ra, không bị bỏ qua trong im lặng.", Severity.INFO
)
