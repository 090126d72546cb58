"""Word files with Jinja tags: strict, sandboxed, escaped, steady."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest

from docx import Document
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.docx.word_template import fill, names_of
from thidua_cli.text.escape import Inline

pytest.importorskip("docxtpl", reason="needs the extra `word`, which requirements-dev.txt installs")

GIVEN = {
    "agency": SimpleNamespace(name="Sở KH&CN", short="a < b"),
    "list": SimpleNamespace(nominees=[SimpleNamespace(name="Lê An"), SimpleNamespace(name="Võ *Chi*")]),
}


def word(*paragraphs: str) -> bytes:
    document, made = Document(), io.BytesIO()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(made)
    return made.getvalue()


def words(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]


def test_values_print_as_they_stand() -> None:
    made, gaps = fill(word("{{ agency.name }}, {{ agency.short }}"), GIVEN, "a.docx")
    assert (words(made), gaps) == (["Sở KH&CN, a < b"], ())


@pytest.mark.parametrize(
    "evil",
    [
        r"*a_ ^b | # < > & &amp; {{ c }} {% d %} {# e #} @ \ [f](g) `h ]]> <!-- ~~ %}",
        "{%p if x %} {%tr endfor %} }}",
        "[[ mở, ] đóng",
        "“ngoặc” ‘kép’ \"thẳng\" 'đơn'",
        "chữ " * 1250 + "hết",
    ],
)
def test_hostile_words_print_sign_by_sign(evil: str) -> None:
    given = {"agency": SimpleNamespace(name=evil), "list": SimpleNamespace(nominees=[SimpleNamespace(name=evil)])}
    loop = ("{%p for one in list.nominees %}", "- {{ one.name }};", "{%p endfor %}")
    made, gaps = fill(word("a {{ agency.name }} b", *loop), given, "a.docx")
    assert (words(made), gaps) == ([f"a {evil} b", f"- {evil};"], ())


def test_loops_over_paragraphs() -> None:
    made, _ = fill(word("{%p for one in list.nominees %}", "{{ one.name }}", "{%p endfor %}"), GIVEN, "a.docx")
    assert words(made) == ["Lê An", "Võ *Chi*"]


def test_emphasis_of_prose_is_dropped_and_gaps_are_blanks() -> None:
    made, gaps = fill(word("{{ a }} {{ b }}"), {"a": Inline("rất *tốt*"), "b": "[[nơi họp]]"}, "a.docx")
    assert words(made) == ["rất tốt ……………"]
    assert gaps == ("nơi họp",)


def test_same_input_same_bytes() -> None:
    template = word("{{ agency.name }}")
    assert fill(template, GIVEN, "a.docx") == fill(template, GIVEN, "a.docx")


def test_names_are_listed() -> None:
    assert names_of(word("{{ agency.name }} {{ la }}"), "a.docx") == {"agency", "la"}


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("{{ agncy.name }}", "không có “agncy”"),
        ("{{ agency.la }}", "không có “la”"),
        ("{{ agency.__class__.__mro__ }}", "unsafe|không có|không được dùng"),
        ("{{ list.nominees }}", "không in được"),
        ("{% if %}", "không điền được mẫu"),
        ("{{ none }}", "giá trị None không in được"),
        ("{{ true }}", "giá trị True không in được"),
        ("{{r agency.name }}", r"thẻ “\{\{r agency.name \}\}” .*hãy ghi “\{\{ agency.name \}\}”"),
        ("{{p agency.name}}", "thẻ in định dạng"),
        ("{{tc agency.name }}", "thẻ in định dạng"),
        ("{{tr agency.name }}", "thẻ in định dạng"),
        ("{{ 'x' * 9999999999 }}", "dài quá"),
        ("{{ 10**10**10 }}", "lũy thừa"),
        ("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "bước"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "không dừng"),
        ("{% include 'a.docx' %}", "không lấy mẫu con được"),
    ],
)
def test_what_cannot_be_filled_names_the_file(tag: str, message: str) -> None:
    with pytest.raises(ThiduaError, match=message) as caught:
        fill(word(tag), GIVEN, "a.docx")
    assert str(caught.value).startswith("a.docx: ")


def test_a_file_that_is_no_word_file() -> None:
    with pytest.raises(ThiduaError, match="không mở được mẫu Word"):
        names_of(b"word", "a.docx")


def divided(*pieces: str, header: bool = False) -> bytes:
    """One paragraph of several runs, as Word writes what was typed at several times."""
    document, made = Document(), io.BytesIO()
    paragraph = document.sections[0].header.paragraphs[0] if header else document.add_paragraph()
    for piece in pieces:
        paragraph.add_run(piece).bold = True
    document.save(made)
    return made.getvalue()


@pytest.mark.parametrize("header", [False, True])
@pytest.mark.parametrize("pieces", [("{", "{r agency", ".name }}"), ("{{r", " agency.name }", "}")])
def test_a_raw_tag_is_refused_however_word_divides_it(pieces: tuple[str, ...], header: bool) -> None:
    for use in (names_of, lambda data, shown: fill(data, GIVEN, shown)):
        with pytest.raises(ThiduaError, match=r"thẻ “\{\{r agency"):
            use(divided(*pieces, header=header), "a.docx")


@pytest.mark.parametrize("tag", ["{{ r }}", "{{p}}", "{{ tr.name }}"])
def test_a_name_like_a_raw_tag_is_a_name(tag: str) -> None:
    given = {"r": "chữ", "p": "chữ", "tr": SimpleNamespace(name="chữ")}
    assert words(fill(word(tag), given, "a.docx")[0]) == ["chữ"]
