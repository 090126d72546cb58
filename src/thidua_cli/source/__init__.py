"""YAML text to plain data with places, and safe edits back; nothing here knows what thi đua is."""

from thidua_cli.source.document import Path, Plain, SourceDocument
from thidua_cli.source.reader import parser_in_use, read_file, read_text

__all__ = ["Path", "Plain", "SourceDocument", "parser_in_use", "read_file", "read_text"]
