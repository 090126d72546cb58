"""Chỗ trống `[[…]]` chưa được điền."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.base import Model
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles

_GAP = re.compile(r"\[\[\s*(.*?)\s*\]\]", re.DOTALL)


def models(files: AgencyFiles) -> Iterator[Model]:
    if files.agency is not None:
        yield files.agency
    yield from (*files.plans, *files.criteria, *files.people_files)
    yield from (*files.nominations, *files.registrations, *files.histories)
    yield from (*files.unit_reviews, *files.sessions, *files.decision_files)
    yield from (*files.initiative_files, *files.clusters, *files.regulations)


def check(files: AgencyFiles) -> Iterator[Finding]:
    for model in models(files):
        for path, text in model.scalars():
            if "[[" in text:
                for gap in _GAP.findall(text):
                    message = f"chỗ trống chưa điền: {' '.join(gap.split()) or '(không ghi là gì)'}"
                    yield Finding(model.where(*path), message, fix="thay cả dấu [[…]] bằng nội dung thật")


RULE = Rule("TD120", "cho-trong", "Còn chỗ trống chưa điền.", AgencyFiles, check, Severity.INFO)
