"""Danh sách nêu đợt không có trong kế hoạch, hoặc không nêu đợt khi số lượng tính theo đợt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.nominations import Nominations
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import PlanFiles


def by_wave(files: PlanFiles, file: Nominations) -> str | None:
    """The first line of the list whose quota is counted by wave."""
    for nomination in file.nominations:
        line = files.line(nomination.award)
        if line is not None and line.per == "wave":
            return line.key
    return None


def without_waves(files: PlanFiles) -> Iterator[Finding]:
    """A quota counted by wave in a plan that has none would never be counted."""
    for line in files.plan.awards:
        if line.per == "wave" and not files.plan.waves:
            message = f"số lượng của {line.key} tính theo từng đợt, mà kế hoạch chưa khai đợt nào"
            yield Finding(line.where("per"), message, fix="khai waves, hoặc sửa per")


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from without_waves(files)
    waves = [wave.id for wave in files.plan.waves if wave.id is not None]
    for file in files.lists:
        if file.wave is not None and file.wave not in waves:
            yield unknown(file.where("wave"), "đợt", file.wave, waves, "waves của kế hoạch")
        key = by_wave(files, file) if file.wave is None else None
        if key is not None:
            message = f"danh sách chưa nêu đợt (wave), mà số lượng của {key} tính theo từng đợt"
            fix = f"thêm `wave:` ({', '.join(waves) or 'khai id cho các đợt của kế hoạch'})"
            yield Finding(file.where("plan"), message, fix=fix)


RULE = Rule("TD125", "dot-khong-co", "Danh sách nêu đúng đợt của kế hoạch.", PlanFiles, check)
