"""What a proof rests on, and what is missing."""

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.proof import NONE, Proof
from thidua_cli.judge.verdict import Verdict, all_of, any_of

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
GUESS = (Citation("Luật", confidence="unsure"),)


def leaf(name: str, verdict: Verdict, *, guess: bool = False) -> Proof:
    return Proof(name, verdict, citations=GUESS if guess else ())


def every(*children: Proof) -> Proof:
    return Proof("mọi", all_of(child.verdict for child in children), children=children)


def some(*children: Proof) -> Proof:
    return Proof("một", any_of(child.verdict for child in children), children=children, needs=1)


def names(proof: Proof) -> list[str]:
    return [step.condition for step in proof.steps()]


def test_words_and_facts_are_made_when_asked() -> None:
    asked = []

    def facts() -> tuple[Fact, ...]:
        asked.append("facts")
        return (Fact("9 ≥ 7"),)

    proof = Proof(lambda: "điều kiện", MET, facts)
    assert asked == []
    assert (proof.condition, proof.facts, asked) == ("điều kiện", (Fact("9 ≥ 7"),), ["facts"])
    assert repr(proof) == "Proof('điều kiện', đạt, 0 children)"


def test_all_rest_on_every_part_when_met_and_on_what_fails_when_not() -> None:
    assert every(leaf("a", MET), leaf("b", MET, guess=True)).unsure
    assert not every(leaf("a", FAILED), leaf("b", MET, guess=True)).unsure
    assert not every(leaf("a", FAILED), leaf("b", FAILED, guess=True)).unsure
    assert every(leaf("a", MET), leaf("b", FAILED, guess=True)).unsure
    assert every(leaf("a", UNKNOWN, guess=True), leaf("b", MET)).unsure


def test_any_rests_on_one_good_part_when_met_and_on_every_part_when_not() -> None:
    assert not some(leaf("a", MET), leaf("b", MET, guess=True)).unsure
    assert some(leaf("a", FAILED), leaf("b", MET, guess=True)).unsure
    assert some(leaf("a", FAILED), leaf("b", FAILED, guess=True)).unsure


def test_no_rests_on_what_is_denied() -> None:
    assert Proof("không", FAILED, children=(leaf("a", MET, guess=True),), needs=NONE).unsure
    assert not Proof("không", FAILED, children=(leaf("a", MET),), needs=NONE).unsure


def test_a_clause_of_its_own_counts() -> None:
    assert leaf("a", MET, guess=True).unsure
    assert Proof("a", MET, citations=GUESS, children=(leaf("b", MET),)).unsure


def test_steps_are_the_fewest_parts_that_would_have_to_turn() -> None:
    far = every(leaf("a", FAILED), leaf("b", UNKNOWN))
    assert names(far) == ["a", "b"]
    assert names(some(far, leaf("c", FAILED))) == ["c"]
    assert names(every(leaf("d", MET), some(far, leaf("c", FAILED)), leaf("e", FAILED))) == ["c", "e"]
    assert names(every(leaf("d", MET))) == []


def test_what_must_not_be_is_a_step_itself() -> None:
    assert names(Proof("không", FAILED, children=(leaf("a", MET),), needs=NONE)) == ["không"]
