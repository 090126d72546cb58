"""Thẻ hoặc chỉ thị của YAML."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD009", "the-va-chi-thi", "Không dùng thẻ `!` và chỉ thị `%`.")
