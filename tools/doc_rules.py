"""docs/quy-tac.md: all rules by hundreds."""

from __future__ import annotations

from itertools import groupby

from thidua_cli.reporters.words import SEVERITY
from thidua_cli.rules.registry import AnyRule, all_rules, folder_of

HUNDREDS = {
    "TD0": "Đọc tệp và khuôn dạng",
    "TD1": "Kế hoạch và tham chiếu",
    "TD2": "Số lượng và chỉ tiêu",
    "TD3": "Điều kiện, tiêu chuẩn",
    "TD4": "Hồ sơ, thời hạn, trùng lặp",
    "TD5": "Hội đồng và quyết định",
    "TD6": "Căn cứ và hiệu lực của văn bản",
    "TD7": "Câu chữ",
    "TD8": "Tiền thưởng",
    "TD9": "Thể thức văn bản",
}
HEAD = """# Quy tắc

`thidua validate` kiểm tra kho theo các quy tắc dưới đây. `thidua rule TD101` in lý do, căn cứ và ví dụ sai, đúng của
một quy tắc. Mức độ ghi ở đây là mức mặc định; đổi trong `severities` của thidua.yaml. Lỗi và cảnh báo làm lệnh kết thúc
với mã 1, thông tin thì không.
"""


def document() -> str:
    hundreds = groupby(all_rules().values(), key=lambda rule: rule.code[:3])
    return HEAD + "".join(group(code, list(rules)) for code, rules in hundreds)


def group(code: str, rules: list[AnyRule]) -> str:
    rows = "".join(row(rule) for rule in rules)
    return f"\n## {code}xx · {HUNDREDS[code]}\n\n| Mã | Mức độ | Tên | Nội dung |\n|---|---|---|---|\n{rows}"


def row(rule: AnyRule) -> str:
    anchor = f'<a id="{rule.code.lower()}"></a>'
    page = f"../src/thidua_cli/rules/{folder_of(rule)}/rule.md"
    return f"| {anchor}[{rule.code}]({page}) | {SEVERITY[rule.severity]} | {rule.slug} | {rule.title} |\n"
