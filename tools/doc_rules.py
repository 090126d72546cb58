"""docs/quy-tac.md: all rules by hundreds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.items import items
from thidua_cli.docxcheck.registry import folder_of as paper_folder_of
from thidua_cli.docxcheck.registry import paper_rules
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
ITEMS = """
## Các điều cần chấm ở một tệp .docx

`thidua check-docx` chấm văn bản đã soạn xong, dù ai làm ra, theo quy tắc TD900 và các quy tắc từ TD905. Mỗi điều dưới
đây thuộc một quy tắc, hoặc có lý do vì sao chỉ một tệp .docx thì chưa chấm được.

| Điều | Nội dung | Quy tắc |
|---|---|---|
"""
HEAD = """# Quy tắc

`thidua validate` kiểm tra kho theo các quy tắc dưới đây. `thidua rule TD101` in lý do, căn cứ và ví dụ sai, đúng của
một quy tắc. Mức độ ghi ở đây là mức mặc định; đổi trong `severities` của thidua.yaml. Lỗi và cảnh báo làm lệnh kết thúc
với mã 1, thông tin thì không.
"""


def document() -> str:
    rules = sorted([*all_rules().values(), *paper_rules().values()], key=lambda rule: rule.code)
    hundreds = groupby(rules, key=lambda rule: rule.code[:3])
    return HEAD + "".join(group(code, list(rules)) for code, rules in hundreds) + ITEMS + "".join(item_rows())


def item_rows() -> Iterator[str]:
    """Item → the rule that judges it, linked once it is there, or why no file can tell."""
    for item in items().values():
        code = f"[{item.code}](#{item.code.lower()})" if item.code in paper_rules() else item.code
        yield f"| {item.number} | {item.words} | {code or item.why} |\n"


def group(code: str, rules: list[AnyRule | PaperRule]) -> str:
    rows = "".join(row(rule) for rule in rules)
    return f"\n## {code}xx · {HUNDREDS[code]}\n\n| Mã | Mức độ | Tên | Nội dung |\n|---|---|---|---|\n{rows}"


def row(rule: AnyRule | PaperRule) -> str:
    anchor = f'<a id="{rule.code.lower()}"></a>'
    folder = f"docxcheck/rules/{paper_folder_of(rule)}" if isinstance(rule, PaperRule) else f"rules/{folder_of(rule)}"
    page = f"../src/thidua_cli/{folder}/rule.md"
    return f"| {anchor}[{rule.code}]({page}) | {SEVERITY[rule.severity]} | {rule.slug} | {rule.title} |\n"
