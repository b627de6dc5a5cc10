#!/usr/bin/env bash
# Go on with a text by one artefact in this environment and in a new one that holds nothing but this package
# and the oldest transformers, and fail if the tokens differ. The new one takes 1.4 GB and some minutes.
#
#     benchmarks/second_environment.sh ARTEFACT "Once upon a time"
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
artefact=$(realpath "$1")
text=$2
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT

python -m venv "$new/venv"
oldest=$(grep -oE '^[a-z_]+' "$repository/constraints-oldest.txt" | paste -sd '|')
grep -vE "^($oldest)==" "$repository/constraints.txt" | cat "$repository/constraints-oldest.txt" - >"$new/pins.txt"
"$new/venv/bin/pip" install --quiet --disable-pip-version-check -c "$new/pins.txt" "$repository[quant]"

say() { (cd "$new" && "$@" "$repository/examples/generate.py" "$artefact" "$text") }
say env -u PYTHONPATH "$new/venv/bin/python" >"$new/there.txt"
say python >"$new/here.txt"
cat "$new/here.txt" "$new/there.txt"
cmp <(tail -n +2 "$new/here.txt") <(tail -n +2 "$new/there.txt")
echo "the same tokens"
