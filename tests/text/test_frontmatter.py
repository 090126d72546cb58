"""Front matter: values keep their text, and every mistake has its place."""

from __future__ import annotations

import pytest

from text.papers import FRONT, faults, paper, places
from thidua_cli.text.front import Agency, Archive, PaperDate, Recipient, Signature


def with_line(old: str, new: str) -> str:
    assert old in FRONT
    return FRONT.replace(old, new)


def test_everything_is_read() -> None:
    front = paper("a\n").front
    assert front.agency == Agency("SỞ KHOA HỌC VÀ CÔNG NGHỆ", ("UBND TỈNH MẪU",))
    assert (front.number, front.symbol, front.place, front.type) == ("", "KH-SKHCN", "Mẫu", "KẾ HOẠCH")
    assert front.date == PaperDate(2026, 3)
    assert front.bases == ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",)
    assert front.recipients == (Recipient("UBND tỉnh (để báo cáo)"),)
    assert front.archive == Archive("VT", "VP", "XT")
    assert front.signatures == (Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn Ví Dụ"),)
    assert front.numbering == ("roman", "arabic", "decimal")


@pytest.mark.parametrize(("typed", "printed"), [("5", "05"), ("05", "05"), ("125", "125"), ('""', ""), ("~", "")])
def test_numbers_below_ten_take_a_zero(typed: str, printed: str) -> None:
    assert paper("a\n", with_line('number: ""', f"number: {typed}")).front.number == printed


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2023-03-15", PaperDate(2023, 3, 15)),
        ("{year: 2023}", PaperDate(2023)),
        ("{year: 2023, month: 1, day: 7}", PaperDate(2023, 1, 7)),
        ("{year: 2023, month: , day: ~}", PaperDate(2023)),
    ],
)
def test_dates(typed: str, date: PaperDate) -> None:
    assert paper("a\n", with_line("{year: 2026, month: 3}", typed)).front.date == date


def test_recipients_may_say_why_and_in_which_copy() -> None:
    front = with_line(
        "  - UBND tỉnh (để báo cáo)\n",
        "  - {to: UBND tỉnh, for: để báo cáo}\n"
        "  - {to: Lãnh đạo Sở, copy: electronic}\n"
        "  - {to: Sở Nội vụ, copy: paper}\n",
    )
    assert paper("a\n", front).front.recipients == (
        Recipient("UBND tỉnh (để báo cáo)"),
        Recipient("Lãnh đạo Sở", electronic=True),
        Recipient("Sở Nội vụ"),
    )


def test_superior_bodies_may_be_several() -> None:
    front = with_line("superior: UBND TỈNH MẪU", "superior: [UBND TỈNH MẪU, SỞ Y TẾ]")
    assert paper("a\n", front).front.agency.superior == ("UBND TỈNH MẪU", "SỞ Y TẾ")
    assert paper("a\n", with_line("superior: UBND TỈNH MẪU", 'superior: ""')).front.agency.superior == ()
    wrong = faults("a\n", with_line("superior: UBND TỈNH MẪU", "superior: [UBND TỈNH MẪU, [SỞ]]"))
    assert [problem.code for problem in wrong] == ["TD904"]


def test_numbering_can_be_chosen() -> None:
    front = with_line("symbol:", "numbering: [arabic, letter]\nsymbol:")
    assert paper("a\n", front).front.numbering == ("arabic", "letter")


def test_values_that_yaml_would_change_keep_their_text() -> None:
    front = with_line("  - UBND tỉnh (để báo cáo)\n", "  - no\n  - 0123\n  - 12:30\n")
    assert [entry.text for entry in paper("a\n", front).front.recipients] == ["no", "0123", "12:30"]


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("place: Mẫu", "palce: Mẫu", ("TD901", 7, 1), "place"),
        ("  name: SỞ", "  nam: SỞ", ("TD901", 4, 3), "name"),
        ("office: VT", "ofice: VT", ("TD901", 15, 11), "office"),
        ("symbol: KH-SKHCN", "symbol: KH SKHCN", ("TD904", 6, 9), "KH SKHCN"),
        ("symbol: KH-SKHCN", "symbol: 05/KH-SKHCN", ("TD904", 6, 9), "05/KH-SKHCN"),
        ('number: ""', "number: 05a", ("TD904", 5, 9), "05a"),
        ('number: ""', "number: 0", ("TD904", 5, 9), "“0”"),
        ("{year: 2026, month: 3}", "2023-02-29", ("TD904", 8, 7), "ngày có thật"),
        ("{year: 2026, month: 3}", "15/3/2023", ("TD904", 8, 7), "ngày có thật"),
        ("{year: 2026, month: 3}", "{year: 2023, day: 5}", ("TD904", 8, 1), "tháng"),
        ("{year: 2026, month: 3}", "{year: 2023, month: ba}", ("TD904", 8, 27), "ba"),
        ("{year: 2026, month: 3}", "[2023]", ("TD904", 8, 1), "ngày"),
        ("KẾ HOẠCH\n", "[KẾ HOẠCH]\n", ("TD904", 9, 1), "type"),
        ("  - UBND tỉnh (để báo cáo)", "  - {to: UBND, copy: fax}", ("TD904", 14, 22), "fax"),
        ("  - UBND tỉnh (để báo cáo)", "  - {for: để báo cáo}", ("TD902", 14, 5), "to"),
        ("[KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]", "[]", ("TD902", 16, 1), "lines"),
        ("[KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]", "GIÁM ĐỐC", ("TD904", 16, 20), "danh sách"),
        ("symbol:", "numbering: [la-ma]\nsymbol:", ("TD904", 6, 13), "la-ma"),
    ],
)
def test_mistakes(old: str, new: str, place: tuple[str, int, int], words: str) -> None:
    problems = faults("a\n", with_line(old, new))
    found = {
        where: f"{problem.message} {problem.fix}" for where, problem in zip(places(problems), problems, strict=True)
    }
    assert place in found
    assert words in found[place]


@pytest.mark.parametrize("key", ["agency", "symbol", "place", "date", "type", "title", "signature"])
def test_a_missing_part_is_told_once(key: str) -> None:
    lines = FRONT.splitlines(keepends=True)
    start = next(place for place, line in enumerate(lines) if line.startswith(key))
    end = next(place for place in range(start + 1, len(lines)) if not lines[place].startswith(" "))
    problems = faults("a\n", "".join(lines[:start] + lines[end:]))
    assert [problem.code for problem in problems] == ["TD902"]
    assert f"“{key}”" in problems[0].message


def test_nobody_to_send_it_to_is_told() -> None:
    front = with_line("recipients:\n  - UBND tỉnh (để báo cáo)\narchive: {office: VT, unit: VP, drafter: XT}\n", "")
    assert "recipients" in faults("a\n", front)[0].message


def test_broken_yaml_is_told_by_its_reader() -> None:
    assert faults("a\n", with_line("place: Mẫu", "place: [Mẫu"))[0].code == "TD002"


def test_a_list_is_no_front() -> None:
    assert places(faults("a\n", "---\n- a\n---\n")) == [("TD902", 1, 1)]


LETTER = FRONT.replace("type: KẾ HOẠCH\n", "").replace("title: Phát động", "subject: phát động")


def test_a_letter_has_a_subject_and_neither_type_nor_title() -> None:
    front = paper("a\n", LETTER).front
    assert (front.type, front.title, front.subject[:9]) == ("", "", "phát động")
    problems = faults("a\n", LETTER.replace("place:", "type: CÔNG VĂN\nplace:"))
    assert [problem.code for problem in problems] == ["TD904"]


@pytest.mark.parametrize("typed", ["V/v báo cáo", "Về việc báo cáo"])
def test_the_words_before_a_subject_are_added_by_the_engine(typed: str) -> None:
    assert [each.code for each in faults("a\n", LETTER.replace("subject: phát", f"subject: {typed} phát"))] == ["TD904"]


def test_addressees_may_be_one_or_several() -> None:
    assert paper("a\n", with_line("symbol:", "to: UBND tỉnh\nsymbol:")).front.to == ("UBND tỉnh",)
    assert paper("a\n", with_line("symbol:", "to: [A, B]\nsymbol:")).front.to == ("A", "B")


def test_a_decision_says_who_decides() -> None:
    decision = with_line("type: KẾ HOẠCH", "type: QUYẾT ĐỊNH")
    (problem,) = faults("a\n", decision)
    assert (problem.code, "authority" in problem.message) == ("TD902", True)
    front = paper("a\n", decision.replace("symbol:", "authority: GIÁM ĐỐC SỞ\nsymbol:")).front
    assert (front.authority, front.verdict) == ("GIÁM ĐỐC SỞ", "QUYẾT ĐỊNH")
    resolution = with_line("type: KẾ HOẠCH", "type: NGHỊ QUYẾT\nauthority: HỘI ĐỒNG")
    assert paper("a\n", resolution).front.verdict == "QUYẾT NGHỊ"


def test_minutes_have_no_line_of_place_and_day() -> None:
    front = paper("a\n", with_line("type: KẾ HOẠCH", "type: BIÊN BẢN").replace("place: Mẫu\n", "")).front
    assert (front.dated, front.place) == (False, "")


def test_ballot_bears_no_signature_unless_one_is_written_or_it_is_sent_to_somebody() -> None:
    ballot = with_line("type: KẾ HOẠCH", "type: PHIẾU BẦU")
    assert len(paper("a\n", ballot).front.signatures) == 1
    unsigned = "".join(line for line in ballot.splitlines(keepends=True) if not line.startswith("signature"))
    sent = faults("a\n", unsigned)
    assert [(one.code, "“signature”" in one.message) for one in sent] == [("TD902", True)]
    kept = "".join(line for line in unsigned.splitlines(keepends=True) if not line.startswith("archive"))
    bare = kept.replace("recipients:\n  - UBND tỉnh (để báo cáo)\n", "").replace("symbol: KH-SKHCN", "unnumbered: true")
    assert paper("a\n", bare).front.signatures == ()


def test_a_paper_without_number_says_so() -> None:
    bare = with_line("symbol: KH-SKHCN", "unnumbered: true").replace("recipients:\n  - UBND tỉnh (để báo cáo)\n", "")
    assert paper("a\n", bare).front.symbol == ""
    wrong = faults("a\n", with_line("symbol: KH-SKHCN", "symbol: KH-SKHCN\nunnumbered: true"))
    assert places(wrong) == [("TD904", 6, 9)]
    assert places(faults("a\n", with_line("symbol:", "unnumbered: có\nsymbol:"))) == [("TD904", 6, 13)]


def test_a_whole_paper_may_lie() -> None:
    assert paper("a\n", with_line("symbol:", "landscape: true\nsymbol:")).front.landscape


def test_a_greeting_to_nobody_is_told() -> None:
    (problem,) = faults("a\n", with_line("symbol:", "greeting: Sở kính mời\nsymbol:"))
    assert (problem.code, "“to”" in problem.message) == ("TD902", True)


def test_a_number_that_is_not_denied_needs_recipients() -> None:
    archive = "recipients:\n  - UBND tỉnh (để báo cáo)\narchive: {office: VT, unit: VP, drafter: XT}\n"
    (problem,) = faults("a\n", with_line(archive, "unnumbered: false\n"))
    assert "recipients" in problem.message
