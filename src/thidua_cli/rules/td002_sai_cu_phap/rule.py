"""Tệp không đúng cú pháp YAML."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD002", "sai-cu-phap", "Tệp phải đúng cú pháp YAML.")
