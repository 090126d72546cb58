"""Nhóm khóa, danh sách hoặc chữ viết nhầm chỗ của nhau."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD022", "sai-kieu", "Giá trị phải đúng kiểu: chữ, danh sách hay nhóm khóa.")
