from dataclasses import replace
from datetime import date

import pytest

from thidua_cli.law import Moment, legal_text
from thidua_cli.scaffold.citing import LOCAL, as_basis, cited_on


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2023, 12, 31), ["luat-15-2003-qh11", "luat-47-2005-qh11", "luat-39-2013-qh13", "nd-91-2017"]),
        (date(2024, 1, 1), ["luat-06-2022-qh15", "nd-98-2023"]),
        (date(2025, 6, 30), ["luat-06-2022-qh15", "nd-98-2023"]),
        (date(2025, 7, 1), ["luat-06-2022-qh15", "nd-152-2025"]),
        (date(2026, 9, 30), ["luat-06-2022-qh15", "nd-152-2025"]),
        (date(2026, 10, 1), ["luat-06-2022-qh15", "luat-06-2026-qh16", "nd-152-2025"]),
        (date(2027, 3, 1), ["luat-06-2022-qh15", "luat-06-2026-qh16"]),
        (date(1990, 1, 1), []),
    ],
)
def test_the_law_of_a_day_and_of_the_day_before(day: date, ids: list[str]) -> None:
    assert [text.id for text in cited_on(day)] == ids


@pytest.mark.parametrize(
    "doubt",
    [
        {"confidence": "unsure"},
        {"title": None},
        {"signed": None},
        {"signed": Moment.parse("2023-12")},
        {"type": "Thông tư"},
        {"issuer": "Bộ Nội vụ"},
    ],
    ids=str,
)
def test_what_is_not_known_for_sure_is_not_cited(doubt: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    known = legal_text("nd-98-2023")
    assert known is not None

    for text, cited in ((known, [known]), (replace(known, **doubt), [])):  # type: ignore[arg-type]
        monkeypatch.setattr("thidua_cli.scaffold.citing.texts", lambda text=text: {text.id: text})
        assert cited_on(date(2024, 6, 1)) == cited


def test_a_law_is_cited_by_name_and_a_decree_by_number() -> None:
    law, decree = cited_on(date(2024, 1, 1))

    assert as_basis(law) == {
        "type": "Luật",
        "number": None,
        "date": "2022-06-15",
        "issuer": None,
        "about": "Thi đua, khen thưởng",
    }
    assert (as_basis(decree)["number"], as_basis(decree)["issuer"]) == ("98/2023/NĐ-CP", "Chính phủ")
    assert str(as_basis(decree)["about"]).startswith("quy định chi tiết")


@pytest.mark.parametrize(
    ("day", "text_id"),
    [
        (date(2015, 12, 31), None),
        (date(2025, 2, 28), "luat-77-2015-qh13"),
        (date(2025, 3, 1), "luat-65-2025-qh15"),
        (date(2025, 6, 15), "luat-65-2025-qh15"),
        (date(2025, 6, 16), "luat-72-2025-qh15"),
    ],
)
def test_a_law_on_another_subject_is_cited_where_asked_for_and_first(day: date, text_id: str | None) -> None:
    asked = cited_on(day, LOCAL)
    assert [text.id for text in asked if text.subject is not None] == ([text_id] if text_id else [])
    assert asked[0].subject == (LOCAL if text_id else None)
    assert all(text.subject is None for text in cited_on(day))
