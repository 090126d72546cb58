"""docs/danh-hieu.md: the catalogue of awards as the law floor keeps it."""

from __future__ import annotations

from collections.abc import Iterable

import doc_standards

from thidua_cli.law import Award, awards, citation
from thidua_cli.models.choices import SUBJECTS

FAMILIES = {"danh-hieu": "Danh hiệu thi đua", "hinh-thuc": "Hình thức khen thưởng"}
LEVELS = {
    "co-so": "cơ sở",
    "so-nganh": "sở, ngành, cấp huyện",
    "bo-nganh-tinh": "bộ, ban, ngành, tỉnh",
    "nha-nuoc": "Nhà nước",
}
HEAD = """# Danh hiệu, hình thức khen thưởng

Mã ở cột đầu là từ dùng trong khóa `award` của các tệp. Danh mục xếp từ thấp đến cao; căn cứ là điều khoản công cụ đang
ghi. Tiêu chuẩn và thẩm quyền theo từng thời kỳ ghi ở hai phần cuối; trước khi quyết định vẫn phải xem văn bản gốc.
"""


def document() -> str:
    catalogue = "".join(family(code, title) for code, title in FAMILIES.items())
    return HEAD + catalogue + doc_standards.standards() + doc_standards.authority()


def family(code: str, title: str) -> str:
    members = sorted((entry for entry in awards().values() if entry.family == code), key=lambda entry: entry.order)
    return f"\n## {title}\n\n| Mã | Tên | Đối tượng | Cấp | Căn cứ |\n|---|---|---|---|---|\n{rows(members)}"


def rows(members: Iterable[Award]) -> str:
    return "".join(
        f"| `{entry.code}` | {name(entry)} | {', '.join(SUBJECTS[subject] for subject in entry.subjects)} |"
        f" {LEVELS[entry.level]} | {clauses(entry)} |\n"
        for entry in members
    )


def name(entry: Award) -> str:
    return entry.name if entry.variant_of is None else f"{entry.name} (một dạng của `{entry.variant_of}`)"


def clauses(entry: Award) -> str:
    cited = (citation(clause) for clause in entry.clauses)
    return "; ".join(f"{each.clause}, {each.text}{doc_standards.CONFIDENCE[each.confidence]}" for each in cited)
