"""Năm xét, năm đăng ký, năm của dòng khen thưởng nằm ngoài thời gian của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua_cli.diagnostics import Related
from thidua_cli.models.base import Model
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def named_years(files: PlanFiles) -> Iterator[tuple[int, Model, tuple[str | int, ...]]]:
    """Every year that a list or an award line names, and where."""
    for line in files.plan.awards:
        yield from ((year, line, ("years", index)) for index, year in enumerate(line.years))
    for file in files.lists:
        yield file.year, file, ("year",)
        for nomination in file.nominations:
            if nomination.year is not None:
                yield nomination.year, nomination, ("year",)
    for registrations in files.of.registrations:
        if registrations.plan == files.plan.id:
            yield registrations.year, registrations, ("year",)


def listed(years: Sequence[int]) -> str:
    """`2024`, `2021 - 2025`, or each year where some are left out."""
    if len(years) > 1 and years[-1] - years[0] == len(years) - 1:
        return f"{years[0]} - {years[-1]}"
    return ", ".join(str(year) for year in years)


def counted_as(plan: Plan) -> str:
    """Which years the plan has; and why, where it touches one more."""
    period, years = plan.period, plan.years()
    if len(years) == period.end.year - period.start.year + 1:
        return listed(years)
    why = "năm bắt đầu" if years[0] == period.start.year else "năm kết thúc, vì bắt đầu từ tháng 12"
    return f"từ {short_date(period.start)} đến {short_date(period.end)}, tính là năm {years[0]}: {why}"


def outside_plan(files: PlanFiles) -> Iterator[Finding]:
    years = files.plan.years()
    related = (Related("thời gian của phong trào", files.plan.period.where(key=True)),)
    for year, model, path in named_years(files):
        if year not in years:
            message = f"năm {year} không phải năm xét của kế hoạch {files.plan.id} ({counted_as(files.plan)})"
            yield Finding(model.where(*path), message, fix="sửa năm, hoặc mã kế hoạch", related=related)


def outside_line(files: PlanFiles) -> Iterator[Finding]:
    """A line may be judged in some years of the plan only."""
    for entry in files.nominated:
        line = entry.line
        if line is not None and line.years and entry.year not in line.years and entry.year in files.plan.years():
            message = f"dòng {line.key} chỉ xét các năm {listed(sorted(line.years))}, không xét năm {entry.year}"
            related = (Related(line.key, line.where("years")),)
            yield Finding(entry.nominee.where("award"), message, fix="sửa năm, hoặc mã dòng", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    if files.plan.years():
        yield from outside_plan(files)
        yield from outside_line(files)


RULE = Rule("TD402", "nam-ngoai-ke-hoach", "Năm xét, năm đăng ký nằm trong kế hoạch.", PlanFiles, check)
