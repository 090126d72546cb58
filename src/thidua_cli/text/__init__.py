"""Vietnamese words, templates, and Markdown with front matter read into blocks; no Word here."""
