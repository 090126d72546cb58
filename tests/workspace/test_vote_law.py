"""Which thresholds hold for a vote, and how sure they are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from meetings import AWARDS, RULES, session
from thidua_cli.diagnostics import Citation
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.vote_law import Need, needs

PlanOf = Callable[..., PlanFiles]
CODE = "bang-khen-tinh"
OWN = "votes: {percent: 50%, more_than: true}\n"


@dataclass(frozen=True)
class Law:
    """What the law floor gives, as the Protocol says it."""

    percent: Fraction
    confidence: str
    of: str = "members"
    secret: bool = True
    citations: tuple[Citation, ...] = ()


def found(plan_files: PlanOf, extra: str = "", rules: str = "", law: Law | None = None) -> tuple[Need, ...]:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen, ballots: {agree: 4}}", extra=extra) + rules)

    def of_law(code: str, day: date) -> Law | None:
        assert (code, day) == (CODE, date(2024, 12, 10))
        return law

    return needs(files.of, files.sessions[0], CODE, of_law)


def test_where_nobody_sets_a_threshold_nothing_is_known(plan_files: PlanOf) -> None:
    assert found(plan_files) == ()


def test_the_law_binds_where_it_is_confirmed(plan_files: PlanOf) -> None:
    (need,) = found(plan_files, law=Law(Fraction(90), "confirmed"))
    (unsure,) = found(plan_files, law=Law(Fraction(90), "known"))

    assert (need.votes, need.sum, need.source, need.sure) == (5, "⌈90% × 5⌉ = 5", "luật", True)
    assert not unsure.sure


def test_law_and_regulation_both_hold(plan_files: PlanOf) -> None:
    rules = RULES + f"awards: [{{award: {CODE}, votes: {{percent: 80%}}}}]\n"
    both = found(plan_files, rules=rules, law=Law(Fraction(60), "confirmed"))

    assert [(need.votes, need.sure) for need in both] == [(3, True), (4, True)]


def test_a_regulation_may_count_those_present_and_set_one_for_all(plan_files: PlanOf) -> None:
    present = RULES + f"awards: [{{award: {CODE}, votes: {{percent: 80%, of: present}}}}]\n"
    general = RULES + "council: {votes: {percent: 50%, more_than: true}}\n"

    assert [need.sum for need in found(plan_files, rules=present)] == ["⌈80% × 4⌉ = 4"]
    assert [need.votes for need in found(plan_files, rules=general)] == [3]


def test_what_a_regulation_says_of_an_award_takes_the_place_of_what_it_says_of_all(plan_files: PlanOf) -> None:
    both = f"awards: [{{award: {CODE}, votes: {{percent: 80%}}}}]\ncouncil: {{votes: {{percent: 100%}}}}\n"

    assert [need.votes for need in found(plan_files, rules=RULES + both)] == [4]


def test_a_regulation_for_another_merit_or_another_time_does_not_hold(plan_files: PlanOf) -> None:
    other = RULES + f"awards: [{{award: {CODE}, merit: dot-xuat, votes: {{percent: 80%}}}}]\n"
    over = RULES + f"to: 2024-12-09\nawards: [{{award: {CODE}, votes: {{percent: 80%}}}}]\n"

    assert found(plan_files, rules=other) == found(plan_files, rules=over) == ()


def test_the_councils_own_rule_holds_only_where_there_is_no_other(plan_files: PlanOf) -> None:
    (own,) = found(plan_files, extra=OWN)
    (law,) = found(plan_files, extra=OWN, law=Law(Fraction(90), "confirmed"))

    assert (own.votes, own.sum, own.sure) == (3, "hơn 50% × 5: 3", False)
    assert law.source == "luật"
