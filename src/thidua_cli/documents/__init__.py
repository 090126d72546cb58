"""Facts for templates, by subject; the template folders; records to Markdown and blocks."""
