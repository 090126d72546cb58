"""A verdict with everything it rests on, as a tree."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.condition import Condition

# `needs` of a node whose only child must not be met.
NONE = 0
UNSURE = "unsure"

Words = str | Callable[[], str]
Facts = tuple[Fact, ...] | Callable[[], tuple[Fact, ...]]
Gap = int | None | Callable[[], int | None]
Children = tuple["Proof", ...] | Callable[[], tuple["Proof", ...]]


class Proof:
    """One condition, its verdict, the records and the law behind it, and the parts it is made of.

    Verdicts of 40,000 people are wanted often, their reasons seldom, and looking up the line of a record costs more
    than judging it: so `condition` and `facts` may be given as functions, asked only when somebody reads them, and
    `children` too, where some of them settle the verdict and the others only explain it. `needs` is how many of
    `children` must be met: all of them unless said, NONE where the child must not be. `notes` are for people: what no
    record settles. `asked` is the condition behind it; None for the nodes that `judge` puts above them.
    `gap` is how far from being met, in the years, awards, initiatives, people … that it counts. `doubtful` says that
    somebody has to look, whatever the clauses.
    """

    __slots__ = (
        "_children",
        "_condition",
        "_facts",
        "_gap",
        "_needs",
        "asked",
        "citations",
        "doubtful",
        "notes",
        "verdict",
    )

    def __init__(
        self,
        condition: Words,
        verdict: Verdict,
        facts: Facts = (),
        citations: tuple[Citation, ...] = (),
        children: Children = (),
        notes: tuple[str, ...] = (),
        needs: int | None = None,
        asked: Condition | None = None,
        gap: Gap = None,
        *,
        doubtful: bool = False,
    ) -> None:
        self._condition = condition
        self._facts = facts
        self.verdict = verdict
        self.citations = citations
        self._children = children
        self.notes = notes
        self.asked = asked
        self._gap = gap
        self.doubtful = doubtful
        self._needs = needs

    @property
    def children(self) -> tuple[Proof, ...]:
        """The parts, in the order they are asked."""
        if callable(self._children):
            self._children = self._children()
        return self._children

    @property
    def needs(self) -> int:
        """How many of the parts must be met."""
        return len(self.children) if self._needs is None else self._needs

    @property
    def condition(self) -> str:
        """What is asked, one Vietnamese clause without an ending."""
        return self._condition() if callable(self._condition) else self._condition

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The records the verdict rests on, one Vietnamese sentence each, with their places."""
        return self._facts() if callable(self._facts) else self._facts

    @property
    def gap(self) -> int | None:
        """How many years, awards, initiatives, people … are missing; 0 when met, None where nobody can say."""
        if self.verdict is Verdict.MET:
            return 0
        return self._gap() if callable(self._gap) else self._gap

    @property
    def unsure(self) -> bool:
        """Whether the verdict would not stand without a clause the pack is not sure of: printed `cần xác nhận`."""
        return (
            self.doubtful
            or any(citation.confidence == UNSURE for citation in self.citations)
            or self._rests_on_unsure()
        )

    def _rests_on_unsure(self) -> bool:
        if not self.children:
            return False
        deciding = [child for child in self.children if self.needs == NONE or child.verdict is self.verdict]
        sure = sum(not child.unsure for child in deciding)
        if self.needs == NONE or self.verdict is Verdict.UNKNOWN:
            return sure < len(deciding)
        enough = self.needs if self.verdict is Verdict.MET else len(self.children) - self.needs + 1
        return sure < enough

    def steps(self) -> tuple[Proof, ...]:
        """The fewest parts, failed or unknown, that would have to turn for the whole to be met."""
        if self.verdict is Verdict.MET:
            return ()
        if not self.children or self.needs == NONE:
            return (self,)
        open_ones = [child.steps() for child in self.children if child.verdict is not Verdict.MET]
        missing = self.needs - (len(self.children) - len(open_ones))
        if missing < len(open_ones):
            open_ones.sort(key=_effort)
        return tuple(chain.from_iterable(open_ones[:missing]))

    def __repr__(self) -> str:
        return f"Proof({self.condition!r}, {self.verdict}, {len(self.children)} children)"


def _effort(steps: tuple[Proof, ...]) -> tuple[int, bool, int]:
    """Fewer steps are nearer; of as many those with the smaller gaps, which are better than gaps nobody knows."""
    gaps = [step.gap for step in steps]
    return len(steps), None in gaps, sum(gap or 0 for gap in gaps)
