"""Số định danh, ngày sinh nằm trong tệp mà git sẽ giữ mãi."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from thidua_cli.diagnostics import Severity
from thidua_cli.law.spelling import fold
from thidua_cli.models.people import Person
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.git_ignored import is_tracked, would_be_tracked

KEYS = {"cccd": "số định danh", "born": "ngày sinh"}


def needless(files: AgencyFiles, people: tuple[Person, ...]) -> list[Person]:
    """Who has such a number without a namesake to be told from."""
    names = Counter(fold(person.name) for person in files.people.values())
    told = [person for person in people if person.cccd is not None or person.born is not None]
    return [person for person in told if names[fold(person.name)] == 1]


def way_out(path: Path, key: str) -> str:
    """What to do: a file that git keeps already does not leave it by a pattern."""
    if is_tracked(path) and not would_be_tracked(path):
        return f"tệp có trong .gitignore mà git vẫn giữ: chạy `git rm --cached {path.name}` trong thư mục của tệp"
    return f"bỏ {key}, hoặc để {key} ở một tệp people riêng ghi tên trong .gitignore"


def check(files: AgencyFiles) -> Iterator[Finding]:
    for file in files.people_files:
        found, path = needless(files, file.people), Path.cwd() / file.where().file
        if found and (would_be_tracked(path) or is_tracked(path)):
            first = found[0]
            key = next(key for key in KEYS if getattr(first, key) is not None)
            kinds = [word for key, word in KEYS.items() if any(getattr(one, key) is not None for one in found)]
            whose = f"{' và '.join(kinds)} của {len(found)} người"
            message = f"{whose} nằm trong kho git: ai có bản sao kho đều đọc được, mãi mãi"
            yield Finding(first.where(key), message, fix=way_out(path, key))


TITLE = "Số định danh, ngày sinh không nằm trong kho git khi không cần."
RULE = Rule("TD128", "so-rieng-trong-git", TITLE, AgencyFiles, check, Severity.WARNING)
