"""One folder a rule, `td907_kho_giay` …: its check, its page, its cases."""
