"""Tables of other programs in and out: Excel and CSV lists become records of the workspace, and records sheets."""
