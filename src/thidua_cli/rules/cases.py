"""The cases of a rule: small workspaces beside it that are its tests and its manual at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from thidua_cli.rules.registry import AnyRule, folder_of
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE

_HERE = Path(__file__).parent
GOLDEN = ".out"
SIZE = ".size"
PAPER = ".md"
_LANGUAGES = {PAPER: "markdown"}
_SIGNS = str.maketrans({"\r": "␍", "\t": "⇥   "})


@dataclass(frozen=True, slots=True)
class Case:
    """`path` is a YAML file, a folder of them, a paper in Markdown, or a `.size` file: the bytes of a larger one."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name if self.path.is_dir() else self.path.stem

    @property
    def is_wrong(self) -> bool:
        return self.name.startswith("sai_")

    @property
    def language(self) -> str:
        """Name of the language for a fenced block of Markdown."""
        return _LANGUAGES.get(self.path.suffix, "yaml")

    @property
    def golden(self) -> Path:
        return self.path.parent / f"{self.name}{GOLDEN}"

    def said(self) -> str:
        """The lines the tool gives for this case; nothing for a right one."""
        return self.golden.read_text(encoding="utf-8") if self.is_wrong else ""

    def text(self) -> str:
        """The files as people should see them: bytes that are no text and characters that cannot be seen get a sign."""
        if self.path.suffix == SIZE:
            return f"(một tệp {self.path.read_text(encoding='utf-8').strip()} byte)\n"
        if self.path.is_dir():
            files = sorted(path for path in self.path.rglob("*") if path.is_file())
            return "\n".join(f"# {path.relative_to(self.path).as_posix()}\n{visible(path)}" for path in files)
        return visible(self.path)


def rule_folder(rule: AnyRule) -> Path:
    """The folder that holds the rule's module, page and cases."""
    return _HERE / folder_of(rule)


def cases_of(rule: AnyRule) -> dict[str, Case]:
    """The cases of a rule by name, the right ones first."""
    folder = rule_folder(rule) / "cases"
    found = [Case(path) for path in sorted(folder.iterdir()) if path.suffix != GOLDEN]
    return {case.name: case for case in found}


def visible(path: Path) -> str:
    """The text of a file without anything that a screen would hide or obey."""
    text = path.read_bytes().decode("utf-8", errors="backslashreplace")
    for unseen in (INVISIBLE, FORBIDDEN):
        text = unseen.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)
    return text.translate(_SIGNS)
