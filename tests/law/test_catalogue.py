"""The catalogue: every file well formed, every code known, every border day right."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from thidua_cli.law import (
    Award,
    LegalText,
    Moment,
    award,
    award_name,
    awards,
    citation,
    codes,
    legal_text,
    nearest,
    shelf,
    texts,
)

AWARD_KEYS = {"code", "name", "short", "family", "subjects", "level", "order", "confidence", "cites"}
OPTIONAL_AWARD_KEYS = {"variant_of", "names", "aliases", "implies", "community"}
TEXT_KEYS = {"id", "number", "type", "issuer", "confidence"}
OPTIONAL_TEXT_KEYS = {"title", "subject", "signed", "in_force", "ended", "partly_until", "replaced_by", "amended_by"}
CONFIDENCES = {"confirmed", "known", "unsure"}
CLASSES = ("hang-ba", "hang-nhi", "hang-nhat")

TITLES = {
    "lao-dong-tien-tien", "chien-si-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-nganh-tinh",
    "chien-si-thi-dua-toan-quoc", "tap-the-lao-dong-tien-tien", "don-vi-tien-tien", "tap-the-lao-dong-xuat-sac",
    "don-vi-quyet-thang", "co-thi-dua-bo-nganh-tinh", "co-thi-dua-quan-khu-dhqg", "co-thi-dua-chinh-phu",
    "xa-phuong-tieu-bieu", "thon-to-dan-pho-van-hoa", "gia-dinh-van-hoa",
}  # fmt: skip
FORMS = {
    "giay-khen-don-vi-thuoc-bo", "giay-khen-so-nganh", "giay-khen-cap-huyen", "giay-khen-doanh-nghiep",
    "giay-khen-cap-xa", "bang-khen-bo-nganh-tinh", "bang-khen-quan-khu-dhqg", "bang-khen-thu-tuong",
    "ky-niem-chuong-bo-nganh-tinh", "ky-niem-chuong-ubtvqh", "giai-thuong-ho-chi-minh", "giai-thuong-nha-nuoc",
}  # fmt: skip
ORDERS = {
    "huan-chuong-sao-vang", "huan-chuong-ho-chi-minh", "huan-chuong-dai-doan-ket-dan-toc", "huan-chuong-dung-cam",
    "huan-chuong-huu-nghi",
} | {
    f"huan-chuong-{name}-{rank}"
    for name in ("lao-dong", "doc-lap", "quan-cong", "bao-ve-to-quoc", "chien-cong")
    for rank in CLASSES
}  # fmt: skip
MEDALS = {
    "huy-chuong-quan-ky-quyet-thang", "huy-chuong-vi-an-ninh-to-quoc", "huy-chuong-huu-nghi",
    "huy-chuong-thanh-nien-xung-phong-ve-vang",
} | {f"huy-chuong-chien-si-ve-vang-{rank}" for rank in CLASSES}  # fmt: skip
HONOURS = {
    "tinh-anh-hung", "thanh-pho-anh-hung", "ba-me-viet-nam-anh-hung", "anh-hung-llvtnd", "anh-hung-lao-dong",
} | {
    f"{name}-{rank}" for name in ("nha-giao", "thay-thuoc", "nghe-si", "nghe-nhan") for rank in ("nhan-dan", "uu-tu")
}  # fmt: skip
VARIANTS = {
    "bang-khen-bo": "bang-khen-bo-nganh-tinh",
    "bang-khen-tinh": "bang-khen-bo-nganh-tinh",
    "giay-khen-so": "giay-khen-so-nganh",
    "co-thi-dua-bo": "co-thi-dua-bo-nganh-tinh",
    "co-thi-dua-tinh": "co-thi-dua-bo-nganh-tinh",
    "chien-si-thi-dua-bo": "chien-si-thi-dua-bo-nganh-tinh",
    "chien-si-thi-dua-tinh": "chien-si-thi-dua-bo-nganh-tinh",
}

# Prizes and papers that no law lists; the plan's own line names them.
OUTSIDE_THE_LAW = {"hinh-thuc-khac"}

NAME_BORDERS: list[tuple[str, date, str | None, str | None]] = [
    ("xa-phuong-tieu-bieu", date(2024, 1, 1), None, "Xã, phường, thị trấn tiêu biểu"),
    ("xa-phuong-tieu-bieu", date(2025, 7, 1), "Xã, phường, thị trấn tiêu biểu", "Xã, phường, đặc khu tiêu biểu"),
    (
        "co-thi-dua-bo-nganh-tinh",
        date(2024, 1, 1),
        "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
        "Cờ thi đua của bộ, ban, ngành, tỉnh",
    ),
    ("co-thi-dua-bo-nganh-tinh", date(2004, 7, 1), None, "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương"),
    ("giay-khen-cap-huyen", date(2004, 7, 1), None, "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện"),
    ("giay-khen-cap-huyen", date(2025, 7, 1), "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện", None),
    ("bang-khen-quan-khu-dhqg", date(2024, 1, 1), None, "Bằng khen của quân khu, Đại học Quốc gia"),
    ("ky-niem-chuong-ubtvqh", date(2024, 1, 1), None, "Kỷ niệm chương của Ủy ban Thường vụ Quốc hội"),
    ("thanh-pho-anh-hung", date(2024, 1, 1), None, "Thành phố anh hùng"),
    (
        "huy-chuong-thanh-nien-xung-phong-ve-vang",
        date(2024, 1, 1),
        None,
        "Huy chương Thanh niên xung phong vẻ vang",
    ),
]

every_award = pytest.mark.parametrize("code", codes())
every_text = pytest.mark.parametrize("text_id", shelf.files("texts"))


def get(code: str) -> Award:
    found = award(code)
    assert found is not None
    return found


def get_text(text_id: str) -> LegalText:
    found = legal_text(text_id)
    assert found is not None
    return found


def test_every_award_of_the_law_is_there_and_no_other() -> None:
    assert set(codes()) == TITLES | FORMS | ORDERS | MEDALS | HONOURS | VARIANTS.keys() | OUTSIDE_THE_LAW


@every_award
def test_award_file_is_well_formed(code: str) -> None:
    data = shelf.read("awards", code, "award.yaml")
    assert data["code"] == code
    assert data.keys() >= AWARD_KEYS
    assert data.keys() <= AWARD_KEYS | OPTIONAL_AWARD_KEYS
    assert data["family"] in {"danh-hieu", "hinh-thuc"}
    assert data["level"] in {"co-so", "so-nganh", "bo-nganh-tinh", "nha-nuoc"}
    assert data["confidence"] in CONFIDENCES
    assert data["subjects"]
    assert set(data["subjects"]) <= {"individual", "collective", "household"}
    assert all(entry.keys() <= {"name", "from", "to"} for entry in data.get("names", ()))


@every_award
def test_award_cites_a_kept_text(code: str) -> None:
    clauses = get(code).clauses
    assert bool(clauses) is (code not in OUTSIDE_THE_LAW)
    assert {clause.confidence for clause in clauses} <= CONFIDENCES
    assert {clause.text for clause in clauses} <= texts().keys()


@every_award
def test_dated_names_ascend_and_the_last_is_the_name(code: str) -> None:
    entry = get(code)
    for earlier, later in pairwise(entry.names):
        assert earlier.until is not None
        assert earlier.until < later.since
    assert not entry.names or entry.names[-1].name == entry.name


def test_families() -> None:
    titles = {code for code, entry in awards().items() if entry.family == "danh-hieu"}
    assert titles == TITLES | {code for code in VARIANTS if not code.startswith(("bang-khen", "giay-khen"))}


def test_variants_resolve_and_follow_their_award() -> None:
    assert {code: entry.variant_of for code, entry in awards().items() if entry.variant_of} == VARIANTS
    for code, wider in VARIANTS.items():
        variant, base = get(code), get(wider)
        assert variant.root == base.root == base.code
        assert (variant.family, variant.level, variant.subjects) == (base.family, base.level, base.subjects)


def test_what_an_award_shows_too() -> None:
    assert {code: entry.implies for code, entry in awards().items() if entry.implies} == {
        "chien-si-thi-dua-co-so": ("lao-dong-tien-tien", "chien-si-tien-tien"),
        "chien-si-thi-dua-bo-nganh-tinh": ("chien-si-thi-dua-co-so",),
        "tap-the-lao-dong-xuat-sac": ("tap-the-lao-dong-tien-tien",),
        "don-vi-quyet-thang": ("don-vi-tien-tien",),
    }


def test_the_titles_of_communities() -> None:
    communities = {"thon-to-dan-pho-van-hoa", "xa-phuong-tieu-bieu", "tinh-anh-hung", "thanh-pho-anh-hung"}
    assert {code for code, entry in awards().items() if entry.community} == communities
    assert all(shelf.read("awards", code, "award.yaml")["community"] == "true" for code in communities)


def test_printing_order_has_no_ties_and_climbs() -> None:
    by_order = sorted(awards().values(), key=lambda entry: entry.order)
    assert len({entry.order for entry in by_order}) == len(by_order)
    ladder = ["lao-dong-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-tinh", "chien-si-thi-dua-toan-quoc",
              "giay-khen-so", "bang-khen-tinh", "bang-khen-thu-tuong", "huan-chuong-lao-dong-hang-ba",
              "huan-chuong-lao-dong-hang-nhi", "huan-chuong-lao-dong-hang-nhat", "huan-chuong-sao-vang"]  # fmt: skip
    assert [entry.code for entry in by_order if entry.code in ladder] == ladder


def test_spoken_forms_mean_one_award_each() -> None:
    forms = [form for entry in awards().values() for form in {entry.name, entry.short, *entry.aliases}]
    assert len(forms) == len(set(forms))
    for entry in awards().values():
        assert {nearest(form) for form in (entry.name, entry.short, *entry.aliases)} == {entry.code}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("chien-si-thi-dua-cso", "chien-si-thi-dua-co-so"),
        ("bang-khen-ubnd-tinh", "bang-khen-tinh"),
        ("Chiến sĩ thi đua cấp cơ sở", "chien-si-thi-dua-co-so"),
        ("cstđcs", "chien-si-thi-dua-co-so"),
        ("qua-tang-cuoi-nam", None),
    ],
)
def test_nearest(written: str, meant: str | None) -> None:
    assert nearest(written) == meant


def test_unknown_is_none() -> None:
    assert award("../awards/giay-khen-so") is None
    assert award("giay-khen") is None
    assert legal_text("nd-1-1900") is None


@pytest.mark.parametrize(("code", "border", "before", "after"), NAME_BORDERS)
def test_name_on_the_border_day_and_the_day_before(
    code: str, border: date, before: str | None, after: str | None
) -> None:
    assert get(code).name_on(border - timedelta(days=1)) == before
    assert get(code).name_on(border) == after


def test_every_border_of_a_name_is_in_the_test_above() -> None:
    names = [(code, dated) for code, entry in awards().items() for dated in entry.names]
    starts = {(code, dated.since) for code, dated in names}
    ends = {(code, dated.until + timedelta(days=1)) for code, dated in names if dated.until}
    assert starts | ends == {(code, border) for code, border, _, _ in NAME_BORDERS}


def test_dated_names_of_an_award_follow_each_other_without_a_gap() -> None:
    for entry in awards().values():
        for earlier, later in pairwise(entry.names):
            assert earlier.until is not None
            assert later.since == earlier.until + timedelta(days=1)


@pytest.mark.parametrize(
    ("code", "first", "last", "exists"),
    [
        ("giay-khen-cap-huyen", date(2025, 6, 30), date(2025, 12, 31), True),
        ("giay-khen-cap-huyen", date(2025, 7, 1), date(2025, 12, 31), False),
        ("giay-khen-cap-huyen", date(2000, 1, 1), date(2030, 1, 1), True),
        ("xa-phuong-tieu-bieu", date(2023, 1, 1), date(2023, 12, 31), False),
        ("xa-phuong-tieu-bieu", date(2023, 1, 1), date(2024, 1, 1), True),
        ("xa-phuong-tieu-bieu", date(2030, 1, 1), date(2030, 1, 1), True),
        ("lao-dong-tien-tien", date(1990, 1, 1), date(1990, 1, 1), True),
    ],
)
def test_exists_between(code: str, first: date, last: date, exists: bool) -> None:
    assert get(code).exists_between(first, last) is exists


def test_undated_name_holds_on_any_day() -> None:
    assert get("lao-dong-tien-tien").name_on(date(1990, 1, 1)) == "Lao động tiên tiến"


@every_text
def test_text_file_is_well_formed(text_id: str) -> None:
    data = shelf.read("texts", f"{text_id}.yaml")
    assert data["id"] == text_id
    assert data.keys() >= TEXT_KEYS
    assert data.keys() <= TEXT_KEYS | OPTIONAL_TEXT_KEYS
    assert data["confidence"] in CONFIDENCES


@every_text
def test_days_of_a_text_ascend_and_its_links_resolve(text_id: str) -> None:
    text = get_text(text_id)
    days = [moment for moment in (text.signed, text.in_force, text.ended) if moment]
    assert all(earlier.earliest <= later.latest for earlier, later in pairwise(days))
    links = {*text.amended_by, *([text.replaced_by] if text.replaced_by else [])}
    assert links <= texts().keys()


@pytest.mark.parametrize(
    ("text_id", "first", "last"),
    [
        ("luat-15-2003-qh11", date(2004, 7, 1), date(2023, 12, 31)),
        ("luat-39-2013-qh13", date(2014, 6, 1), date(2023, 12, 31)),
        ("nd-65-2014", date(2014, 8, 20), date(2017, 9, 30)),
        ("nd-91-2017", date(2017, 10, 1), date(2023, 12, 31)),
        ("nd-98-2023", date(2024, 1, 1), date(2025, 6, 30)),
        ("nd-152-2025", date(2025, 7, 1), date(2027, 2, 28)),
        ("tt-01-2024-bnv", date(2024, 4, 15), date(2025, 8, 4)),
        ("luat-06-2022-qh15", date(2024, 1, 1), None),
        ("luat-06-2026-qh16", date(2026, 10, 1), None),
    ],
)
def test_in_force_on_border_days(text_id: str, first: date, last: date | None) -> None:
    text, one = get_text(text_id), timedelta(days=1)
    assert (text.in_force_on(first - one), text.in_force_on(first)) == (False, True)
    if last:
        assert (text.in_force_on(last), text.in_force_on(last + one)) == (True, False)
    else:
        assert text.ended is None


def test_days_known_only_by_year_give_no_verdict_inside_that_year() -> None:
    text = LegalText("tt", "1", "Thông tư", "Bộ", "known", in_force=Moment.parse("2011"), ended=Moment.parse("2017"))
    answers = {
        date(2010, 12, 31): False,
        date(2011, 6, 1): None,
        date(2012, 1, 1): True,
        date(2016, 12, 31): True,
        date(2017, 1, 1): True,  # the last day itself still counts
        date(2017, 1, 2): None,
        date(2017, 12, 31): None,
        date(2018, 1, 1): False,
    }
    assert {day: text.in_force_on(day) for day in answers} == answers


def test_text_signed_but_of_unknown_force_is_no_verdict_after_signing() -> None:
    text = get_text("tt-62-2025-bnnmt")
    assert text.in_force_on(date(2025, 10, 30)) is False
    assert text.in_force_on(date(2025, 10, 31)) is None


def test_citation_speaks_the_number_and_keeps_the_confidence() -> None:
    cited = citation(get("huy-chuong-huu-nghi").clauses[0])
    assert (cited.text, cited.clause, cited.confidence) == ("Luật số 06/2022/QH15", "Điều 54–58", "known")


def test_one_award_reads_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    read = shelf.read
    seen: list[tuple[str, ...]] = []

    def watched(*parts: str) -> Mapping[str, Any]:
        seen.append(parts)
        return read(*parts)

    monkeypatch.setattr(shelf, "read", watched)
    award.cache_clear()
    codes()
    assert get("giay-khen-so") is get("giay-khen-so")
    assert seen == [("awards", "giay-khen-so", "award.yaml")]


def test_a_decree_that_has_ended_may_linger_until_a_day() -> None:
    text = get_text("nd-98-2023")
    days = [date(2025, 6, 30), date(2025, 7, 1), date(2025, 12, 31), date(2026, 1, 1)]
    assert [text.lingers_on(day) for day in days] == [False, True, True, False]
    assert not get_text("nd-91-2017").lingers_on(date(2024, 1, 1))


def test_an_award_is_called_by_its_name_of_the_day() -> None:
    assert award_name("giay-khen-so", date(2024, 3, 1)) == "Giấy khen của Giám đốc Sở"


def test_an_award_without_a_name_on_the_day_keeps_the_newest() -> None:
    gone = next(entry for entry in awards().values() if entry.names)
    long_ago = gone.names[0].since - timedelta(days=1)
    assert gone.name_on(long_ago) is None
    assert award_name(gone.code, long_ago) == gone.name


def test_an_unknown_award_is_called_by_its_code() -> None:
    assert award_name("giai-mau", date(2024, 3, 1)) == "giai-mau"
