"""The plain-text dump of a paper, as goldens hold it."""

from __future__ import annotations

from text.papers import paper
from thidua_cli.text.blocks import Run, marked, merged, plain
from thidua_cli.text.show import show

BODY = """Lời mở đầu, *nghiêng*.

# MỤC ĐÍCH

## **Phạm vi:** Toàn Sở.

1) Việc một;
   - nhỏ

| STT | Tên |
|:-:|---|
| 1 | Mẫu |
"""

SHOWN = """UBND TỈNH MẪU
**SỞ KHOA HỌC VÀ CÔNG NGHỆ**
Số:        /KH-SKHCN
*Mẫu, ngày      tháng 3 năm 2026*
**KẾ HOẠCH**
**Phát động phong trào thi đua năm 2026 của Sở Khoa học và Công nghệ**
*Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.*

Lời mở đầu, *nghiêng*.

**I. MỤC ĐÍCH**

**1.** **Phạm vi:** Toàn Sở.

a) Việc một;

  - nhỏ

STT | Tên
1 | Mẫu

./.

Nơi nhận:
- UBND tỉnh (để báo cáo);
- Lưu: VT, VP^XT^.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Nguyễn Văn Ví Dụ
"""


def test_show() -> None:
    assert show(paper(BODY)) == SHOWN


def test_marks_nest() -> None:
    inlines = (Run("a", bold=True, italic=True), Run("b", superscript=True), Run("c"))
    assert marked(inlines) == "***a***^b^c"
    assert plain(inlines) == "abc"


def test_a_bold_first_cell_takes_the_empty_cells_after_it() -> None:
    bold, plain_cell = (Run("A", bold=True),), (Run("1"),)
    assert merged((bold, (), ())) == 3
    assert merged((bold, (), bold)) == 2
    assert merged((bold, bold, ())) == 1
    assert merged((bold, (), plain_cell)) == 1
    assert merged((plain_cell, ())) == merged(((), bold)) == merged(()) == 1
