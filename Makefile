# The one entrance for people and for CI. Each target does its own set-up.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
DOCS ?=
VENV := .venv
BIN := $(VENV)/bin
SDK_VENV := build/sdk-venv
SDK ?= generated/python
REPO ?=
REF ?=
OLD ?=
NEW ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help
help: ## Print this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@printf '\n  make sdk DOCS=path/to/microsoft-graph-docs-contrib   reads other docs, writes to build/\n'

.PHONY: setup
setup: $(VENV)/.stamp ## Make .venv with the generator and all tools

$(VENV)/.stamp: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'graphgen needs Python 3.11 or newer; name one with PYTHON=python3.x' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

.PHONY: sdk
sdk: setup ## Generate the SDK from specs/, or from DOCS=folder
	$(BIN)/graphgen generate $(if $(DOCS),--docs '$(DOCS)')

.PHONY: test
test: test-generator test-sdk ## Run all tests: the generator's, then the generated SDK's

.PHONY: test-generator
test-generator: setup
	$(BIN)/pytest -n auto --ignore tests/corpus

# The SDK is tested as its users get it: installed alone, away from the generator.
.PHONY: test-sdk
test-sdk: setup
	@test -d $(SDK) || { echo 'no $(SDK): run "make sdk" first' >&2; exit 1; }
	$(PYTHON) -m venv --clear $(SDK_VENV)
	$(SDK_VENV)/bin/python -m pip install --quiet ./$(SDK) pytest pytest-xdist
	cd $(SDK) && PYTHONDONTWRITEBYTECODE=1 $(CURDIR)/$(SDK_VENV)/bin/pytest \
		-q -n auto -c pyproject.toml --import-mode=importlib -p no:cacheprovider

.PHONY: golden
golden: setup ## Write what the golden cases give now; review the diff
	$(BIN)/python -m tests.golden

.PHONY: corpus
corpus: setup ## Compare what is read with ../shared/corpus (skipped where it is absent)
	$(BIN)/pytest tests/corpus

.PHONY: style
style: setup ## Check the style and formatting of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: typecheck
typecheck: setup ## Check the generator's types
	$(BIN)/mypy

.PHONY: sync
sync: setup ## Get the docs into the cache, lock what they are, print where they stand
	@$(BIN)/graphgen sync $(if $(REPO),--repo '$(REPO)') $(if $(REF),--ref '$(REF)')

.PHONY: lint
lint: setup ## List what is wrong in the docs: those of specs/, or DOCS=folder
	$(BIN)/graphgen lint $(if $(DOCS),--docs '$(DOCS)') --fail-on warning

.PHONY: diff
diff: setup ## Tell how the API changed: OLD=folder (or folder@ref) NEW=folder
	@test -n '$(OLD)' -a -n '$(NEW)' || { echo 'name two states: make diff OLD=... NEW=...' >&2; exit 2; }
	$(BIN)/graphgen diff '$(OLD)' '$(NEW)'

.PHONY: docs-update
docs-update: setup ## Take the newest docs: sync, generate to build/, run the generated tests
	PATH="$(CURDIR)/$(BIN):$$PATH" LOCK=specs/graphgen.lock GENERATED=build ci/docs-update
	$(MAKE) --no-print-directory test-sdk SDK=build/python

.PHONY: check
check: setup ## Is generated/ what specs/ gives?
	$(BIN)/graphgen check

# Judges from outside: msgraph-sdk, schemathesis, Redocly, Prism, openapi-python-client, tsc, node, go.
# They are downloaded, so
# CI does without; npm or go that is absent is said and left out.
.PHONY: check-packs
check-packs: setup ## Let other tools judge what the packs give (needs npm)
	$(BIN)/python -m tests.interop

.PHONY: docs
docs: setup ## Write docs/: the pages that come from the code
	$(BIN)/graphgen reference docs

.PHONY: bench
bench: setup ## Measure, and print the tables (installs the official client into build/)
	$(BIN)/python -m tests.bench

.PHONY: soak
soak: sdk ## Make 20,000 calls by each client of generated/ against a server that fails
	$(BIN)/python -m tests.soak

.PHONY: clean
clean: ## Remove .venv, build/ and all caches
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +
