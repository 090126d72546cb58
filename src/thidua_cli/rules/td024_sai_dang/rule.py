"""Giá trị viết không đúng dạng: ngày, số, tỷ lệ, mã."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD024", "sai-dang", "Ngày, số, tỷ lệ và mã phải viết đúng dạng.")
