"""A Word file with Jinja tags, filled through docxtpl: sandboxed, strict, escaped, the same bytes on every run."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any
from zipfile import BadZipFile

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.text.word_tags import environment, explained

_XML = re.compile("<[^>]*>")
_RAW_TAG = re.compile(r"\{\{(?:p|r|tc|tr)\s([^}]*)\}\}")
"""docxtpl puts what such a tag says beside the text, as XML of its own."""
CORE = "docProps/core.xml"
EXTRA = 'pip install "thidua-cli[word]"'


def names_of(data: bytes, shown: str) -> frozenset[str]:
    """The names the tags of the file expect. ThiduaError when it does not open or a tag is malformed."""
    template = _opened(data, shown)
    with explained(shown):
        return frozenset(template.get_undeclared_template_variables(environment([])))


def fill(data: bytes, given: Mapping[str, object], shown: str) -> tuple[bytes, tuple[str, ...]]:
    """(the filled file, the gaps in it). ThiduaError for a name that is not there or a tag that cannot be filled."""
    template = _opened(data, shown)
    gaps: list[str] = []
    with explained(shown):
        template.render(dict(given), environment(gaps), autoescape=True)
    made = io.BytesIO()
    template.save(made)
    return _steady(made.getvalue(), data), tuple(gaps)


def _opened(data: bytes, shown: str) -> Any:
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        raise ThiduaError(f"mẫu Word “{shown}” cần thêm gói docxtpl; cài bằng: {EXTRA}") from None
    try:
        template = DocxTemplate(io.BytesIO(data))
        template.init_docx()
    except (ValueError, KeyError, OSError, BadZipFile) as problem:
        raise ThiduaError(f"không mở được mẫu Word “{shown}”: tệp không phải .docx lành lặn") from problem
    _refuse_raw_tags(data, shown)
    return template


def _refuse_raw_tags(data: bytes, shown: str) -> None:
    """ThiduaError for a tag whose text would stand outside every run, where Word drops it or finds the file broken."""
    for name, part in unpack(data).items():
        # Word may divide a tag over several runs.
        found = _RAW_TAG.search(_XML.sub("", part.decode(errors="replace"))) if name.endswith(".xml") else None
        if found:
            tag, plain = found[0], f"{{{{ {found[1].strip()} }}}}"
            raise ThiduaError(f"{shown}: thẻ “{tag}” là thẻ in định dạng, không in được chữ; hãy ghi “{plain}”")


def _steady(made: bytes, original: bytes) -> bytes:
    """The parts in a zip without times; the card of the document as its author left it."""
    parts: dict[str, Any] = unpack(made)
    card = unpack(original).get(CORE)
    return pack(parts | ({CORE: card} if card is not None else {}))
