"""What is mended, what is left, and that a second time finds nothing to do."""

import unicodedata
from collections.abc import Callable

import pytest

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.mending import mended
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine
from thidua_cli.docxcheck.samples import KINDS, sample

WORDS = "Hoàn thành 100%"

FAULTS: dict[str, tuple[Callable[[Editor], object], list[str]]] = {
    "NFD": (
        lambda paper: paper.paragraph(WORDS).replace("nhiệm vụ", unicodedata.normalize("NFD", "nhiệm vụ")),
        ["TD919"],
    ),
    "Eth": (lambda paper: paper.paragraph("a) Động viên").replace("Đ", "\u00d0"), ["TD919"]),
    "blanks": (lambda paper: paper.paragraph(WORDS).replace("nhiệm vụ", "nhiệm   vụ"), ["TD923"]),
    "Letter": (lambda paper: paper.page("215.9", "279.4"), ["TD907"]),
    "margins": (lambda paper: paper.margins(left=25, right=25), ["TD909", "TD909"]),
    "gutter": (lambda paper: paper.sections("pgMar", gutter=567), ["TD909"]),
    "number": (lambda paper: paper.remove("headerReference"), ["TD911"]),
}


def faulty(name: str) -> bytes:
    editor = Editor(sample("ke-hoach"))
    FAULTS[name][0](editor)
    return editor.saved()


def codes(data: bytes) -> set[str]:
    return {item.code for item in examine(data, "a.docx", paper_rules().values())}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_mended_and_a_second_time_finds_nothing(name: str) -> None:
    data = faulty(name)
    wanted = FAULTS[name][1]
    assert set(wanted) <= codes(data)
    new, changes = mended(data, "a.docx")
    assert [one.code for one in changes] == wanted
    assert all(one.words for one in changes)
    assert codes(new) == set()
    assert mended(new, "a.docx") == (new, ())


@pytest.mark.parametrize("name", KINDS)
def test_a_sound_paper_stays_as_it_is(name: str) -> None:
    data = sample(name)
    assert mended(data, "a.docx") == (data, ())


def test_room_for_number_and_day_is_left() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.paragraph("Số: 05").words("Số:    /KH-SKHCN")
    editor.paragraph("Mẫu, ngày").words("Mẫu, ngày    tháng 3 năm 2026")
    data = editor.saved()
    assert mended(data, "a.docx") == (data, ())


def test_a_number_in_the_footer_is_not_moved() -> None:
    parts = unpack(sample("ke-hoach"))
    data = pack(parts | {"word/document.xml": parts["word/document.xml"].replace(b"headerRef", b"footerRef")})
    assert "TD911" in codes(data)
    assert mended(data, "a.docx") == (data, ())


def test_an_older_paper_gets_its_number_at_the_foot() -> None:
    editor = Editor(sample("ke-hoach-2018"))
    for element in list(editor.root().iter("{*}headerReference", "{*}footerReference")):
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    new, [change] = mended(editor.saved(), "a.docx")
    assert change.code == "TD911"
    assert "TD911" not in codes(new)


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\3\4", pack(unpack(faulty("margins")) | {"_xmlsignatures/sig1.xml": b"<x/>"})],
    ids=["empty", "broken", "signed"],
)
def test_what_must_not_be_touched_is_not(data: bytes) -> None:
    assert mended(data, "a.docx") == (data, ())


def test_a_certificate_is_not_judged_and_not_mended() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.margins(left=10)
    editor.paragraph("KẾ HOẠCH").words("GIẤY KHEN")
    data = editor.saved()
    assert mended(data, "a.docx") == (data, ())
