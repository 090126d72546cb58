"""Who is meant by a name that a person typed: one name however its tones are placed, and who holds a seat."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from thidua_cli.models.nominations import Nominee
from thidua_cli.models.seats import Seat

if TYPE_CHECKING:
    from thidua_cli.workspace.books import AgencyFiles

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@lru_cache(maxsize=4096)
def spelled(name: str) -> str:
    """Equal for `HOÀ`, `hoà` and `hòa`: the tone of each word is written at its end; Lê Ân stays another than Lê An."""
    return " ".join(_tone_last(word) for word in unicodedata.normalize("NFD", name.casefold()).split())


def _tone_last(word: str) -> str:
    return "".join(sign for sign in word if sign not in _TONES) + "".join(sign for sign in word if sign in _TONES)


def sits(files: AgencyFiles, seat: Seat, nominee: Nominee) -> bool | None:
    """Whether who holds the seat is the nominee; None where only the name says so, and several people have it."""
    if nominee.external is not None:
        alone = nominee.external.subject == "individual" and seat.name is not None
        return alone and spelled(seat.name or "") == spelled(nominee.external.name)
    if nominee.person is None or seat.person is not None:
        return nominee.person is not None and seat.person == nominee.person
    named = files.register.called(seat.name or "")
    if nominee.person not in named:
        return False
    return True if len(named) == 1 else None
