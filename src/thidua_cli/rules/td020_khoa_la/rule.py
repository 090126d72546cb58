"""Khóa mà loại tệp này không có."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD020", "khoa-la", "Mọi khóa phải là khóa của loại tệp đó.")
