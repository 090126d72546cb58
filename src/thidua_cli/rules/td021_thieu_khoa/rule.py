"""Thiếu khóa bắt buộc."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD021", "thieu-khoa", "Phải có đủ các khóa bắt buộc.")
