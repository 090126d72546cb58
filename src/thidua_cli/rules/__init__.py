"""Opinions: one folder a rule, found by itself. See any `td*` folder for the pattern."""
