# Every target sets up what it needs: a virtual environment from pinned versions.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
EXTRAS := quant,cuda,cluster,export,offload,zeroshot,report,rtl,sim,dev
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# The mark that make fpga leaves: an environment that has it is upgraded with the extra fpga.
FPGA   := $(VENV)/.fpga
MARKED := $(wildcard $(FPGA))

.PHONY: setup fpga demo test pytest test-oldest check types style imports formal rtl clean

setup: $(VENV)/.done

# A newer pyproject.toml or constraints.txt upgrades the environment in place, so what the user added to it stays.
$(VENV)/.done: pyproject.toml constraints.txt
	@$(environment)
	$(PIP) -c constraints.txt -e '.[$(EXTRAS)$(if $(MARKED),$(comma)fpga)]'
	touch $@ $(MARKED)

# Makes the environment, but only where there is none whose Python runs.
define environment
$(PYTHON) -c '$(recent)' || exit 1; \
want=`$(PYTHON) -c '$(version)'`; \
have=`$(BIN)/python -c '$(version)' 2>/dev/null` || have=none; \
if [ $$have = none ]; then \
    [ ! -e $(VENV) ] || echo 'The Python of $(VENV) does not run, so the environment is rebuilt.'; \
    $(PYTHON) -m venv --clear $(VENV); \
elif [ $$have != $$want ]; then \
    echo "$(VENV) has Python $$have, but $(PYTHON) is Python $$want." \
        'Run make PYTHON=$(BIN)/python to keep the environment, or make clean to rebuild it.' >&2; \
    exit 1; \
fi
endef
version := import sys; print("%d.%d" % sys.version_info[:2])
recent  := import sys; v = sys.version_info[:2]; \
    sys.exit(v < (3, 11) and "ternhw needs Python 3.11 or newer, not %d.%d. Run make PYTHON=python3.11." % v)
comma := ,

# Place-and-route tools take 600 MB, so they are not part of setup. Tests that need one skip and name it.
fpga: $(FPGA)

$(FPGA): | setup
	$(PIP) -c constraints.txt -e '.[fpga]'
	touch $@

demo: setup
	$(BIN)/ternhw demo

# What CI runs: the linters and the import invariants, then the types beside every test.
test: style imports
	@$(MAKE) --no-print-directory -j2 types pytest

pytest: setup
	$(BIN)/python -m pytest -n auto --dist worksteal

# What meets transformers, against the oldest one that pyproject.toml allows: 124 MB in front of the environment.
OLDEST := build/oldest

test-oldest: $(OLDEST)/.done
	PYTHONPATH=$(OLDEST) $(BIN)/python -m pytest -n auto tests/quant/test_hf.py tests/quant/test_models.py

$(OLDEST)/.done: constraints-oldest.txt | setup
	rm -rf $(OLDEST)
	$(PIP) --no-deps --target $(OLDEST) -r $<
	touch $@

# Two at a time: mypy takes as long as the others together.
check: setup
	@$(MAKE) --no-print-directory -j2 --output-sync types style imports

types: setup
	$(BIN)/mypy

style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

imports: setup
	$(BIN)/lint-imports

# The proofs alone, with their controls.
formal: setup
	$(BIN)/python -m pytest -m formal --durations=0

rtl: setup
	$(BIN)/ternhw generate --defaults --out rtl

clean:
	rm -rf $(VENV) build
