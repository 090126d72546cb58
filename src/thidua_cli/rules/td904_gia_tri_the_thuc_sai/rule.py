"""Giá trị của một khóa thể thức sai dạng."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD904", "gia-tri-the-thuc-sai", "Giá trị trong phần thể thức phải đúng dạng.")
