"""PDF through LibreOffice, where it is installed."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from thidua_cli.diagnostics import ThiduaError, reason

NAMES = ("soffice", "libreoffice")
SECONDS_EACH, SECONDS_START = 20, 60
# What LibreOffice writes anew on each run, in places of fixed length: the time of making, and sums over it.
_TIME = re.compile(rb"(?<=/CreationDate\(D:)\d{14}")
_SUM = re.compile(rb"(?<=[</])[0-9A-F]{32}(?=[>\s])")
_EPOCH = b"20200101000000"


def soffice() -> Path:
    """Where LibreOffice is: on PATH, else where its installers put it. Raises ThiduaError when nowhere."""
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    for place in _usual_places():
        if place.is_file():
            return place
    raise ThiduaError(
        "không tìm thấy LibreOffice để đổi sang PDF; hãy cài LibreOffice, hoặc dựng --to docx rồi lưu PDF từ Word"
    )


def _usual_places() -> list[Path]:
    if sys.platform == "win32":
        folders = (os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)"))
        return [Path(folder) / "LibreOffice" / "program" / "soffice.exe" for folder in folders if folder]
    if sys.platform == "darwin":
        return [Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")]
    return [Path("/usr/lib/libreoffice/program/soffice"), Path("/opt/libreoffice/program/soffice")]


def to_pdf(papers: Mapping[str, bytes]) -> dict[str, bytes]:
    """Each .docx as a PDF, by the same name. Raises ThiduaError when LibreOffice fails or a paper does not come out.

    A profile folder of its own, so that a LibreOffice the user has open is neither needed nor disturbed.
    """
    program = soffice()
    with TemporaryDirectory(prefix="thidua-pdf-") as folder:
        work = Path(folder)
        sources = [_put(work / f"{place}.docx", data) for place, data in enumerate(papers.values())]
        _convert(program, work, sources)
        made = [source.with_suffix(".pdf") for source in sources]
        if any(not path.is_file() for path in made):
            raise ThiduaError("LibreOffice không đổi được văn bản sang PDF; hãy thử lại, hoặc lưu PDF từ Word")
        return {name: _steady(path.read_bytes(), papers[name]) for name, path in zip(papers, made, strict=True)}


def _steady(pdf: bytes, source: bytes) -> bytes:
    """The PDF with a fixed time, and its paper's own sum in place of those over the time: equal papers, equal bytes."""
    own = hashlib.sha256(source).hexdigest()[:32].upper().encode()
    return _SUM.sub(own, _TIME.sub(_EPOCH, pdf))


def _put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _convert(program: Path, work: Path, sources: list[Path]) -> None:
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    options = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir"]
    command = [str(program), profile, *options, *map(str, (work, *sources))]
    try:
        subprocess.run(  # noqa: S603 - the program found above, on files made above
            command,
            check=True,
            capture_output=True,
            timeout=SECONDS_START + SECONDS_EACH * len(sources),
        )
    except subprocess.TimeoutExpired:
        raise ThiduaError("LibreOffice chạy quá lâu, đã dừng; hãy thử lại với ít văn bản hơn") from None
    except subprocess.CalledProcessError as problem:
        ended = f"kết thúc với mã {problem.returncode}; hãy thử lại, hoặc lưu PDF từ Word"
        raise ThiduaError(f"LibreOffice ({program.as_posix()}) không chạy được: {ended}") from problem
    except OSError as problem:
        raise ThiduaError(f"LibreOffice ({program.as_posix()}) không chạy được: {reason(problem)}") from problem
