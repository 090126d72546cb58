"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from copy import deepcopy

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def split_row(paper: Editor) -> None:
    """Nơi nhận alone in a row, the signature in the next."""
    [row] = [one for one in paper.table(3) if str(one.tag).endswith("}tr")]
    second = deepcopy(row)
    row.addnext(second)
    for kept, emptied in ((0, 1), (1, 0)):
        own = (row, second)[kept]
        cell = [one for one in own if str(one.tag).endswith("}tc")][emptied]
        for paragraph in [one for one in cell if str(one.tag).endswith("}p")][1:]:
            cell.remove(paragraph)
        last = cell[-1]
        for run in [one for one in last if str(one.tag).endswith("}r")]:
            last.remove(run)


CASES = (
    Case("sai_hai_hang", "Chữ ký xuống hàng dưới của bảng.", split_row),
    Case(
        "dung_bien_ban",
        "Biên bản có Nơi nhận dưới chữ ký.",
        lambda paper: paper.saved(),
        "bien-ban",
    ),
)
