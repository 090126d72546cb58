"""What a command ends with."""

from enum import IntEnum


class Exit(IntEnum):
    """OK: clean, infos allowed. FOUND: errors or warnings. USAGE: wrong words, nothing to do. FAILED: could not run."""

    OK = 0
    FOUND = 1
    USAGE = 2
    FAILED = 3
