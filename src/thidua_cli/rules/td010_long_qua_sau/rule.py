"""Các nhóm lồng nhau quá sâu."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD010", "long-qua-sau", "Các nhóm lồng nhau không quá 64 tầng.")
