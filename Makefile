# Two commands do everything from a bare Python 3.11: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
AS_ROOT := $(if $(filter 0,$(shell id -u)),,sudo -n)
# These watch processes, memory and whole runs: one test at a time.
ALONE := tests/executor tests/pipelines tests/audit tests/project

.PHONY: demo test fast check docs clean browser
.DEFAULT_GOAL := demo

$(READY): requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "installing pinned requirements into .venv (about a minute the first time) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

demo: $(READY)          ## make a few hundred checked triplets into runs/demo
	@$(BIN)/icc run -c examples/demo.yaml --out runs/demo --sheet runs/demo/contact-sheet.png

browser:                # the audit page is tested in a real one
	@command -v chromium >/dev/null || { echo "installing Chromium for the test of the audit page …"; \
	  $(AS_ROOT) apt-get update -qq && $(AS_ROOT) apt-get install -qq -y --no-install-recommends chromium >/dev/null; } \
	  || echo "Chromium could not be installed; the audit page's test will fail until it is there"

test: $(READY) browser  ## the whole test suite
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(ALONE:%=--ignore=%); first=$$?; \
	  $(BIN)/python -m pytest $(ALONE) && exit $$first

fast: $(READY) browser  ## the suite without the slow samples
	@$(BIN)/python -m pytest -m "not slow" -n 2 --dist worksteal $(ALONE:%=--ignore=%); first=$$?; \
	  $(BIN)/python -m pytest -m "not slow" $(ALONE) && exit $$first

check: $(READY)         ## format, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

docs: $(READY)          ## rewrite the generated pages under docs/
	@$(BIN)/python -m pipelines.docs

clean:
	rm -rf .venv build dist *.egg-info
