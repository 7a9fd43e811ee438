# Two commands matter: `make demo` and `make test`. `make help` lists the rest.
PYTHON ?= python3
SCALE ?= 1
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: install
install: $(VENV)/.installed ## prepare .venv, so that .venv/bin/tsunagari is the command

.PHONY: demo
demo: install ## the whole main job on the embedded sample mailbox
	@$(BIN)/tsunagari demo

.PHONY: test
test: lint ## everything that must hold: lint, types, direction of the rooms, tests
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not nightly"

.PHONY: lint
lint: $(VENV)/.developing ## ruff, mypy and import-linter alone
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: nightly
nightly: $(VENV)/.developing ## the long run, at most 90 minutes on 2 cores; SCALE=0.1 makes it short
	TSUNAGARI_SCALE=$(SCALE) $(BIN)/python -m pytest -n auto --dist worksteal --hypothesis-profile=new

.PHONY: bench
bench: $(VENV)/.developing ## figures as ratios, each measured in one run
	$(BIN)/python -m bench

.PHONY: acts
acts: $(VENV)/.developing ## what is read as labelled: open sentences, unseen ones, and the gap
	$(BIN)/python -m tests.tools.acts

.PHONY: weights
weights: $(VENV)/.developing ## learn again what stands beside the constructions of the reader
	$(BIN)/python -m tests.tools.learn_weights ja
	$(BIN)/python -m tests.tools.learn_weights en
	$(BIN)/python -m tests.tools.learn_pairs ja
	$(BIN)/python -m tests.tools.learn_pairs en

.PHONY: reading-samples
reading-samples: $(VENV)/.developing ## write docs/reading-samples.md; print the readings of twenty real mails
	$(BIN)/python -m tests.tools.reading_samples
	$(BIN)/python -m tests.tools.reading_samples tests/data

.PHONY: lock
lock: $(VENV)/.developing ## choose newer versions of the dependencies, with their hashes
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-header --no-annotate pyproject.toml --group build -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-header --no-annotate pyproject.toml --group build --group dev -c requirements.txt -o requirements-dev.txt

.PHONY: clean
clean: ## remove what was built here
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tsunagari needs Python 3.11 or newer; name one with make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.developing: requirements-dev.txt $(VENV)/.installed
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
