"""The tutorial is followed to the letter: its files are written, its sheets filled in, its commands run."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

from exchange.lists import workbook
from samples import Said
from thidua_cli.exchange.sheets import read_sheets

Thidua = Callable[..., Said]
TEXT = (Path(__file__).parents[1] / "docs" / "mot-nam.md").read_text(encoding="utf-8")
BLOCK = re.compile(
    r"```(?P<kind>sh|yaml|csv)\n(?P<body>.*?)```"
    r"|^\| (?P<file>\S+\.xlsx) \| (?P<who>[^|]*) \| (?P<what>[^|]*) \|$",
    re.DOTALL | re.MULTILINE,
)
NOMINEE = re.compile(r"(?:person|unit): [\w-]+, award: [\w-]+")
NAMES, AWARDS = 1, 4


def steps() -> Iterator[tuple[str, str, str]]:
    """(`run`, command, ""), (`write`, file, text) or (`fill`, file, `who|what`) in the order of the document.

    A file is named by the last `…` before its block.
    """
    for found in BLOCK.finditer(TEXT):
        if found["file"]:
            yield "fill", found["file"], f"{found['who']}|{found['what']}"
        elif found["kind"] == "sh":
            yield from (("run", line, "") for line in found["body"].splitlines())
        else:
            name = re.findall(r"`([\w/-]+\.(?:yaml|csv))`", TEXT[: found.start()])[-1]
            yield "write", name, found["body"]


def fill(path: Path, who: str, what: str) -> None:
    """What an officer does in Excel: the award beside a name."""
    sheets = read_sheets(path)
    sheet = next((sheet for sheet in sheets if sheet.name == "Danh sách"), sheets[0])
    rows = [list(row) for row in sheet.rows]
    (row,) = [row for row in rows if row[NAMES] == who]
    row[AWARDS] = what
    workbook(path, [tuple(row) for row in rows])


def follow(thidua: Thidua, folder: Path) -> tuple[dict[str, Said], dict[str, tuple[str, str]]]:
    """What every command said; and every file that a command made and the document then fills in: (made, filled)."""
    said: dict[str, Said] = {}
    filled: dict[str, tuple[str, str]] = {}
    for what, name, text in steps():
        path = folder / name
        if what == "run":
            said[name] = thidua(*shlex.split(name)[1:])
            assert said[name].code == 0, (name, said[name])
        elif what == "fill":
            fill(path, *text.split("|"))
        else:
            if path.exists():
                filled[name] = (path.read_text(encoding="utf-8"), text)
            path.write_text(text, encoding="utf-8", newline="\n")
    return said, filled


def test_the_whole_year_runs_by_the_commands_of_the_tutorial(thidua: Thidua, folder: Path) -> None:
    said, filled = follow(thidua, folder)

    assert len(said) >= 22
    assert "⌈60% × 5⌉ = 3 (Hội đồng thống nhất)" in said["thidua council --dry --percent 60%"].out
    assert said["thidua status"].out.count("đơn vị đã xét") == 6
    assert "Hồ Văn Dũng" in said["thidua council"].out
    assert "không thông qua: thiếu 1 phiếu" in said["thidua council"].out
    assert "Lao động tiên tiến (120/QĐ-SVD," in said['thidua history "le van an"'].out
    assert "L. V. A." in said["thidua status --redact"].out
    assert "Lê Văn An" not in said["thidua status --redact"].out
    assert (folder / "lich.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert (folder / "out/so-vi-du/thi-dua-2026.docx").exists()

    papers = {path.name.split("-2026")[0] for path in (folder / "out/so-vi-du").iterdir()}
    assert {"bien-ban-hop-hoi-dong-hop-1.docx", "phieu-bau-hop-1.docx", "quyet-dinh-khen-thuong-120-QD-SVD"} <= papers

    # The records of the document are the new files with nothing but the blanks filled in.
    assert list(filled) == [
        "2026/reviews/van-phong.yaml", "2026/reviews/phong-tong-hop.yaml", "2026/session.yaml", "2026/decision.yaml",
    ]  # fmt: skip
    for made, shown in filled.values():
        assert NOMINEE.findall(made) == NOMINEE.findall(shown) != []
