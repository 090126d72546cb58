"""What a file says beside its text: settings, properties, fonts it carries."""

from __future__ import annotations

from lxml import etree

from thidua_cli.docx.reading.names import W, has, value, whole
from thidua_cli.docx.reading.package import Package
from thidua_cli.docx.reading.values import Settings


def settings(root: etree._Element | None, template: str) -> Settings:
    """Those that show on paper or tell where the file comes from."""
    modes = root.iterfind(f"{W}compat/{W}compatSetting") if root is not None else ()
    mode = next((one.get(f"{W}val") for one in modes if one.get(f"{W}name") == "compatibilityMode"), None)
    return Settings(
        whole(mode),
        has(root, "autoHyphenation"),
        has(root, "evenAndOddHeaders"),
        template,
        value(root, "themeFontLang") or "",
    )


def properties(package: Package) -> dict[str, str]:
    """`title`, `creator`, `Pages`, `Application` … as the core and the extended properties name them."""
    found: dict[str, str] = {}
    for relation in package.relations(""):
        root = package.tree(relation.target) if relation.kind in _PROPERTIES else None
        for element in root if root is not None else ():
            found[etree.QName(element).localname] = (element.text or "").strip()
    return found


_PROPERTIES = frozenset({"core-properties", "extended-properties", "extendedProperties"})
"""The last is how strict files name the second (ECMA-376 part 1, 15.2.12.3)."""


def embedded_fonts(root: etree._Element | None) -> tuple[str, ...]:
    fonts = root.iterfind(f"{W}font") if root is not None else ()
    return tuple(font.get(f"{W}name", "") for font in fonts if any("embed" in str(child.tag) for child in font))
