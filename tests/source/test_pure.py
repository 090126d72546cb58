"""The pure parser and libyaml read the same: on written cases, on generated documents and on mutilated ones."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from thidua_cli.source import read_text
from thidua_cli.source.plain import Plain

PLAN = """\
# ghi chú đầu tệp
kind: plan
title: "Thi đua: năm \\"2024\\""
note: 'một ''hai'' # không phải ghi chú'
body: |
  dòng một
    dòng hai

  - ba
fold: >-
  gấp lại
  một dòng
list:
- x
- {a: 1, b: [2, ba bốn], c: }
-
  - y
  - z: ~
    t: null   # ghi chú
    u:
plain: một giá trị
  trên hai dòng
? khóa dài
: giá trị
---
- 1
- -
...
---
k: v
"""

Outcome = tuple[list[tuple[int, Plain, list[int]]], list[tuple[str, int]]]


def outcome(text: str, *, pure: bool) -> Outcome:
    """All that the reader answers, as plain values: documents with their offsets, diagnostics with their lines."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("THIDUA_PURE_YAML", "1" if pure else "0")
        documents, found = read_text(text, "x.yaml")
    return (
        [(document.number, document.data, list(document.offsets)) for document in documents],
        [(diagnostic.code, diagnostic.span.line) for diagnostic in found],
    )


SAME = [
    PLAN,
    "",
    "# chỉ ghi chú\n",
    "--- \n---\na: 1\n",
    "a: 1\n...\nb: 2\n",
    "%YAML 1.1\n---\na: 1\n",
    "%FOO\n---\na: 1\n",
    "a: &x 1\nb: *x\n",
    "a: **đậm**\n",
    "a: !t x\n",
    "<<: {a: 1}\n",
    "a: 1\na: {b: 1, b: 2}\na: [3]\nc: 4\n",
    'a: "\\q"\n',
    'a: "\\x1"\n',
    'a: "\\ud800"\n',
    'a: "\\0"\n',
    "a: 'mở\nb: 1\n",
    "a: [1, 2\nb: 3\n",
    "a: {b: 1\nc: 3\n",
    "a: {b:1}\n",
    "a: [12:30]\n",
    "a:\n\tb: 1\n",
    "\ta: 1\n",
    "a:\n   b: 1\n  c: 2\n",
    "- a\nb: 1\n",
    "a: 'x' y\n",
    "a: b: c\n",
    "a: b\n  c: d\n",
    "a: - b\n",
    "a: ? b\n",
    "a: @b\n",
    "a: |x\n  b\n",
    "a: 1\nb\nc: 2\n",
    "a: ]\n",
    "[a, , b]\n",
    ": x\n",
    "~: x\n",
    "[a]: x\n",
    "a: {{ b }}\n",
    "[" * 50_000,
    "a: 1\r\nb: ê\r\n",
    "\ufeffa: e\u0302\nb: \x01\nc: \u200b\n",
]


@pytest.mark.parametrize("text", SAME, ids=[repr(text[:30]) for text in SAME])
def test_equal_outcome(text: str) -> None:
    assert outcome(text, pure=True) == outcome(text, pure=False)


WORDS = st.text(alphabet="abcăê đ-:#'\"\\,.[]{}01~\n", max_size=8)
KEYS = st.text(alphabet="abcê", min_size=1, max_size=3)
VALUES = st.recursive(
    st.none() | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _block(value: Plain, indent: int) -> str:
    """A small writer of block YAML, so that the generated texts are sure to be valid."""
    pad = "\n" + " " * indent
    if isinstance(value, dict) and value:
        return "".join(f"{pad}{key}:{_block(item, indent + 2)}" for key, item in value.items())
    if isinstance(value, list) and value:
        return "".join(f"{pad}-{_block(item, indent + 2)}" for item in value)
    if isinstance(value, str):
        return f" {_quoted(value)}  # ghi chú"
    return " {}" if isinstance(value, dict) else " []" if isinstance(value, list) else ""


@settings(max_examples=150, deadline=None, derandomize=True)
@given(VALUES.filter(lambda value: value is not None))
def test_generated_documents_come_back(value: Plain) -> None:
    text = f"---{_block(value, 0)}\n"
    read = outcome(text, pure=False)
    assert [document[1] for document in read[0]] == [value]
    assert read[1] == []
    assert outcome(text, pure=True) == read


@st.composite
def mutilated(draw: st.DrawFn, alphabet: str) -> str:
    """A few lines of PLAN with a few characters inserted, removed or replaced."""
    lines = PLAN.splitlines(keepends=True)
    first = draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[first : first + draw(st.integers(1, 8))])
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        length = draw(st.integers(0, 6))
        text = text[:start] + draw(st.text(alphabet=alphabet, max_size=2)) + text[start + length :]
    return text


SHARED = "abcê: -#'\"\n ~<"


@settings(max_examples=400, deadline=None, derandomize=True)
@given(mutilated(SHARED))
@example("a:\n b:\n")
@example("? a\n: \n")
def test_mutilated_texts_are_read_or_refused_alike(text: str) -> None:
    assume(not set(text) & set("[]{}?|>") and "..." not in text)
    assert outcome(text, pure=True) == outcome(text, pure=False)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(mutilated(SHARED + "[]{},?|>&*!%@`\t."))
@example("a: x\ty\n")
def test_no_text_has_two_readings(text: str) -> None:
    """Where one parser refuses and the other does not, that is said; what both accept is equal."""
    pure, fast = outcome(text, pure=True), outcome(text, pure=False)
    if not pure[1] and not fast[1]:
        assert pure == fast


def test_an_escape_beyond_unicode_is_refused_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_PURE_YAML", "1")
    (problem,) = read_text('a: 1\nnote: "a\\UFFFFFFFFb"\n', "a.yaml")[1]
    assert (problem.code, problem.span.line) == ("TD012", 2)
