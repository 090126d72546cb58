"""How fast and how lean `thidua_cli.source` reads, beside ruamel.yaml's round trip and PyYAML's C loader.

    python benchmarks/reading.py [ROUNDS]

Makes its own file of about 1 MB of nominations, reads it with every reader in turn, ROUNDS times (default 5), and
prints the median time, the speed, and the ratio to ours in the same run. Memory is the growth of the process's peak
resident size (`resource.getrusage`, Linux and macOS), each reader in a process of its own, as a multiple of the file.
Our rows include every check of characters and syntax, and the place of every node.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZE = 1_000_000
GOALS = {"ruamel.yaml round trip": 40, "PyYAML CSafeLoader": 3}
MEMORY_GOAL = 8

_FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Vũ", "Bùi"]
_MIDDLE = ["Thị", "Văn", "Đức", "Minh", "Thanh", "Hồng", "Quốc"]
_GIVEN = ["Ánh", "Bình", "Dũng", "Hạnh", "Khuê", "Liễu", "Nghĩa", "Quỳnh", "Thủy", "Ước"]
_AWARDS = ["lao-dong-tien-tien"] * 8 + ["chien-si-thi-dua-co-so", "giay-khen-so"]
_WORDS = [
    "hoàn thành",
    "vượt mức",
    "nhiệm vụ",
    "được giao;",
    "đề xuất",
    "cải tiến",
    "quy trình",
    "xử lý hồ sơ,",
    "rút ngắn",
]


def nominations(size: int) -> str:
    """A nominations file of at least `size` bytes; the same text every time."""
    rng = random.Random(2024)
    parts = ["kind: nominations\nyear: 2024\nnominations:\n"]
    total, number = len(parts[0]), 0
    while total < size:
        number += 1
        parts.append(_record(rng, number))
        total += len(parts[-1].encode())
    return "".join(parts)


def _record(rng: random.Random, number: int) -> str:
    name = f"{rng.choice(_FAMILY)} {rng.choice(_MIDDLE)} {rng.choice(_GIVEN)}"
    evidence = "".join(
        f"      - criterion: tieu-chi-{index}\n"
        f"        score: {rng.randint(50, 100)}\n"
        f"        note: {' '.join(rng.choices(_WORDS, k=8)).capitalize()}\n"
        for index in range(1, rng.randint(2, 5))
    )
    return (
        f"  - id: dn-2024-{number:05d}\n"
        f"    nominee:\n"
        f"      kind: individual\n"
        f"      name: {name}\n"
        f'      code: "{rng.randint(1, 10**9):012d}"\n'
        f"      position: Chuyên viên\n"
        f"    unit: phong-{rng.randint(1, 20)}\n"
        f"    award: {rng.choice(_AWARDS)}\n"
        f"    rating: hoan-thanh-tot\n"
        f"    evidence:\n{evidence}"
        f"    votes: {{for: {rng.randint(7, 9)}, against: 0, present: 9}}\n"
        f"    decided: 2024-12-{rng.randint(1, 28):02d}\n"
    )


def read_ours(text: str) -> object:
    from thidua_cli.source import read_text

    return read_text(text, "de-nghi.yaml")


def read_ours_pure(text: str) -> object:
    os.environ["THIDUA_PURE_YAML"] = "1"
    try:
        return read_ours(text)
    finally:
        del os.environ["THIDUA_PURE_YAML"]


def read_round_trip(text: str) -> object:
    from ruamel.yaml import YAML

    return YAML().load(text)


def read_pyyaml_c(text: str) -> object:
    import yaml

    return yaml.load(text, Loader=yaml.CSafeLoader)


READERS: dict[str, Callable[[str], object]] = {
    "thidua (libyaml)": read_ours,
    "thidua, THIDUA_PURE_YAML=1": read_ours_pure,
    "PyYAML CSafeLoader": read_pyyaml_c,
    "ruamel.yaml round trip": read_round_trip,
}
OURS = "thidua (libyaml)"


def measure_times(text: str, rounds: int) -> dict[str, list[float]]:
    """Seconds of each reader, the readers in turn within a round."""
    times: dict[str, list[float]] = {name: [] for name in READERS}
    for read in READERS.values():
        read("warm: up\n")
    for _ in range(rounds):
        for name, read in READERS.items():
            start = time.perf_counter()
            kept = read(text)
            times[name].append(time.perf_counter() - start)
            del kept
    return times


def measure_memory(name: str, path: Path) -> int:
    """Bytes by which the peak resident size grows while `path` is read, in a new process."""
    answer = subprocess.run(
        [sys.executable, __file__, "--memory", name, str(path)], check=True, capture_output=True, encoding="utf-8"
    )
    return int(json.loads(answer.stdout))


def _print_memory(name: str, path: Path) -> None:
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    text = path.read_text(encoding="utf-8")
    READERS[name]("warm: up\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kept = READERS[name](text)
    print(json.dumps((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * unit))
    del kept


def main(rounds: int) -> None:
    text = nominations(SIZE)
    size = len(text.encode())
    # Memory first: on Linux a new process inherits the peak of its parent, which is still small now.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "de-nghi.yaml"
        path.write_text(text, encoding="utf-8", newline="\n")
        memory = {name: measure_memory(name, path) for name in READERS}
    times = measure_times(text, rounds)
    print(f"{size} bytes, {rounds} rounds, medians; ratio = time of the reader / time of ours in the same round\n")
    print(f"{'reader':<28}{'ms':>9}{'MB/s':>8}{'ratio':>8}{'goal':>8}{'memory x file':>15}")
    for name in READERS:
        seconds = statistics.median(times[name])
        ratio = statistics.median(other / ours for other, ours in zip(times[name], times[OURS], strict=True))
        goal = f">= {GOALS[name]}" if name in GOALS else ""
        growth = f"{memory[name] / size:.1f}" + (f" (< {MEMORY_GOAL})" if name == OURS else "")
        print(f"{name:<28}{seconds * 1000:>9.1f}{size / seconds / 1e6:>8.2f}{ratio:>8.1f}{goal:>8}{growth:>15}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--memory"]:
        _print_memory(sys.argv[2], Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 5)
