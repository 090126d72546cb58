"""Trouble that is neither in the data nor ours: no such file, no right to write."""


class ThiduaError(Exception):
    """The world is wrong. The message is one Vietnamese sentence; `cli` prints it and exits with 3."""
