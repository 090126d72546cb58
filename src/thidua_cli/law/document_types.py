"""The short sign of each type of official document, as the decree on office work lists them."""

from __future__ import annotations

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.spelling import fold

_FILE = "document-types.yaml"


@shelf.remember
def _signs() -> dict[str, str]:
    return {fold(name): sign for name, sign in shelf.read(_FILE)["types"].items()}


def sign_of(document: str) -> str | None:
    """`KH` for `KẾ HOẠCH`; None for a type the decree does not list. Marks may be missing: they tell no types apart."""
    return _signs().get(fold(document))


def types() -> tuple[str, ...]:
    """Names of the types as they are recognised: small letters without marks, joined by hyphens."""
    return tuple(_signs())


def table() -> Citation:
    """The clause that holds the table."""
    cites = shelf.read(_FILE)["cites"]
    return Citation(cites["text"], cites["clause"])
