"""What a list says of a nomination beside the nominee: the vote of the unit, the dossier."""

import pytest
from pydantic import ValidationError

from thidua_cli.models.nominations import Nomination, Registrations

LINE = {"person": "an", "award": "giay-khen-so"}


def test_no_more_agree_than_there_are() -> None:
    with pytest.raises(ValidationError, match="agree là 7, nhiều hơn total là 6"):
        Nomination.model_validate(LINE | {"unit_vote": {"agree": "7", "total": "6"}})


def test_a_part_of_the_dossier_may_be_named_alone() -> None:
    parts = ["to-trinh", {"part": "bao-cao", "file": "bao-cao.pdf", "sha256": "0" * 64}]
    found = Nomination.model_validate(LINE | {"dossier": parts}).dossier

    assert [(part.part, part.file) for part in found] == [("to-trinh", None), ("bao-cao", "bao-cao.pdf")]


def test_a_hash_has_64_hexadecimal_digits() -> None:
    with pytest.raises(ValidationError):
        Nomination.model_validate(LINE | {"dossier": [{"part": "bao-cao", "sha256": "abc"}]})


def test_a_unit_signs_up_for_goals_as_a_plan_writes_them() -> None:
    keys = {"kind": "registrations", "plan": "nam-2024", "year": "2024", "registrations": []}
    targets = [{"award": "lao-dong-tien-tien", "goal": "12"}]
    (target,) = Registrations.model_validate(keys | {"targets": targets}).targets

    assert target.goal is not None
    assert target.goal["any"].least(None) == 12
