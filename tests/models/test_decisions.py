"""The register of decisions: what a decision, a correction and a revocation must say."""

from typing import Any

import pytest
from pydantic import ValidationError

from thidua_cli.models.decisions import Changes, Correction, Decisions, Revocation, SignedDecision

HEAD = {"number": "15/QĐ-SM", "date": "2024-12-20", "issuer": "Giám đốc Sở"}


@pytest.mark.parametrize(
    ("model", "keys", "words"),
    [
        (SignedDecision, HEAD, "phải có awards"),
        (Changes, {}, "ít nhất một điều thay đổi"),
        (Changes, {"person": "an", "unit": "van-phong"}, "một trong hai"),
        (Correction, {"decision": "1", "changes": {"year": "2023"}}, "đính chính nêu đúng một trong"),
        (Correction, {"decision": "1", "unit": "a", "person": "an", "changes": {"year": "2023"}}, "đúng một trong"),
        (Revocation, {"decision": "1", "reason": "Gian dối"}, "thu hồi nêu đúng một trong"),
        (
            Revocation,
            {"decision": "1", "name": "Lê An", "agency": "true", "reason": "Gian dối"},
            "thu hồi nêu đúng một",
        ),
        (Revocation, {"decision": "1", "whole": "true", "person": "an", "reason": "Gian dối"}, "thu hồi nêu đúng một"),
        (Revocation, {"decision": "1", "whole": "true", "line": "1", "reason": "Gian dối"}, "thu hồi nêu đúng một"),
    ],
)
def test_what_says_nothing_or_two_things_is_refused(model: Any, keys: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        model.model_validate(keys)


def test_a_decision_may_only_revoke() -> None:
    revokes = [{"decision": "1/QĐ-SM", "whole": "true", "reason": "Kê khai gian dối"}]
    decision = SignedDecision.model_validate(HEAD | {"revokes": revokes})

    assert (decision.awards, decision.revokes[0].whole) == ((), "true")


def test_a_draft_may_have_no_number_yet_and_a_register_must_hold_something() -> None:
    draft = {key: value for key, value in HEAD.items() if key == "issuer"}
    register = Decisions.model_validate({"kind": "decisions", "drafts": [draft | {"number": None, "date": None}]})

    assert (register.decisions, register.drafts[0].number, register.drafts[0].day) == ((), None, None)
    with pytest.raises(ValidationError, match="sổ quyết định cần decisions"):
        Decisions.model_validate({"kind": "decisions"})
