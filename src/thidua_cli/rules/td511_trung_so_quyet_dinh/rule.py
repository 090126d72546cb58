"""Hai quyết định của một nơi cùng số trong một năm."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.law.spelling import fold
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import folded
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.called import spelled


def same(decision: SignedDecision) -> Hashable:
    """A number is one number without its marks too: `131/QĐ-SM` and `131/QD-SM` name one paper and one file."""
    return fold(decision.number), decision.day.year, spelled(decision.issuer)


def check(files: AgencyFiles) -> Iterator[Finding]:
    for first, again in repeats((one for file in files.decision_files for one in file.decisions), key=same):
        other = f" (ghi là {first.number})" if folded(first.number) != folded(again.number) else ""
        message = f"số {again.number} đã dùng{other} cho quyết định ngày {short_date(first.day)} của {again.issuer}"
        related = (Related("quyết định cùng số", first.where("number")),)
        yield Finding(again.where("number"), message, fix="sửa số, hoặc bỏ bản ghi thừa", related=related)


RULE = Rule(
    "TD511", "trung-so-quyet-dinh", "Một cơ quan không ký hai quyết định cùng số trong một năm.", AgencyFiles, check
)
