"""Every sentence for a syntax error can be provoked, with both parsers, at a place that helps."""

from __future__ import annotations

import pytest

from thidua_cli.source import read_text
from thidua_cli.source.messages import explain
from thidua_cli.source.sayings import SAYINGS

CASES = [
    ("a: 'x\nb: 1\n", "TD002", "1:4", "dấu nháy mở ở đây không được đóng đến hết tệp"),
    ("a: 'x\n---\nb: 1\n", "TD002", "1:4", "không được đóng trước dòng `---`"),
    ('a: "\\q"\n', "TD002", "1:", "dãy thoát lạ"),
    ('a: "\\x1"\n', "TD002", "1:7", "thiếu chữ số thập lục phân"),
    ("a: |x\n  b\n", "TD002", "1:5", "sau dấu `|` hoặc `>`"),
    ("a: |0\n  b\n", "TD002", "1:5", "sau dấu `|` hoặc `>`"),
    ("a:\n  b: [1, 2\nc: 3\n", "TD002", "2:6", "ngoặc vuông"),
    ("a: {b: 1\nc: 3\n", "TD002", "1:4", "ngoặc nhọn"),
    ("a: 1\nb\nc: 2\n", "TD002", "2:1", "thiếu dấu `:`"),
    ("a: - b\n", "TD002", "1:4", "mục danh sách"),
    ("a: ? b\n", "TD002", "1:4", "dấu `? `"),
    ("- a\nb: 1\n", "TD002", "2:1", "mọi mục phải bắt đầu bằng `- `"),
    ("a: ]\n", "TD002", "1:4", "thiếu giá trị"),
    ("a: {b:1}\n", "TD002", "1:6", "sau dấu `:` phải có dấu cách"),
    ("a: [http://x]\n", "TD002", "1:9", "sau dấu `:` phải có dấu cách"),
    ("a: Kính gửi: Sở\n", "TD002", "1:12", "có thêm `: ` trong giá trị"),
    ("a: 1\n  b: 2\n", "TD002", "2:4", "khóa không được đứng ở đây"),
    ("a: @b\n", "TD002", "1:4", "không được bắt đầu bằng `@`"),
    ("a: `b`\n", "TD002", "1:4", "không được bắt đầu bằng ```"),
    ("a:\n   b: 1\n  c: 2\n", "TD002", "3:3", "thụt dòng không khớp"),
    ("a: 'x' y\n", "TD002", "1:8", "chữ thừa"),
    (": x\n", "TD002", "1:1", "khóa để trống"),
    ("~: x\n", "TD002", "1:1", "khóa để trống"),
    ("? [a]\n: b\n", "TD002", "1:3", "khóa phải là chữ"),
    ("a: {{ b }}\n", "TD002", "1:5", "khóa phải là chữ"),
    ("a: 1\n...\nb: 2\n", "TD002", "3:1", "phải có dòng `---`"),
    ("[a] b\n", "TD002", "1:5", "đã kết thúc trước chỗ này"),
    ("a:\n\tb: 1\n", "TD004", "2:1", "thụt dòng bằng tab"),
    ("a: b\n\tc\n", "TD004", "2:1", "thụt dòng bằng tab"),
    ("a: &x 1\n", "TD008", "1:4", "neo `&`"),
    ("a: *x\n", "TD008", "1:4", "bí danh `*`"),
    ("a: **đậm**\n", "TD008", "1:4", "bí danh `*`"),
    ("a: & b\n", "TD008", "1:4", "neo `&`"),
    ("a: 1\n<<: {b: 2}\n", "TD008", "2:1", "khóa trộn `<<`"),
    ("a: !t x\n", "TD009", "1:4", "thẻ `!`"),
    ("a: !{x} y\n", "TD009", "1:4", "thẻ `!`"),
    ("%YAML 1.1\n---\na: 1\n", "TD009", "1:1", "chỉ thị `%`"),
    ("%FOO\n---\na: 1\n", "TD009", "1:1", "chỉ thị `%`"),
    ("a: 1\n...\n%TAG !a! tag:x\n---\nb: 1\n", "TD009", "3:1", "chỉ thị `%`"),
    ("a:\n  b: [1,\n", "TD002", "3:1", "tệp hết mà ngoặc"),
    ('a: "\\ud800"\n', "TD012", "1:4", "ký tự bị cấm"),
    ('a: x\nb: "\\0"\n', "TD012", "2:4", "U+0000"),
]


@pytest.mark.parametrize("pure", ["0", "1"], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "code", "place", "words"), CASES, ids=[repr(case[0]) for case in CASES])
def test_sentence(text: str, code: str, place: str, words: str, pure: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_PURE_YAML", pure)
    documents, [diagnostic] = read_text(text, "x")
    assert diagnostic.code == code
    assert words in diagnostic.message
    assert f"{diagnostic.span.line}:{diagnostic.span.column}".startswith(place)
    assert diagnostic.fix
    assert all(document.data == {"a": "1"} or document.data == ["a"] for document in documents)


def test_every_saying_is_provoked() -> None:
    said = {read_text(case[0], "x")[1][0].message for case in CASES}
    assert [saying.message for saying in SAYINGS if saying.message not in said] == []


def test_unknown_error_keeps_the_words_of_the_parser() -> None:
    problem = explain(ValueError("something new"), "a: 1")
    assert problem.code == "TD002"
    assert problem.message == "sai cú pháp YAML (bộ đọc báo: something new)"
