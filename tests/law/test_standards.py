"""Standards: every file decodes, cites kept texts, never says two things of one day, and its gaps are meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from thidua_cli.law import award, codes, shelf, texts
from thidua_cli.models.choices import MERITS, SUBJECTS
from thidua_cli.models.condition import Condition

DAY = timedelta(1)
CONFIDENCES = {"confirmed", "known", "unsure"}
KEYS = {"subject", "merit", "from", "confidence", "cites", "requires"}
STANDARDS = shelf.folders_with("awards", "standards.yaml")
every_file = pytest.mark.parametrize("code", STANDARDS)

# Yearly titles, flags, papers and orders whose standards are known; a word of a variant is judged by its wider award.
WANTED = {
    "lao-dong-tien-tien", "chien-si-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-nganh-tinh",
    "chien-si-thi-dua-toan-quoc", "tap-the-lao-dong-tien-tien", "don-vi-tien-tien", "tap-the-lao-dong-xuat-sac",
    "don-vi-quyet-thang", "co-thi-dua-bo-nganh-tinh", "co-thi-dua-chinh-phu", "xa-phuong-tieu-bieu",
    "giay-khen-don-vi-thuoc-bo", "giay-khen-so-nganh", "giay-khen-cap-huyen", "giay-khen-cap-xa",
    "giay-khen-doanh-nghiep", "bang-khen-bo-nganh-tinh", "bang-khen-thu-tuong",
    *(f"huan-chuong-{name}-hang-{rank}" for name in ("lao-dong", "doc-lap") for rank in ("ba", "nhi", "nhat")),
}  # fmt: skip
# (subject, merit) whose entries leave days unknown between them, on purpose: ND 98/2023 says nothing we have seen.
GAPS = {
    **{(f"huan-chuong-lao-dong-hang-{rank}", "individual", "cong-hien"): [(date(2017, 10, 1), date(2025, 6, 30))]
       for rank in ("ba", "nhi", "nhat")},
}  # fmt: skip


# What the texts themselves say, from which day to which: every entry of these days holds a leaf like that, and no entry
# outside them does. "to" is the last day; None where it goes on.
PERSON, UNIT = ("individual", "cong-trang"), ("collective", "cong-trang")
LAW_2003, ND_65, LAW_2022 = "2004-07-01", "2014-08-20", "2024-01-01"
OLD_LAW_ENDS, ND_152_ENDS = "2023-12-31", "2027-02-28"
FACTS: list[tuple[str, tuple[str, str], dict[str, str], str, str | None]] = [
    ("lao-dong-tien-tien", PERSON, {"employed": "10"}, "2012-01-01", OLD_LAW_ENDS),
    ("lao-dong-tien-tien", PERSON, {"absence_below": "40"}, "2012-01-01", "2017-09-30"),
    ("lao-dong-tien-tien", PERSON, {"discipline_below": "khien-trach"}, "2012-01-01", OLD_LAW_ENDS),
    ("lao-dong-tien-tien", PERSON, {"study": "kha"}, ND_65, OLD_LAW_ENDS),
    ("lao-dong-tien-tien", PERSON, {"registered": "true"}, LAW_2003, OLD_LAW_ENDS),
    ("lao-dong-tien-tien", PERSON, {"rating": "hoan-thanh-tot"}, LAW_2003, None),
    ("chien-si-thi-dua-co-so", PERSON, {"initiative": "co-so", "within": "year"}, LAW_2003, None),
    ("chien-si-thi-dua-co-so", PERSON, {"rating": "hoan-thanh-xuat-sac"}, LAW_2022, None),
    ("chien-si-thi-dua-bo-nganh-tinh", PERSON, {"prior": "chien-si-thi-dua-co-so", "consecutive": "3"}, LAW_2003, None),
    ("chien-si-thi-dua-bo-nganh-tinh", PERSON, {"initiative": "bo-nganh-tinh"}, LAW_2003, None),
    ("chien-si-thi-dua-toan-quoc", PERSON, {"initiative": "toan-quoc"}, LAW_2003, None),
    ("tap-the-lao-dong-tien-tien", UNIT, {"percent": "50%", "more_than": "true"}, LAW_2003, OLD_LAW_ENDS),
    ("tap-the-lao-dong-tien-tien", UNIT, {"percent": "70%"}, LAW_2022, None),
    ("tap-the-lao-dong-tien-tien", UNIT, {"members_discipline_below": "canh-cao"}, LAW_2003, None),
    ("tap-the-lao-dong-xuat-sac", UNIT, {"members": "lao-dong-tien-tien", "percent": "70%"}, LAW_2003, None),
    ("tap-the-lao-dong-xuat-sac", UNIT, {"members": "chien-si-thi-dua-co-so", "at_least": "1"}, LAW_2003, None),
    ("tap-the-lao-dong-xuat-sac", UNIT, {"rating": "hoan-thanh-xuat-sac"}, LAW_2022, None),
    ("co-thi-dua-bo-nganh-tinh", ("collective", "chuyen-de"), {"movement": "3"}, LAW_2022, None),
    ("co-thi-dua-chinh-phu", ("collective", "chuyen-de"), {"movement": "5"}, ND_65, OLD_LAW_ENDS),
    ("bang-khen-bo-nganh-tinh", PERSON, {"rating": "hoan-thanh-xuat-sac"}, ND_65, None),
    ("bang-khen-bo-nganh-tinh", PERSON, {"initiative": "co-so", "within": "2 years"}, ND_65, OLD_LAW_ENDS),
    ("bang-khen-bo-nganh-tinh", PERSON, {"initiative": "co-so", "at_least": "2", "within": "run"}, LAW_2022, None),
    ("bang-khen-bo-nganh-tinh", PERSON, {"prior": "chien-si-thi-dua-co-so", "consecutive": "2"}, LAW_2022, None),
    ("bang-khen-thu-tuong", PERSON, {"rating": "hoan-thanh-xuat-sac", "consecutive": "5"}, ND_65, OLD_LAW_ENDS),
    ("bang-khen-thu-tuong", PERSON, {"rating": "hoan-thanh-tot"}, LAW_2022, None),
    ("bang-khen-thu-tuong", PERSON, {"prior": "chien-si-thi-dua-co-so", "at_least": "3"}, LAW_2022, None),
    ("bang-khen-thu-tuong", PERSON, {"prior": "bang-khen-bo-nganh-tinh", "merit": "cong-trang"}, LAW_2022, ND_152_ENDS),
    ("huan-chuong-lao-dong-hang-ba", PERSON, {"initiative": "bo-nganh-tinh", "at_least": "2"}, ND_65, None),
    ("huan-chuong-lao-dong-hang-nhi", PERSON, {"initiative": "bo-nganh-tinh", "at_least": "3"}, ND_65, None),
    ("huan-chuong-lao-dong-hang-nhat", PERSON, {"initiative": "bo-nganh-tinh", "at_least": "4"}, ND_65, None),
    ("huan-chuong-lao-dong-hang-ba", UNIT, {"existed": "10"}, ND_65, OLD_LAW_ENDS),
    ("huan-chuong-lao-dong-hang-nhi", UNIT, {"prior": "co-thi-dua-bo-nganh-tinh", "at_least": "3"}, ND_65, None),
    ("huan-chuong-lao-dong-hang-nhat", UNIT, {"prior": "co-thi-dua-bo-nganh-tinh", "at_least": "4"}, ND_65, None),
    ("huan-chuong-doc-lap-hang-ba", UNIT, {"existed": "30"}, ND_65, OLD_LAW_ENDS),
    ("huan-chuong-doc-lap-hang-nhi", UNIT, {"prior": "co-thi-dua-chinh-phu", "at_least": "3"}, ND_65, OLD_LAW_ENDS),
    ("huan-chuong-doc-lap-hang-nhat", UNIT, {"prior": "co-thi-dua-chinh-phu", "at_least": "4"}, ND_65, OLD_LAW_ENDS),
]  # fmt: skip


def leaves(data: Any) -> Iterator[Mapping[str, Any]]:
    """The leaves of a requirement, as they are written."""
    if isinstance(data, dict):
        branches = [child for form in ("all_of", "any_of") for child in data.get(form, ())]
        yield from (leaf for child in branches for leaf in leaves(child))
        if not branches:
            yield data


@pytest.mark.parametrize(("code", "timeline", "leaf", "first", "last"), FACTS)
def test_what_the_texts_say_holds_on_its_days_and_on_no_other(
    code: str, timeline: tuple[str, str], leaf: dict[str, str], first: str, last: str | None
) -> None:
    own = [entry for entry in entries(code) if (entry["subject"], entry["merit"]) == timeline]
    having = [
        entry
        for entry in own
        if any(all(each.get(key) == value for key, value in leaf.items()) for each in leaves(entry["requires"]))
    ]

    assert (having[0]["from"], having[-1].get("to")) == (first, last)
    assert having == own[own.index(having[0]) : own.index(having[-1]) + 1]


def entries(code: str) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = shelf.read("awards", code, "standards.yaml")["standards"]
    return found


def timelines(code: str) -> dict[tuple[str, str], list[tuple[date, date | None]]]:
    """First and last days of the entries of each subject and merit, in the order of the file."""
    lines: dict[tuple[str, str], list[tuple[date, date | None]]] = defaultdict(list)
    for entry in entries(code):
        end = date.fromisoformat(entry["to"]) if "to" in entry else None
        lines[entry["subject"], entry["merit"]].append((date.fromisoformat(entry["from"]), end))
    return lines


def nodes(condition: Condition) -> Iterator[Condition]:
    yield condition
    for child in condition.children():
        yield from nodes(child)


def test_the_awards_with_standards() -> None:
    assert set(STANDARDS) == WANTED


@every_file
def test_file_is_well_formed(code: str) -> None:
    entry_of_award = award(code)
    assert entry_of_award is not None
    assert shelf.read("awards", code, "standards.yaml").keys() == {"standards"}
    for entry in entries(code):
        assert KEYS <= entry.keys() <= KEYS | {"to", "council"}
        assert entry["subject"] in entry_of_award.subjects
        assert entry["subject"] in SUBJECTS
        assert entry["merit"] in MERITS
        assert entry["confidence"] in CONFIDENCES
        assert entry["cites"]
        assert all(note == note.strip() and not note.endswith(".") for note in entry.get("council", ()))
        for cited in entry["cites"]:
            assert cited.keys() <= {"text", "clause"}
            assert cited["text"] in texts()


@every_file
def test_requirements_decode_and_name_what_is_known(code: str) -> None:
    for entry in entries(code):
        for node in nodes(Condition.model_validate(entry["requires"])):
            named = {*(node.prior or ()), *(node.after or ()), *([node.members] if node.members else ())}
            assert named <= set(codes())
            assert node.judgement is None or node.id is not None
            if node.cites is not None:
                text, clause, *confidence = node.cites.split(": ")
                assert text in texts()
                assert clause
                assert len(confidence) <= 1
                assert set(confidence) <= CONFIDENCES


@every_file
def test_one_id_means_one_thing_on_one_day(code: str) -> None:
    for entry in entries(code):
        said = [node.id for node in nodes(Condition.model_validate(entry["requires"])) if node.id]
        assert len(said) == len(set(said))


@every_file
def test_days_ascend_without_meeting_and_gaps_are_meant(code: str) -> None:
    for (subject, merit), line in timelines(code).items():
        gaps = []
        for (since, until), (following, _) in pairwise(line):
            assert until is not None
            assert since <= until < following
            if following != until + DAY:
                gaps.append((until + DAY, following - DAY))
        assert gaps == GAPS.get((code, subject, merit), [])


@every_file
def test_a_text_is_cited_only_while_it_holds(code: str) -> None:
    """A decree that has ended carries no standard; what rests on it ends with it."""
    for entry in entries(code):
        last = date.fromisoformat(entry["to"]) if "to" in entry else None
        leaves = [
            node.cites.split(": ")[0] for node in nodes(Condition.model_validate(entry["requires"])) if node.cites
        ]
        for name in {*leaves, *(cited["text"] for cited in entry["cites"])}:
            text = texts()[name]
            assert text.ended is None or (last is not None and last <= text.ended.latest), name
            assert text.in_force is None or date.fromisoformat(entry["from"]) >= text.in_force.earliest, name


@every_file
def test_what_the_new_law_may_have_changed_is_unsure(code: str) -> None:
    for entry in entries(code):
        if "luat-06-2026-qh16" in {cited["text"] for cited in entry["cites"]}:
            assert entry["confidence"] == "unsure"
            assert date.fromisoformat(entry["from"]) >= date(2026, 10, 1)


@pytest.mark.parametrize("code", ["lao-dong-tien-tien", "chien-si-thi-dua-co-so", "xa-phuong-tieu-bieu"])
def test_three_titles_need_confirming_since_the_new_law(code: str) -> None:
    late = [entry for entry in entries(code) if entry["from"] >= "2026-10-01"]
    assert late
    assert {entry["confidence"] for entry in late} == {"unsure"}


@every_file
def test_no_award_while_a_question_is_open(code: str) -> None:
    """Persons, while a decree says so: from 2014-08-20 to the end of ND 152/2025."""
    for entry in entries(code):
        covered = entry["from"] >= ND_65 and "to" in entry and entry["to"] <= ND_152_ENDS
        forms = {node.form for node in nodes(Condition.model_validate(entry["requires"]))}
        assert entry["subject"] == "individual" or "clear" not in forms
        assert not (covered and entry["subject"] == "individual") or "clear" in forms


@pytest.mark.parametrize(("day", "area"), [("2025-06-30", "trong huyện"), ("2025-07-01", "trong xã")])
def test_how_far_a_workers_merit_must_reach(day: str, area: str) -> None:
    own = [
        entry
        for entry in entries("bang-khen-thu-tuong")
        if (entry["subject"], entry["merit"]) == ("individual", "dot-xuat")
        and entry["from"] <= day <= entry.get("to", day)
    ]
    (said,) = (leaf["judgement"] for leaf in leaves(own[0]["requires"]) if leaf.get("id") == "cong-nhan-nong-dan")

    assert len(own) == 1
    assert said.endswith(area)


@every_file
def test_an_earlier_award_is_asked_for_certain_only_where_the_standard_is(code: str) -> None:
    """A clause on which awards count does not make it sure that one is needed at all."""
    for entry in shelf.read("awards", code, "standards.yaml")["standards"]:
        if entry["confidence"] == "unsure":
            asked = Condition.model_validate(entry["requires"])
            sure = [leaf for leaf in conditions_of(asked) if leaf.prior and not leaf.after and is_sure(leaf)]
            assert [leaf.cites for leaf in sure] == [], (entry["subject"], entry["merit"], entry["from"])


def conditions_of(asked: Condition) -> Iterator[Condition]:
    for child in asked.children():
        yield from conditions_of(child)
    if not asked.children():
        yield asked


def is_sure(leaf: Condition) -> bool:
    return leaf.cites is not None and leaf.cites.endswith((": confirmed", ": known"))
