"""How long the tool takes to start, beside the bare interpreter, in one run.

`python benchmarks/startup.py [ROUNDS]`: every round runs every command once, so that a busy moment of the machine falls
on all of them; the table gives medians of wall time, the ratio to `python -c pass`, and CPU seconds of one run (user
and system; Linux and macOS only, Windows does not tell a parent).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {
    "python -c pass": (sys.executable, "-c", "pass"),
    "thidua --version": ("thidua", "--version"),
    "thidua --help": ("thidua", "--help"),
    "thidua validate plans": ("thidua", "validate", "plans"),
}


class Run(NamedTuple):
    """Seconds of one run: by the clock, and of CPU."""

    wall: float
    cpu: float


def measure(command: tuple[str, ...]) -> Run:
    """Run a command of this interpreter's environment once; one that could not run stops the benchmark."""
    program = shutil.which(command[0], path=Path(sys.executable).parent)
    if program is None:
        sys.exit(f"{command[0]} is not installed beside {Path(sys.executable).name}; run `python dev.py bench`")
    before = os.times()
    start = time.perf_counter()
    code = subprocess.run([program, *command[1:]], cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode
    wall = time.perf_counter() - start
    after = os.times()
    if code not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {code}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(wall, cpu)


def main(rounds: int) -> None:
    """Measure all commands, and the making of one paper."""
    with tempfile.TemporaryDirectory() as folder:
        paper = ("thidua", "render", "plans/hung-yen-skhcn/2023", "-o", folder, "--force")
        compare(COMMANDS | {"thidua render <plan>": paper}, rounds)


def compare(commands: dict[str, tuple[str, ...]], rounds: int) -> None:
    """Measure in interleaved rounds and print the table."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = measure(command)
            if number:  # the first round only warms the disk and writes .pyc files
                runs[name].append(run)
    bare = median(run.wall for run in runs["python -c pass"])
    print(f"{'command':24}{'wall ms':>10}{'ratio':>8}{'CPU s':>8}   median of {rounds}")
    for name, done in runs.items():
        wall, cpu = median(run.wall for run in done), median(run.cpu for run in done)
        print(f"{name:24}{wall * 1000:10.1f}{wall / bare:8.2f}{cpu:8.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
