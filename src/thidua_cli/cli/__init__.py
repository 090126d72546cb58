"""The user's words → calls. The only floor that prints, writes files and exits."""
