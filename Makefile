# make run: the terminal on the example registry.  make test: everything CI runs.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
AXE    := tests/browser/node_modules/.package-lock.json

.PHONY: run test style types layers pytest wheel lock clean help

help:
	@echo "make run    the terminal UI on the example registry"
	@echo "make test   style, types, layers and tests: everything CI runs"
	@echo "make lock   resolve the dependencies again (needs the network)"
	@echo "make clean  remove the environment and what tools left behind"

run: $(VENV)/.runtime
	@$(BIN)/interlock init --example --keep
	@$(BIN)/interlock

test: $(VENV)/.development style types layers pytest

style: $(VENV)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.development
	$(BIN)/mypy

layers: $(VENV)/.development
	$(BIN)/lint-imports

pytest: $(VENV)/.development $(AXE)
	$(BIN)/python -m pytest -n auto --dist loadgroup

wheel: $(VENV)/.development
	$(BIN)/python -m pip wheel --quiet --no-deps --no-index --no-build-isolation --wheel-dir dist .

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Interlock needs Python 3.11 or newer; name one with make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-index --no-build-isolation -e .
	@touch $@

$(VENV)/.development: requirements-dev.lock pyproject.toml | $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# What checks that the maps are accessible comes from npm; without npm the tests say what they leave out.
ifneq ($(shell command -v npm 2>/dev/null),)
$(AXE): tests/browser/package-lock.json tests/browser/.npmrc
	cd tests/browser && npm ci --silent --no-audit --no-fund
	@touch $@
else
$(AXE):
endif

# The locks hold exact versions with hashes for every platform, and no index address.
LOCKING := --quiet --python-version 3.11 --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links
lock: | $(BIN)/python
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile $(LOCKING) pyproject.toml .ci/build.in -o requirements.lock
	$(BIN)/uv pip compile $(LOCKING) --constraint requirements.lock --extra dev --extra serve pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) dist tests/browser/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis
