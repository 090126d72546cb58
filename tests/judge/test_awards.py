"""Which awards show which."""

from datetime import date

from thidua_cli.judge.awards import may_show, names_of, same_award, shown_by


def test_a_higher_title_shows_the_lower_ones_all_the_way() -> None:
    assert shown_by("chien-si-thi-dua-tinh") == {
        "chien-si-thi-dua-tinh",
        "chien-si-thi-dua-bo-nganh-tinh",
        "chien-si-thi-dua-co-so",
        "lao-dong-tien-tien",
        "chien-si-tien-tien",
    }
    assert shown_by("lao-dong-tien-tien") == {"lao-dong-tien-tien"}
    assert shown_by("ma-la") == {"ma-la"}


def test_a_form_of_one_authority_is_the_wider_award_and_not_the_other_way() -> None:
    assert same_award("bang-khen-tinh") == {"bang-khen-tinh", "bang-khen-bo-nganh-tinh"}
    assert same_award("bang-khen-bo-nganh-tinh") == {"bang-khen-bo-nganh-tinh"}
    assert "bang-khen-bo-nganh-tinh" in may_show(("bang-khen-tinh",))
    assert "bang-khen-bo" not in may_show(("bang-khen-tinh",))


def test_names_are_those_of_the_day() -> None:
    assert names_of(("lao-dong-tien-tien", "chien-si-thi-dua-co-so"), date(2024, 12, 31)) == (
        "Lao động tiên tiến hoặc Chiến sĩ thi đua cơ sở"
    )
