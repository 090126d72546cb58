"""Kills a process that writes transactions, again and again at random moments, and looks at what it leaves.

    python killed_writers.py FOLDER KILLS

A process of its own, because it forks: each child takes turns writing three small files of one generation and saying
so. After SIGKILL every file must be whole, and after the next run all three must be of one generation: the last one
that was said, or the one that was under way.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from thidua_cli.cli.transaction import FileChange, writing

NAMES = ("a.yaml", "b/b.yaml", "c.yaml")


def text(name: str, generation: int) -> bytes:
    return f"{name} {generation}\n".encode() * 20


def generation(root: Path, name: str) -> int:
    """The generation of a file, 0 when there is none; a file of mixed or half lines fails."""
    path = root / name
    if not path.exists():
        return 0
    number = int(path.read_text(encoding="utf-8").split()[1])
    assert path.read_bytes() == text(name, number), f"{name} is torn"
    return number


def write_for_ever(root: Path) -> None:
    while True:
        with writing(root) as transactions:
            number = generation(root, NAMES[0]) + 1
            changes = [
                FileChange(root / name, text(name, number - 1) if number > 1 else None, text(name, number))
                for name in NAMES
            ]
            transactions.commit(changes, f"lần {number}")
        os.write(1, b"%d\n" % number)


def said_by_killed_child(root: Path, seconds: float) -> int:
    """The last generation that a child, killed after some time, said to be written; 0 when it said nothing."""
    command = [sys.executable, __file__, str(root)]
    if hasattr(os, "fork"):
        reading, ours = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(ours, 1)
            write_for_ever(root)
        os.close(ours)
        time.sleep(seconds)
        os.kill(child, 9)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as pipe:
            words = pipe.read()
    else:
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        words = first + process.communicate()[0]
    return int((words.split() or [b"0"])[-1])


def main(root: Path, kills: int) -> None:
    rng = random.Random(2024)
    middle = 0
    for _ in range(kills):
        said = said_by_killed_child(root, rng.uniform(0.0005, 0.02))
        found = {generation(root, name) for name in NAMES}
        middle += len(found) > 1 or (root / ".thidua" / "pending").is_dir()
        with writing(root):
            pass
        after = {generation(root, name) for name in NAMES}
        assert len(after) == 1, after
        assert not said or after <= {said, said + 1}, (said, after)
        left = {path.name for path in root.rglob("*") if path.is_file() and ".thidua" not in path.parts}
        assert left <= {Path(name).name for name in NAMES}, left
    sys.stdout.write(f"{kills} {middle}\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        write_for_ever(Path(sys.argv[1]))
