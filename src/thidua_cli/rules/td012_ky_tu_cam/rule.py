"""Ký tự điều khiển hoặc ký tự không nhìn thấy."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD012", "ky-tu-cam", "Không có ký tự điều khiển và ký tự không nhìn thấy.")
