"""The one word for everything a developer does: `python dev.py setup | demo | test | check | …`.

Standard library only, so that it runs in a fresh clone on Windows, macOS and Linux before anything is installed.
"""

# ruff: noqa: S603, T201  # it runs this repository's own tools and speaks to a developer

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "thidua-setup.sha256"
LOCK = ROOT / "requirements-dev.txt"
PROJECT = ROOT / "pyproject.toml"
DOCS = ROOT / "tools" / "make_docs.py"

# pytest stands last, so that a run always ends with its closing line.
CHECKS: dict[str, tuple[str, ...]] = {
    "ruff": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy",),
    "imports": ("lint-imports",),
    "docs": ("python", str(DOCS), "--check"),
    "pytest": ("pytest", "-n", "auto"),
}


def run(*command: str | Path) -> int:
    """Run one of the tools of `.venv` from the top of the repository; its exit code."""
    tool = shutil.which(command[0], path=BIN)
    if tool is None:
        sys.exit(f"dev.py: no {command[0]} in {BIN.name}; delete .venv and run again")
    return subprocess.run([tool, *command[1:]], cwd=ROOT, check=False).returncode


def must(*command: str | Path) -> None:
    """Run a tool and stop with its exit code if it fails."""
    if code := run(*command):
        sys.exit(code)


def say(text: str) -> None:
    """Print at once, so that lines of ours and of the tools keep their order in a log."""
    print(f"== {text}", flush=True)


def fingerprint() -> str:
    """What an up-to-date `.venv` was made from."""
    made_from = [LOCK.read_bytes(), PROJECT.read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(made_from)).hexdigest()


def setup(_: Sequence[str] = ()) -> int:
    """Make .venv and install what the lock file names; does nothing when that is done."""
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return 0
    say("setup: .venv from requirements-dev.txt")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    pip = ("python", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    must(*pip, "--require-hashes", "-r", LOCK)
    must(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(wanted, encoding="ascii")
    return 0


def demo(_: Sequence[str]) -> int:
    """Show the tool at work in a new folder demo/1, demo/2, …"""
    setup()
    folder = next(path for number in count(1) if not (path := ROOT / "demo" / str(number)).exists())
    folder.parent.mkdir(exist_ok=True)
    return run("thidua", "demo", folder.relative_to(ROOT))


def check(names: Sequence[str]) -> int:
    """Run every check, or those named: ruff, format, mypy, imports, docs, pytest."""
    if unknown := [name for name in names if name not in CHECKS]:
        sys.exit(f"dev.py check: no check {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    setup()
    asked = [name for name in CHECKS if not names or name in names]
    failed: list[str] = []
    for name in asked:
        if name == "pytest":
            say_failed(failed)
        say(f"{name}: {' '.join(CHECKS[name])}")
        if run(*CHECKS[name]):
            failed.append(name)
    if asked[-1] != "pytest":
        say_failed(failed)
    return 1 if failed else 0


def say_failed(names: Sequence[str]) -> None:
    """Name what failed, if anything did."""
    if names:
        say(f"FAILED: {', '.join(names)}")


def test(_: Sequence[str]) -> int:
    """Run every check, the tests last."""
    return check(())


def lock(_: Sequence[str]) -> int:
    """Write requirements-dev.txt anew from pyproject.toml, for every platform (needs uv)."""
    import tomllib

    uv = shutil.which("uv")
    if uv is None:
        sys.exit("dev.py lock: uv is not installed; see its own pages on how to get it")
    build = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["build-system"]["requires"]
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder) / "build.in"
        # pip is locked too: the launcher of `thidua` that older ones write imports `re`, half of its start-up time
        extra.write_text("\n".join([*build, "pip>=25.1"]), encoding="utf-8", newline="\n")
        groups = ("--group", "dev", "--group", "bench")
        bare = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--no-config")
        target = ("--universal", "--python-version", "3.11", "--generate-hashes", "--output-file", LOCK)
        sources = (PROJECT, extra, *groups)
        return subprocess.run([uv, "pip", "compile", "--quiet", *sources, *bare, *target], check=False).returncode


def docs(_: Sequence[str]) -> int:
    """Write the generated documents anew."""
    setup()
    return run("python", DOCS)


def goldens(paths: Sequence[str]) -> int:
    """Rewrite what the tests expect from what the tool says now; then read the diff."""
    setup()
    return run("python", ROOT / "tools" / "goldens.py", *paths)


def bench(names: Sequence[str]) -> int:
    """Run every script in benchmarks/, or those named."""
    setup()
    scripts = sorted(path for path in (ROOT / "benchmarks").glob("*.py") if not names or path.stem in names)
    if not scripts:
        sys.exit(f"dev.py bench: nothing in benchmarks/ is called {' or '.join(names)}")
    return max(run("python", script) for script in scripts)


def wheel(_: Sequence[str]) -> int:
    """Build the wheel into dist/."""
    setup()
    return run("python", "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", "dist", ".")


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "setup": setup,
    "demo": demo,
    "test": test,
    "check": check,
    "lock": lock,
    "docs": docs,
    "goldens": goldens,
    "bench": bench,
    "wheel": wheel,
}
TAKE_NAMES = {"check", "goldens", "bench"}


def main() -> int:
    """Read the command line; the exit code of what was asked."""
    if sys.version_info < (3, 11):  # noqa: UP036  # nobody has chosen this Python yet
        sys.exit("dev.py: Python 3.11 or newer is needed")
    what = "\n".join(f"  {name:8} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser("dev.py", epilog=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("names", nargs="*", help="for check, goldens and bench: only these")
    asked = parser.parse_args()
    if asked.names and asked.command not in TAKE_NAMES:
        parser.error(f"{asked.command} takes no names")
    return COMMANDS[asked.command](asked.names)


if __name__ == "__main__":
    sys.exit(main())
