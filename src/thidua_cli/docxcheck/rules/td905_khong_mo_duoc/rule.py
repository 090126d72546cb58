"""Tệp .docx không mở được, nên chưa chấm gì."""

from __future__ import annotations

from thidua_cli.docxcheck.base import PaperRule

RULE = PaperRule("TD905", "khong-mo-duoc", "Tệp .docx phải mở được và không có mật khẩu.", "", (), None)
