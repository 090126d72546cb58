"""Giá trị ngoài danh sách cho phép."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD023", "ngoai-danh-muc", "Giá trị phải thuộc danh sách cho phép.")
