"""The same records give the same papers, byte for byte: on another machine, on another day, in another folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from documents.test_evil_data import word_file
from subjects import YEAR, whole_year
from thidua_cli.documents.registry import documents
from thidua_cli.documents.subjects import subjects
from thidua_cli.workspace.books import PlanFiles

SCRIPT = """
import sys
from pathlib import Path
from documents.test_steady import digests
from thidua_cli.workspace.load import load
(files,) = load(Path(sys.argv[1]))[0].plans()
for one in digests(files):
    print(one)
"""
OTHER = {
    "PYTHONHASHSEED": "77",
    "TZ": "Pacific/Auckland",
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "SOURCE_DATE_EPOCH": "1700000000",
}


def digests(files: PlanFiles) -> list[str]:
    """Name and SHA-256 of the first paper of each document the year gives."""
    made = ((name, word_file(one, name)) for name, known in documents().items() for one in subjects(files, known)[:1])
    return [f"{name} {hashlib.sha256(data).hexdigest()}" for name, data in made]


def test_every_kind_of_paper_is_the_same_in_another_process(tmp_path: Path) -> None:
    shutil.copytree(YEAR, tmp_path / "kho của đơn vị")
    environment = os.environ | OTHER | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "kho của đơn vị")]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False, encoding="utf-8")
    assert done.stdout.split("\n")[:-1] == digests(whole_year()), done.stderr
