"""Who signs, in what form."""

from __future__ import annotations

import pytest

from text.papers import FRONT, faults, paper, places
from thidua_cli.text.front import Signature

ONE = "signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn Ví Dụ}"
LINE = FRONT[: FRONT.index(ONE)].count("\n") + 1


def signed(new: str) -> str:
    return FRONT.replace(ONE, f"signature: {new}")


@pytest.mark.parametrize(
    "lines",
    [
        ("GIÁM ĐỐC",),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
        ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC"),
        ("Q. GIÁM ĐỐC",),
    ],
)
def test_every_form_is_read(lines: tuple[str, ...]) -> None:
    assert paper("a\n", signed(f"{{lines: [{', '.join(lines)}]}}")).front.signatures == (Signature(lines),)


def test_a_council_that_uses_the_seal_of_its_agency() -> None:
    front = paper("a\n", signed("{lines: [TM. HỘI ĐỒNG, CHỦ TỊCH], office: GIÁM ĐỐC SỞ, name: Lê Văn Ví}")).front
    assert front.signatures == (Signature(("TM. HỘI ĐỒNG", "CHỦ TỊCH"), "Lê Văn Ví", office="GIÁM ĐỐC SỞ"),)


def test_several_sign_side_by_side_and_need_no_recipients() -> None:
    text = signed("[{lines: [THƯ KÝ], note: (Ký tên)}, {lines: [CHỦ TRÌ]}]")
    text = text.replace("recipients:\n  - UBND tỉnh (để báo cáo)\narchive: {office: VT, unit: VP, drafter: XT}\n", "")
    front = paper("a\n", text).front
    assert front.signatures == (Signature(("THƯ KÝ",), note="(Ký tên)"), Signature(("CHỦ TRÌ",)))
    assert (front.recipients, front.archive) == ((), None)


@pytest.mark.parametrize("line", ["KT GIÁM ĐỐC", "KT.GIÁM ĐỐC", "TM.HỘI ĐỒNG", "Q.GIÁM ĐỐC"])
def test_a_form_without_dot_or_blank_is_refused(line: str) -> None:
    assert ("TD904", LINE, 21) in places(faults("a\n", signed(f"{{lines: [{line}, PHÓ GIÁM ĐỐC]}}")))


@pytest.mark.parametrize("line", ["KT. GIÁM ĐỐC", "TL. GIÁM ĐỐC", "TM. HỘI ĐỒNG"])
def test_who_signs_for_another_says_his_own_post(line: str) -> None:
    (problem,) = faults("a\n", signed(f"{{lines: [{line}]}}"))
    assert "chưa có chức vụ" in problem.message


def test_nobody_signs() -> None:
    assert faults("a\n", signed("[]"))[0].code == "TD902"
    assert faults("a\n", signed("[{name: Lê Văn Ví}]"))[0].code == "TD902"
    assert faults("a\n", signed("[GIÁM ĐỐC]"))[0].code == "TD904"
