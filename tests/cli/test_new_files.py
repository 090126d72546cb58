from pathlib import Path

import pytest

from thidua_cli.cli import new_files
from thidua_cli.cli.new_files import write_all
from thidua_cli.diagnostics import ThiduaError


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_all_files_are_written_with_line_feeds(folder: Path) -> None:
    write_all({folder / "a.yaml": "một\n", folder / "b" / "c.yaml": "hai\n"})

    assert everything(folder) == ["a.yaml", "b", "b/c.yaml"]
    assert (folder / "b" / "c.yaml").read_bytes() == b"hai\n"


def test_one_file_that_is_there_already_stops_them_all(folder: Path) -> None:
    (folder / "b.yaml").write_text("cũ", encoding="utf-8")

    with pytest.raises(ThiduaError, match=r"đã có “b\.yaml”"):
        write_all({folder / "a.yaml": "một\n", folder / "b.yaml": "hai\n"})
    assert everything(folder) == ["b.yaml"]
    assert (folder / "b.yaml").read_text(encoding="utf-8") == "cũ"


@pytest.mark.parametrize("trouble", [ThiduaError("đĩa đầy"), KeyboardInterrupt()], ids=["disk", "ctrl-c"])
def test_trouble_halfway_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch, trouble: BaseException) -> None:
    real = new_files.write_new

    def failing(path: Path, data: bytes) -> None:
        if path.name == "c.yaml":
            raise trouble
        real(path, data)

    monkeypatch.setattr(new_files, "write_new", failing)
    with pytest.raises(type(trouble)):
        write_all({folder / "x" / "y" / "a.yaml": "một\n", folder / "c.yaml": "hai\n"})
    assert everything(folder) == []
