# Thin on purpose: every word is a word of dev.py, which runs on Windows too (py dev.py test).
PYTHON ?= python3
WORDS := setup demo test check lock docs goldens bench wheel

.PHONY: $(WORDS)
$(WORDS):
	@$(PYTHON) dev.py $@
