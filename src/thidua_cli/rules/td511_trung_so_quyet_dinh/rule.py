"""Hai quyết định của một nơi cùng số trong một năm."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import folded
from thidua_cli.workspace.books import AgencyFiles


def same(decision: SignedDecision) -> Hashable:
    return folded(decision.number), decision.day.year, folded(decision.issuer)


def check(files: AgencyFiles) -> Iterator[Finding]:
    for first, again in repeats((one for file in files.decision_files for one in file.decisions), key=same):
        message = f"số {again.number} đã dùng cho quyết định ngày {short_date(first.day)} của {again.issuer}"
        related = (Related("quyết định cùng số", first.where("number")),)
        yield Finding(again.where("number"), message, fix="sửa số, hoặc bỏ bản ghi thừa", related=related)


RULE = Rule(
    "TD511", "trung-so-quyet-dinh", "Một cơ quan không ký hai quyết định cùng số trong một năm.", AgencyFiles, check
)
