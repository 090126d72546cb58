"""thidua why."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from proofs import FILES
from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def year(write: Write) -> None:
    write(FILES)


@pytest.mark.usefixtures("year")
def test_the_exit_code_is_the_answer(thidua: Thidua) -> None:
    met, unknown, failed = (thidua("why", who, "LĐTT") for who in ("Lê An", "dung", "chi"))
    refused = thidua("why", "dung", "CSTĐCS")

    assert (met.code, unknown.code, failed.code, refused.code) == (0, 1, 0, 1)
    assert "Kết luận: đạt\n\n✓ đủ điều kiện Lao động tiên tiến năm 2024: đạt\n└─ ✓ " in met.out
    assert "Kết luận: chưa đủ dữ liệu\n" in unknown.out
    assert "Còn thiếu gì:\n- hoàn thành tốt nhiệm vụ trở lên năm 2024: chưa đủ dữ liệu" in unknown.out
    assert "Kết luận: không đạt\n" in refused.out


@pytest.mark.usefixtures("year")
def test_every_format_and_piped_text_has_no_escape_codes(thidua: Thidua) -> None:
    text, paper = thidua("why", "an", "LĐTT", "."), thidua("why", "an", "LĐTT", "-f", "md")
    data = json.loads(thidua("why", "an", "LĐTT", "plan.yaml", "--format", "json").out)

    assert (text.err, "\x1b" in text.out) == ("", False)
    assert "(people.yaml:4)" in text.out
    assert paper.out.startswith("# Lê An: Lao động tiên tiến năm 2024\n")
    assert data.keys() >= {"who", "award", "as_of", "verdict", "proof"}
    assert (data["who"], data["award"], data["as_of"], data["verdict"]) == (
        "an",
        "lao-dong-tien-tien",
        "2024-12-31",
        "đạt",
    )
    assert data["proof"].keys() >= {"condition", "verdict", "facts", "citation", "children"}


@pytest.mark.usefixtures("year")
def test_another_day_another_law(thidua: Thidua) -> None:
    said = thidua("why", "an", "LĐTT", "--as-of", "2016-12-31")

    assert said.code == 1
    assert "Ngày xét: 31/12/2016: xét theo luật ngày 31/12/2016 như được yêu cầu" in said.out
    assert "có đăng ký thi đua năm 2024" in said.out


@pytest.mark.usefixtures("year")
def test_a_year_and_a_merit(thidua: Thidua) -> None:
    data = json.loads(thidua("why", "an", "giay-khen-so", "--year", "2019", "--merit", "dot-xuat", "-f", "json").out)
    assert (data["year"], data["merit"], data["plan"]) == (2019, "dot-xuat", None)


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("phòng", "LĐTT"), "“phòng” có thể là 2 người, tập thể; hãy nêu đúng mã:\n  van-phong · Văn phòng Sở"),
        (("Trần Bin", "LĐTT"), "không có ai, đơn vị nào là “Trần Bin”; có phải ý bạn là:\n  binh · Trần Bình"),
        (("", "LĐTT"), "chưa nêu ai: ghi mã hoặc tên một cá nhân, một đơn vị"),
        (("an", " "), "chưa nêu danh hiệu, hình thức nào: ghi mã"),
        (("Xyz", "LĐTT"), "không có ai, đơn vị nào là “Xyz”\n"),
        (("an", "xyz"), "không có danh hiệu, hình thức “xyz”"),
        (("an", "TTLĐXS"), "Tập thể lao động xuất sắc là của tập thể; Lê An là cá nhân"),
        (("an", "LĐTT", "--year", "24"), "“24” không phải một năm"),
        (("an", "LĐTT", "--merit", "x"), "không có loại hình “x”; có: cong-trang"),
        (("an", "LĐTT", "--as-of", "x"), "“x” không phải ngày"),
    ],
)
def test_a_wrong_word_is_one_sentence(thidua: Thidua, arguments: tuple[str, ...], sentence: str) -> None:
    said = thidua("why", *arguments)

    assert (said.code, said.out) == (2, "")
    assert sentence in said.err


@pytest.mark.usefixtures("year")
def test_a_guess_is_said(thidua: Thidua) -> None:
    said = thidua("why", "an", "Lao động tiên tiền")

    assert said.code == 0
    assert said.err == "" or "hiểu “" in said.err
    assert "thidua: hiểu “Lao động tiên” là Lao động tiên tiến" in thidua("why", "an", "Lao động tiên").err


def test_without_a_plan_the_year_is_asked_for(thidua: Thidua, write: Write) -> None:
    write({"people.yaml": FILES["people.yaml"]})
    said = thidua("why", "an", "LĐTT")

    assert said.code == 2
    assert "hãy nêu --year" in said.err
    assert thidua("why", "an", "LĐTT", "--year", "2024").code == 0


def test_a_file_that_cannot_be_read_is_named(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN, "people.yaml": FILES["people.yaml"], "lists.yaml": "kind: nominations\nplan: [\n"})
    assert "lists.yaml: không đọc được nên không có trong căn cứ xét" in thidua("why", "an", "LĐTT").err


def test_help_has_an_example(thidua: Thidua) -> None:
    assert 'Ví dụ: thidua why "Lê An" CSTĐCS plans/nam-2026 --year 2026' in thidua("why", "--help").out


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize("form", ["text", "json", "md"])
def test_without_names_nobody_can_be_told(thidua: Thidua, form: str) -> None:
    said = thidua("why", "Lê An", "CSTĐCS", "--redact", "-f", form)

    assert (said.code, said.err) == (1, "")
    assert ("L. A." in said.out, "Lê An" in said.out, "(an)" in said.out, '"an"' in said.out) == (True, *[False] * 3)


@pytest.mark.usefixtures("year")
def test_without_names_a_wrong_name_is_answered_without_one(thidua: Thidua) -> None:
    plain, hidden = thidua("why", "le am", "LĐTT").err, thidua("why", "le am", "LĐTT", "--redact").err
    assert ("Lê An" in plain, "An" in hidden) == (True, False)
    (Path() / "more.yaml").write_text(
        "kind: people\npeople: [{id: an-2, name: Lê An, unit: phong-a}]\n", encoding="utf-8"
    )
    hidden = thidua("why", "lê an", "LĐTT", "--redact").err
    assert ("L. A. · " in hidden, "Lê An" in hidden, "an-2" in hidden) == (True, False, False)


def test_without_names_a_record_that_is_missing_names_nobody(thidua: Thidua, write: Write) -> None:
    own = "awards: [{award: giay-khen-so, requires: {absence_below: 40}}]\n"
    write({"plan.yaml": PLAN + own})
    plain, hidden = thidua("why", "an", "giay-khen-so"), thidua("why", "an", "giay-khen-so", "--redact")

    assert ("Lê An: chưa ghi mục" in plain.out, "L. A.: chưa ghi mục" in hidden.out) == (True, True)
    assert "Lê An" not in hidden.out
