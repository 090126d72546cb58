from thidua_cli.scaffold.edits import Editor, marked_lines
from thidua_cli.source import read_text

TEXT = """\
# đầu tệp
kind: plan      # loại
number: 05      # số cũ
title: >-
  Phát động năm
  2024
targets:
  - id: a
    text: "Chỉ tiêu: một"
    # kết quả ở dưới
    result:
      reached: true
      actual: xong

    owner: Phòng A
  - {text: hai, result: {reached: true, by: 'A}'}, owner: B}
  - {result: {reached: false}, text: ba}
waves:
  - {name: Đợt
      1, from: 2024-01-01,
     to: 2024-06-30}
"""


def editor(text: str = TEXT) -> Editor:
    (document,), problems = read_text(text, "plan.yaml")
    assert problems == []
    return Editor(document)


def test_nothing_changed_is_the_same_text() -> None:
    assert editor().result() == TEXT


def test_a_rewrite_keeps_quotes_breaks_and_comments() -> None:
    work = editor()

    assert work.rewrite(("title",), lambda raw: raw.replace("2024", "2025"))
    assert work.rewrite(("targets", 0, "text"), lambda raw: raw.replace("một", "1"))
    assert not work.rewrite(("kind",), lambda raw: raw)
    assert work.result() == TEXT.replace("  2024\n", "  2025\n").replace('tiêu: một"', 'tiêu: 1"')


def test_dropping_takes_the_lines_of_a_key_and_no_more() -> None:
    work = editor()
    work.drop(("number",))
    work.drop(("targets", 0, "result"))

    gone = "number: 05      # số cũ\n", "    result:\n      reached: true\n      actual: xong\n\n"
    assert work.result() == TEXT.replace(gone[0], "").replace(gone[1], "")


def test_dropping_inside_braces_takes_one_comma() -> None:
    work = editor()
    work.drop(("targets", 1, "result"))
    work.drop(("targets", 2, "result"))
    after = work.result()

    assert "  - {text: hai, owner: B}\n  - {text: ba}\n" in after


def test_dropping_the_last_key_of_a_file() -> None:
    work = editor("kind: plan\nnumber: 05")
    work.drop(("number",))

    assert work.result() == "kind: plan\n"


def test_a_pair_is_replaced_in_place() -> None:
    work = editor("issued: {place: Huế, date: 2024-03-07}  # ngày ký\n")
    work.replace_pair(("issued", "date"), "year: 2025")

    assert work.result() == "issued: {place: Huế, year: 2025}  # ngày ký\n"


def test_a_mark_stands_above_at_the_depth_of_its_line() -> None:
    work = editor()
    work.mark(("targets", 0, "owner"), "ai")
    work.mark(("targets", 1), "hai")
    work.mark(("targets", 1, "owner"), "cũng dòng ấy")
    work.mark(("targets", 1), "hai")
    after = work.result()

    assert "    # CẦN XEM LẠI: ai\n    owner: Phòng A\n" in after
    assert "  # CẦN XEM LẠI: hai\n  # CẦN XEM LẠI: cũng dòng ấy\n  - {text: hai" in after


def test_a_mark_never_falls_inside_a_scalar() -> None:
    work = editor()
    work.mark(("waves", 0, "from"), "ngày")
    work.mark(("title",), "năm")
    after = work.result()

    assert "  # CẦN XEM LẠI: ngày\n  - {name: Đợt\n" in after
    assert "# CẦN XEM LẠI: năm\ntitle: >-\n" in after
    assert read_text(after, "plan.yaml")[0][0].data == read_text(TEXT, "plan.yaml")[0][0].data


def test_marks_and_changes_of_one_line_live_together() -> None:
    work = editor()
    work.mark(("kind",), "xem")
    work.rewrite(("kind",), lambda _: "criteria")

    assert "# CẦN XEM LẠI: xem\nkind: criteria      # loại\n" in work.result()


def test_a_mark_on_what_is_dropped_goes_with_it() -> None:
    work = editor()
    work.mark(("targets", 0, "result", "actual"), "ai")
    work.drop(("targets", 0, "result"))
    alone = editor()
    alone.drop(("targets", 0, "result"))

    assert work.result() == alone.result()


def test_comments_on_lines_of_their_own_are_listed() -> None:
    assert list(editor().own_comments()) == [(1, "# đầu tệp"), (10, "# kết quả ở dưới")]


def test_marked_lines_are_found_again() -> None:
    text = "# CẦN XEM LẠI: một\na: 1\n  # CẦN XEM LẠI: hai\nb: “# CẦN XEM LẠI: không”\n"

    assert list(marked_lines(text)) == [(1, "một"), (3, "hai")]
