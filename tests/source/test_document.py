"""Places of values and keys, and comments."""

from __future__ import annotations

import pytest

from thidua_cli.source import Path, SourceDocument, read_text

TEXT = """\
# đầu
kind: plan  # loại
"tên khóa": 'Ước ''mơ'' # xa'
waves:
  - name: Đợt 1
    note: >-
      một # không
      hai
    # ghi chú
  - [a, {b: }, "c
    d"]
plain: một
  hai   # hết
empty:
none: null
block: | # đầu khối

  x # y

last: {}
"""


@pytest.fixture(scope="module")
def document() -> SourceDocument:
    [only], found = read_text(TEXT, "p/a.yaml")
    assert found == []
    return only


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (2, 1, 2, 19)),
        (("kind",), (2, 7, 2, 11)),
        (("tên khóa",), (3, 13, 3, 30)),
        (("waves",), (4, 1, 4, 6)),
        (("waves", 0), (5, 5, 5, 16)),
        (("waves", 0, "name"), (5, 11, 5, 16)),
        (("waves", 0, "note"), (6, 11, 8, 10)),
        (("waves", 1), (10, 5, 10, 18)),
        (("waves", 1, 1, "b"), (10, 13, 10, 13)),
        (("waves", 1, 2), (10, 16, 11, 7)),
        (("plain",), (12, 8, 13, 6)),
        (("empty",), (14, 7, 14, 7)),
        (("none",), (15, 7, 15, 11)),
        (("block",), (16, 8, 18, 8)),
        (("last",), (20, 1, 20, 5)),
    ],
)
def test_value_place(document: SourceDocument, path: Path, place: tuple[int, ...]) -> None:
    assert document.span(path) == ("p/a.yaml", *place)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("kind",), (2, 1, 2, 5)),
        (("tên khóa",), (3, 1, 3, 11)),
        (("waves", 0, "note"), (6, 5, 6, 9)),
        (("waves", 0), (5, 5, 5, 16)),
        ((), (2, 1, 2, 19)),
    ],
)
def test_key_place(document: SourceDocument, path: Path, place: tuple[int, ...]) -> None:
    assert document.span(path, key=True) == ("p/a.yaml", *place)


@pytest.mark.parametrize(
    ("path", "ancestor"),
    [
        (("missing",), ()),
        (("waves", 0, "missing", "tail"), ("waves", 0)),
        (("waves", 9, "name"), ("waves",)),
        (("waves", "name"), ("waves",)),
        (("waves", -1), ("waves",)),
        (("kind", "str", 0), ("kind",)),
        (("last", "missing"), ("last",)),
    ],
)
def test_missing_path_falls_back(document: SourceDocument, path: Path, ancestor: Path) -> None:
    assert document.span(path) == document.span(ancestor)


def test_scalar_root() -> None:
    [document], _ = read_text("--- chữ\n", "a.yaml")
    assert document.span(("x",)) == ("a.yaml", 1, 5, 1, 8)


def test_comments(document: SourceDocument) -> None:
    comments = {line: document.comment_on(line) for line in range(30)}
    assert {line: comment for line, comment in comments.items() if comment} == {
        1: "# đầu",
        2: "# loại",
        9: "# ghi chú",
        13: "# hết",
        16: "# đầu khối",
    }


def test_comments_of_another_document_are_not_ours() -> None:
    first, second = read_text("a: '\n  # x'\n---\nb: 1 # y\n", "a.yaml")[0]
    assert first.comment_on(4) is None
    assert second.comment_on(2) is None
    assert second.comment_on(4) == "# y"


def test_text_is_the_file_as_an_editor_shows_it() -> None:
    [document], _ = read_text("\ufeffa: e\u0302\r\n", "a.yaml")
    assert document.text == "a: e\u0302\n"


PARTS = """\
plain: cấp xã và cấp
  xã   # cấp xã
block: |
  cấp xã,

  cấp
  xã
single: 'ở ''cấp'' xã'
double: "cấp\\x20xã"
list: [cấp xã]
"""


@pytest.mark.parametrize(
    ("path", "start", "place"),
    [
        (("plain",), 0, (1, 8, 1, 14)),
        (("plain",), 10, (1, 18, 2, 5)),
        (("block",), 0, (4, 3, 4, 9)),
        (("block",), 9, (6, 3, 7, 5)),
        (("double",), 0, (9, 9, 9, 20)),
        (("list",), 0, (10, 1, 10, 5)),
        (("list", 0), 0, (10, 8, 10, 14)),
    ],
)
def test_place_of_words_inside_a_text(path: Path, start: int, place: tuple[int, ...]) -> None:
    [document], _ = read_text(PARTS, "a.yaml")
    assert document.part(path, start, start + len("cấp xã")) == ("a.yaml", *place)


def test_words_hidden_by_quotes_are_shown_by_the_whole_text() -> None:
    [document], _ = read_text(PARTS, "a.yaml")
    assert document.part(("single",), 3, 10) == document.span(("single",))
    assert document.part(("single",), 8, 10) == ("a.yaml", 8, 20, 8, 22)


def test_forbidden_characters_do_not_break_places() -> None:
    [document], _ = read_text("a: x\x01y\x00 z\nb: 1\n", "a.yaml")
    assert document.span(("a",)) == ("a.yaml", 1, 4, 1, 10)
