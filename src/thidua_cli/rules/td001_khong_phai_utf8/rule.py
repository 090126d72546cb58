"""Tệp không lưu bằng UTF-8."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD001", "khong-phai-utf8", "Tệp phải lưu bằng UTF-8.")
