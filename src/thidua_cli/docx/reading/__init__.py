"""Any .docx file as frozen values with effective formatting; the other direction of `docx.write`."""

from thidua_cli.docx.reading.read import read_docx

__all__ = ["read_docx"]
