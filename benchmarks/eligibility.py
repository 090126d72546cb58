"""How long it takes to judge everybody of a province for every yearly title.

    python benchmarks/eligibility.py [PEOPLE] [PROCESSES]

Makes a workspace of PEOPLE people (default 40000) in 20 agencies of 20 units each, with six years of ratings and
titles, initiatives and the nominations of the year; then, an agency at a time in PROCESSES processes (default 2),
reads it and judges every person for the yearly personal titles and every unit and agency for the collective ones, by
the law of the year's last day. Prints processor time for reading and for judging apart, the verdicts, and how long
proofs take to say.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.judge.case import Case, case_for, nominee_of
from thidua_cli.judge.judge import judge
from thidua_cli.judge.proof import Proof
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.load import load

AGENCIES, UNITS, YEAR = 20, 20, 2024
GOAL = 10
SAMPLE = 100
PERSONAL = [
    "lao-dong-tien-tien",
    "chien-si-thi-dua-co-so",
    "chien-si-thi-dua-bo-nganh-tinh",
    "chien-si-thi-dua-toan-quoc",
]
COLLECTIVE = ["tap-the-lao-dong-tien-tien", "tap-the-lao-dong-xuat-sac"]
RATINGS = ["hoan-thanh-xuat-sac"] * 2 + ["hoan-thanh-tot"] * 7 + ["hoan-thanh"]


@dataclass(frozen=True)
class Result:
    """Seconds of processor time of one agency, and the verdicts by award."""

    reading: float
    judging: float
    saying: float
    cases: int
    said: int
    verdicts: Counter[tuple[str, str]]


def make(folder: Path, number: int, people: int) -> None:
    """One agency: the same files every time."""
    rng = random.Random(number)
    folder.mkdir()
    units = [f"phong-{index}" for index in range(UNITS)]
    listed = "".join(f"  - {{id: {unit}, name: Phòng {unit}, ratings: {{{YEAR}: hoan-thanh-tot}}}}\n" for unit in units)
    write(
        folder / "agency.yaml",
        f"kind: agency\nid: so-{number}\nname: Sở {number}\ncode: S{number}\nplace: V\n"
        f"complete: [under_review]\nunits:\n{listed}",
    )
    roster, given, proposed, made = [], [], [], []
    for index in range(people):
        code = f"nguoi-{index}"
        rated = {year: rng.choice(RATINGS) for year in range(YEAR - 5, YEAR + 1)}
        ratings = ", ".join(f"{year}: {rating}" for year, rating in rated.items())
        roster.append(f"  - {{id: {code}, name: Người {index}, unit: {rng.choice(units)}, ratings: {{{ratings}}}}}\n")
        for year in range(YEAR - 5, YEAR):
            award = PERSONAL[0] if rng.random() < 0.8 else PERSONAL[1]
            given.append(f"  - {{person: {code}, award: {award}, year: {year}}}\n")
        proposed.append(f"  - {{person: {code}, award: {PERSONAL[rng.random() < 0.15]}}}\n")
        if rng.random() < 0.2:
            made.append(
                f"  - {{id: sk-{index}, title: Sáng kiến {index}, year: {YEAR}, level: co-so, authors: {code}}}\n"
            )
    keeps = "complete: [leave, study, moves, discipline, under_review]\n"
    write(folder / "people.yaml", f"kind: people\n{keeps}people:\n{''.join(roster)}")
    write(folder / "history.yaml", f"kind: history\ncomplete_from: {YEAR - 5}\nawards:\n{''.join(given)}")
    write(folder / "initiatives.yaml", f"kind: initiatives\ncomplete_from: {YEAR - 5}\ninitiatives:\n{''.join(made)}")
    plan = f"kind: plan\nid: nam\ntype: annual\ntitle: Năm {YEAR}\nsymbol: KH-S\nissued: {{year: {YEAR}}}\n"
    write(folder / "plan.yaml", f"{plan}period: {{from: {YEAR}-01-01, to: {YEAR}-12-31}}\n")
    head = f"kind: nominations\nplan: nam\nyear: {YEAR}\nnominations:\n"
    write(folder / "nominations.yaml", head + "".join(proposed))


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def cases(files: AgencyFiles) -> Iterator[Case]:
    plan = files.plan_files[0]
    day = case_for(files, nominee_of(), PERSONAL[0], YEAR, plan=plan).day
    for person in files.people:
        nominee = nominee_of(person=person)
        for award in PERSONAL:
            yield case_for(files, nominee, award, YEAR, day, plan=plan)
    for unit in (*files.units, None):
        nominee = nominee_of(unit=unit)
        for award in COLLECTIVE:
            yield case_for(files, nominee, award, YEAR, day, plan=plan)


def measure(folder: Path) -> Result:
    """Read, judge, and say one proof in a hundred; without looking for garbage, as one command of the tool does."""
    gc.disable()
    start = time.process_time()
    workspace, complaints = load(folder)
    if complaints:
        raise ValueError(complaints[0].message)
    (files,) = workspace.agencies
    read = time.process_time()
    verdicts: Counter[tuple[str, str]] = Counter()
    kept = []
    for number, case in enumerate(cases(files)):
        proof = judge(case)
        verdicts[case.award, proof.verdict.value] += 1
        if number % SAMPLE == 0:
            kept.append(proof)
    judged = time.process_time()
    for proof in kept:
        say(proof)
    return Result(read - start, judged - read, time.process_time() - judged, verdicts.total(), len(kept), verdicts)


def say(proof: Proof) -> int:
    """Make every heading and fact of a proof; the sum of their numbers, so that nothing is optimised away."""
    return len(proof.condition) + len(proof.facts) + sum(say(child) for child in proof.children)


def main(people: int, processes: int) -> None:
    with tempfile.TemporaryDirectory() as root:
        folders = [Path(root) / f"so-{number}" for number in range(AGENCIES)]
        for number, folder in enumerate(folders):
            make(folder, number, people // AGENCIES)
        start = time.perf_counter()
        with ProcessPoolExecutor(processes) as pool:
            results = list(pool.map(measure, folders))
        wall = time.perf_counter() - start
    reading, judging = sum(found.reading for found in results), sum(found.judging for found in results)
    asked = sum(found.cases for found in results)
    saying = sum(found.saying for found in results) / sum(found.said for found in results)
    print(f"{people} people, {AGENCIES} agencies, {AGENCIES * UNITS} units; {asked} cases in {processes} processes")
    print(f"reading {reading:.1f} s + judging {judging:.1f} s = {reading + judging:.1f} s CPU (goal <= {GOAL})")
    print(f"wall {wall:.1f} s")
    print(f"a case {judging / asked * 1e6:.0f} µs; saying a proof {saying * 1e6:.0f} µs")
    for (award, verdict), number in sorted(sum((found.verdicts for found in results), Counter()).items()):
        print(f"  {award:<34}{verdict:<20}{number:>7}")


if __name__ == "__main__":
    people, processes, *_ = [int(argument) for argument in sys.argv[1:]] + [40_000, 2][len(sys.argv) - 1 :]
    main(people, processes)
