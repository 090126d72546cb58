"""thidua render from end to end."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from docx import Document
from samples import PLAN, Said
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.documents.gaps import BLANK

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]

BY_HAND = """\
---
agency: {name: SỞ MẪU}
number: 12
symbol: BC-SM
place: Ví Dụ
date: 2024-03-05
type: BÁO CÁO
title: Kết quả quý một
archive: {unit: VP}
signature: {lines: [GIÁM ĐỐC]}
---
Một đoạn [[số liệu]].
"""


def words_of(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(path.read_bytes())).paragraphs)


def test_docx_goes_to_the_output_folder_of_the_workspace(thidua: Thidua, write: Write) -> None:
    folder = write(
        {"thidua.yaml": "kind: workspace\noutput: van-ban\n", "2024/plan.yaml": PLAN + "opening: Một đoạn.\n"}
    )
    said = thidua("render", "2024")
    path = folder / "van-ban" / "so-mau" / "nam-2024.docx"
    assert said.code == Exit.OK
    assert said.out == "Đã ghi van-ban/so-mau/nam-2024.docx\nCòn để trống đến khi ký: số, ngày, tháng.\n"
    assert "Một đoạn./." in words_of(path)


def test_same_plan_same_bytes(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN})
    thidua("render", "nam-2024", "--out", "a.docx")
    thidua("render", "nam-2024", "--out", "b.docx")
    assert (folder / "a.docx").read_bytes() == (folder / "b.docx").read_bytes()


def test_markdown_goes_to_the_screen_and_notes_beside_it(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN + 'opening: "Mở đầu [[một]]."\n'})
    said = thidua("render", "plan.yaml", "--to", "md")
    assert said.code == Exit.OK
    assert said.out.startswith("---\nagency:")
    assert said.out.endswith(f"Mở đầu {BLANK}.\n")
    assert said.err.splitlines() == [
        "Còn để trống đến khi ký: số, ngày, tháng.",
        "Còn 1 chỗ chưa điền, in thành dấu chấm: một.",
    ]
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    ("form", "out", "written"),
    [("docx", "thu", "thu/nam-2024.docx"), ("docx", "a/b.docx", "a/b.docx"), ("md", "a/b.md", "a/b.md"),
     ("md", "thu.2024", "thu.2024/nam-2024.md")],
)  # fmt: skip
def test_out_is_a_file_or_a_folder(thidua: Thidua, write: Write, form: str, out: str, written: str) -> None:
    folder = write({"plan.yaml": PLAN})
    said = thidua("render", "plan.yaml", "--to", form, "--out", out)
    assert said.out.startswith(f"Đã ghi {written}\n")
    assert (folder / written).is_file()


def test_old_paper_is_kept_unless_forced(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN, "out/so-mau/nam-2024.docx": "của tôi"})
    said = thidua("render", "plan.yaml")
    assert said.code == Exit.FAILED
    assert "--force" in said.err
    assert (folder / "out" / "so-mau" / "nam-2024.docx").read_text(encoding="utf-8") == "của tôi"
    assert thidua("render", "plan.yaml", "--force").code == Exit.OK


def test_plan_that_does_not_read_shows_why_and_writes_nothing(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN + "dia-danh: Ví Dụ\n"})
    said = thidua("render", "plan.yaml")
    assert said.code == Exit.FOUND
    assert "plan.yaml:11:1: lỗi TD020" in said.out
    assert "xem `thidua validate plan.yaml`" in said.err
    assert not (folder / "out").exists()


def test_prose_that_cannot_be_printed_is_shown_in_the_plan(thidua: Thidua, write: Write) -> None:
    jump = 'sections: [{heading: ":", sections: [{heading: Phong trào, text: Thi đua.}]}]\n'
    folder = write({"loi/plan.yaml": PLAN + jump})
    said = thidua("render", "loi")
    assert said.code == Exit.FOUND
    assert "loi/plan.yaml:11:48: lỗi TD903" in said.out
    assert "đề mục nhảy bậc" in said.out
    assert not (folder / "out").exists()


def test_unread_people_are_said_in_a_draft_and_stop_a_final_paper(thidua: Thidua, write: Write) -> None:
    folder = write({"2024/plan.yaml": PLAN, "people.yaml": "kind: people\npeople: [\n"})
    said = thidua("render", "2024", "--out", "a.docx")
    assert said.code == Exit.OK
    assert "Văn bản có thể thiếu dữ liệu: chỗ chưa đọc được ở people.yaml:" in said.out
    said = thidua("render", "2024", "--final", "--out", "b.docx")
    assert said.code == Exit.FOUND
    assert "chỗ chưa đọc được ở people.yaml:" in said.out
    assert not (folder / "b.docx").exists()


def test_errors_of_rules_do_not_stop_a_draft(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN.replace("giam-doc", "pho-giam-doc")})
    said = thidua("render", "plan.yaml", "ke-hoach", "giao-uoc-thi-dua")
    assert said.code == Exit.OK
    assert "lỗi; xem `thidua validate .`" in said.out
    assert (folder / "out" / "so-mau" / "nam-2024.docx").is_file()


@pytest.mark.parametrize("words", ["ghi-chu", "nam-2030"])
def test_nothing_to_render(thidua: Thidua, write: Write, words: str) -> None:
    write({"ghi-chu/people.yaml": "kind: people\npeople: []\n", "2024/plan.yaml": PLAN.replace("giam-doc", "ai-do")})
    said = thidua("render", words)
    assert said.code == Exit.USAGE
    assert said.out == ""
    assert said.err == f"Không có kế hoạch nào đọc được ở “{words}”.\nCác kế hoạch trong kho: nam-2024.\n"


def test_unknown_id_does_not_bury_the_answer_under_all_errors(thidua: Thidua, write: Write) -> None:
    write({"2024/plan.yaml": PLAN + "la: 1\n"})
    said = thidua("render", "nam-2030")
    assert said.code == Exit.USAGE
    assert said.out == ""
    assert "Có 1 lỗi khi đọc tệp; xem `thidua validate .`" in said.err


def test_markdown_written_by_hand(thidua: Thidua, folder: Path) -> None:
    (folder / "cong-van.md").write_text(BY_HAND, encoding="utf-8", newline="\r\n")
    said = thidua("render", "cong-van.md")
    assert said.code == Exit.OK
    assert said.out == ("Đã ghi cong-van.docx\nCòn 1 chỗ chưa điền, in thành dấu chấm: số liệu.\n")
    assert f"Một đoạn {BLANK}./." in words_of(folder / "cong-van.docx")


@pytest.mark.parametrize(
    ("content", "code"), [("không có thể thức\n".encode(), Exit.FOUND), (b"\xff\xfe", Exit.FAILED)]
)
def test_markdown_that_cannot_be_rendered(thidua: Thidua, folder: Path, content: bytes, code: Exit) -> None:
    (folder / "cong-van.md").write_bytes(content)
    assert thidua("render", "cong-van.md").code == code
    assert [path.name for path in folder.iterdir()] == ["cong-van.md"]


def test_markdown_that_is_not_there(thidua: Thidua, folder: Path) -> None:
    said = thidua("render", "khong-co.md")
    assert said.code == Exit.FAILED
    assert "không có tệp “khong-co.md”" in said.err


def test_an_ending_of_another_kind_is_refused(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN})
    said = thidua("render", "plan.yaml", "--out", "thu.pdf")
    assert said.code == Exit.FAILED
    assert "“thu.pdf” không hợp với --to docx" in said.err
    assert not (folder / "thu.pdf").exists()


def test_a_paper_of_an_older_rule_says_what_is_unsure(thidua: Thidua, folder: Path) -> None:
    (folder / "cu.md").write_text(BY_HAND.replace("2024-03-05", "2019-12-30"), encoding="utf-8", newline="\n")
    said = thidua("render", "cu.md")
    assert said.code == Exit.OK
    assert "TD703: trình bày theo Thông tư 01/2011/TT-BNV" in said.out


@pytest.mark.parametrize(
    ("out", "words"),
    [
        ("tep", "“tep” là tệp, không phải thư mục"),
        ("tep/", "“tep” là tệp, không phải thư mục"),
        ("tep/sau/a.docx", "không ghi vào “tep/sau/a.docx” được: “tep” là tệp"),
        ("a.docx/b.docx", "“a.docx” là tệp"),
    ],
)
def test_a_file_is_no_folder(thidua: Thidua, write: Write, out: str, words: str) -> None:
    folder = write({"plan.yaml": PLAN, "tep": "chữ", "a.docx": "chữ"})
    said = thidua("render", "plan.yaml", "--out", out, "--force")
    assert (said.code, (folder / "tep").read_text(encoding="utf-8")) == (Exit.FAILED, "chữ")
    assert words in said.err
    assert "cùng tên" not in said.err


def test_what_nobody_sees_in_markdown_by_hand_is_said(thidua: Thidua, folder: Path) -> None:
    (folder / "bc.md").write_text(BY_HAND.replace("Một đoạn", "Một\u200b đo&#x2060;ạn"), encoding="utf-8")
    said = thidua("render", "bc.md")
    assert said.code == Exit.OK
    assert "bc.md:12:4: ký tự U+200B" in said.out
    assert "U+2060" in said.out
    assert "Một đoạn" in words_of(folder / "bc.docx")


@pytest.mark.parametrize("sign", ["\u202e", "\x07", "\ufffd"])
def test_what_cannot_be_printed_is_shown_in_the_record(thidua: Thidua, write: Write, sign: str) -> None:
    folder = write({"plan.yaml": PLAN + f"opening: Một{sign} đoạn.\n"})
    line = PLAN.count("\n") + 1
    assert f"plan.yaml:{line}:13: lỗi TD012" in thidua("validate", ".").out
    said = thidua("render", "nam-2024", "--out", "a.docx")
    assert said.code == Exit.FOUND
    assert f"plan.yaml:{line}:10: lỗi TD012" in said.out + said.err
    assert not (folder / "a.docx").exists()


def test_an_achievement_without_a_word_is_shown_where_it_is_written(thidua: Thidua, folder: Path) -> None:
    copytree(Path(__file__).parents[1] / "workspaces" / "tron-nam", folder / "kho")
    record = folder / "kho" / "2025" / "de-nghi" / "van-phong.yaml"
    text = record.read_text(encoding="utf-8")
    said_in = text[: text.rindex("achievement:")]
    record.write_text(said_in + 'achievement: "..."\n', encoding="utf-8", newline="\n")
    said = thidua("render", "kho", "giay-khen", "--out", "ra")
    assert said.code == Exit.FOUND
    assert f"kho/2025/de-nghi/van-phong.yaml:{said_in.count(chr(10)) + 1}:" in said.out + said.err
