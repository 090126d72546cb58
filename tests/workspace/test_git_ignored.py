"""What a git repository would take in, by its .gitignore."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from thidua_cli.workspace.git_ignored import would_be_tracked

NAME = "so/mau/people.yaml"
PATTERNS = [
    "people.yaml", "*.yaml", "/people.yaml", "so", "so/", "/so/", "mau/", "/mau", "so/mau", "so/*", "so/*/people.yaml",
    "**/people.yaml", "so/**", "**/mau/**", "peopl?.yaml", "p[a-f]ople.yaml", "p[!a-d]ople.yaml", "*.yml",
    "people.yaml\n!people.yaml", "*\n!people.yaml", "# people.yaml", "so/people.yaml", "so/**/people.yaml",
]  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "so" / "mau").mkdir(parents=True)
    (tmp_path / NAME).write_text("kind: people\n", encoding="utf-8")
    return tmp_path


def test_outside_of_git_nothing_is_tracked(home: Path) -> None:
    assert not would_be_tracked(home / NAME)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_mean_what_git_means_by_them(home: Path, pattern: str) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.fail("git is needed: it is what the answers are held against")
    subprocess.run([git, "init", "-q", str(home)], check=True)
    (home / ".gitignore").write_text(f"{pattern}\n", encoding="utf-8")
    asked = subprocess.run([git, "-C", str(home), "check-ignore", "-q", NAME])
    assert would_be_tracked(home / NAME) == (asked.returncode == 1)


def test_a_nearer_file_has_the_last_word(home: Path) -> None:
    (home / ".git").mkdir()
    (home / "so" / ".gitignore").write_text("*.yaml\n", encoding="utf-8")
    assert not would_be_tracked(home / NAME)
    (home / "so" / "mau" / ".gitignore").write_text("!people.yaml\n", encoding="utf-8")
    assert would_be_tracked(home / NAME)
