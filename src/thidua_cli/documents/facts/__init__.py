"""What templates may print: frozen values made from the records, one module a subject."""
