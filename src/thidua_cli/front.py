"""The front door: answers what needs no machinery, and hands everything else to `cli`."""

import gc
import os
import sys

from thidua_cli import __version__

INTERRUPTED = 130
"""What shells expect after Ctrl-C."""


def main() -> None:
    """Run the tool on the command line of this process and exit."""
    if sys.stdout and sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"thidua {__version__}\n")
        return
    # One command lives a second and keeps what it makes; looking for garbage meanwhile costs a tenth of it.
    gc.disable()
    # pydantic would look through every installed package for plugins; this tool has none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from thidua_cli.cli.app import run  # brings typer and what it brings: many times the cost of the answer above

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    # Nor is there garbage to look for at the end: the process goes, and its memory with it.
    gc.freeze()
    sys.exit(code)
