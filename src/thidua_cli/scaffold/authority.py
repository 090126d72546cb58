"""Which forms of award an agency gives itself and asks its superior for, as far as their names tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua_cli.law import award
from thidua_cli.models.agency import Agency


@dataclass(frozen=True, slots=True)
class Form:
    """An award code with the name to print; without `special` the catalogue's own name is right."""

    code: str
    special: str | None = None

    @property
    def name(self) -> str:
        entry = award(self.code)
        assert entry is not None
        return self.special or entry.name


_OWN = (
    (r"Sở\b", "giay-khen-so"),
    (r"(UBND|Ủy ban nhân dân) (xã|phường|đặc khu)\b", "giay-khen-cap-xa"),
    (r"(UBND|Ủy ban nhân dân) (huyện|quận|thị xã)\b", "giay-khen-cap-huyen"),
)
_PROVINCE = re.compile(r"(UBND|Ủy ban nhân dân) (tỉnh|thành phố|TP)\b", re.IGNORECASE)


def giay_khen(agency: Agency) -> Form:
    """The giấy khen its head gives; the wide form of the law where the name does not tell more."""
    if agency.superior and re.match(r"Bộ\b", agency.superior[-1]):
        return Form("giay-khen-don-vi-thuoc-bo")
    return Form(next((code for pattern, code in _OWN if re.match(pattern, agency.name)), "giay-khen-so-nganh"))


def bang_khen(agency: Agency) -> Form:
    """The bằng khen its superior gives."""
    return _from_above(agency, "bang-khen", "Bằng khen của Chủ tịch")


def co(agency: Agency) -> Form:
    """The cờ thi đua its superior gives."""
    return _from_above(agency, "co-thi-dua", "Cờ thi đua của")


def _from_above(agency: Agency, stem: str, words: str) -> Form:
    """The form of the superior's level. The catalogue says tỉnh; a city directly under the state is named."""
    for superior in agency.superior:
        if level := _PROVINCE.match(superior):
            return Form(f"{stem}-tinh", None if level[2].lower() == "tỉnh" else f"{words} {superior}")
    ministry = any(re.match(r"Bộ\b", superior) for superior in agency.superior)
    return Form(f"{stem}-bo" if ministry else f"{stem}-bo-nganh-tinh")
