"""Writes the generated documents in docs/ anew; with `--check` it only says which of them are stale (exit 1)."""

# ruff: noqa: T201  # it speaks to a developer

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

import doc_awards  # noqa: E402  # the package is found through the line above
import doc_commands  # noqa: E402
import doc_files  # noqa: E402
import doc_law  # noqa: E402
import doc_rules  # noqa: E402

NOTICE = (
    "<!-- Tệp này do tools/make_docs.py viết ra từ chính công cụ; đừng sửa tay, hãy chạy `python dev.py docs`. -->\n\n"
)
DOCUMENTS: dict[str, Callable[[], str]] = {
    "quy-tac.md": doc_rules.document,
    "lenh.md": doc_commands.document,
    "tep.md": doc_files.document,
    "danh-hieu.md": doc_awards.document,
    "doi-chieu-luat.md": doc_law.document,
}


def main(*, only_check: bool) -> int:
    stale = 0
    for name, build in DOCUMENTS.items():
        path, wanted = ROOT / "docs" / name, NOTICE + build()
        if path.exists() and path.read_text(encoding="utf-8") == wanted:
            continue
        stale += 1
        if only_check:
            print(f"docs/{name} is stale: run `python dev.py docs`")
        else:
            path.write_text(wanted, encoding="utf-8", newline="\n")
            print(f"docs/{name} written")
    return 1 if only_check and stale else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a document is stale")
    sys.exit(main(only_check=parser.parse_args().check))
