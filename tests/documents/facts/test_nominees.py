"""Lists: order, counts, names, achievements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from meetings import AWARDS, session
from subjects import whole_year
from thidua_cli.documents.facts.nominees import counts, counts_words, list_facts
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import approved_by

DAY = date(2025, 12, 31)


def test_higher_awards_come_first_and_of_one_level_titles_before_forms() -> None:
    made = list_facts(whole_year(), whole_year().nominated, DAY)
    assert [award.code for award in made.awards] == [
        "tap-the-lao-dong-xuat-sac",
        "bang-khen-tinh",
        "tap-the-lao-dong-tien-tien",
        "chien-si-thi-dua-co-so",
        "lao-dong-tien-tien",
        "giay-khen-so",
    ]


def test_lines_are_counted_through_and_collectives_come_first() -> None:
    made = list_facts(whole_year(), whole_year().nominated, DAY)
    assert [one.order for one in made.nominees] == list(range(1, made.total + 1))
    praised = made.awards[-1]
    assert [one.subject for one in praised.nominees] == ["collective", "individual"]
    assert (praised.counts, praised.heading) == ("01 tập thể và 01 cá nhân", "GIẤY KHEN")
    assert len(praised.collectives) == len(praised.individuals) == 1
    assert praised.households == ()


def test_counts_are_those_of_the_lines() -> None:
    subjects = ["individual"] * 5 + ["household", "collective"]
    assert counts(subjects) == "01 tập thể, 01 hộ gia đình và 05 cá nhân"
    assert counts_words(subjects[:5]) == "05 (năm) cá nhân"
    assert counts([]) == ""


def test_one_nominee_in_words() -> None:
    made = list_facts(whole_year(), whole_year().nominated, DAY)
    (clerk,) = [one for one in made.awards[-1].individuals if one.name == "Võ Thị Mẫu"]
    assert clerk.said == "Bà Võ Thị Mẫu, Chuyên viên, Văn phòng Sở"
    assert clerk.achievement.startswith("Có thành tích xuất sắc")


def test_unwritten_achievement_is_a_gap_and_an_outsider_keeps_his_place(plan_files: Callable[..., PlanFiles]) -> None:
    lists = (
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
        "  - {external: {name: Hộ ông Mẫu, subject: household, organisation: Xã Ví Dụ}, award: giay-khen-so}\n"
    )
    files = plan_files("awards: [{award: giay-khen-so, name: Giấy khen *Sở*}]\n", lists)
    (one,) = list_facts(files, files.nominated, DAY).nominees
    assert (one.said, one.award) == ("Hộ ông Mẫu, Xã Ví Dụ", "Giấy khen *Sở*")
    assert one.achievement == "[[thành tích]]"


def test_people_of_one_name_are_told_apart_by_their_posts(plan_files: Callable[..., PlanFiles]) -> None:
    lists = (
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
        "  - {external: {name: Lê An, position: Bí thư chi bộ, organisation: Thôn 1}, award: giay-khen-so}\n"
        "  - {person: binh, award: giay-khen-so}\n"
        "  - {person: an, award: giay-khen-so}\n"
        "  - {external: {name: Trần Bình}, award: giay-khen-so}\n"
    )
    files = plan_files("", lists)
    (award,) = list_facts(files, files.nominated, DAY).awards
    assert award.named == (
        "Lê An (Bí thư chi bộ, Thôn 1)",
        "Trần Bình (Văn phòng Sở)",
        "Lê An (Văn phòng Sở)",
        "Trần Bình",
    )
    (only,) = list_facts(files, files.nominated[1:3], DAY).awards
    assert only.named == ("Trần Bình", "Lê An")


def test_what_the_council_lowered_keeps_its_achievement(plan_files: Callable[..., PlanFiles]) -> None:
    item = "{person: an, award: bang-khen, downgrade: {award: giay-khen-so, reason: Chưa đủ}}"
    text = session(item).replace(
        "{person: an, award: bang-khen}", "{person: an, award: bang-khen, achievement: Dẫn đầu}", 1
    )
    files = plan_files(AWARDS, text)
    (only,) = list_facts(files, approved_by(files, files.sessions[0]), DAY).nominees
    assert (only.award, only.achievement) == ("Giấy khen của Giám đốc Sở", "Dẫn đầu")
