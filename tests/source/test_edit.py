"""Edits change what they are for and nothing else; what would come out otherwise is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.source import Plain, edit, read_text
from thidua_cli.source.edit import Append, Change, Drop, Put, edited

LIST = """\
# Danh sách
kind: nominations   # loại
nominations:
  # người thứ nhất
  - {person: an, award: 'ldtt'}  # ghi chú
  - person: binh
    award: "cstd"

# cuối tệp
"""
NEW: dict[str, Plain] = {"person": "chi", "award": "ldtt"}


def after(text: str, *changes: Change, number: int = 0) -> str:
    return edited(text.encode(), "tep.yaml", changes, number).decode()


def test_an_item_is_added_below_the_last_and_all_else_stays() -> None:
    result = after(LIST, Append(("nominations",), (NEW,)))
    assert result == LIST.replace('"cstd"\n', '"cstd"\n  - {person: chi, award: ldtt}\n')


def test_a_long_item_takes_a_line_a_key() -> None:
    long: dict[str, Plain] = {"external": {"name": "Hợp tác xã " + "Ví Dụ " * 15}, "award": "ldtt"}
    lines = after(LIST, Append(("nominations",), (long,))).splitlines()
    assert [line[:15] for line in lines[7:9]] == ["  - external: {", "    award: ldtt"]


@pytest.mark.parametrize("empty", ["nominations: []\n", "nominations:\n", "nominations: ~\n", "nominations:"])
def test_a_list_without_items_gets_its_first(empty: str) -> None:
    assert after(f"kind: x\n{empty}", Append(("nominations",), (NEW,))).split() == [
        "kind:", "x", "nominations:", "-", "{person:", "chi,", "award:", "ldtt}",
    ]  # fmt: skip


def test_an_empty_list_inside_brackets_and_a_list_inside_brackets() -> None:
    assert after("a: {b: [], c: [1, 2]}\n", Append(("a", "b"), ("x",)), Append(("a", "c"), ("3",))) == (
        "a: {b: [x], c: [1, 2, 3]}\n"
    )


def test_a_file_without_a_last_line_end_and_a_list_at_the_margin() -> None:
    assert after("a:\n- x", Append(("a",), ("y",))) == "a:\n- x\n- y"


@pytest.mark.parametrize(("old", "new"), [("'ldtt'", "'a b'"), ("ldtt", "a b"), ('"ldtt"', '"a b"'), ("", " a b")])
def test_a_changed_value_keeps_its_quotes(old: str, new: str) -> None:
    text = f"x: 1\naward: {old}".rstrip() + "  # vì sao\n"
    expected = f"x: 1\naward: {new.strip()}  # vì sao\n"
    assert after(text, Put(("award",), "a b")) == expected


def test_a_new_key_stands_behind_the_others_in_either_style() -> None:
    result = after(LIST, Put(("nominations", 0, "year"), "2024"), Put(("nominations", 1, "year"), "2024"))
    assert "- {person: an, award: 'ldtt', year: 2024}  # ghi chú\n" in result
    assert '    award: "cstd"\n    year: 2024\n' in result


def test_an_item_and_a_key_go_with_their_lines() -> None:
    assert after(LIST, Drop(("nominations", 1))) == LIST.replace('  - person: binh\n    award: "cstd"\n', "")
    assert after(LIST, Drop(("nominations", 1, "person"))) == LIST.replace("person: binh\n    ", "")
    assert after(LIST, Drop(("nominations", 0, "award"))) == LIST.replace(", award: 'ldtt'", "")
    assert after(LIST, Drop(("nominations", 0, "person"))) == LIST.replace("person: an, ", "")


def test_the_last_one_leaves_an_empty_list() -> None:
    assert after("a:\n  - x\nb: 1\n", Drop(("a", 0))) == "a: []\nb: 1\n"
    assert after("a: [x]\n", Drop(("a", 0))) == "a: []\n"


def test_line_ends_of_windows_and_the_mark_in_front_stay() -> None:
    raw = b"\xef\xbb\xbf" + LIST.replace("\n", "\r\n").encode()
    result = edited(raw, "tep.yaml", [Append(("nominations",), (NEW,))])
    assert result.startswith(b"\xef\xbb\xbf")
    assert result.count(b"\r\n") == result.count(b"\n") == LIST.count("\n") + 1


def test_uncomposed_letters_around_an_edit_stay_as_they_are() -> None:
    text = "# Hòa\nname: Hòa # Hòa\nlist: [a]\n"
    assert after(text, Append(("list",), ("b",))) == text.replace("[a]", "[a, b]")


def test_one_document_of_several() -> None:
    assert after("a: [1]\n---\n# hai\na: [2]\n", Append(("a",), ("3",)), number=1) == "a: [1]\n---\n# hai\na: [2, 3]\n"


def test_several_changes_follow_each_other() -> None:
    assert after("a: [1, 2, 3]\n", Drop(("a", 0)), Drop(("a", 0)), Append(("a",), ("4",))) == "a: [3, 4]\n"


@pytest.mark.parametrize(
    ("text", "change", "said"),
    [
        ("a: [1\n", Append(("a",), ("x",)), "đang có lỗi"),
        ("a: 1\na: 2\n", Append(("a",), ("x",)), "đang có lỗi"),
        ("a: 1\n", Append(("a",), ("x",)), "không có chỗ a"),
        ("a: 1\n", Append(("b",), ("x",)), "không có chỗ b"),
        ("a: 1\n", Drop(("b",)), "không có chỗ b"),
        ("a: [1]\n", Put(("a", 3), "x"), "không có chỗ a.3"),
        ("a: |+\n  x\n\n", Put(("b",), "y"), "khác với điều định ghi"),
    ],
)
def test_what_cannot_be_done_safely_is_refused(text: str, change: Change, said: str) -> None:
    with pytest.raises(ThiduaError, match=said):
        after(text, change)


def test_bytes_that_are_no_utf8_and_a_document_that_is_not_there() -> None:
    with pytest.raises(ThiduaError, match="không phải UTF-8"):
        edited(b"a: \xff\n", "tep.yaml", [Put(("a",), "x")])
    with pytest.raises(ThiduaError, match="tài liệu thứ 2"):
        after("a: 1\n", Put(("a",), "x"), number=1)


def test_many_changes_come_out_as_one_after_the_other_would() -> None:
    changes = [
        Put(("nominations", 0, "award"), "gk"),
        Put(("nominations", 0, "note"), "x"),
        Drop(("nominations", 1, "award")),
        Put(("nominations", 0, "field"), "y"),
        Append(("nominations",), (NEW,)),
        Put(("nominations", 2, "award"), "bk"),
    ]
    singly = LIST
    for change in changes:
        singly = after(singly, change)
    assert after(LIST, *changes) == singly
    assert after(LIST, *changes[:5]) == singly.replace("award: bk", "award: ldtt")


def test_items_that_move_when_one_before_them_goes_are_still_the_ones_that_were_meant() -> None:
    text = "a:\n  - 1\n  - 2\n  - 3\n"
    assert after(text, Drop(("a", 0)), Put(("a", 0), "x")) == "a:\n  - x\n  - 3\n"


def test_a_thousand_records_are_changed_in_one_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a:\n" + "".join(f"  - {{id: n{number}}}\n" for number in range(1000))
    readings = []
    monkeypatch.setattr(edit, "read_text", lambda *arguments: (readings.append(1), read_text(*arguments))[1])
    result = after(text, *(Put(("a", number, "note"), "x") for number in range(1000)))
    assert (result.count(", note: x}"), len(readings)) == (1000, 2)


WORDS = st.text(st.sampled_from("aĐ1 :#-'\"\\[]{},&*!|>%@`~?\n\t.="), max_size=8)


@given(WORDS, st.sampled_from(["{a: 1, b: [x]}", "\n  a: 1\n  b:\n    - x", "\n  a: '1'\n  b: []"]))
def test_any_text_comes_back_as_it_was_given(word: str, shape: str) -> None:
    result = after(
        f"k: {shape}\n", Put(("k", "a"), word), Append(("k", "b"), (word, {"c": word})), Put(("k", "n"), word)
    )
    data = read_text(result, "tep.yaml")[0][0].data
    assert isinstance(data, dict)
    inner = data["k"]
    assert isinstance(inner, dict)
    assert isinstance(inner["b"], list)
    assert (inner["a"], inner["n"], inner["b"][-2:]) == (word, word, [word, {"c": word}])
