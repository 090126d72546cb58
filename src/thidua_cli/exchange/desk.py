"""The officer's desk: one import from sheets to changed files, with everything it must know of the workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from thidua_cli.exchange.award_words import AwardWords, exact_award
from thidua_cli.exchange.changed import AwardChanges, PeopleChanges
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.forms import FACTS, HELP_SHEET, MARKER_SHEET, ROW
from thidua_cli.exchange.header import Knows
from thidua_cli.exchange.kept import Kept, kept
from thidua_cli.exchange.nominees import Nominees
from thidua_cli.exchange.outcome import Status
from thidua_cli.exchange.people_rows import PeopleSettler
from thidua_cli.exchange.repeats import Seen
from thidua_cli.exchange.returned import Returned
from thidua_cli.exchange.settle import Settler
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.survey import Settles, Survey, survey
from thidua_cli.exchange.targets import Edited, Targets, existing
from thidua_cli.exchange.workbook import LISTS_SHEET
from thidua_cli.workspace.books import AgencyFiles, PlanFiles

_NAMED = 5
_OWN_SHEETS = (HELP_SHEET, MARKER_SHEET, LISTS_SHEET)


@dataclass(frozen=True)
class Desk:
    """`plan` and `year` are needed for nominations and registrations; `unit` when one unit made the whole list."""

    form: Form
    agency: AgencyFiles
    plan: PlanFiles | None
    year: int | None
    unit: str | None
    answers: Mapping[tuple[str, str], str]

    @cached_property
    def _awards(self) -> AwardWords:
        home = self.agency.agency
        words = (home.name, home.place, *([home.superior] if home.superior else [])) if home else ()
        return AwardWords(self.plan.plan if self.plan else None, " ".join(map(str, words)))

    @cached_property
    def _nominees(self) -> Nominees:
        return Nominees(self.agency)

    @cached_property
    def _kept(self) -> dict[str, Kept]:
        return {each.id: each for each in kept(self.form, self.agency, self.plan, self.year)}

    def survey(self, sheets: Sequence[Sheet]) -> Survey:
        """What would become of every row."""
        knows = Knows(self._award, self._nominees.units.knows, self._nominees.roster.knows)
        tables = [sheet for sheet in sheets if sheet.name not in _OWN_SHEETS]
        there: Mapping[tuple[str, ...], Seen] = {}
        if self.form is not Form.PEOPLE:
            there = existing(self.form, self.agency, self.plan, self._awards.key)
        found = survey(tables, knows, self._settler(there), there, self.answers)
        return _with_note(found, self._left_out(sheets, found))

    def _settler(self, there: Mapping[tuple[str, ...], Seen]) -> Settles:
        """Rows of our own sheets are compared with their records, all others are read afresh."""
        if self.form is Form.PEOPLE:
            changes = PeopleChanges(self._nominees.units)
            return Returned(self.form, PeopleSettler(self.agency, self.answers), self._kept, changes, self.answers)
        inner = Settler(self.form, self.year, self._awards, self._nominees, self.answers)
        return Returned(self.form, inner, self._kept, AwardChanges(inner, there), self.answers)

    def _left_out(self, sheets: Iterable[Sheet], found: Survey) -> list[str]:
        """Names of the records that were exported with this sheet and are not in it any more."""
        seen = {outcome.record.values.get("id") for outcome in found.outcomes}
        sent = [cells[1] for cells in _marker(sheets) if cells[0] == ROW and cells[1] not in seen]
        return [self._kept[row].cells["name"] for row in sent if row in self._kept]

    def files(self, found: Survey, source: str) -> list[Edited]:
        """The files with the records of every placed row; `source` names the imported file in new ones."""
        targets = Targets(self.form, self.agency, self.plan, self.year, self.unit, source)
        placed = [outcome for outcome in found.outcomes if outcome.status is Status.PLACED]
        entries = (entry for outcome in placed for entry in outcome.entries)
        return targets.files(entries, (edit for outcome in placed for edit in outcome.edits))

    def _award(self, text: str) -> str | None:
        """The code of a cell or a head that is surely an award, or several."""
        code = exact_award(text)
        if code:
            return code
        verdicts = self._awards.meant(text) if self._awards.is_award(text) else ()
        return verdicts[0].meaning if verdicts else None


def _with_note(found: Survey, left_out: list[str]) -> Survey:
    if not left_out or not found.sheets:
        return found
    names = ", ".join(left_out[:_NAMED]) + (" …" if len(left_out) > _NAMED else "")
    said = f"{len(left_out)} mục đã xuất không còn trong bảng ({names}): kho vẫn giữ; muốn bỏ thì xóa trong tệp YAML"
    first, *others = found.sheets
    return replace(found, sheets=(replace(first, notes=(*first.notes, said)), *others))


def _marker(sheets: Iterable[Sheet]) -> Iterable[tuple[str, str]]:
    marker = next((sheet for sheet in sheets if sheet.name == MARKER_SHEET), None)
    return [(row[0], row[1]) for row in marker.rows if len(row) > 1] if marker else []


def marked(sheets: Iterable[Sheet]) -> dict[str, str]:
    """What a sheet of ours says of itself: form, agency, plan, year; empty for any other."""
    return {key: text for key, text in _marker(sheets) if key in FACTS and text}
