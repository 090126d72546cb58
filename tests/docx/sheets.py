"""Certificates that several tests read."""

from __future__ import annotations

from thidua_cli.text.certificate import Certificate, read_certificates

TEXT = """certificate: GIẤY KHEN
office: GIÁM ĐỐC SỞ NỘI VỤ
number: 5
symbol: QĐ-SNV
place: Ví Dụ
date: 2026-02-07
signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Trần Thị Mẫu}
people:
  - {name: Ông Lê Văn Ví, detail: Chuyên viên, achievement: Có thành tích xuất sắc, book: "0012"}
  - {name: "A*B_c <&> {{d}}", achievement: "Đạt 5* a_b | #c"}
"""


def sheets(text: str = TEXT) -> tuple[Certificate, ...]:
    """The sheets of a file without fault."""
    found, problems = read_certificates(text, "gk.yaml")
    assert problems == []
    return found
