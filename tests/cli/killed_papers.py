"""Kills a process that writes three papers over and over, at random moments, and looks at what it leaves.

    python killed_papers.py FOLDER KILLS

The child writes one set and the other by turns into three files, as `render --all --force` does. After SIGKILL each
file must be of one of the two, whole; the next write leaves nothing else beside them.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from thidua_cli.cli.together import write_together

# As large as a plan with its appendices.
PAPERS = (b"PK\x03\x04 one " * 20_000, b"PK\x03\x04 the other " * 30_000)


NAMES = ("ke-hoach.docx", "quyet-dinh.docx", "to-trinh.docx")


def write(folder: Path, paper: bytes) -> None:
    write_together({folder / name: paper for name in NAMES}, force=True)


def write_for_ever(folder: Path) -> None:
    for paper in PAPERS:
        write(folder, paper)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        for paper in PAPERS:
            write(folder, paper)


def main(folder: Path, kills: int) -> None:
    rng = random.Random(2024)
    middle = 0
    for _ in range(kills):
        process = subprocess.Popen([sys.executable, __file__, str(folder)], stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        time.sleep(rng.uniform(0.0005, 0.02))
        process.kill()
        process.communicate()
        assert all((folder / name).read_bytes() in PAPERS for name in NAMES), "a paper is torn"
        middle += len(list(folder.iterdir())) > len(NAMES)
        write(folder, PAPERS[0])
        assert sorted(entry.name for entry in folder.iterdir()) == list(NAMES), "something was left behind"
    sys.stdout.write(f"{kills} {middle}\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        write_for_ever(Path(sys.argv[1]))
