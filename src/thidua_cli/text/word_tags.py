"""Jinja for the tags of Word files: a sandbox with strict names, values escaped for XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateError
from markupsafe import Markup

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.text.characters import refused
from thidua_cli.text.emphasis import unmarked
from thidua_cli.text.escape import Inline
from thidua_cli.text.filters import LONGEST
from thidua_cli.text.jinja_words import ENDLESS, TANGLED, in_vietnamese, seen
from thidua_cli.text.sandbox import Missing, Sandbox

BLANK = "……………"
_GAP = re.compile(r"\[\[([^\]]*)\]\]")


class _WordSandbox(Sandbox):
    room = 20 * LONGEST
    """A Word file says each sign with many signs of XML."""


def environment(gaps: list[str]) -> Sandbox:
    """An environment whose printed gaps (`[[…]]`) become dotted blanks and are noted in `gaps`."""

    def printed(value: object) -> object:
        said = _plain(value)
        if not isinstance(said, str) or isinstance(said, Markup):
            return said
        gaps.extend(match[1].strip() for match in _GAP.finditer(said))
        return _GAP.sub(BLANK, said)

    made = _WordSandbox(finalize=printed)
    del made.filters["doan"]
    return made


def _plain(value: object) -> object:
    """What a tag prints; TypeError for a value that has no one way to print."""
    if isinstance(value, Missing) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if not isinstance(value, str):
        raise TypeError(f"giá trị {seen(value)} không in được; hãy dùng một bộ lọc hoặc một câu điều kiện")
    if bad := refused(value):
        raise ValueError(f"giá trị có ký tự {bad} không in được")
    return unmarked(value) if isinstance(value, Inline) else value


@contextmanager
def explained(shown: str) -> Iterator[None]:
    """Turns what Jinja complains about into one Vietnamese line with the file and, where it is known, the tag."""
    try:
        yield
    except TemplateError as error:
        raise ThiduaError(f"{shown}: không điền được mẫu: {in_vietnamese(error.message)}{_near(error)}") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as error:
        raise ThiduaError(f"{shown}: không điền được mẫu: {in_vietnamese(str(error))}") from error
    except RecursionError as error:
        raise ThiduaError(f"{shown}: {ENDLESS}") from error
    except (SyntaxError, MemoryError) as error:
        raise ThiduaError(f"{shown}: {TANGLED}") from error


def _near(error: TemplateError) -> str:
    """docxtpl notes the lines of XML around the fault; the tags in them are what the author can search for."""
    context = getattr(error, "docx_context", None) or ()
    tags = [line[line.find("{") :][:60] for line in context if "{{" in line or "{%" in line]
    return f" (gần “{tags[0]}”)" if tags else ""
