"""Quyết định khen thưởng có ngày trước cả năm đạt thành tích."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    for given in files.given:
        decision = files.register.decision(given)
        if decision is not None and decision.day is not None and decision.day.year < given.year:
            message = f"quyết định ngày {short_date(decision.day)} trước năm đạt thành tích {given.year}"
            yield Finding(given.where("year"), message, fix="sửa ngày quyết định, hoặc năm đạt thành tích")


RULE = Rule(
    "TD356", "quyet-dinh-truoc-nam-dat", "Quyết định khen thưởng không trước năm đạt thành tích.", AgencyFiles, check
)
