"""Numbers: what was set, put forward, given, and what is left. No opinions."""
