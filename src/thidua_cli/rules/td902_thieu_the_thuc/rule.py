"""Văn bản Markdown thiếu một thành phần thể thức, hoặc chưa có lời văn."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD902", "thieu-the-thuc", "Văn bản phải có đủ thành phần thể thức và lời văn.")
