from __future__ import annotations

from thidua_cli.diagnostics import Citation, Diagnostic, Fact, Related, Severity, Span
from thidua_cli.reporters.frame import WIDEST, render

HERE = Span("a.yaml", 2, 8, 2, 13)


def lines_of(*texts: str):  # type: ignore[no-untyped-def]
    return lambda file, number: texts[number - 1] if 0 < number <= len(texts) else None


def problem(span: Span = HERE, **more: object) -> Diagnostic:
    return Diagnostic("TD201", "vuot-so-luong", Severity.ERROR, span, "đề nghị 11, tối đa 9", **more)  # type: ignore[arg-type]


def test_carets_stand_under_the_place() -> None:
    shown = render([problem()], lines_of("kind: x", "award: Đặng!"))

    assert shown.splitlines()[:3] == [
        "a.yaml:2:8: lỗi TD201: đề nghị 11, tối đa 9",
        "    2 | award: Đặng!",
        "      |        ^^^^^",
    ]


def test_facts_citations_related_and_fix_follow_in_this_order() -> None:
    full = problem(
        facts=(Fact("63 người", Span("p.yaml", 5)),),
        citations=(Citation("NĐ 91/2017/NĐ-CP", "Điều 9 khoản 3", "unsure"),),
        related=(Related("số lượng ở đây", Span("b.yaml", 3, 1)),),
        fix="bớt 2 người",
    )

    assert render([full], lines_of()).splitlines()[1:5] == [
        "  = 63 người (p.yaml:5)",
        "  § Điều 9 khoản 3, NĐ 91/2017/NĐ-CP (cần xác nhận)",
        "  ↳ b.yaml:3:1: số lượng ở đây",
        "  → bớt 2 người",
    ]


def test_a_file_that_is_gone_gives_no_frame() -> None:
    assert render([problem()], lambda file, number: None).splitlines() == [
        "a.yaml:2:8: lỗi TD201: đề nghị 11, tối đa 9",
        "",
    ]


def test_a_very_long_line_is_cut_around_the_place() -> None:
    text = "x" * 5000 + "HERE" + "y" * 5000
    _, code, carets, *_ = render([problem(Span("a.yaml", 1, 5001, 1, 5005))], lines_of(text)).splitlines()

    assert len(code) <= WIDEST + 8
    assert code[carets.index("^") : carets.rindex("^") + 1] == "HERE"


def test_colour_only_when_asked() -> None:
    assert "\x1b[" not in render([problem()], lines_of("", "award: x"))
    assert "\x1b[1;31m" in render([problem()], lines_of("", "award: x"), colour=True)
