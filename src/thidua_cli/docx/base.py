"""The parts around the text that every paper has: types, relations, settings, heads of pages, properties."""

from __future__ import annotations

from thidua_cli.docx.archive import CONTENT_TYPES
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.theme import FONTS, THEME, font_table, theme
from thidua_cli.docx.units import mm_twips
from thidua_cli.docx.xml import DECLARATION, element, paragraph, part

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_NUMBERED, _FIRST = "rId3", "rId4"


def base_parts(profile: Profile) -> dict[str, bytes]:
    """Everything but `word/document.xml` and `word/styles.xml`."""
    place = profile.page_number.place
    root = {"header": "hdr", "footer": "ftr"}[place]
    return package_parts(profile.language, profile.font, place) | {
        f"word/{place}1.xml": part(root, paragraph("VBSoTrang", _page_field())),
        f"word/{place}2.xml": part(root, paragraph("VBSoTrang")),
    }


def package_parts(language: str, font: str, place: str = "") -> dict[str, bytes]:
    """Types, relations, settings, fonts, theme, properties.

    `place` is where pages are numbered: `header`, `footer` or nowhere.
    """
    numbered = ((_NUMBERED, f"{_OFFICE}/{place}", f"{place}1.xml"), (_FIRST, f"{_OFFICE}/{place}", f"{place}2.xml"))
    return {
        CONTENT_TYPES: _content_types(place),
        "_rels/.rels": _relations(
            ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(),
        "word/_rels/document.xml.rels": _relations(
            ("rId1", f"{_OFFICE}/styles", "styles.xml"),
            ("rId2", f"{_OFFICE}/settings", "settings.xml"),
            *(numbered if place else ()),
            ("rId5", f"{_OFFICE}/fontTable", "fontTable.xml"),
            ("rId6", f"{_OFFICE}/theme", "theme/theme1.xml"),
        ),
        "word/settings.xml": _settings(language),
        FONTS: font_table(font),
        THEME: theme(font),
    }


def section(profile: Profile) -> str:
    """Page and margins; the number of the page starts at 1 and does not show on the first page (I.7)."""
    page, place = profile.page, profile.page_number.place
    turned = "landscape" if profile.landscape else None
    sides = {side: mm_twips(getattr(page, side)) for side in ("top", "right", "bottom", "left", "header")}
    return element(
        "sectPr",
        f'<w:{place}Reference w:type="default" r:id="{_NUMBERED}"/>',
        f'<w:{place}Reference w:type="first" r:id="{_FIRST}"/>',
        element("pgSz", w=mm_twips(page.width), h=mm_twips(page.height), orient=turned),
        element("pgMar", **sides, footer=sides["header"], gutter=0),
        element("pgNumType", start=1),
        element("cols", space=720),
        "<w:titlePg/>",
    )


def _page_field() -> str:
    """A complete field with a result, or a viewer that does not count shows nothing."""
    marks = {kind: element("r", element("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")}
    code = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    return f"{marks['begin']}{code}{marks['separate']}<w:r><w:t>2</w:t></w:r>{marks['end']}"


def _settings(language: str) -> bytes:
    mode = element("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return part(
        "settings",
        element("zoom", percent=100),
        element("defaultTabStop", val=720),
        element("characterSpacingControl", val="doNotCompress"),
        element("compat", mode),
        element("themeFontLang", val=language),
        element("decimalSymbol", val=","),
        element("listSeparator", val=";"),
    )


def _content_types(place: str) -> bytes:
    kinds = {
        "/docProps/core.xml": _CORE_TYPE,
        "/word/document.xml": f"{_WORD}.document.main+xml",
        f"/{FONTS}": f"{_WORD}.fontTable+xml",
        **({f"/word/{place}{count}.xml": f"{_WORD}.{place}+xml" for count in (1, 2)} if place else {}),
        "/word/settings.xml": f"{_WORD}.settings+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        f"/{THEME}": "application/vnd.openxmlformats-officedocument.theme+xml",
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'.encode()


def _relations(*relations: tuple[str, str, str]) -> bytes:
    rows = "".join(f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in relations)
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'.encode()


def _core() -> bytes:
    return f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"/>'.encode()
