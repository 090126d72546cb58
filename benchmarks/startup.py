"""How long the tool takes to start, beside the bare interpreter, in one run.

`python benchmarks/startup.py [ROUNDS]`: every round runs every command once, so that a busy moment of the machine falls
on all of them; the table gives medians of wall time, the ratio to `python -c pass`, and CPU seconds of one run (user
and system; Linux and macOS only, Windows does not tell a parent).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "thidua --version": ("-m", "thidua_cli", "--version"),
    "thidua --help": ("-m", "thidua_cli", "--help"),
    "thidua validate plans": ("-m", "thidua_cli", "validate", "plans"),
}


class Run(NamedTuple):
    """Seconds of one run: by the clock, and of CPU."""

    wall: float
    cpu: float


def measure(arguments: tuple[str, ...]) -> Run:
    """Run the interpreter once; a command that could not run stops the benchmark."""
    before = os.times()
    start = time.perf_counter()
    code = subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode
    wall = time.perf_counter() - start
    after = os.times()
    if code not in (0, 1):
        sys.exit(f"{' '.join(arguments)}: exit {code}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(wall, cpu)


def main(rounds: int) -> None:
    """Measure in interleaved rounds and print the table."""
    runs: dict[str, list[Run]] = {name: [] for name in COMMANDS}
    for number in range(rounds + 1):
        for name, arguments in COMMANDS.items():
            run = measure(arguments)
            if number:  # the first round only warms the disk and writes .pyc files
                runs[name].append(run)
    bare = median(run.wall for run in runs["python -c pass"])
    print(f"{'command':24}{'wall ms':>10}{'ratio':>8}{'CPU s':>8}   median of {rounds}")
    for name, done in runs.items():
        wall, cpu = median(run.wall for run in done), median(run.cpu for run in done)
        print(f"{name:24}{wall * 1000:10.1f}{wall / bare:8.2f}{cpu:8.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
