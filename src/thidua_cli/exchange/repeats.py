"""Rows that say again what the files or an earlier row say: found, never written twice, and asked where unsure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from thidua_cli.exchange.bearers import NOBODY, UNPLACED, Bearer, apart, bearer
from thidua_cli.exchange.columns import field_name
from thidua_cli.exchange.outcome import Entry, Outcome, Question, Status
from thidua_cli.exchange.settle import SKIP
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.exchange.words import clean

Key = tuple[str, ...]
REPEAT = "trùng"
_UNSEEN = ("number_in_list", "id", "hash")
SAME, OTHER = "trung", "khac"


@dataclass(frozen=True)
class Seen:
    """A record that is there: where it stands, its loại hình, the row it came from if it is one of this import.

    `asks` and `leaves` are those of its Entry: a record that asks for what this one leaves may be the same.
    `others` are further records of the same key, of somebody else who bears the name.
    """

    place: str
    merit: str | None = None
    row: Outcome | None = None
    asks: tuple[Key, ...] = ()
    leaves: tuple[Key, ...] = ()
    bearer: Bearer = NOBODY
    others: tuple[Seen, ...] = ()


def together(first: Seen | None, another: Seen) -> Seen:
    """All that is there under one key."""
    return replace(first, others=(*first.others, another)) if first else another


def without_repeats(
    outcomes: Iterable[Outcome], existing: Mapping[Key, Seen], answers: Mapping[tuple[str, str], str]
) -> Iterator[Outcome]:
    """Outcomes in their order; what is there already, or stands in an earlier row, is written once."""
    seen = _SoFar(dict(existing), {key: there for there in existing.values() for key in there.leaves})
    for outcome in outcomes:
        if outcome.status is Status.PLACED and outcome.entries:
            yield seen.judged(outcome, answers.get((outcome.record.place, REPEAT)))
        else:
            yield outcome


@dataclass
class _SoFar:
    exact: dict[Key, Seen]
    alike: dict[Key, Seen]

    def judged(self, outcome: Outcome, answer: str | None) -> Outcome:
        doubts = {entry.key: doubt for entry in outcome.entries if (doubt := self._doubt(outcome, entry))}
        if doubts and answer not in (SAME, OTHER):
            return _asked(outcome, next(iter(doubts.values())))
        gone = {entry.key: entry for entry in outcome.entries if self._is_there(entry, doubts, answer)}
        reasons = tuple(doubts.get(key) or _repeat(outcome, self.exact[key], entry) for key, entry in gone.items())
        fresh = _once(entry for entry in outcome.entries if entry.key not in gone)
        if not fresh and not outcome.edits:
            return _duplicate(outcome, reasons)
        for entry in fresh:
            who = bearer(entry.data, outcome.record.values)
            there = Seen(outcome.record.place, _merit(entry), outcome, entry.asks, entry.leaves, who)
            self.exact[entry.key] = together(self.exact.get(entry.key), there)
            self.alike |= dict.fromkeys(entry.leaves, there)
        return replace(outcome, entries=fresh, remarks=(*outcome.remarks, *reasons))

    def _is_there(self, entry: Entry, doubts: Mapping[Key, str], answer: str | None) -> bool:
        """An answer stands for what was doubtful; the other awards of the row are as they are."""
        return answer == SAME if entry.key in doubts else entry.key in self.exact

    def _doubt(self, outcome: Outcome, entry: Entry) -> str | None:
        """Why a record may be one that is there: it differs in a little, or is called the same but is another."""
        there = self.exact.get(entry.key)
        if there is None:
            return self._likeness(outcome, entry)
        clashes = [_clash(each, outcome, entry) for each in (there, *there.others)]
        return None if None in clashes else f"{_repeat(outcome, there, entry)}; {clashes[0]}"

    def _likeness(self, outcome: Outcome, entry: Entry) -> str | None:
        """Its name with other marks, or without its place."""
        found = next((self.alike[key] for key in entry.asks if key in self.alike), None)
        if found is None:
            return None
        marks = set(entry.asks) & set(found.asks)
        why = "chỉ khác dấu hoặc cách viết" if marks else UNPLACED
        return f"{_repeat(outcome, found, entry)}; {entry.alike or why}"


def _clash(there: Seen, outcome: Outcome, entry: Entry) -> str | None:
    """What tells two records of one key apart: loại hình, or who bears the name."""
    merit = _merit(entry)
    if None not in (there.merit, merit) and there.merit != merit:
        return f"loại hình khác nhau: {there.merit}, {merit}"
    return apart(there.bearer, bearer(entry.data, outcome.record.values))


def _merit(entry: Entry) -> str | None:
    merit = entry.data.get("merit")
    return merit if isinstance(merit, str) else None


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
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
    fields = [name for name in {**old, **new} if name not in _UNSEEN and old.get(name, "") != new.get(name, "")]
    return "; ".join(
        f"{field_name(name)} “{clean(old.get(name, ''))}” → “{clean(new.get(name, ''))}”" for name in fields
    )
