"""A case of a rule: one edit of a sound paper, which makes exactly this rule speak (`sai_…`) or none (`dung_…`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.around import NOWHERE, Around

Edit = Callable[[Editor], object]
"""Changes what it is given; what it returns is not looked at."""


@dataclass(frozen=True, slots=True)
class Case:
    """`words` say in Vietnamese what was done to the sound paper `base` (a name of `samples`).

    `also` are other rules that the same fact necessarily breaks; each needs its reason in a comment beside it.
    `around` is what is known beside the file: the day of checking, the agency of the workspace.
    """

    name: str
    words: str
    edit: Edit
    base: str = "ke-hoach"
    also: tuple[str, ...] = ()
    around: Around = NOWHERE

    @property
    def is_wrong(self) -> bool:
        return self.name.startswith("sai_")

    @property
    def file(self) -> str:
        """The name its file is shown with."""
        return f"{self.name}.docx"
