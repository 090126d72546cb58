"""Từ lần khen trước có năm không đạt xếp loại, không liên tục."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from thidua_cli.judge.after import since
from thidua_cli.judge.ratings import ORDER, rated_one
from thidua_cli.models.choices import RATINGS
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Failed, Leaf, asked_for, finding, to_confirm
from thidua_cli.rules.ladders import failures, is_every_year, is_explained
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

FIX = "đợi đủ số năm liên tục, hoặc ghi thêm xếp loại, danh hiệu còn thiếu"


def owns(leaf: Leaf) -> bool:
    return is_every_year(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    for failed in failures(files, owns):
        if not is_explained(failed):
            yield said(failed, "; ".join(broken(failed)))


def said(failed: Failed, gaps: str) -> Finding:
    """The years that break the row are said; the end of a long record may not show them."""
    found = finding(failed, FIX)
    if not gaps:
        return found
    law = f"luật ngày {short_date(failed.case.day)} cần {failed.proofs[0].condition}"
    found = replace(found, message=f"{asked_for(failed.case)}: {law}; đứt quãng: {gaps}", severity=None)
    return to_confirm(found) if failed.unsure else found


def broken(failed: Failed) -> Iterator[str]:
    """The years since the last award whose rating is too low."""
    owner = rated_one(failed.case)
    for leaf in failed.leaves if owner is not None else ():
        if owner is not None and leaf.asked.rating is not None:
            first = since(leaf.asked.after, failed.case).first
            for year, rating in sorted(owner.ratings.items()):
                if first <= year <= failed.case.year and ORDER[rating] > ORDER[leaf.asked.rating]:
                    yield f"năm {year} {RATINGS[rating]}"


RULE = Rule(
    "TD332",
    "bac-thang-lien-tuc",
    "Khen thưởng bậc cao cần đủ số năm liên tục từ lần khen trước.",
    PlanFiles,
    check,
)
