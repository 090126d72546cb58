"""Neo, bí danh hoặc khóa trộn của YAML."""

from thidua_cli.rules.base import ReadingRule

RULE = ReadingRule("TD008", "neo-va-bi-danh", "Không dùng neo `&`, bí danh `*` và khóa trộn `<<`.")
