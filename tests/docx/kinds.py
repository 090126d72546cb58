"""A front for each kind of paper, and what its text may be."""

from __future__ import annotations

from text.papers import FRONT

LETTER = FRONT.replace("type: KẾ HOẠCH\n", "to: [UBND tỉnh, Sở Nội vụ]\n").replace(
    "title: Phát động phong trào thi đua năm 2026 của",
    "subject: báo cáo kết quả thực hiện phong trào thi đua yêu nước năm 2026 của",
)
DECISION = FRONT.replace(
    "type: KẾ HOẠCH\n",
    "type: QUYẾT ĐỊNH\nauthority: GIÁM ĐỐC SỞ\nissuer: Giám đốc Sở Khoa học và Công nghệ\nnumbering: [article]\n",
)
MINUTES = FRONT.replace("type: KẾ HOẠCH", "type: BIÊN BẢN").replace(
    "signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn Ví Dụ}",
    "signature:\n  - {lines: [THƯ KÝ], note: (Ký tên), name: Lê Văn Ví}\n  - {lines: [CHỦ TRÌ], name: Trần Thị Mẫu}",
)
APPENDICES = """# Tặng danh hiệu (Phụ lục I, II kèm theo).

---
appendix: DANH SÁCH CÁ NHÂN
landscape: true
---

{widths: 1 4 2}

| STT | Họ và tên | Tiền thưởng |
|---|---|---|
| **I. Cá nhân** | | |
| 1 | Trần Thị Mẫu | 1.000 |
| **Cộng** | | **1.000** |

---
appendix: MỨC TIỀN THƯỞNG
---

Lời phụ lục.

---
type: QUY CHẾ
appendix: Thi đua, khen thưởng
numbering: [chapter, titled-article]
---

# QUY ĐỊNH CHUNG

## Phạm vi điều chỉnh
"""
KINDS = {
    "letter": (LETTER, "Lời văn.\n"),
    "decision": (DECISION, APPENDICES),
    "minutes": (MINUTES, "Lời văn.\n"),
    "old": (FRONT.replace("year: 2026", "year: 2019"), "Lời văn.\n"),
    "list": (FRONT.replace("symbol:", "landscape: true\nsymbol:"), "| A |\n|---|\n| 1 |\n"),
}
