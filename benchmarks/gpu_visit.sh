#!/usr/bin/env bash
# The first half hour on a GPU, in four stages of at most eight minutes each. A stage can be stopped and started
# again: it goes on after the last row that its records hold. It exits 0 with what was done, and says what is
# not measured yet.
#
#     benchmarks/gpu_visit.sh prepare   # on a machine with a package registry: fetch what the GPU's lacks
#     benchmarks/gpu_visit.sh --plan    # rows and minutes of each stage; needs no GPU
#     benchmarks/gpu_visit.sh 1         # … to 4, or all
#
# Records go to the folder $OUT if that is set, else to benchmarks/records. In $OUT a stage starts from the records
# of this checkout. On a machine without a network bring build/gpu_visit, which prepare fills, along.
set -euo pipefail
cd "$(dirname "$0")/.."
wheels=build/gpu_visit
python=${PYTHON:-python3}
limit=${TERNHW_STAGE_SECONDS:-480}

usage() {
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2
    exit 2
}

# pydantic and its companions, of the versions that this repository is tested with; those of pydantic_core differ
# by Python.
prepare() {
    local version
    for version in 3.11 3.12; do
        "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
            --python-version "$version" --implementation cp \
            --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 \
            --constraint constraints.txt --dest "$wheels/cp${version/./}" \
            pydantic pydantic-core annotated-types typing-inspection
    done
    du -sh "$wheels"
}

# The sources of this checkout first, then what the machine has, then what was brought along.
environment() {
    export PYTHONPATH=$PWD:$PWD/quant:$PWD/sim${PYTHONPATH:+:$PYTHONPATH}
    export PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
    if ! "$python" -c 'import pydantic' 2>/dev/null; then
        local tag site
        tag=$("$python" -c 'import sys; print("cp%d%d" % sys.version_info[:2])')
        site=$(mktemp -d)
        "$python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-compile \
            --target "$site" "$wheels/$tag"/*.whl
        export PYTHONPATH=$PYTHONPATH:$site
    fi
    records=${OUT:-benchmarks/records}
    mkdir -p "$records"
    if [ -n "${OUT:-}" ]; then
        cp --no-clobber benchmarks/records/timings_*.json benchmarks/records/gpu_visit.json "$records" 2>/dev/null || true
    fi
}

stage() {
    local status=0
    timeout --kill-after=10 "$limit" "$python" benchmarks/gpu_visit.py "$1" --records "$records" || status=$?
    case $status in
    0) ;;
    124 | 137) echo "stage $1: stopped after $limit s" ;;
    *) echo "stage $1: FAILED, exit $status" ;;
    esac
}

case ${1:-} in
prepare) prepare ;;
--plan)
    environment
    "$python" benchmarks/gpu_visit.py plan
    ;;
1 | 2 | 3 | 4 | all)
    environment
    if [ "$1" = all ]; then stages=(1 2 3 4); else stages=("$1"); fi
    for number in "${stages[@]}"; do stage "$number"; done
    "$python" benchmarks/gpu_visit.py owed --records "$records"
    ;;
*) usage ;;
esac
