"""Tệp lớn quá mức đọc được."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD011", "tep-qua-lon", "Mỗi tệp không lớn quá 64 MiB.")
