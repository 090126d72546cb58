"""What is committed is clean: plain text, the same on every machine, tied to no machine."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements-dev.txt"
DEFECTS = {ROOT / "tests" / "workspaces", *(ROOT / "src" / "thidua_cli" / "rules").glob("td00*/cases")}
BINARY = {".docx", ".pdf", ".png", ".xlsx"}
MADE_HERE = {"__pycache__", "demo", "dist"}
KEPT_DOT_FOLDERS = {".ci", ".github"}
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|root|work|Users|tmp)/\w|[A-Z]:\\+Users\\+\w")
REGISTRY = re.compile(r"pypi\.(?:org|python)|pythonhosted\.|--(?:extra-)?index-url[ =]|--find-links[ =]|://[^\s/]*@")


def committed(folder: Path = ROOT) -> Iterator[Path]:
    """Files of the checkout without what tools make in it; git itself is not asked, it may not be there."""
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if name not in MADE_HERE and (not name.startswith(".") or name in KEPT_DOT_FOLDERS)
        )
        yield from (Path(here) / name for name in sorted(files))


TEXTS = [path for path in committed() if path.suffix not in BINARY and not DEFECTS & set(path.parents)]


def places(pattern: re.Pattern[str]) -> list[str]:
    """file:line of every match in the text files."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in TEXTS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_walk_sees_the_repository() -> None:
    seen = {path.relative_to(ROOT).as_posix() for path in TEXTS}
    assert {
        "pyproject.toml",
        ".gitattributes",
        ".ci/run",
        "src/thidua_cli/front.py",
        "tests/test_repository.py",
    } <= seen


@pytest.mark.parametrize("path", TEXTS, ids=[path.relative_to(ROOT).as_posix() for path in TEXTS])
def test_text_is_utf8_with_plain_line_ends(path: Path) -> None:
    raw = path.read_bytes()
    raw.decode("utf-8")
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw[-1:] in (b"", b"\n")


def test_no_machine_path() -> None:
    assert places(MACHINE_PATH) == []


def test_no_registry_address() -> None:
    assert places(REGISTRY) == []


def test_patterns_catch_what_they_are_for() -> None:
    user = "someone"
    for text in (f"/home/{user}/x", f"see /Users/{user}", f"C:\\Users\\{user}", f"'/root/{user}'"):
        assert MACHINE_PATH.search(text)
    for text in ("https://pypi" + ".org/simple", "--extra-index-url" + "=x", "https://me:secret" + "@host/"):
        assert REGISTRY.search(text)


def test_lock_pins_and_hashes_everything_and_names_no_place() -> None:
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    requirements = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    assert requirements
    for requirement in requirements:
        assert re.match(r"[a-z0-9-]+(\[[a-z,]+\])?==\S+ ", requirement), requirement
        assert "--hash=sha256:" in requirement, requirement


def test_build_script_may_be_executed_and_defects_are_kept_as_they_are() -> None:
    assert (ROOT / ".ci" / "run").read_bytes().startswith(b"#!/usr/bin/env bash\n")
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert {"* text=auto eol=lf", "tests/workspaces/** -text"} <= set(attributes)
