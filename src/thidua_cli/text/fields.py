"""A mapping of the front matter, asked key by key; keeps what is wrong instead of raising."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_cli.diagnostics import Diagnostic, Span
from thidua_cli.source import Path, SourceDocument
from thidua_cli.text import problems
from thidua_cli.text.characters import one_line


class Fields:
    """One mapping at `path` of a document; `problems` is shared with the mappings inside it.

    Every getter answers with an empty value when the key is absent or wrong, and notes why.
    """

    def __init__(
        self, document: SourceDocument, path: Path, known: Sequence[str], found: list[Diagnostic] | None = None
    ) -> None:
        self.problems: list[Diagnostic] = [] if found is None else found
        self._document, self._path = document, path
        value = _walk(document.data, path)
        self.present = isinstance(value, dict)
        self._values: dict[str, object] = dict(value) if isinstance(value, dict) else {}
        if value is not None and not self.present:
            self.wrong((), "ở đây cần một nhóm khóa", f"các khóa {', '.join(known)}")
        self._refuse_unknown(known)

    def has(self, key: str) -> bool:
        """Is the key there with a value?"""
        return self._values.get(key) is not None

    def text(self, key: str) -> str:
        """Text on one line, or empty."""
        value = self._values.get(key)
        if value is None or isinstance(value, str):
            return one_line(value or "")
        self.wrong((key,), f"“{key}” phải là một dòng chữ", "một dòng chữ")
        return ""

    def need(self, key: str, what: str) -> str:
        """Text that must be there. `what` says in Vietnamese what it is."""
        self.need_value(key, what)
        return self.text(key)

    def need_value(self, key: str, what: str) -> object:
        """Any value that must be there; silent when the mapping itself is absent and already reported."""
        value = self._values.get(key)
        if self.present and (value is None or (isinstance(value, str) and not value.strip())):
            self.missing(key, what)
        return value

    def integer(self, key: str) -> int | None:
        """A whole number written in digits, or None when the key is absent or blank."""
        text = self.text(key)
        if not text:
            return None
        if text.isascii() and text.isdigit():
            return int(text)
        self.wrong((key,), f"“{key}: {text}” không phải là số", "chữ số, hoặc để trống")
        return None

    def flag(self, key: str) -> bool:
        """`true`; absent is `false`."""
        text = self.text(key)
        if text not in {"", "true", "false"}:
            self.wrong((key,), f"“{key}: {text}” không rõ là có hay không", "true (có), false (không)")
        return text == "true"

    def sequence(self, key: str) -> list[object]:
        """A list, or an empty one."""
        value = self._values.get(key)
        if value is None or isinstance(value, list):
            return list(value or [])
        self.wrong((key,), f"“{key}” phải là danh sách", "mỗi mục một dòng, mở đầu bằng “- ”")
        return []

    def one_or_more(self, key: str) -> tuple[str, ...]:
        """A list of texts, of which a single one may stand without its dash."""
        if isinstance(self._values.get(key), list):
            return self.texts(key)
        text = self.text(key)
        return (text,) if text else ()

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, each on one line and not empty."""
        entries = self.sequence(key)
        for place, entry in enumerate(entries):
            if not isinstance(entry, str) or not entry.strip():
                self.wrong((key, place), f"mục {place + 1} của “{key}” không phải là dòng chữ", "một dòng chữ")
        return tuple(one_line(entry) for entry in entries if isinstance(entry, str) and entry.strip())

    def inner(self, key: str, known: Sequence[str], what: str) -> Fields:
        """The mapping under `key`, which must be there."""
        self.need_value(key, what)
        return self.inner_at((key,), known)

    def inner_at(self, path: Path, known: Sequence[str]) -> Fields:
        """The mapping at a path below this one."""
        return Fields(self._document, (*self._path, *path), known, self.problems)

    def span(self) -> Span:
        """Where the mapping stands."""
        return self._document.span(self._path)

    def missing(self, key: str, what: str) -> None:
        """Notes that a key is absent."""
        name = ".".join(str(step) for step in (*self._path, key))
        self.problems.append(problems.missing_key(self._document.span(self._path), name, what))

    def wrong(self, path: Path, found: str, allowed: str) -> None:
        """Notes a value that cannot stand."""
        self.problems.append(problems.wrong_value(self._document.span((*self._path, *path)), found, allowed))

    def _refuse_unknown(self, known: Sequence[str]) -> None:
        for key in self._values:
            if key not in known:
                span = self._document.span((*self._path, key), key=True)
                self.problems.append(problems.unknown_key(span, key, known))


def _walk(data: object, path: Path) -> object:
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step]
        else:
            return None
    return data
