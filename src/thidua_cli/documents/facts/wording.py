"""What a paper calls things: awards as of a day, denominators, the agency and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from thidua_cli.documents.facts.names import is_reached, receivers
from thidua_cli.documents.facts.prose import literal
from thidua_cli.law import award_name
from thidua_cli.models.agency import Words
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.denominators import STAFF, UNITS, Denominator
from thidua_cli.workspace.books import PlanFiles


@dataclass(frozen=True, slots=True)
class Wording:
    """Names of awards hold for `day`; `words` are the agency's, `own` the plan's own denominators."""

    day: date
    agency: str = "cơ quan"
    words: Words = field(default_factory=Words)
    own: Mapping[str, Denominator] = field(default_factory=dict)

    @property
    def units(self) -> str:
        """`các phòng, đơn vị`."""
        return literal(self.words.units)

    def base(self, of: str) -> str:
        """What a percentage is of: `công chức, viên chức, người lao động`, `số tập thể`, `hộ gia đình`."""
        if of in self.own:
            return literal(self.own[of].name)
        if of == STAFF:
            return literal(self.words.staff)
        if of == UNITS:
            return "số tập thể"
        if of in RATINGS:
            return f"số người được xếp loại {RATINGS[of]}"
        name = award_name(of, self.day)
        return f"số {name}" if is_reached(of) else f"số {receivers((of,))} được tặng {name}"


def wording(files: PlanFiles) -> Wording:
    """How the papers about a plan call things."""
    plan, agency = files.plan, files.of.agency
    if agency is None:
        return Wording(plan.issued.latest, own=plan.denominators)
    return Wording(plan.issued.latest, literal(agency.short or agency.name), agency.words, plan.denominators)
