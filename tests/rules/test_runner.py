"""The runner asks every rule about every object it wants, stamps who and how grave, and heeds the settings."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from thidua_cli.diagnostics import Citation, Diagnostic, Fact, Related, Severity, Span
from thidua_cli.models.settings import Settings
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.runner import run, stamp, with_settings
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace
from thidua_cli.workspace.load import load

TEXT = """kind: agency
id: %s
name: Sở Mẫu
code: SM
place: Hà Nội
---
kind: plan
id: thi-dua-2024
type: annual
title: Phát động thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
"""


def on_workspace(subject: Workspace) -> Iterator[Finding]:
    yield Finding(Span("kho", 1), f"{len(subject.agencies)} cơ quan")


def on_agency(subject: AgencyFiles) -> Iterator[Finding]:
    yield Finding(Span("co-quan", 2), subject.id)


def on_plan(subject: PlanFiles) -> Iterator[Finding]:
    yield Finding(Span("ke-hoach", 3), f"{subject.of.id}/{subject.plan.id}")


RULES = [
    Rule("TD903", "ba", "Ba.", PlanFiles, on_plan, Severity.INFO),
    Rule("TD902", "hai", "Hai.", AgencyFiles, on_agency, Severity.WARNING),
    Rule("TD901", "mot", "Một.", Workspace, on_workspace),
]


def workspace(folder: Path) -> Workspace:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "agency.yaml").write_text(TEXT % name, encoding="utf-8", newline="\n")
    loaded, complaints = load(folder)
    assert complaints == []
    return loaded


def words(diagnostics: list[Diagnostic]) -> list[tuple[str, str, str]]:
    return [(item.code, str(item.severity), item.message) for item in diagnostics]


def with_severities(kho: Workspace, severities: dict[str, str]) -> Workspace:
    settings = Settings.model_validate({"kind": "workspace", "severities": severities})
    return replace(kho, settings=settings)


def test_every_rule_sees_every_object_it_asks_for(tmp_path: Path) -> None:
    kho = workspace(tmp_path)
    assert words(with_settings(run(RULES, kho), kho)) == [
        ("TD902", "warning", "a"),
        ("TD902", "warning", "b"),
        ("TD903", "info", "a/thi-dua-2024"),
        ("TD903", "info", "b/thi-dua-2024"),
        ("TD901", "error", "2 cơ quan"),
    ]


def test_settings_have_the_last_word(tmp_path: Path) -> None:
    kho = with_severities(workspace(tmp_path), {"TD901": "info", "TD902": "off", "TD903": "error"})
    assert words(with_settings(run(RULES, kho), kho)) == [
        ("TD903", "error", "a/thi-dua-2024"),
        ("TD903", "error", "b/thi-dua-2024"),
        ("TD901", "info", "2 cơ quan"),
    ]


def test_stamp_carries_everything_over() -> None:
    span = Span("tep.yaml", 4, 2)
    finding = Finding(
        span, "lời", "cách sửa", (Fact("số"),), (Related("chỗ kia", span),), (Citation("Luật", "Điều 1"),)
    )
    assert stamp(RULES[0], finding) == Diagnostic(
        code="TD903",
        slug="ba",
        severity=Severity.INFO,
        span=span,
        message="lời",
        facts=finding.facts,
        citations=finding.citations,
        fix="cách sửa",
        related=finding.related,
    )


def test_a_finding_may_be_lighter_than_its_rule() -> None:
    found = Finding(Span("tep.yaml", 4, 2), "lời", severity=Severity.WARNING)

    assert stamp(replace(RULES[0], severity=Severity.ERROR), found).severity is Severity.WARNING
    assert stamp(RULES[0], replace(found, severity=None)).severity is RULES[0].severity
