"""Where the data that ships with the tool is: example plans and document templates."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError


def shipped(name: str) -> Path:
    """The folder `plans` or `templates`: inside an installed wheel, or at the top of a checkout.

    Raises ThiduaError when neither place has it.
    """
    package = Path(str(files("thidua_cli")))
    for folder in (package / "_shipped" / name, package.parent.parent / name):
        if folder.is_dir():
            return folder
    raise ThiduaError(f"bản cài đặt thiếu thư mục “{name}”; hãy cài lại thidua")
