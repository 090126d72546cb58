"""What new-plan was told, by flags or questions, and for which agency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from thidua_cli.cli.asking import Asker, stop
from thidua_cli.cli.dates import typed_day
from thidua_cli.cli.new_plan_home import Home, agency_homes, home_around, workspace_around
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.law.spelling import fold
from thidua_cli.models.agency import Agency
from thidua_cli.models.choices import PLAN_TYPES
from thidua_cli.scaffold.answers import Answers, code, new_agency, signer_on
from thidua_cli.scaffold.create import agency_texts, plan_text
from thidua_cli.scaffold.periods import MOST_WAVES, is_school_year
from thidua_cli.scaffold.presets import Preset, presets
from thidua_cli.workspace.files import MARKER

WAVES = {"annual": 2, "thematic": 0, "campaign": 0}
"""How many đợt when nobody says."""
WAVE_RANGE = range(MOST_WAVES + 1)
YEARS = range(1945, 2101)
"""Years a file may name."""


@dataclass(frozen=True, slots=True)
class Flags:
    """The words of the command line; None is what was not given."""

    type: str | None
    preset: str | None
    agency: str | None
    title: str | None
    from_year: int | None
    to_year: int | None
    from_day: date | None
    to_day: date | None
    wave: int | None
    theme: str | None
    id: str | None
    signer: str | None
    out: Path | None
    agency_name: str | None
    agency_code: str | None
    place: str | None
    superior: str | None


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that is needed to make the files."""

    answers: Answers
    home: Home
    agency: Agency
    out: Path | None

    def texts(self) -> dict[Path, str]:
        """Path → text. ThiduaError when the agency already has a plan of that id."""
        path = self._path()
        texts = {path: plan_text(self.answers, self.agency)}
        if self.home.files is not None:
            known = self.home.files.plan(self.answers.id)
            if known is not None:
                raise ThiduaError(f"đã có kế hoạch “{self.answers.id}” ở {known.plan.where().file}; chọn --id khác")
            return texts
        folder = path.parent if self.out is not None else self.home.folder
        return {**agency_texts(self.agency, folder, with_settings=not (self.home.root / MARKER).exists()), **texts}

    def _path(self) -> Path:
        if self.out is None:
            return self.home.folder / self.answers.id / "plan.yaml"
        path = target(self.out, "plan.yaml")
        self.home.holds(path)
        return path


def target(out: Path, name: str) -> Path:
    """`--out` names a YAML file, or the folder it goes into."""
    out = out.resolve()
    return out if out.suffix.lower() in {".yaml", ".yml"} and not out.is_dir() else out / name


def gather(flags: Flags, asker: Asker, year: int) -> Request | None:
    """The request, or None when the asker has found something missing. Exits 2, or AnswerError, for a wrong answer."""
    home = _home(flags, asker)
    agency = home.files.agency if home is not None and home.files is not None else _agency(flags, asker, home)
    preset = _preset(flags, asker)
    start, end = _period(flags, asker, preset, year)
    theme = flags.theme
    if preset is not None and preset.needs_theme:
        theme = asker.text("--theme", flags.theme, "Mã chuyên đề, chữ thường không dấu, ví dụ cchc")
    title = asker.text("--title", flags.title, "Trích yếu", _title(preset, agency, start, end)) if preset else ""
    if asker.missing or home is None or agency is None or preset is None or start is None or end is None:
        return None
    waves = asker.number("--wave", flags.wave, "Số đợt bằng nhau (0 là không chia)", WAVES[preset.type], WAVE_RANGE)
    plan_id = asker.text("--id", flags.id, "Mã kế hoạch", _id(preset, start, end, theme))
    signer = _signer(flags, asker, agency, start)
    return Request(Answers(preset, plan_id, title, start, end, waves, theme, signer), home, agency, flags.out)


def _home(flags: Flags, asker: Asker) -> Home | None:
    place, workspace = workspace_around(flags.out)
    homes = agency_homes(place, workspace)
    if not homes:
        return Home(place.asked[0] if place.asked[0].is_dir() else place.asked[0].parent, place.root, None)
    given = flags.agency or home_around(place, homes)
    names = {agency_id: home.name for agency_id, home in homes.items()}
    for flag, value in _of_new_agency(flags).items():
        if value is not None:
            stop(f"{flag} chỉ dùng khi chưa có cơ quan nào; ở đây đã có: {', '.join(names)}")
    return homes.get(asker.choice("--agency", given, "Cơ quan", names))


def _of_new_agency(flags: Flags) -> dict[str, str | None]:
    return {
        "--agency-name": flags.agency_name,
        "--agency-code": flags.agency_code,
        "--place": flags.place,
        "--superior": flags.superior,
    }


def _agency(flags: Flags, asker: Asker, home: Home | None) -> Agency | None:
    """The agency of a newcomer; None while the answers are missing, or while it is not chosen among several."""
    if home is None:
        return None
    name = asker.text("--agency-name", flags.agency_name, "Tên cơ quan")
    sign = asker.text("--agency-code", flags.agency_code, "Ký hiệu cơ quan trong số văn bản, ví dụ SKHCN")
    place = asker.text("--place", flags.place, "Địa danh ghi trước ngày tháng, ví dụ Hưng Yên")
    superior = asker.text("--superior", flags.superior, "Cơ quan chủ quản (bỏ trống nếu không có)", "")
    if not (name and sign and place):
        return None
    if len(sign.split()) > 1:
        stop(f"--agency-code: ký hiệu không có khoảng trắng, ví dụ SKHCN, không phải “{sign}”")
    agency_id = code(asker.text("--agency", flags.agency, "Mã cơ quan", fold(name)), "mã cơ quan")
    return new_agency(id=agency_id, name=name, code=sign, place=place, superior=superior or None)


def _preset(flags: Flags, asker: Asker) -> Preset | None:
    known = presets()
    if flags.preset is None:
        types = {name: text for name, text in PLAN_TYPES.items() if any(item.type == name for item in known.values())}
        kind = asker.choice("--type", flags.type, "Loại kế hoạch", types)
        return next((preset for preset in known.values() if preset.type == kind), None)
    preset = known.get(asker.choice("--preset", flags.preset, "", {name: item.summary for name, item in known.items()}))
    if preset is not None and flags.type not in (None, preset.type):
        stop(f"mẫu {preset.name} là kế hoạch loại {preset.type}, không phải {flags.type}")
    return preset


def _period(flags: Flags, asker: Asker, preset: Preset | None, year: int) -> tuple[date | None, date | None]:
    """First and last day: by day, else by whole years; a campaign is always by day."""
    if flags.from_day or flags.to_day or (preset is not None and preset.type == "campaign"):
        return _days(flags, asker)
    if preset is None:
        return None, None
    first = asker.number("--from-year", flags.from_year, "Từ năm", year, YEARS)
    last = first
    if preset.type != "annual" or flags.to_year is not None:
        last = asker.number("--to-year", flags.to_year, "Đến hết năm", first, YEARS)
    return date(first, 1, 1), date(last, 12, 31)


def _days(flags: Flags, asker: Asker) -> tuple[date | None, date | None]:
    if flags.from_year is not None or flags.to_year is not None:
        stop("đợt thi đua ngắn tính theo ngày: dùng --from-day, --to-day thay cho --from-year, --to-year")
    first = asker.text("--from-day", _iso(flags.from_day), "Từ ngày (năm-tháng-ngày)")
    last = asker.text("--to-day", _iso(flags.to_day), "Đến hết ngày (năm-tháng-ngày)")
    return _day(first), _day(last)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str) -> date | None:
    try:
        return typed_day(text) if text else None
    except typer.BadParameter as error:
        stop(error.message)


def _title(preset: Preset, agency: Agency | None, start: date | None, end: date | None) -> str | None:
    """Only the title of a yearly plan can be known beforehand; it is empty until agency and year are."""
    if preset.type != "annual":
        return None
    if agency is None or start is None or end is None:
        return ""
    year = f"năm học {start.year} - {end.year}" if is_school_year(start, end) else f"năm {start.year}"
    return f"Phát động phong trào thi đua {year} của {agency.name}"


def _id(preset: Preset, start: date, end: date, theme: str | None) -> str:
    if preset.type == "annual":
        return f"nam-hoc-{start.year}-{end.year}" if is_school_year(start, end) else f"nam-{start.year}"
    if preset.type == "campaign":
        return f"dot-{start:%Y-%m}"
    return f"{theme}-{start.year}" + (f"-{end.year}" if end.year != start.year else "")


def _signer(flags: Flags, asker: Asker, agency: Agency, day: date) -> str | None:
    """The one named; else the first in office on the first day, or who is chosen among those of the file."""
    if flags.signer is not None or not (asker.asking and len(agency.signers) > 1):
        in_office = signer_on(agency, day)
        return flags.signer or (in_office.id if in_office else None)
    names = {signer.id: f"{signer.name}, {', '.join(signer.lines)}" for signer in agency.signers}
    return asker.choice("--signer", None, "Người ký", names)
