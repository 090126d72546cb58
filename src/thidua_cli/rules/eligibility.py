"""Shared by the rules on who may be given an award: each nomination is judged once, each failed part has its rule."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace

from thidua_cli.diagnostics import Citation, Fact, Severity, Span
from thidua_cli.judge.case import Case, cases_of
from thidua_cli.judge.judge import judge, standard_for
from thidua_cli.judge.proof import NONE, UNSURE, Proof
from thidua_cli.judge.standards import Standard
from thidua_cli.judge.verdict import Verdict
from thidua_cli.law import award, award_name
from thidua_cli.models.condition import Condition
from thidua_cli.rules.base import Finding
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.standing import turned_down

TO_CONFIRM = "(cần xác nhận)"
# Roots of the yearly title that every other one of a person builds on.
LABOUR = frozenset({"lao-dong-tien-tien", "chien-si-tien-tien"})
# A long record is said by its end; the whole of it stands in the facts.
_FACTS_SAID = 3


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """One condition of a standard of the law, by which it is given to a rule: `root` is the wider award."""

    root: str
    subject: str
    merit: str
    asked: Condition

    @property
    def form(self) -> str:
        return self.asked.form


Owns = Callable[[Leaf], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Failed:
    """A condition that is not met, or a choice of which too little is: `proofs` are the failed leaves of the `whole`.

    `leaves` say the same to the owner, and are empty for what a plan or a regulation asks of its own; `source` then
    names it. `citations` are those the failure rests on.
    """

    case: Case
    whole: Proof
    proofs: tuple[Proof, ...]
    citations: tuple[Citation, ...]
    leaves: tuple[Leaf, ...] = ()
    source: str = ""

    @property
    def place(self) -> Span:
        return place(self.case)

    @property
    def unsure(self) -> bool:
        return any(one.doubtful for one in self.proofs) or any(one.confidence == UNSURE for one in self.citations)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for proof in self.proofs for fact in proof.facts))

    def message(self) -> str:
        """Who, for what, by which law, what is asked, and what the records say."""
        source = self.source or f"luật ngày {short_date(self.case.day)}"
        said = dict.fromkeys(fact.text for proof in self.proofs for fact in proof.facts[-_FACTS_SAID:])
        return f"{asked_for(self.case)}: {source} cần {_asked(self.whole)}; hồ sơ ghi: {'; '.join(said)}"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What became of one nomination: what failed, and what nobody can tell yet where nothing failed."""

    case: Case
    failed: tuple[Failed, ...]
    missing: tuple[Proof, ...]


def place(case: Case) -> Span:
    """The award key of the nomination judged."""
    assert case.nomination is not None
    return case.nomination.where("award")


def asked_for(case: Case) -> str:
    """`Nguyễn Văn An, Lao động tiên tiến năm 2024`: how a finding begins."""
    return f"{case.files.name_of(case.nominee)}, {award_name(case.award, case.day)} năm {case.year}"


def cases(files: PlanFiles, roots: Container[str] | None = None) -> Iterator[Case]:
    """One for each nomination still open, in the order of the lists; only for some awards when `roots` names them.

    What the council turned down, and no decision gives, is history: nothing is left to mend. What it put off comes
    back.
    """
    for case in files.remember("cases", lambda: tuple(_open_cases(files))):
        if roots is None or root_of(case.award) in roots:
            yield case


def _open_cases(files: PlanFiles) -> Iterator[Case]:
    down = turned_down(files, put_off=False)
    for case in cases_of(files):
        if (case.identity, case.award, case.year) not in down:
            yield case


def judged(files: PlanFiles) -> tuple[Judged, ...]:
    """Every nomination of the plan that is not met, in the order of the lists."""
    return files.remember("eligibility", lambda: tuple(_judged(files)))


def _judged(files: PlanFiles) -> Iterator[Judged]:
    for case in cases(files):
        proof = judge(case)
        if proof.verdict is Verdict.FAILED:
            yield Judged(case, (*_by_law(case, proof.children[0]), *_by_others(case, proof.children[1:])), ())
        elif proof.verdict is Verdict.UNKNOWN:
            yield Judged(case, (), proof.steps())


def _by_law(case: Case, law: Proof) -> Iterator[Failed]:
    standard = standard_for(case)
    for part in _parts(law) if standard is not None else ():
        proofs = tuple(_leaves(part))
        leaves = tuple(leaf for proof in proofs if standard is not None for leaf in _owned(case, standard, proof))
        yield Failed(case, part, proofs, _citations(part, proofs) or law.citations, leaves)


def _by_others(case: Case, others: tuple[Proof, ...]) -> Iterator[Failed]:
    for other in others:
        for part in _parts(other):
            proofs = tuple(_leaves(part))
            yield Failed(case, part, proofs, _citations(part, proofs) or other.citations, source=other.condition)


def _parts(proof: Proof) -> Iterator[Proof]:
    """The failed leaves that stand under “all of” only, and the choices there of which too few are met."""
    if proof.verdict is not Verdict.FAILED:
        return
    if proof.children and proof.needs == len(proof.children) > 0:
        for child in proof.children:
            yield from _parts(child)
    else:
        yield proof


def _leaves(proof: Proof) -> Iterator[Proof]:
    """The failed leaves of a part; a “not” is one leaf, and so are years in a row."""
    if not proof.children or proof.needs == NONE:
        yield proof
    for child in proof.children if proof.needs != NONE else ():
        if child.verdict is Verdict.FAILED:
            yield from _leaves(child)


def _owned(case: Case, standard: Standard, proof: Proof) -> Iterator[Leaf]:
    assert proof.asked is not None
    for asked in leaves_of(proof.asked):
        yield Leaf(root_of(case.award), standard.subject, standard.merit, asked)


def leaves_of(asked: Condition) -> Iterator[Condition]:
    """The conditions without parts that a condition is made of; a “not” is one of them."""
    if asked.not_ is not None or not asked.children():
        yield asked
        return
    for child in asked.children():
        yield from leaves_of(child)


def root_of(code: str) -> str:
    """The wider award whose standards hold for an award."""
    entry = award(code)
    return entry.root if entry is not None else code


def _citations(part: Proof, proofs: tuple[Proof, ...]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(citation for proof in (part, *proofs) for citation in proof.citations))


def _asked(proof: Proof) -> str:
    """What is missing of a failed part: one of a choice, or all that failed of what is asked together."""
    failed = [child for child in proof.children if child.verdict is Verdict.FAILED]
    if not failed or proof.needs == NONE:
        return proof.condition
    together = proof.needs == len(proof.children)
    return (" và " if together else " hoặc ").join(map(_asked, failed))


def findings(files: PlanFiles, owns: Owns, fix: str, *, warns: bool = False) -> Iterator[Finding]:
    """What the owner of some leaves of the law has to say; only to be confirmed where the law is not sure, or `warns`.

    A rule that always warns has that severity itself.
    """
    for found in judged(files):
        for failed in found.failed:
            if any(owns(leaf) for leaf in failed.leaves):
                yield finding(failed, fix, warns=warns)


def finding(failed: Failed, fix: str, *, warns: bool = False) -> Finding:
    """The finding on one failed part."""
    found = Finding(failed.place, failed.message(), fix, failed.facts, citations=failed.citations)
    return to_confirm(found) if warns or failed.unsure else found


def to_confirm(found: Finding) -> Finding:
    """The same as a warning: somebody has to look."""
    return replace(found, message=f"{found.message} {TO_CONFIRM}", severity=Severity.WARNING)
