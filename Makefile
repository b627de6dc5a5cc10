# Every target sets up what it needs: a virtual environment from pinned versions.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
EXTRAS := quant,cuda,cluster,export,offload,zeroshot,report,rtl,sim,dev

.PHONY: setup fpga demo test test-oldest check formal rtl clean

setup: $(VENV)/.done

$(VENV)/.done: pyproject.toml constraints.txt
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	touch $@

# Place-and-route tools: 600 MB, so not part of setup. Tests that need one skip and name it.
fpga: setup
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[fpga]'

demo: setup
	$(BIN)/ternhw demo

# What CI runs: the linters, the types, the import invariants, then every test.
test: check
	$(BIN)/python -m pytest -n auto --dist worksteal

# What meets transformers, against the oldest one that pyproject.toml allows: 124 MB in front of the environment.
OLDEST := build/oldest

test-oldest: $(OLDEST)/.done
	PYTHONPATH=$(OLDEST) $(BIN)/python -m pytest -n auto tests/quant/test_hf.py tests/quant/test_models.py

$(OLDEST)/.done: constraints-oldest.txt | setup
	rm -rf $(OLDEST)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --target $(OLDEST) -r $<
	touch $@

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The proofs alone, with their controls.
formal: setup
	$(BIN)/python -m pytest -m formal --durations=0

rtl: setup
	$(BIN)/ternhw generate --defaults --out rtl

clean:
	rm -rf $(VENV) build
