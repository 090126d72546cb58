"""Rows that say again what the files or an earlier row say: found, never written twice, and asked where unsure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from thidua_cli.exchange.columns import FIELDS
from thidua_cli.exchange.outcome import Entry, Outcome, Question, Status
from thidua_cli.exchange.settle import SKIP
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.exchange.words import clean

Key = tuple[str, ...]
REPEAT = "trùng"
SAME, OTHER = "trung", "khac"


@dataclass(frozen=True)
class Seen:
    """A record that is there: where it stands, its loại hình, the row it came from if it is one of this import."""

    place: str
    merit: str | None = None
    row: Outcome | None = None


def without_repeats(
    outcomes: Iterable[Outcome], existing: Mapping[Key, Seen], answers: Mapping[tuple[str, str], str]
) -> Iterator[Outcome]:
    """Outcomes in their order; what is there already, or stands in an earlier row, is written once."""
    seen = _SoFar(dict(existing))
    for outcome in outcomes:
        if outcome.status is Status.PLACED and outcome.entries:
            yield seen.judged(outcome, answers.get((outcome.record.place, REPEAT)))
        else:
            yield outcome


@dataclass
class _SoFar:
    exact: dict[Key, Seen]
    alike: dict[Key, Outcome] = field(default_factory=dict)

    def judged(self, outcome: Outcome, answer: str | None) -> Outcome:
        repeated = [entry for entry in outcome.entries if entry.key in self.exact]
        doubt = self._doubt(outcome)
        if doubt and answer not in (SAME, OTHER):
            return _asked(outcome, doubt)
        fresh = tuple(entry for entry in outcome.entries if entry not in repeated)
        if doubt and answer == SAME:
            return _duplicate(outcome, (doubt,))
        if doubt:
            fresh = outcome.entries
        reasons = tuple(_repeat(outcome, self.exact[entry.key], entry) for entry in repeated)
        if not fresh and not outcome.edits:
            return _duplicate(outcome, reasons)
        for entry in fresh:
            self.exact.setdefault(entry.key, Seen(outcome.record.place, _merit(entry), outcome))
            self.alike |= dict.fromkeys(entry.leaves, outcome)
        return replace(outcome, entries=_once(fresh), remarks=(*outcome.remarks, *reasons))

    def _doubt(self, outcome: Outcome) -> str | None:
        """Why a row may be one that is there: its other loại hình, its name with other marks or without its place."""
        for entry in outcome.entries:
            there = self.exact.get(entry.key)
            if there is None:
                found = next((self.alike[key] for key in entry.asks if key in self.alike), None)
                if found:
                    marks = set(entry.asks) & {key for each in found.entries for key in each.asks}
                    why = "chỉ khác dấu" if marks else "cùng tên, một dòng không ghi đơn vị"
                    return f"{_repeat(outcome, Seen(found.record.place, row=found), entry)}; {why}"
            elif None not in (there.merit, _merit(entry)) and there.merit != _merit(entry):
                return f"{_repeat(outcome, there, entry)}; loại hình khác nhau: {there.merit}, {_merit(entry)}"
        return None


def _merit(entry: Entry) -> str | None:
    merit = entry.data.get("merit")
    return merit if isinstance(merit, str) else None


def _once(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple({entry.key: entry for entry in entries}.values())


def _duplicate(outcome: Outcome, reasons: tuple[str, ...]) -> Outcome:
    return replace(outcome, status=Status.DUPLICATE, sureness=Sureness.CERTAIN, entries=(), reasons=reasons)


def _asked(outcome: Outcome, doubt: str) -> Outcome:
    text = f"có thể {doubt}"
    question = Question(outcome.record.place, REPEAT, text, (SAME, OTHER, SKIP))
    return replace(
        outcome,
        status=Status.QUARANTINED,
        sureness=Sureness.ASK,
        entries=(),
        edits=(),
        questions=(question,),
        reasons=(text,),
    )


def _repeat(outcome: Outcome, earlier: Seen, entry: Entry) -> str:
    """`trùng dòng Sheet1!12 (lao-dong-tien-tien); khác: chức vụ “a” → “b”`."""
    award = entry.data.get("award")
    said = f" ({award})" if isinstance(award, str) else ""
    if earlier.row is None:
        return f"đã có trong {earlier.place}{said}"
    differing = _differing(earlier.row.record.values, outcome.record.values)
    return f"trùng dòng {earlier.place}{said}" + (f"; khác: {differing}" if differing else "; giống hệt")


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    fields = [name for name in FIELDS if name != "number_in_list" and old.get(name, "") != new.get(name, "")]
    return "; ".join(f"{FIELDS[name]} “{clean(old.get(name, ''))}” → “{clean(new.get(name, ''))}”" for name in fields)
