"""Markdown không có nghĩa, hoặc gây hiểu lầm, trên trang giấy."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD903", "markdown-khong-in-duoc", "Lời văn chỉ dùng những gì in được trên văn bản hành chính.")
