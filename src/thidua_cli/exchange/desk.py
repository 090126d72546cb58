"""The officer's desk: one import from sheets to changed files, with everything it must know of the workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from thidua_cli.exchange.award_words import AwardWords, exact_award
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.forms import HELP_SHEET, MARKER_SHEET
from thidua_cli.exchange.header import Knows
from thidua_cli.exchange.nominees import Nominees
from thidua_cli.exchange.outcome import Status
from thidua_cli.exchange.people_rows import PeopleSettler
from thidua_cli.exchange.settle import Settler
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.survey import Survey, survey
from thidua_cli.exchange.targets import Edited, Targets, existing
from thidua_cli.exchange.workbook import LISTS_SHEET
from thidua_cli.workspace.books import AgencyFiles, PlanFiles

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
        return AwardWords(self.plan.plan if self.plan else None)

    @cached_property
    def _nominees(self) -> Nominees:
        return Nominees(self.agency)

    def survey(self, sheets: Iterable[Sheet]) -> Survey:
        """What would become of every row."""
        knows = Knows(self._award, self._nominees.units.knows, self._nominees.roster.knows)
        tables = [sheet for sheet in sheets if sheet.name not in _OWN_SHEETS]
        if self.form is Form.PEOPLE:
            return survey(tables, knows, PeopleSettler(self.agency, self.answers), {}, self.answers)
        settler = Settler(self.form, self.year, self._awards, self._nominees, self.answers)
        there = existing(self.form, self.agency, self.plan, self._awards.key)
        return survey(tables, knows, settler, there, self.answers)

    def files(self, found: Survey, source: str) -> list[Edited]:
        """The files with the records of every placed row; `source` names the imported file in new ones."""
        targets = Targets(self.form, self.agency, self.plan, self.year, self.unit, source)
        placed = (outcome for outcome in found.outcomes if outcome.status is Status.PLACED)
        return targets.files(entry for outcome in placed for entry in outcome.entries)

    def _award(self, text: str) -> str | None:
        """The code of a cell or a head that is surely an award, or several."""
        code = exact_award(text)
        if code:
            return code
        verdicts = self._awards.meant(text) if self._awards.is_award(text) else ()
        return verdicts[0].meaning if verdicts else None


def marked_form(sheets: Iterable[Sheet]) -> Form | None:
    """The form that a sheet of ours says it is."""
    marker = next((sheet for sheet in sheets if sheet.name == MARKER_SHEET), None)
    words = {row[0]: row[1] for row in marker.rows if len(row) > 1} if marker else {}
    return next((form for form in Form if form.value == words.get("form")), None)
