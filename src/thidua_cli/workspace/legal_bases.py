"""The legal texts that căn cứ name, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.law import LegalText, legal_text, texts
from thidua_cli.models.plan import Basis

# Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6a: of these the name and the day are written, neither number nor issuer.
NAMED_BY_TITLE = ("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh")


def named_by(basis: Basis) -> LegalText | None:
    """The text of our shelf that a căn cứ names: by its number, or for a law by its day."""
    for text in texts().values():
        if basis.number == text.number and basis.type == text.type:
            return text
        if basis.number is None and basis.type == text.type == "Luật" and _is_of_its_day(basis, text):
            return text
    return None


def without_type(basis: Basis) -> str:
    """What a căn cứ is about, without the kind of text in front where that is already said: Luật, Luật Thi đua.

    A small letter after Luật belongs to the name itself: Luật Luật sư.
    """
    about, again = basis.about or "", f"{basis.type} "
    if basis.type is None or not about.startswith(again):
        return about
    rest = about.removeprefix(again).lstrip()
    return rest if rest[:1].isupper() or basis.type not in NAMED_BY_TITLE else about


def _is_of_its_day(basis: Basis, text: LegalText) -> bool:
    """Of another subject only with its name: other laws of its day are cited as well."""
    same = _signed(text) == basis.day is not None
    return same and (text.subject is None or _is_titled(basis, text))


def _is_titled(basis: Basis, text: LegalText) -> bool:
    named = " ".join((basis.about or "").split()).casefold().removeprefix("luật ")
    return text.title is not None and named == text.title.casefold().removeprefix("luật ")


def _signed(text: LegalText) -> date | None:
    return text.signed.earliest if text.signed and text.signed.is_a_day else None


def standing(text: LegalText, first: date, last: date) -> bool | None:
    """Whether a text is in force on every day from `first` to `last` (True), on none (False), or None: not settled.

    A text that has ended but is still applied in part is neither in force nor out of it.
    """
    answers = {None if text.lingers_on(day) else text.in_force_on(day) for day in (first, last)}
    return answers.pop() if len(answers) == 1 else None


def fate(text: LegalText, day: date) -> str:
    """`hết hiệu lực sau ngày 30/6/2025, thay bằng Nghị định số 152/2025/NĐ-CP`; `có hiệu lực từ ngày …`."""
    if text.ended is not None and day > text.ended.earliest:
        later = successor(text, day)
        return f"hết hiệu lực sau {text.ended}" + (f", thay bằng {later}" if later else "")
    start = text.in_force or text.signed
    return f"có hiệu lực từ {start}" if start else "chưa rõ ngày có hiệu lực"


def successor(text: LegalText, day: date) -> LegalText | None:
    """The first text of the line of successors that is in force on a day."""
    return next((later for later in _line(text) if later.in_force_on(day)), None)


def changes(first: date, last: date) -> list[LegalText]:
    """Laws and decrees taking over from an earlier one, or amending it, on a known day in those days; by that day."""
    newer = {later for text in texts().values() for later in (text.replaced_by, *text.amended_by)}
    dated = [
        (text.in_force.earliest, text)
        for text in texts().values()
        if text.id in newer
        and text.subject is None
        and text.type in {"Luật", "Nghị định"}
        and text.in_force
        and text.in_force.is_a_day
    ]
    within = [(day, text) for day, text in dated if first <= day <= last]
    return [text for _, text in sorted(within, key=lambda entry: (entry[0], entry[1].type))]


def _line(text: LegalText) -> Iterator[LegalText]:
    following = legal_text(text.replaced_by) if text.replaced_by else None
    if following is not None:
        yield following
        yield from _line(following)
