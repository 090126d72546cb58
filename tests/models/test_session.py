"""Sessions of the council: who is a member, what a round of ballots counts."""

from typing import Any

import pytest
from pydantic import ValidationError

from thidua_cli.models.session import Ballots, CouncilItem, Member


def refusal(model: Any, **keys: object) -> str:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(keys)
    return str(caught.value.errors()[0]["ctx"]["message"])


def test_a_member_is_a_person_or_a_name_and_votes_in_writing_only_when_away() -> None:
    away = Member.model_validate({"person": "an", "present": "false", "written": "true"})

    assert (away.key, away.votes) == ("an", True)
    assert not Member.model_validate({"name": "Lê An", "present": "false"}).votes
    assert "person" in refusal(Member, role="chair")
    assert "written chỉ dành cho người vắng mặt" in refusal(Member, person="an", written="true")
    assert "reason chỉ dành cho người vắng mặt" in refusal(Member, person="an", reason="Đi công tác")


def test_counts_of_a_secret_ballot_and_of_open_votes() -> None:
    secret = Ballots.model_validate({"agree": "12", "disagree": "1", "uncast": "1"})
    names = [("a", "agree"), ("b", "blank"), ("c", "agree")]
    public = Ballots.model_validate({"votes": [{"member": name, "vote": vote} for name, vote in names]})

    assert (secret.count("agree"), secret.count("blank"), secret.accounted) == (12, 0, 14)
    assert (public.count("agree"), public.count("blank"), public.accounted) == (2, 1, 3)


def test_a_round_is_counted_in_one_way() -> None:
    vote = [{"member": "a", "vote": "agree"}]

    assert "một trong hai" in refusal(Ballots, disagree="1")
    assert "một trong hai" in refusal(Ballots, agree="1", votes=vote)
    assert "không ghi disagree, blank" in refusal(Ballots, disagree="1", votes=vote)


def test_one_round_may_stand_for_the_list_of_rounds() -> None:
    item = CouncilItem.model_validate({"agency": "true", "award": "giay-khen-so", "ballots": {"agree": "1"}})

    assert [ballots.agree for ballots in item.ballots] == [1]


def test_what_is_lowered_cannot_be_approved_too() -> None:
    lower = {"award": "lao-dong-tien-tien", "reason": "Thiếu sáng kiến"}
    said = refusal(CouncilItem, agency="true", award="chien-si-thi-dua-co-so", outcome="approved", downgrade=lower)

    assert "downgrade" in said
