"""Answers → text of the files of a new plan."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from thidua_cli.models.agency import Agency
from thidua_cli.models.plan import Interval, Issued
from thidua_cli.scaffold.answers import Answers
from thidua_cli.scaffold.authority import bang_khen, co, own_form
from thidua_cli.scaffold.citing import as_basis, cited_on
from thidua_cli.scaffold.periods import is_school_year, split
from thidua_cli.scaffold.presets import fill, fill_companion

# Example days of the presets, counted from the end of the period; the officer sets the real ones.
_BEFORE_END = {"submit": 26, "council": 21, "forward": 16}
_AFTER_END = {"submit_after": 10, "council_after": 15, "forward_after": 20}
_REGISTER = 45


def plan_text(answers: Answers, agency: Agency) -> str:
    """plan.yaml. Raises AnswerError when the answers do not agree with each other or with the agency."""
    answers.check(agency)
    return fill(answers.preset, _facts(answers, agency))


def agency_texts(agency: Agency, folder: Path, *, with_settings: bool) -> dict[Path, str]:
    """agency.yaml of a newcomer, with thidua.yaml where the workspace has none."""
    facts: dict[str, object] = {key: getattr(agency, key) for key in ("id", "name", "code", "place")}
    facts["superior"] = agency.superior[-1] if agency.superior else None
    texts = {folder / "agency.yaml": fill_companion("agency", facts)}
    if with_settings:
        texts[folder / "thidua.yaml"] = fill_companion("thidua", {"name": agency.name})
    return texts


def _facts(answers: Answers, agency: Agency) -> dict[str, object]:
    standing, office = _standing(agency)
    parts = split(answers.start, answers.end, answers.waves)
    return {
        "id": answers.id,
        "title": answers.title,
        "theme": answers.theme,
        "signer": answers.signer,
        "symbol": f"KH-{agency.code}",
        "agency": agency.name,
        "short": agency.short or agency.name,
        "superior": agency.superior[-1] if agency.superior else "[[cơ quan cấp trên]]",
        **_called(agency),
        "standing": standing,
        "office": office,
        "year": answers.start.year,
        "month": answers.start.month,
        "start": answers.start.isoformat(),
        "end": answers.end.isoformat(),
        "end_month": f"{answers.end:%Y-%m}",
        "years": len(Interval.model_validate({"from": answers.start, "to": answers.end}).years()),
        "bases": [as_basis(text) for text in cited_on(issued_by(answers.start))],
        "waves": [
            {"name": part.name, "start": part.start.isoformat(), "end": part.end.isoformat(), "review": part.review}
            for part in parts
        ],
        "school_year": is_school_year(answers.start, answers.end),
        "own_form": own_form(agency),
        "bang_khen": bang_khen(agency),
        "co": co(agency),
        **_days(answers.start, answers.end),
    }


def _called(agency: Agency) -> dict[str, str]:
    """People and parts of the agency in its own words; `all_` begins a line, and says whose they are where it must."""
    words = agency.words
    staff = words.staff if "staff" in words.model_fields_set else f"{words.staff} của cơ quan"
    units = words.units if "units" in words.model_fields_set else f"{words.units} thuộc, trực thuộc"
    return {
        "staff": words.staff,
        "units": words.units,
        "all_staff": staff[:1].upper() + staff[1:],
        "all_units": units[:1].upper() + units[1:],
    }


def issued_by(start: date) -> date:
    """The last day of the month a plan is to be issued in: the month it begins."""
    return Issued.model_validate({"year": str(start.year), "month": str(start.month)}).latest


def _standing(agency: Agency) -> tuple[str, str]:
    """Name and sign of the standing unit of the council, which drafts the plan; gaps where the file does not tell."""
    standing = agency.council.standing if agency.council else None
    unit = next((unit for unit in agency.units if unit.id == standing), None)
    name = unit.name if unit else "[[Đơn vị thường trực Hội đồng Thi đua - Khen thưởng]]"
    return name, unit.code if unit and unit.code else "[[ký hiệu đơn vị soạn thảo]]"


def _days(start: date, end: date) -> dict[str, str]:
    days = {"register": min(start + timedelta(_REGISTER), end)}
    days |= {name: max(end - timedelta(count), start) for name, count in _BEFORE_END.items()}
    days |= {name: end + timedelta(count) for name, count in _AFTER_END.items()}
    return {name: day.isoformat() for name, day in days.items()}
