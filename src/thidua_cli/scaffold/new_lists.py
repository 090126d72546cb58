"""New lists of a unit: who signs up, who is put forward."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.law import award
from thidua_cli.models.people import Person
from thidua_cli.scaffold.occasion import Occasion, comment, items, keys, named, of_plan, offered
from thidua_cli.source.plain import Plain
from thidua_cli.workspace.books import Entry, PlanFiles

USUAL = {"individual": "lao-dong-tien-tien", "collective": "tap-the-lao-dong-tien-tien"}
"""What nearly everybody signs up for, where the plan gives it."""


def registrations(occasion: Occasion) -> str:
    """Everybody of the unit, signed up for the usual title; where the plan has none, ready behind a `#`."""
    told = comment(
        f"Đăng ký thi đua của {occasion.agency.unit_name(occasion.of_unit)}.",
        "Ai không đăng ký thì xóa dòng; đăng ký danh hiệu khác thì sửa award (một mã, hoặc [mã, mã]).",
        f"Các mã của kế hoạch: {', '.join(_codes(occasion.of_plan)) or 'chưa có dòng khen thưởng nào'}.",
    )
    head = keys({"kind": "registrations", **of_plan(occasion), "unit": occasion.of_unit})
    fitting = _fitting(occasion.of_plan, "individual")
    usual = USUAL["individual"] in fitting
    write = items if usual else offered
    code = USUAL["individual"] if usual else next(iter(fitting), "[[mã danh hiệu]]")
    return told + head + write("registrations", _everybody(occasion, code))


def _everybody(occasion: Occasion, code: str) -> Iterator[dict[str, Plain]]:
    """The people, then the unit itself where it is one of those that compete (`counted`)."""
    for person in _people(occasion):
        yield {"person": person.id, "award": code}
    unit = occasion.agency.units.get(occasion.of_unit)
    counted = unit is not None and unit.counted
    if counted and USUAL["collective"] in _fitting(occasion.of_plan, "collective"):
        yield {"unit": occasion.of_unit, "award": USUAL["collective"]}


def _people(occasion: Occasion) -> list[Person]:
    """Who is in the unit at any time of the plan."""
    period = occasion.of_plan.plan.period
    return [
        person
        for person in occasion.agency.people.values()
        if person.unit == occasion.of_unit
        and (person.start is None or person.start <= period.end)
        and (person.end is None or period.start <= person.end)
    ]


def _codes(files: PlanFiles) -> list[str]:
    """How lists may name what the plan gives or hopes for: the keys of its lines, then the awards of its targets."""
    keys_of_lines = [key for line in files.plan.awards for key in ((line.id,) if line.id else line.award)]
    return list(dict.fromkeys([*keys_of_lines, *(code for goal in files.plan.targets for code in goal.award or ())]))


def _fitting(files: PlanFiles, subject: str) -> list[str]:
    """What the plan names and such a nominee can be given."""
    return [code for code in _codes(files) if subject in _subjects(files, code)]


def _subjects(files: PlanFiles, code: str) -> tuple[str, ...]:
    line = files.line(code)
    entry = award(line.award[0] if line is not None else code)
    return entry.subjects if entry is not None else ()


def nominations(occasion: Occasion) -> str:
    """Nobody yet: whom to put forward is for the unit to say. Those who signed up stand ready behind a `#`."""
    told = comment(
        f"Đề nghị khen thưởng của {occasion.agency.unit_name(occasion.of_unit)}.",
        "Gửi rồi thì ghi ngày gửi: submitted. Thành tích ghi ở achievement, bằng lời của đơn vị.",
    )
    head = keys({"kind": "nominations", **of_plan(occasion), "unit": occasion.of_unit})
    ready = [{**named(entry.nominee), "award": entry.award} for entry in _signed_up(occasion)]
    return told + head + "submitted:   # năm-tháng-ngày\n" + offered("nominations", ready)


def _signed_up(occasion: Occasion) -> Iterator[Entry]:
    """Registrations of the unit that no list has put forward yet."""
    files = occasion.of_plan
    listed = {entry.key for entry in files.nominated}
    for entry in files.registered:
        ours = files.of.unit_of(entry.nominee) == occasion.of_unit and entry.year == occasion.year
        if ours and entry.key not in listed:
            yield entry
