"""Which forms of award an agency gives itself and asks its superior for, as far as their names tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua_cli.law import award
from thidua_cli.law.authority import recognise
from thidua_cli.models.agency import Agency


@dataclass(frozen=True, slots=True)
class Form:
    """An award code with the name to print; without `special` the catalogue's own name is right.

    A plan calls the line of a special one `line`.
    """

    code: str
    special: str | None = None

    @property
    def name(self) -> str:
        entry = award(self.code)
        assert entry is not None
        return self.special or entry.name

    @property
    def line(self) -> str:
        return "giay-khen" if self.code == UNLISTED else self.code


# By the first word of the name where the law has a form of that office alone, else by who its head is to the law.
_SO = re.compile(r"Sở\b")
_OWN = {
    "chu-tich-ubnd-xa": "giay-khen-cap-xa",
    "chu-tich-ubnd-huyen": "giay-khen-cap-huyen",
    "thu-truong-don-vi-thuoc-bo": "giay-khen-don-vi-thuoc-bo",
    "doanh-nghiep": "giay-khen-doanh-nghiep",
}
# Above the level of giấy khen the head gives what those below ask for, and asks the central level himself.
_OWN_BANG_KHEN = {"chu-tich-ubnd-tinh": "bang-khen-tinh", "bo-truong": "bang-khen-bo"}
UNLISTED, HEAD_OF_A_BODY = "hinh-thuc-khac", "thu-truong-don-vi"
# Điều 75 lists no giấy khen of the head of a school or a hospital: the line of the plan names it.
_HEADS = {
    "Trường": "Hiệu trưởng",
    "Bệnh viện": "Giám đốc Bệnh viện",
    "Trung tâm": "Giám đốc Trung tâm",
    "Viện": "Viện trưởng",
    "Chi cục": "Chi cục trưởng",
    "Ban Quản lý": "Trưởng ban",
}
_PROVINCE = re.compile(r"(UBND|Ủy ban nhân dân) (tỉnh|thành phố|TP)\b", re.IGNORECASE)


def own_form(agency: Agency) -> Form:
    """What its head gives: a giấy khen, from a province or a ministry a bằng khen; the wide form of the law where the
    name tells nothing.
    """
    head = _head(agency)
    if agency.superior and re.match(r"Bộ\b", agency.superior[-1]):
        return Form("giay-khen-don-vi-thuoc-bo")
    if head in _OWN_BANG_KHEN:
        return _for_province(_OWN_BANG_KHEN[head], agency.name, "bang-khen", "Bằng khen của Chủ tịch")
    if head == HEAD_OF_A_BODY:
        post = next((post for word, post in _HEADS.items() if agency.name.startswith(word)), "Thủ trưởng đơn vị")
        return Form(UNLISTED, f"Giấy khen của {post}")
    return Form("giay-khen-so" if _SO.match(agency.name) else _OWN.get(head, "giay-khen-so-nganh"))


def bang_khen(agency: Agency) -> Form:
    """The bằng khen its superior gives."""
    if _head(agency) in _OWN_BANG_KHEN:
        return Form("bang-khen-thu-tuong")
    return _from_above(agency, "bang-khen", "Bằng khen của Chủ tịch")


def co(agency: Agency) -> Form:
    """The cờ thi đua its superior gives."""
    if _head(agency) in _OWN_BANG_KHEN:
        return Form("co-thi-dua-chinh-phu")
    return _from_above(agency, "co-thi-dua", "Cờ thi đua của")


def _head(agency: Agency) -> str:
    """Who its head is to the law; empty where the name does not tell. A military command is no ministry."""
    return "" if agency.name.startswith("Bộ Chỉ huy") else recognise(agency.name) or ""


def _from_above(agency: Agency, stem: str, words: str) -> Form:
    """The form of the superior's level. The catalogue says tỉnh; a city directly under the state is named."""
    for superior in agency.superior:
        if _PROVINCE.match(superior):
            return _for_province(f"{stem}-tinh", superior, stem, words)
    ministry = any(re.match(r"Bộ\b", superior) for superior in agency.superior)
    return Form(f"{stem}-bo" if ministry else f"{stem}-bo-nganh-tinh")


def _for_province(code: str, name: str, stem: str, words: str) -> Form:
    level = _PROVINCE.match(name)
    city = level is not None and level[2].lower() != "tỉnh"
    return Form(code, f"{words} {name}" if city and code == f"{stem}-tinh" else None)
