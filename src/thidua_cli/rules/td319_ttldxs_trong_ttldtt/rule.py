"""Tập thể xuất sắc chọn trong số tập thể tiên tiến, đến năm 2023: danh sách đếm gộp mà thiếu bậc dưới."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.law.dated import parameter
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.governing_day import governing_entry
from thidua_cli.workspace.standing import still_open

WITHIN = "ttldxs-chon-trong-ttldtt"
# The upper title, and the lower one among whose collectives it is chosen.
STEPS = {"tap-the-lao-dong-xuat-sac": "tap-the-lao-dong-tien-tien", "don-vi-quyet-thang": "don-vi-tien-tien"}


def check(files: PlanFiles) -> Iterator[Finding]:
    """Lists that name some collectives on both steps name them all so; others count each collective once."""
    for upper, lower in STEPS.items():
        chosen = [entry for entry in still_open(files) if entry.code == upper]
        listed = {(entry.nominee.identity, entry.year) for entry in files.nominated if entry.code == lower}
        both = {entry.year for entry in chosen if key(entry) in listed}
        for entry in chosen:
            if entry.year in both and key(entry) not in listed:
                yield from alone(files, entry, lower)


def key(entry: Entry) -> tuple[str, int]:
    return entry.nominee.identity, entry.year


def alone(files: PlanFiles, entry: Entry, lower: str) -> Iterator[Finding]:
    value = parameter(WITHIN).at(governing_entry(files, entry).day)
    if value is not None:
        name = files.of.name_of(entry.nominee)
        message = (
            f"{name}, năm {entry.year}: danh sách ghi tập thể khác ở cả hai bậc, riêng tập thể này chỉ ở bậc trên; "
            "luật chọn bậc trên trong số đạt bậc dưới"
        )
        fix = f"thêm dòng đề nghị `{lower}`, hoặc mỗi tập thể chỉ ghi một bậc"
        yield Finding(entry.nominee.where("award"), message, fix=fix, citations=value.citations)


RULE = Rule(
    "TD319",
    "ttldxs-trong-ttldtt",
    "Tập thể xuất sắc được chọn trong số tập thể tiên tiến.",
    PlanFiles,
    check,
    Severity.INFO,
)
