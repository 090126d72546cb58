"""Styles laid over one another: what a run or a paragraph really looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from thidua_cli.docx.reading.names import DRAWING, OFF, W, value
from thidua_cli.docx.reading.properties import TOGGLES, Said, hand_of, layout_of
from thidua_cli.docx.reading.table_styles import Dress
from thidua_cli.docx.reading.values import NO_FONT, Fonts, Hand, Layout

_SLOTS = ("ascii", "other", "east", "complex")


@dataclass(frozen=True, slots=True)
class Chain:
    """A style with those it is based on, laid over one another; `numbering` is its own numId and level."""

    hand: Said = field(default_factory=dict)
    layout: Said = field(default_factory=dict)
    numbering: tuple[str | None, str | None] = (None, None)


NOTHING = Chain()


class Styles:
    """The styles of one file, and what they give together: defaults, table, paragraph, letters, the text itself."""

    def __init__(self, root: etree._Element | None, theme: dict[str, str]) -> None:
        self.theme = theme
        self._elements: dict[str, etree._Element] = {}
        self._default: dict[str, str] = {}
        self._chains: dict[str, Chain] = {}
        self._dressed: dict[Dress, Chain] = {}
        self._conditional: dict[str, dict[str, list[etree._Element]]] = {}
        self._hands: dict[tuple[object, ...], Hand] = {}
        self._distinct: dict[tuple[tuple[str, object], ...], Hand] = {}
        self._layouts: dict[tuple[object, ...], Layout] = {}
        self._defaults = self._read(root) if root is not None else NOTHING

    def _read(self, root: etree._Element) -> Chain:
        for style in root.iterfind(f"{W}style"):
            name, kind = style.get(f"{W}styleId", ""), style.get(f"{W}type", "paragraph")
            self._elements[name] = style
            if style.get(f"{W}default", "0") not in OFF:
                self._default[kind] = name
        defaults = root.find(f"{W}docDefaults")
        if defaults is None:
            return NOTHING
        hand = defaults.find(f"{W}rPrDefault/{W}rPr")
        return Chain(hand_of(hand, self.theme), layout_of(defaults.find(f"{W}pPrDefault/{W}pPr")))

    def chain(self, name: str | None, kind: str) -> Chain:
        """The style `name`, else the default of its kind; a ring of styles ends where it began."""
        wanted = name if name in self._elements else self._default.get(kind, "")
        if wanted not in self._chains:
            self._chains[wanted] = self._built(wanted)
        return self._chains[wanted]

    def _built(self, name: str) -> Chain:
        built = NOTHING
        for element in reversed(self.line(name)):
            properties = element.find(f"{W}pPr")
            number = properties.find(f"{W}numPr") if properties is not None else None
            own = (value(number, "numId"), value(number, "ilvl"))
            built = Chain(
                built.hand | hand_of(element.find(f"{W}rPr"), self.theme),
                built.layout | layout_of(properties),
                own if own[0] is not None else built.numbering,
            )
        return built

    def line(self, name: str) -> list[etree._Element]:
        """The style and those it is based on, the nearest first."""
        names: list[str] = []
        while name in self._elements and name not in names:
            names.append(name)
            name = value(self._elements[name], "basedOn") or ""
        return [self._elements[each] for each in names]

    def table_line(self, name: str | None) -> list[etree._Element]:
        """The same for the style of a table, or what stands in for one that is not there."""
        return self.line(name if name in self._elements else self._default.get("table", ""))

    def conditional(self, dress: Dress) -> Iterator[etree._Element]:
        """What the style says of those parts, in the order it is laid over the rest."""
        if dress.style not in self._conditional:
            known = self._conditional[dress.style] = {}
            for element in reversed(self.table_line(dress.style)):
                for part in element.iterfind(f"{W}tblStylePr"):
                    known.setdefault(part.get(f"{W}type", ""), []).append(part)
        known = self._conditional[dress.style]
        return (element for part in ("wholeTable", *dress.parts) for element in known.get(part, ()))

    def dressed(self, dress: Dress | None) -> Chain:
        """What the style of its table gives a paragraph; nothing outside of tables."""
        if dress is None:
            return NOTHING
        if dress not in self._dressed:
            built = self.chain(dress.style, "table")
            for element in self.conditional(dress):
                hand, layout = hand_of(element.find(f"{W}rPr"), self.theme), layout_of(element.find(f"{W}pPr"))
                built = Chain(built.hand | hand, built.layout | layout)
            self._dressed[dress] = built
        return self._dressed[dress]

    def layout(self, style: str | None, table: Dress | None, numbering: Said, direct: Said) -> Layout:
        """Of a paragraph: defaults, its table's style, its own style, numbering, what is set directly."""
        key = (style, table, tuple(sorted(numbering.items())), tuple(sorted(direct.items())))
        if key not in self._layouts:
            self._layouts[key] = self._laid(style, table, numbering, direct)
        return self._layouts[key]

    def _laid(self, style: str | None, table: Dress | None, numbering: Said, direct: Said) -> Layout:
        of_table = self.dressed(table).layout
        paragraph = self.chain(style, "paragraph")
        own = numbering | paragraph.layout if paragraph.numbering[0] is not None else paragraph.layout | numbering
        return Layout(**{**self._defaults.layout, **of_table, **own, **direct})

    def hand(self, style: str | None, table: Dress | None, letters: str | None, direct: Said) -> Hand:
        """Of a run; what is on in an odd number of styles is on, what is set directly has the last word."""
        key = (style, table, letters, tuple(sorted(direct.items())))
        if key not in self._hands:
            self._hands[key] = self._held(style, table, letters, direct)
        return self._hands[key]

    def _held(self, style: str | None, table: Dress | None, letters: str | None, direct: Said) -> Hand:
        layers = (self.dressed(table).hand, self.chain(style, "paragraph").hand, self.chain(letters, "character").hand)
        said = {**self._defaults.hand}
        for layer in layers:
            said.update(layer)
        for toggle in TOGGLES & said.keys():
            said[toggle] = (
                bool(self._defaults.hand.get(toggle)) or sum(bool(one.get(toggle)) for one in layers) % 2 == 1
            )
        return self._made(said | direct)

    def _made(self, said: Said) -> Hand:
        """Hands that look alike are one and the same: runs are joined by that."""
        key = tuple(sorted(said.items()))
        if key not in self._distinct:
            fonts = Fonts(*(said.pop(f"font.{slot}", NO_FONT) for slot in _SLOTS))
            self._distinct[key] = Hand(fonts=fonts, **said)
        return self._distinct[key]


def theme_fonts(root: etree._Element | None) -> dict[str, str]:
    """`minorHAnsi` → `Calibri` …: how a theme names its fonts in `w:rFonts`."""
    found: dict[str, str] = {}
    for weight in ("major", "minor"):
        fonts = root.find(f".//{{{DRAWING}}}{weight}Font") if root is not None else None
        for script, names in _SCRIPTS.items() if fonts is not None else ():
            element = fonts.find(f"{{{DRAWING}}}{script}") if fonts is not None else None
            for name in names:
                found[weight + name] = element.get("typeface", "") if element is not None else ""
    return found


_SCRIPTS = {"latin": ("HAnsi", "Ascii"), "ea": ("EastAsia",), "cs": ("Bidi",)}
