"""How much CPU `thidua check-docx` takes for one file.

    python benchmarks/check_docx.py [ROUNDS] [FILE…]

Reads, recognises and judges every sound sample of the package and a paper of 400 paragraphs (or the FILEs given),
ROUNDS times (default 20), and prints the median of each step in ms of process time. The goal is 40 ms a file.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import run
from thidua_cli.docxcheck.samples import KINDS, sample

GOAL = 40
LONG = 400


def files(names: list[str]) -> dict[str, bytes]:
    """What is measured: name → bytes."""
    if names:
        return {name: Path(name).read_bytes() for name in names}
    editor = Editor(sample("ke-hoach"))
    for number in range(LONG):
        editor.paragraph("Phong trào thi đua phải").copy_before(f"Phong trào thi đua phải thiết thực, lần {number}.")
    return {name: sample(name) for name in KINDS} | {f"{LONG} đoạn": editor.saved()}


def median(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds of process time."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def main(rounds: int, names: list[str]) -> None:
    rules = list(paper_rules().values())
    print(f"{'file':<28}{'read':>8}{'parts':>8}{'rules':>8}{'sum':>8}   goal {GOAL} ms")
    for name, data in files(names).items():
        document, _ = read_docx(data, name)
        if document is None:
            print(f"{name:<28} cannot be read")
            continue
        paper = paper_of(document)
        steps = [
            median(lambda data=data, name=name: read_docx(data, name), rounds),
            median(lambda document=document: paper_of(document), rounds),
            median(lambda paper=paper: list(run(rules, paper)), rounds),
        ]
        print(f"{name:<28}" + "".join(f"{step:>8.1f}" for step in (*steps, sum(steps))))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20, sys.argv[2:])
