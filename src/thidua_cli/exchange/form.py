"""What the rows of a list are. A module of its own: the command line asks it before anything heavy is imported."""

from enum import StrEnum


class Form(StrEnum):
    """The kinds of list that go in and out."""

    NOMINATIONS = "nominations"
    REGISTRATIONS = "registrations"
    PEOPLE = "people"
    HISTORY = "history"


_AWARDED = frozenset({"number_in_list", "id", "hash", "name", "family", "given", "award", "note"})
KEPT = {
    Form.NOMINATIONS: _AWARDED | {"year", "merit", "achievement", "field"},
    Form.REGISTRATIONS: _AWARDED,
    Form.HISTORY: _AWARDED | {"year", "merit", "achievement", "field", "decision", "decided", "issuer"},
    Form.PEOPLE: _AWARDED - {"award"} | {"position", "unit", "cccd", "born", "gender", "start", "employment", "role"},
}
"""The fields that the records of a form have a place for."""

HELPING = frozenset({"title", "subject", "cccd", "unit", "position"})
"""Fields that tell whom a row means, and are kept of outsiders only, if at all."""
