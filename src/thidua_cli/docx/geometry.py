"""Where the parts of thể thức find room: sizes, columns, line breaks and lengths of rules, from widths of text."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from thidua_cli.docx.profile import Pair, Profile
from thidua_cli.docx.units import points
from thidua_cli.text import lines
from thidua_cli.text.front import Front
from thidua_cli.text.widths import width
from thidua_cli.text.wrap import balanced


@dataclass(frozen=True, slots=True)
class Geometry:
    """All lengths in pt. `left` and `right` are the columns of the head; `*_rule` are lengths of rules."""

    pair: Pair
    left: Fraction
    right: Fraction
    superior: tuple[str, ...]
    agency: tuple[str, ...]
    title: tuple[str, ...]
    motto_rule: Fraction
    agency_rule: Fraction
    title_rule: Fraction
    subject: tuple[str, ...] = ()


def measure(front: Front, profile: Profile) -> Geometry:
    """Takes the first pair of sizes that leaves every name of the agency, and the place, on one line, else the last."""
    for pair in profile.pairs:
        geometry = _with_pair(front, profile, pair)
        names = len(geometry.superior) <= len(front.agency.superior) and len(geometry.agency) == 1
        if names and _wished_right(front, profile, pair) <= geometry.right:
            return geometry
    return geometry


def _with_pair(front: Front, profile: Profile, pair: Pair) -> Geometry:
    right = _right_column(front, profile, pair)
    left = points(profile.text_width) - right
    names = left - points(profile.room.agency)
    bold = partial(width, size=pair.capitals, face="Bold")
    title_face = partial(width, size=profile.sizes.title, face="Bold")
    plain = partial(width, size=pair.capitals)
    superior = [line for body in front.agency.superior for line in balanced(body, names, plain)]
    agency = balanced(front.agency.name, names, bold)
    title = balanced(front.title, points(profile.room.title), title_face)
    return Geometry(
        pair,
        left,
        right,
        tuple(superior),
        agency,
        title,
        width(lines.MOTTO, pair.words, "Bold"),
        _short_rule(bold(agency[-1]), profile),
        _short_rule(title_face(title[-1]), profile) if title else Fraction(0),
        _subject(front, profile, names),
    )


def _subject(front: Front, profile: Profile, limit: Fraction) -> tuple[str, ...]:
    """Lines of `V/v …`, at most as wide as the column of the agency (II.5b)."""
    if not front.subject:
        return ()
    return balanced(lines.subject_line(front), limit, partial(width, size=profile.sizes.subject))


def _right_column(front: Front, profile: Profile, pair: Pair) -> Fraction:
    """As wide as is wished, as far as the names of the agency leave room, but never too narrow for Quốc hiệu.

    A place line without room goes on in a line below.
    """
    nation = width(lines.NATION, pair.capitals, "Bold") + points(profile.room.nation)
    free = points(profile.text_width) - _least_left(front, profile, pair)
    return max(nation, min(_wished_right(front, profile, pair), free))


def _wished_right(front: Front, profile: Profile, pair: Pair) -> Fraction:
    """Wide enough for Quốc hiệu, and for the place line, which keeps its width when its blanks are filled in."""
    return max(
        width(lines.NATION, pair.capitals, "Bold") + points(profile.room.nation),
        width(lines.place_line(front), pair.words, "Italic") + points(profile.room.place),
    )


def _least_left(front: Front, profile: Profile, pair: Pair) -> Fraction:
    """No word of the agency is broken, nor the number and symbol."""
    words = " ".join((front.agency.name, *front.agency.superior, lines.subject_line(front))).split()
    widest = max(width(word, pair.capitals, "Bold") for word in words) + points(profile.room.agency)
    number = width(lines.number_line(front.number, front.symbol), profile.sizes.number)
    return max(points(profile.room.names), widest, number)


def _short_rule(text: Fraction, profile: Profile) -> Fraction:
    """A share of the text above, neither too short nor too long, and never over half of the text (II.2b, II.5b)."""
    rules = profile.rules
    wished = max(text * rules.share, points(rules.shortest))
    return min(wished, points(rules.longest), text / 2)
