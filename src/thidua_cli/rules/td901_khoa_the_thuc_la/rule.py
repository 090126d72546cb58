"""Khóa không có nghĩa trong phần thể thức của tệp Markdown."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD901", "khoa-the-thuc-la", "Phần thể thức chỉ dùng các khóa đã quy định.")
