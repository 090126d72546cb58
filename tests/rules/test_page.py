"""A page is the rule's text with its cases filled in."""

from pathlib import Path

import pytest

from thidua_cli.rules.cases import Case
from thidua_cli.rules.page import headings, named_cases, shown


def test_headings_and_cases_are_read_from_the_text() -> None:
    text = "# TD999 · Thử\n## Vì sao\nVì - sai_so là chữ.\n## Sai\n- sai_mot\n- không phải ca\n## Đúng\n- dung_hai\n"
    assert headings(text) == ("Vì sao", "Sai", "Đúng")
    assert named_cases(text) == ["sai_mot", "dung_hai"]


def test_a_wrong_case_shows_what_is_said(tmp_path: Path) -> None:
    (tmp_path / "sai_mot.yaml").write_text("kind: plan\n", encoding="utf-8")
    (tmp_path / "sai_mot.out").write_text("sai_mot.yaml:1:1: TD999 error x\n", encoding="utf-8")
    assert list(shown(Case(tmp_path / "sai_mot.yaml"))) == [
        "### sai_mot", "", "```yaml", "kind: plan", "```", "",
        "thidua nói:", "", "```text", "sai_mot.yaml:1:1: TD999 error x", "```", "",
    ]  # fmt: skip


def test_a_case_of_several_files_names_each(tmp_path: Path) -> None:
    folder = tmp_path / "dung_hai"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.yaml").write_text("kind: plan\n", encoding="utf-8")
    (folder / "sub" / "b.yaml").write_text("kind: people\n", encoding="utf-8")
    assert Case(folder).text() == "# a.yaml\nkind: plan\n\n# sub/b.yaml\nkind: people\n"


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        (b"\xef\xbb\xbfa", "<U+FEFF>a"),
        (b"a\r\nb", "a␍\nb"),
        (b"\ta", "⇥   a"),
        (b"a\x1b[31m", "a<U+001B>[31m"),
        (b"L\xea", "L\\xea"),
        ("Lê".encode(), "Lê"),
    ],
)
def test_nothing_reaches_the_screen_that_it_would_hide_or_obey(tmp_path: Path, raw: bytes, seen: str) -> None:
    path = tmp_path / "sai_ky_tu.yaml"
    path.write_bytes(raw)
    assert Case(path).text() == seen
