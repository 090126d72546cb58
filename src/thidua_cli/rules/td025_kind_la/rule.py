"""Giá trị của `kind` không phải loại tệp nào."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD025", "kind-la", "Khóa `kind` phải là một loại tệp mà công cụ biết.")
