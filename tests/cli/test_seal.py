"""thidua seal: hashes are shown first, then written; comments and other hashes stay."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
AWARDS = "awards:\n  - {award: giay-khen-so, per: year}\n"
LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - person: an
    award: giay-khen-so
    dossier:
      - to-trinh
      - {part: bao-cao-thanh-tich, file: ho-so/an.txt}   # bản cuối
"""
OTHER = """\
---
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - person: binh
    award: giay-khen-so
    dossier:
      - part: bao-cao-thanh-tich
        file: 'ho-so\\binh.txt'
        # đã nộp
"""
AN, BINH = (hashlib.sha256(text).hexdigest() for text in (b"An\n", b"B\xc3\xacnh\n"))


def kho(write: Write, lists: str = LIST + OTHER) -> Path:
    files = {"plan.yaml": PLAN + AWARDS, "lists.yaml": lists, "ho-so/an.txt": "An\n", "ho-so/binh.txt": "Bình\n"}
    return write(files) / "lists.yaml"


def test_nothing_is_written_before_apply(thidua: Thidua, write: Write) -> None:
    lists = kho(write)
    said = thidua("seal")

    assert (said.code, said.err) == (0, "")
    assert said.out == (
        f"{AN}  lists.yaml:9  ho-so/an.txt\n{BINH}  lists.yaml:18  ho-so\\binh.txt\n"
        "Sẽ ghi mã băm của 2/2 tệp chưa có mã; thêm --apply để ghi.\n"
    )
    assert lists.read_text(encoding="utf-8") == LIST + OTHER


def test_every_document_gets_its_hash_and_comments_stay(thidua: Thidua, write: Write) -> None:
    lists = kho(write)
    assert thidua("seal", "--apply").out.endswith("Đã ghi mã băm của 2/2 tệp chưa có mã.\n")
    text = lists.read_text(encoding="utf-8")
    assert f"file: ho-so/an.txt, sha256: {AN}}}   # bản cuối\n" in text
    assert f"        sha256: {BINH}\n" in text
    assert "        # đã nộp\n" in text
    assert "TD409" not in thidua("validate", "-f", "concise").out

    assert thidua("seal").out == "Cả 2 tệp hồ sơ đã có mã băm.\n"
    assert thidua("undo").code == 0
    assert lists.read_text(encoding="utf-8") == LIST + OTHER


def test_a_hash_that_stands_is_never_changed(thidua: Thidua, write: Write) -> None:
    old = LIST.replace("an.txt}", f"an.txt, sha256: {'0' * 64}}}")
    lists = kho(write, old)
    assert thidua("seal", "--apply").out == "Cả 1 tệp hồ sơ đã có mã băm.\n"
    assert lists.read_text(encoding="utf-8") == old
    said = thidua("validate", "-f", "concise")
    assert f"TD409 error “ho-so/an.txt” không còn là tệp đã ghi mã băm; mã bây giờ là {AN}" in said.out


def test_a_file_that_is_not_there_is_named(thidua: Thidua, write: Write) -> None:
    kho(write, LIST.replace("an.txt", "khong-co.txt") + OTHER)
    said = thidua("seal", "--apply")
    assert said.code == 1
    assert said.err == "lists.yaml:9: không có tệp “ho-so/khong-co.txt” trong kho; xem `thidua validate`.\n"
    assert said.out.endswith("Đã ghi mã băm của 1/2 tệp chưa có mã.\n")


def test_no_file_at_all_is_exit_2(thidua: Thidua, write: Write) -> None:
    kho(write, LIST.replace("      - {part: bao-cao-thanh-tich, file: ho-so/an.txt}   # bản cuối\n", ""))
    said = thidua("seal")
    assert (said.code, said.out) == (2, "")
    assert "Chưa đề nghị nào ở đây ghi tệp hồ sơ" in said.err
