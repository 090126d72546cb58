"""Values → strings. Nothing here prints."""
