"""Judges any .docx by the decree on office work, whoever made it: one folder a rule in `rules`, found by itself."""
