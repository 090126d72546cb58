"""Dấu tab dùng để thụt dòng."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD004", "tab-thut-dong", "Thụt dòng bằng dấu cách, không bằng tab.")
