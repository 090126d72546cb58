"""Một khóa viết hai lần trong cùng một nhóm."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD003", "khoa-trung", "Trong một nhóm, mỗi khóa chỉ viết một lần.")
