"""The front door: answers what needs no machinery, and hands everything else to `cli`."""

import gc
import sys

from thidua_cli import __version__


def main() -> None:
    """Run the tool on the command line of this process and exit."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"thidua {__version__}\n")
        return
    # One command lives a second and keeps what it makes; looking for garbage meanwhile costs a tenth of it.
    gc.disable()
    from thidua_cli.cli.app import run  # brings typer and what it brings: many times the cost of the answer above

    sys.exit(run(sys.argv[1:]))
