"""A config.json with sizes far above its tensors is refused before anything takes their memory."""

import json

import pytest
from transformers import AutoConfig

from ternhw.comparison.models import layers_of_model
from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import check_causal
from ternhw_quant.models.hf import load
from ternhw_quant.models.structure import open_model
from ternhw_quant.skeleton import skeleton
from ternhw_quant.storage.bits import model_shapes
from tests.checkpoints import write_small_llama
from tests.quant.test_structure import FAMILIES, write_model

#: Reads the model in a folder once for each number in its configuration, times each of some factors, in a
#: process that cannot take more than 1 GiB. Prints what was neither read nor refused in one line, or took
#: more than a few seconds or memory than the model has by far.
PROGRAM = """
import json, resource, sys, warnings
from pathlib import Path
from time import process_time
from ternhw_quant.errors import InputError
from ternhw_quant.models.hf import load
from ternhw_quant.models.structure import open_model

folder, *factors = Path(sys.argv[1]), *map(int, sys.argv[2:])
written = (folder / "config.json").read_text()
warnings.simplefilter("ignore")
load(folder), open_model(folder)

def numbers(fields, *path):
    for name, value in fields.items():
        if isinstance(value, dict):
            yield from numbers(value, *path, name)
        elif type(value) is int and not name.endswith("_token_id"):
            yield (*path, name)

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (taken + (1 << 30),) * 2)
told = {"tried": 0, "refused": 0, "wrong": []}
for path in numbers(json.loads(written)):
    for factor in factors:
        config = json.loads(written)
        *outer, name = path
        fields = config
        for each in outer:
            fields = fields[each]
        fields[name] = (fields[name] or 1) * factor
        (folder / "config.json").write_text(json.dumps(config))
        for read in (open_model, load):
            begun, before, message = process_time(), peak(), ""
            try:
                read(folder)
            except InputError as error:
                message = str(error)
                told["refused"] += 1
            except Exception as error:
                message = f"{type(error).__name__}: {error}\\n"
            told["tried"] += 1
            seconds, grown = process_time() - begun, (peak() - before) >> 10
            if "\\n" in message or "memory" in message or seconds > 5 or grown > 200:
                told["wrong"].append([".".join(path), factor, read.__name__, message, seconds, grown])
print(json.dumps(told))
"""


@pytest.mark.parametrize(
    ("family", "factors"),
    [
        ("llama", [10**6]),
        *(pytest.param(each, [10**3, 10**6], marks=pytest.mark.slow) for each in ("deepseek_v3", "bamba")),
    ],
)
def test_each_number_of_a_configuration_may_be_far_too_large(warm_python, tmp_path, family, factors):
    folder = write_model(FAMILIES[family][0], tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    # The attributes that are left out have the family's defaults, and a file may have them.
    everything = json.loads(AutoConfig.from_pretrained(folder).to_json_string(use_diff=False))
    (folder / "config.json").write_text(json.dumps(everything | config | {"num_labels": 2}))
    done = warm_python.run("-c", PROGRAM, str(folder), *map(str, factors), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["refused"] >= 16 * len(factors)
    assert told["tried"] > told["refused"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"vocab_size": 16_000_000}, "Checkpoint must hold each tensor in the shape of config.json, not "),
        ({"num_hidden_layers": 1024}, "Model must have at most "),
    ],
)
def test_loading_says_what_is_too_large(tmp_path, change, message):
    folder = write_small_llama(tmp_path)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | change))
    with pytest.raises(InputError) as refused:
        load(folder)
    assert str(refused.value).startswith(message)
    assert str(refused.value).endswith(f": {folder}")
    with pytest.raises(InputError):
        open_model(folder)


def test_a_number_that_no_size_shows_is_refused_when_the_model_runs(tmp_path):
    folder = write_model(FAMILIES["mixtral"][0], tmp_path)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"num_experts_per_tok": 2000}))
    with pytest.raises(InputError, match=r"^Model cannot be run: MixtralForCausalLM: .*$"):
        check_causal(load(folder))


@pytest.mark.parametrize("read", [model_shapes, layers_of_model])
def test_shapes_of_a_configuration_alone_end_at_a_number_of_modules(tmp_path, read, monkeypatch):
    config = FAMILIES["bloom"][0]
    config.to_json_file(tmp_path / "config.json")
    read(str(tmp_path))
    monkeypatch.setattr("ternhw_quant.skeleton._MOST_MODULES", 20)
    with pytest.raises(
        InputError, match=r": Model must have at most 20 modules; its configuration describes "
    ):
        read(str(tmp_path))


def test_tables_that_a_model_computes_are_bounded(monkeypatch):
    config = FAMILIES["llama"][0]
    skeleton(config)
    monkeypatch.setattr("ternhw_quant.skeleton._TABLE_BYTES", 0)
    with pytest.raises(
        InputError, match=r"^Tables that the model computes for itself must take at most 0 MiB"
    ):
        skeleton(config)
    skeleton(config, tensors=21, stored_bytes=1 << 20)
