"""What the rows of a list are. A module of its own: the command line asks it before anything heavy is imported."""

from enum import StrEnum


class Form(StrEnum):
    """The kinds of list that go in and out."""

    NOMINATIONS = "nominations"
    REGISTRATIONS = "registrations"
    PEOPLE = "people"
    HISTORY = "history"
