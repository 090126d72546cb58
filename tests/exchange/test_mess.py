"""Sixty ways in which lists come in, each with its rows counted."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, PLAN_WITH_AWARDS, Imported, importer
from exchange.old_books import XLS, ods
from samples import Said
from thidua_cli.exchange.legacy import TCVN3

Imports = Callable[..., Imported]
AN = (1, "Lê Văn An", "Chuyên viên", "Văn phòng Sở", "LĐTT")
LDTT, CSTD, TTTT, BK = "lao-dong-tien-tien", "chien-si-thi-dua-co-so", "tap-the-lao-dong-tien-tien", "bang-khen-tinh"


def row(name: str, unit: str = "Văn phòng Sở", award: str = "LĐTT", number: int = 1) -> tuple[int, str, str, str, str]:
    return (number, name, "", unit, award)


def test_a_clean_list(imports: Imports) -> None:
    found = imports([HEAD, AN, row("Võ Chí Hiếu", "Phòng A", "CSTĐCS")])
    assert (found.account, found.records) == ((2, 0, 0), [("le-van-an", LDTT), ("vo-chi", CSTD)])
    assert found.said.code == 0


def test_titles_above_and_signatures_below(imports: Imports) -> None:
    found = imports(
        [
            ("ỦY BAN NHÂN DÂN TỈNH", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("SỞ MẪU",),
            (),
            ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024",),
            HEAD,
            AN,
            ("Tổng cộng: 01 người",),
            (),
            ("", "", "", "Ví Dụ, ngày 05 tháng 12 năm 2024"),
            ("Người lập biểu", "", "", "GIÁM ĐỐC"),
            ("(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"),
        ]
    )
    assert found.account == (1, 0, 0)
    assert found.kinds == {"title": 3, "blank": 2, "header": 1, "data": 1, "total": 1, "note": 3}


def test_a_head_of_two_rows_with_merged_cells_and_columns_of_marks(imports: Imports) -> None:
    found = imports(
        [
            ("STT", "Họ và tên", "Đơn vị", "Danh hiệu", ""),
            ("", "", "", "LĐTT", "CSTĐCS"),
            (1, "Lê Văn An", "Văn phòng Sở", "x", "x"),
        ],
        merges=[(0, 0, 1, 0, "STT"), (0, 1, 1, 1, "Họ và tên"), (0, 2, 1, 2, "Đơn vị"), (0, 3, 0, 4, "Danh hiệu")],
    )
    assert (found.account, found.records) == ((1, 0, 0), [("le-van-an", LDTT), ("le-van-an", CSTD)])


def test_names_of_signers_below_columns_of_marks_are_no_records(imports: Imports) -> None:
    found = imports(
        [
            ("STT", "Họ và tên", "LĐTT", "CSTĐCS"),
            (1, "Lê Văn An", "x", ""),
            (2, "Võ Chí Hiếu", "x", "chưa rõ"),
            ("", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"),
            ("", "Trần Thị Hòa", "", "Phan Văn Mẫu"),
        ]
    )
    assert (found.account, found.records, found.kinds["note"]) == ((1, 1, 0), [("le-van-an", LDTT)], 2)
    assert "“chưa rõ”, không phải dấu x" in found.reasons(1)


def test_a_unit_merged_over_several_rows(imports: Imports) -> None:
    found = imports([HEAD, AN, row("Nguyễn Văn Nam", "", number=2)], merges=[(1, 3, 2, 3, "Văn phòng Sở")])
    assert found.records == [("le-van-an", LDTT), ("nam-2", LDTT)]


def test_groups_give_the_unit_and_the_kind(imports: Imports) -> None:
    found = imports(
        [
            ("STT", "Họ và tên", "Danh hiệu"),
            ("I", "TẬP THỂ", ""),
            (1, "Phòng A", "Bằng khen UBND tỉnh"),
            ("II", "CÁ NHÂN", ""),
            ("1", "Phòng A:", ""),
            (1, "Nguyễn Văn Nam", "LĐTT"),
            ("2", "Văn phòng Sở:", ""),
            (1, "Nguyễn Văn Nam", "LĐTT"),
        ]
    )
    assert found.account == (3, 0, 0)
    assert found.records == [("phong-a", BK), ("nguyen-van-nam", LDTT), ("nam-2", LDTT)]


def test_a_heading_gives_the_award(imports: Imports) -> None:
    found = imports([("TT", "Họ tên", "Đơn vị"), ("I. Lao động tiên tiến",), (1, "Lê Văn An", "Văn phòng Sở")])
    assert (found.records, found.kinds["group"]) == ([("le-van-an", LDTT)], 1)


def test_sums_between_and_blank_lines(imports: Imports) -> None:
    found = imports(
        [HEAD, AN, (), ("", "Cộng", "", "", 1), (), row("Võ Chí Hiếu", "Phòng A"), ("Tổng số", "", "", "", 2)]
    )
    assert found.account == (2, 0, 0)
    assert (found.kinds["total"], found.kinds["blank"]) == (2, 2)


def test_a_company_whose_name_begins_like_a_sum_is_a_record(imports: Imports) -> None:
    found = imports([HEAD, row("Tổng công ty Ví Dụ", "UBND huyện Mẫu", "Bằng khen UBND tỉnh")])
    assert (found.account, found.records) == ((1, 0, 0), [("ngoài: Tổng công ty Ví Dụ", BK)])


def test_heads_repeated_on_every_page_and_numbered_columns(imports: Imports) -> None:
    found = imports([HEAD, ("(1)", "(2)", "(3)", "(4)", "(5)"), AN, HEAD, row("Võ Chí Hiếu", "Phòng A", number=2)])
    assert (found.account, found.kinds["header"]) == ((2, 0, 0), 3)


def test_lost_zeros_of_citizen_numbers(imports: Imports) -> None:
    found = imports([("Họ và tên", "CCCD", "Danh hiệu"), ("Lê Văn An", 1085012345, "LĐTT")])
    assert (found.account, found.records) == ((1, 0, 0), [("le-van-an", LDTT)])


def test_a_citizen_number_of_somebody_else_is_asked(imports: Imports) -> None:
    found = imports([("Họ và tên", "CCCD", "Danh hiệu"), ("Võ Chí Hiếu", "001085012345", "LĐTT")])
    assert (found.account, "số định danh là của Lê Văn An" in found.reasons()) == ((0, 1, 0), True)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("BK UBND tỉnh", BK),
        ("Bằng khen của Chủ tịch UBND tỉnh", BK),
        ("B/K UBND tỉnh", BK),
        ("CSTĐCS", CSTD),
        ("Chiến sỹ thi đua cấp cơ sở", CSTD),
        ("CSTĐ cơ sở năm 2024", CSTD),
        ("danh hiệu “Lao động tiên tiến”", LDTT),
        ("LĐTT", LDTT),
        ("lao-dong-tien-tien", LDTT),
        ("GK Giám đốc Sở", "giay-khen-so"),
        ("Bằng khen của UBND tỉnh Ví Dụ", BK),
        ("BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH VÍ DỤ", BK),
        ("Bằng khen của UBND thành phố", BK),
        ("Giấy khen của Giám đốc Sở Mẫu", "giay-khen-so"),
    ],
)
def test_awards_in_every_spoken_form(imports: Imports, written: str, code: str) -> None:
    found = imports([HEAD, row("Lê Văn An", award=written)])
    assert (found.account, found.records, found.document["rows"][0]["sureness"]) == (
        (1, 0, 0),
        [("le-van-an", code)],
        "certain",
    )


def test_a_short_award_is_only_likely_and_an_unknown_one_is_asked(imports: Imports) -> None:
    found = imports([HEAD, row("Lê Văn An", award="Bằng khen"), row("Võ Chí Hiếu", "Phòng A", "Huy hiệu vàng")])
    assert [each["sureness"] for each in found.document["rows"]] == ["likely", "ask"]
    assert found.account == (0, 2, 0)
    assert imports([HEAD, row("Lê Văn An", award="Bằng khen")], "--yes").account == (1, 0, 0)


@pytest.mark.parametrize(
    "written", ["LĐTT; CSTĐCS", "LĐTT\nCSTĐCS", "LĐTT, CSTĐCS", "- LĐTT\n- CSTĐCS", "LĐTT và CSTĐCS", "LĐTT + CSTĐCS"]
)
def test_several_awards_in_one_cell(imports: Imports, written: str) -> None:
    found = imports([HEAD, row("Lê Văn An", award=written)])
    assert (found.account, found.records) == ((1, 0, 0), [("le-van-an", LDTT), ("le-van-an", CSTD)])


@pytest.mark.parametrize(
    "name",
    ["Trần Thị Hoà", "trần thị hòa", "TRẦN THỊ HÒA", " Trần  Thị\u00a0Hòa ", "Bà Trần Thị Hòa", "Đ/c Trần Thị Hòa"],
)
def test_names_typed_otherwise(imports: Imports, name: str) -> None:
    assert imports([HEAD, row(name)]).records == [("tran-thi-hoa", LDTT)]


def test_uncomposed_letters(imports: Imports) -> None:
    rows = [[unicodedata.normalize("NFD", str(cell)) for cell in line] for line in (HEAD, row("Trần Thị Hòa"))]
    assert imports(rows).records == [("tran-thi-hoa", LDTT)]


def test_a_name_with_other_marks_is_only_likely(imports: Imports) -> None:
    found = imports([HEAD, row("Lê Vân An")])
    assert (found.account, "khác dấu" in found.reasons()) == ((0, 1, 0), True)


def test_a_name_turned_around_is_only_likely(imports: Imports) -> None:
    found = imports([HEAD, row("An Lê Văn")])
    assert (found.document["rows"][0]["sureness"], "đảo thứ tự" in found.reasons()) == ("likely", True)


def test_family_and_given_name_in_two_columns(imports: Imports) -> None:
    found = imports([("STT", "Họ và chữ đệm", "Tên", "Danh hiệu"), (1, "Lê Văn", "An", "LĐTT")])
    assert found.records == [("le-van-an", LDTT)]


def test_two_people_of_one_name_are_told_apart_by_their_unit_or_asked(imports: Imports) -> None:
    found = imports([HEAD, row("Nguyễn Văn Nam", "Phòng A"), row("Nguyễn Văn Nam", "")])
    assert (found.account, found.records) == ((1, 1, 0), [("nguyen-van-nam", LDTT)])
    assert found.document["rows"][1]["questions"][0]["choices"] == ["nguyen-van-nam", "nam-2"]


def test_a_person_in_another_unit_is_asked(imports: Imports) -> None:
    assert "không ở đơn vị ghi trong dòng" in imports([HEAD, row("Lê Văn An", "Phòng A")]).reasons()


def test_somebody_nobody_knows_is_asked_and_somebody_of_elsewhere_is_external(imports: Imports) -> None:
    found = imports([HEAD, row("Đỗ Văn Lạ"), row("Đỗ Văn Lạ", "Trường Mầm non Ví Dụ", BK)])
    assert (found.account, found.records) == ((1, 1, 0), [("ngoài: Đỗ Văn Lạ", BK)])


def test_a_unit_said_short(imports: Imports) -> None:
    found = imports([HEAD, row("Lê Văn An", "VP"), row("Võ Chí Hiếu", "P. A")])
    assert found.account == (2, 0, 0)


def test_exact_repeats_and_repeats_spelt_otherwise(imports: Imports) -> None:
    found = imports([HEAD, AN, AN, (3, "LÊ VĂN AN", "Phó phòng", "văn phòng sở", "Lao động tiên tiến")])
    assert found.account == (1, 0, 2)
    assert found.reasons(1) == "trùng dòng S!2 (lao-dong-tien-tien); giống hệt"
    assert "chức vụ “Chuyên viên” → “Phó phòng”" in found.reasons(2)


def test_outsiders_whose_names_differ_in_marks_only_are_asked(imports: Imports) -> None:
    rows = [
        HEAD,
        row("Trường Hoà Bình", "Huyện B", BK),
        row("Trường Hòa Bình", "huyện B", BK),
        row("Trường Hoa Bình", "Huyện B", BK),
    ]
    found = imports(rows)
    assert (found.account, "chỉ khác dấu" in found.reasons(2)) == ((1, 1, 1), True)


def test_what_the_files_have_already_is_a_repeat(imports: Imports) -> None:
    imports([HEAD, AN], "--apply")
    found = imports([HEAD, AN, row("Võ Chí Hiếu", "Phòng A")])
    assert (found.account, "nominations/van-phong.yaml" in found.reasons(0)) == ((1, 0, 1), True)


def test_numbers_as_text_and_years_in_a_column(imports: Imports) -> None:
    found = imports(
        [
            ("STT", "Họ và tên", "Danh hiệu", "Năm"),
            ("01", "Lê Văn An", "LĐTT", "2024"),
            ("02", "Võ Chí Hiếu", "LĐTT", 2023.0),
        ]
    )
    assert [record.get("year") for each in found.document["rows"] for record in each["records"]] == [None, "2023"]


def test_days_as_excel_counts_them_and_as_people_write_them(imports: Imports) -> None:
    head = ("Họ và tên", "Danh hiệu", "Năm", "Số quyết định", "Ngày quyết định")
    rows = [
        head,
        ("Lê Văn An", "LĐTT", 2020, "12/QĐ-SM", 44180),
        ("Lê Văn An", "CSTĐCS", 2020, "Số 13/QĐ-SM ngày 5/1/2021", ""),
    ]
    found = imports(rows, "--as", "history")
    assert [record["decision"] for each in found.document["rows"] for record in each["records"]] == [
        {"number": "12/QĐ-SM", "date": "2020-12-15"},
        {"number": "13/QĐ-SM", "date": "2021-01-05"},
    ]


def test_footnotes(imports: Imports) -> None:
    found = imports(
        [HEAD, row("Lê Văn An (*)"), ("(*) Mới chuyển về từ tháng 6",), ("Ghi chú: danh sách xếp theo đơn vị",)]
    )
    assert (found.records, found.kinds["note"]) == ([("le-van-an", LDTT)], 2)


def test_a_column_without_a_head_is_known_by_its_content(imports: Imports) -> None:
    found = imports([("STT", "Họ và tên", "Đơn vị", ""), (1, "Lê Văn An", "Văn phòng Sở", "LĐTT")])
    assert (found.records, "đoán theo nội dung" in found.notes) == ([("le-van-an", LDTT)], True)


def test_a_list_without_any_head(imports: Imports) -> None:
    found = imports([("Lê Văn An", "Văn phòng Sở", "LĐTT"), ("Võ Chí Hiếu", "Phòng A", "LĐTT")])
    assert found.account == (2, 0, 0)


def test_a_row_without_a_name_and_a_row_without_an_award(imports: Imports) -> None:
    found = imports([HEAD, (1, "", "", "Phòng A", "LĐTT"), (2, "Lê Văn An", "", "Văn phòng Sở", "")])
    assert (found.account, found.reasons(0), found.reasons(1)) == (
        (0, 2, 0),
        "dòng không có tên",
        "dòng không có danh hiệu, hình thức",
    )


def test_an_award_for_collectives_given_to_a_person_is_only_likely(imports: Imports) -> None:
    found = imports([HEAD, row("Lê Văn An", award="Cờ thi đua của Chính phủ; LĐTT")])
    assert "không dành cho đối tượng" in found.reasons()


def test_columns_nobody_needs_are_named(imports: Imports) -> None:
    found = imports([(*HEAD, "Cấp trình", "Ngày sinh"), (*AN, "Cấp tỉnh", "1/2/1990")])
    sheet = found.document["sheets"][0]
    assert sheet["unused_columns"] == ["Cấp trình", "ngày sinh"]
    assert sheet["helping_columns"] == ["chức vụ", "đơn vị"]


def test_field_note_and_words_without_a_place_of_their_own_are_kept(imports: Imports) -> None:
    head = (*HEAD, "Lĩnh vực", "Ghi chú", "Phân loại khen thưởng")
    found = imports(
        [
            head,
            (*AN, "Kinh tế", "xem lại", "Đột xuất"),
            (*row("Võ Chí Hiếu", "Phòng A", "Bằng khen của UBND tỉnh Khác (đợt 2)"), "", "", "Tổng kết năm"),
        ]
    )
    assert (found.account, [record for each in found.document["rows"] for record in each["records"]]) == (
        (2, 0, 0),
        [
            {"person": "le-van-an", "award": LDTT, "merit": "dot-xuat", "field": "Kinh tế", "note": "xem lại"},
            {
                "person": "vo-chi",
                "award": BK,
                "note": "Bằng khen của UBND tỉnh Khác (đợt 2); loại hình: Tổng kết năm",
            },
        ],
    )


TEXT = "STT;Họ và tên;Đơn vị;Danh hiệu\n1;Lê Văn An;Văn phòng Sở;LĐTT\n"
TEXT += "2;Trần Thị Hòa;Văn phòng Sở;Chiến sĩ thi đua cơ sở\n"


def windows_1258(text: str) -> bytes:
    """As Windows writes it: hats in the letter, tones behind it."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    split = [unicodedata.normalize("NFD", sign) for sign in text]
    return "".join(
        unicodedata.normalize("NFC", "".join(part for part in each if part not in tones))
        + "".join(part for part in each if part in tones)
        for each in split
    ).encode("cp1258")


def tcvn3(text: str) -> str:
    back = {letter: sign for sign, letter in TCVN3.items()}
    return "".join(back.get(sign, sign) for sign in text)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (TEXT.encode(), ""),
        (TEXT.encode("utf-8-sig"), ""),
        (TEXT.encode("utf-16"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (windows_1258(TEXT), "Windows-1258"),
        (tcvn3(TEXT).encode("latin-1"), "TCVN3"),
        (TEXT.replace(";", ",").encode(), ""),
        (TEXT.replace(";", "\t").replace("\n", "\r\n").encode(), ""),
    ],
)
def test_csv_in_every_encoding(imports: Imports, folder: Path, data: bytes, said: str) -> None:
    (folder / "ds.csv").write_bytes(data)
    found = imports(folder / "ds.csv")
    assert (found.account, found.records) == ((2, 0, 0), [("le-van-an", LDTT), ("tran-thi-hoa", CSTD)])
    assert said in found.notes
    assert bool(said) == bool(found.notes)


def test_cells_typed_in_an_old_font_are_converted_and_that_is_said(imports: Imports) -> None:
    rows = [
        HEAD,
        *(
            [tcvn3(str(cell)) for cell in line]
            for line in (row("Lê Văn An"), row("Trần Thị Hòa", award="Chiến sĩ thi đua cơ sở"))
        ),
    ]
    found = imports(rows)
    assert found.records == [("le-van-an", LDTT), ("tran-thi-hoa", CSTD)]
    assert "phông TCVN3, đã đổi sang Unicode" in found.notes


def test_a_multi_sheet_file_names_the_sheets_it_does_not_read(imports: Imports, folder: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(folder / "ds.xlsx"))
    book.add_worksheet("Ghi chú").write(0, 0, "Không có bảng ở đây")
    sheet = book.add_worksheet("DS")
    for number, line in enumerate((HEAD, AN)):
        sheet.write_row(number, 0, line)
    book.close()
    found = imports(folder / "ds.xlsx")
    assert (found.account, found.kinds["unread"], "không đọc" in found.notes) == ((1, 0, 0), 1, True)


def test_a_signer_below_the_column_of_awards_is_no_record(imports: Imports) -> None:
    found = imports(
        [HEAD, AN, ("", "NGƯỜI LẬP BIỂU", "", "", "GIÁM ĐỐC"), (), ("", "Hồ Văn Mẫu", "", "", "Phan Văn Mẫu")]
    )
    assert (found.account, found.kinds["note"]) == ((1, 0, 0), 2)


BANK = "Ngân hàng Ví Dụ"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("UBND xã Hoà An", ""), ("Ủy ban nhân dân xã Hòa An", "")),
        (("UBND xã Hoà An", "huyện Mẫu"), ("UỶ BAN NHÂN DÂN XÃ HOÀ AN", "UBND huyện Mẫu")),
        (("Trường THCS Lý Tự Trọng", "Xã B"), ("Trường trung học cơ sở Lí Tự Trọng", "xã B")),
        (("Phòng Nghiệp vụ 1", BANK), ("Phòng Nghiệp vụ 1, Ngân hàng Ví Dụ", "")),
        (("Phòng Nghiệp vụ 1, Ngân hàng Ví Dụ", BANK), ("Phòng nghiệp vụ 1 - Ngân hàng Ví Dụ", "")),
        ((BANK, BANK), (BANK, "")),
        (("Phòng GD&ĐT huyện Mẫu", ""), ("Phòng Giáo dục và Đào tạo huyện Mẫu", "")),
        (("Trạm y tế xã B", "Xã B"), ("Trạm  Y tế\nxã B ", "Xã B")),
    ],
)
def test_one_collective_written_in_two_ways_is_one(
    imports: Imports, first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert imports([HEAD, row(*first, BK), row(*second, BK)]).account == (1, 0, 1)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Trường Tiểu học số 1", "Xã B"), ("Trường Tiểu học số 1", "Xã C")),
        (("Phòng Tài vụ", BANK), ("Phòng Tài vụ", "Kho bạc Ví Dụ")),
        (("Trường Tiểu học số 1", "Xã B"), ("Trường Tiểu học số 2", "Xã B")),
    ],
)
def test_two_collectives_stay_two(imports: Imports, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert imports([HEAD, row(*first, BK), row(*second, BK)]).account == (2, 0, 0)


def test_a_name_once_with_and_once_without_its_place_is_asked(imports: Imports) -> None:
    found = imports([HEAD, row("Hội Khuyến học", "Xã B", BK), row("Hội Khuyến học", "", BK)])
    assert (found.account, "một dòng không ghi đơn vị" in found.reasons(1)) == ((1, 1, 0), True)


def test_the_same_award_for_another_kind_of_merit_is_asked(imports: Imports) -> None:
    head = (*HEAD, "Phân loại khen thưởng")
    name = row("Hội Khuyến học", "Xã B", BK)
    found = imports([head, (*name, "Công trạng"), (*name, "Đột xuất"), (*name, "Công trạng")])
    assert (found.account, "loại hình khác nhau" in found.reasons(1)) == ((1, 1, 1), True)


def test_a_unit_of_elsewhere_that_is_called_like_ours_is_not_ours(imports: Imports) -> None:
    found = imports([HEAD, row("Văn phòng", BANK, BK), row("Văn phòng", "Sở Mẫu", BK)])
    assert found.records == [("ngoài: Văn phòng", BK), ("van-phong", BK)]


@pytest.mark.parametrize("said", ["Đơn vị", "Doanh nghiệp", "Tập thể nhỏ"])
def test_the_kind_column_tells_collectives_from_people(imports: Imports, said: str) -> None:
    head = ("STT", "Tên gọi", "Tên tập thể/cá nhân", "Danh hiệu/Hình thức", "Phân loại đối tượng")
    found = imports([head, (1, "", "Ánh Dương Ví Dụ", BK, said), (2, said, "Bình Minh Ví Dụ", BK, "")])
    assert [record["external"]["subject"] for each in found.document["rows"] for record in each["records"]] == [
        "collective",
        "collective",
    ]


def test_errors_and_formulas_without_a_result_are_asked_and_never_taken_for_empty(
    imports: Imports, folder: Path
) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(folder / "ds.xlsx"))
    sheet = book.add_worksheet("S")
    for number, line in enumerate((HEAD, AN, row("x"), row("Võ Chí Hiếu", "Phòng A"))):
        sheet.write_row(number, 0, line)
    sheet.write_formula(2, 1, "=B9", None, "")
    sheet.write_formula(3, 4, "=NA()", None, "#N/A")
    book.close()
    found = imports(folder / "ds.xlsx")
    assert found.account == (1, 2, 0)
    assert "ô tên cá nhân, tập thể là ⟨=B9⟩: mở bằng Excel" in found.reasons(1)
    assert "ô danh hiệu, hình thức là #N/A" in found.reasons(2)


@pytest.mark.parametrize(("name", "data"), [("ds.xls", XLS), ("ds.ods", ods([("TT", *HEAD[1:]), ("1", *AN[1:])]))])
def test_workbooks_of_other_programs(imports: Imports, folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    found = imports(folder / name)
    assert (found.account[1:], found.records[0], found.notes) == ((0, 0), ("le-van-an", LDTT), "")


PAGE = """<html><meta charset="utf-8"><table><tr><td colspan="4">DANH SÁCH</td></tr>
<tr><th>STT</th><th>Họ và<br>tên</th><th>Đơn vị</th><th>Danh hiệu</th></tr>
<tr><td>1<td>Lê <b>Văn</b> An<td rowspan=2>Văn phòng Sở<td>LĐTT
<tr><td>2</td><td>Trần&nbsp;Thị Hoà</td><td>CSTĐCS &amp; LĐTT</td></tr></table></html>"""


@pytest.mark.parametrize(("name", "text", "said"), [("ds.xls", PAGE, "trang web"), ("ds.xlsx", TEXT, "văn bản CSV")])
def test_what_only_calls_itself_a_workbook_is_read_and_that_is_said(
    imports: Imports, folder: Path, name: str, text: str, said: str
) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    found = imports(folder / name)
    assert (found.account, said in found.notes) == ((2, 0, 0), True)
    assert found.records[:2] == [("le-van-an", LDTT), ("tran-thi-hoa", CSTD)]


def test_hidden_sheets_are_said_and_several_sheets_are_one_list(imports: Imports, folder: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(folder / "ds.xlsx"))
    for name, line in (("Khối 1", AN), ("Khối 2", AN), ("Ẩn", row("Võ Chí Hiếu"))):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, line)
    sheet.hide()
    book.close()
    found = imports(folder / "ds.xlsx")
    assert (found.account, found.kinds["unread"], "trang ẩn, không đọc" in found.notes) == ((1, 0, 1), 2, True)


def test_a_sheet_whose_empty_rows_are_formatted_to_its_end(imports: Imports, folder: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(folder / "ds.xlsx"), {"constant_memory": True})
    sheet, border = book.add_worksheet("S"), book.add_format({"border": 1})
    for number, line in enumerate((HEAD, AN)):
        sheet.write_row(number, 0, line)
    for number in (*range(2, 200), 1_048_575):
        sheet.write_blank(number, 0, None, border)
    book.close()
    assert imports(folder / "ds.xlsx").account == (1, 0, 0)


@pytest.mark.parametrize("mark", ["nt", "-nt-", '"', "''", "như trên", "- // -"])
def test_as_above(imports: Imports, mark: str) -> None:
    found = imports([HEAD, AN, (2, "Trần Thị Hòa", mark, mark, mark)])
    assert (found.account, found.records) == ((2, 0, 0), [("le-van-an", LDTT), ("tran-thi-hoa", LDTT)])


def test_the_name_of_a_collective_under_another_head(imports: Imports) -> None:
    head = ("STT", "Tên gọi", "Tên tập thể/cá nhân", "Đơn vị công tác", "Danh hiệu/Hình thức", "Phân loại đối tượng")
    rows = [head, (1, "Hội Ví Dụ", "", "", BK, "Tập thể"), (2, "Tập thể", "", "Hội Thí Dụ", BK, "")]
    found = imports(rows)
    assert found.account == (1, 1, 0)
    assert "lấy tên tập thể theo cột đơn vị" in found.reasons(1)
    assert imports(rows, "--yes").records == [("ngoài: Hội Ví Dụ", BK), ("ngoài: Hội Thí Dụ", BK)]


def test_numbers_that_are_formulas_without_a_result_stop_nothing(imports: Imports, folder: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(folder / "ds.xlsx"))
    sheet = book.add_worksheet("S")
    sheet.write_row(0, 0, HEAD)
    sheet.write_row(1, 0, AN)
    sheet.write_formula(1, 0, "=ROW()-1", None, "")
    book.close()
    assert imports(folder / "ds.xlsx").account == (1, 0, 0)


def test_people_of_a_workspace_without_a_roster_are_likely_of_elsewhere(
    thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]
) -> None:
    folder = write({"plan.yaml": PLAN_WITH_AWARDS})
    (folder / "people.yaml").unlink()
    run = importer(folder, thidua)
    rows = [HEAD, row("Lê Văn An", "Sở Khác"), row("Võ Chí Hiếu", "")]
    found = run(rows)
    assert (found.account, "kho chưa có ai trong people.yaml" in found.reasons(1)) == ((1, 1, 0), True)
    assert run(rows, "--yes").account == (2, 0, 0)
