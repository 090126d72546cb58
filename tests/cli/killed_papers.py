"""Kills a process that writes one paper over and over, at random moments, and looks at what it leaves.

    python killed_papers.py FOLDER KILLS

The child writes two papers by turns into one file, as `render --force` does. After SIGKILL the file must be one of the
two, whole; the next write leaves nothing else beside it.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from thidua_cli.cli.writing import write_new

# As large as a plan with its appendices.
PAPERS = (b"PK\x03\x04 one " * 20_000, b"PK\x03\x04 the other " * 30_000)


def write_for_ever(path: Path) -> None:
    for paper in PAPERS:
        write_new(path, paper, force=True)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        for paper in PAPERS:
            write_new(path, paper, force=True)


def main(folder: Path, kills: int) -> None:
    rng = random.Random(2024)
    path, middle = folder / "ke-hoach.docx", 0
    for _ in range(kills):
        process = subprocess.Popen([sys.executable, __file__, str(path)], stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        time.sleep(rng.uniform(0.0005, 0.02))
        process.kill()
        process.communicate()
        assert path.read_bytes() in PAPERS, "the paper is torn"
        middle += len(list(folder.iterdir())) > 1
        write_new(path, PAPERS[0], force=True)
        assert [entry.name for entry in folder.iterdir()] == [path.name]
    sys.stdout.write(f"{kills} {middle}\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        write_for_ever(Path(sys.argv[1]))
