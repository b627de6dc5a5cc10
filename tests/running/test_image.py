"""A run from an image writes what a run from its artefact writes, in the same cycles."""

import json
from functools import cache

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

import ternhw
from ternhw.config import AcceleratorConfig
from ternhw.image import MAP
from ternhw.peers import MemoryBehaviour
from ternhw.running import sources
from ternhw.running.checking import DifferenceError
from ternhw_quant.errors import InputError
from tests.artifacts import GROUP_SIZE, Form, write_artifact
from tests.running.test_run import PROMPT, SIZES

FORMS = {
    "int8": (Form(), ()),
    "ptqtp": (Form(tied=True), ("--array-tokens", 2, "--packing", "base3")),
    "permuted": (Form(planes=1, offsets=True, permuted=True), ("--io", "memory")),
}
FLAGS = ("--rows", 2, "--lanes", 4, "--max-in-features", 64, "--bus-bits", 128)
FIELDS = {"rows": 2, "lanes": 4, "max_in_features": 64, "bus_bits": 128, "group_size": GROUP_SIZE}


@pytest.fixture
def made(tmp_path_factory, run):
    """Return a function that writes an artefact of a form and compiles it; returns folders and head."""

    def write(name):
        form, flags = FORMS[name]
        folder = tmp_path_factory.mktemp(name)
        torch.manual_seed(5)
        write_artifact(folder / "artefact", LlamaForCausalLM(LlamaConfig(**SIZES)), form)
        head = "ptqtp" if name == "ptqtp" else "int8"
        flags = (*FLAGS, *flags, "--model", "--head", head)
        status, _, err = run("compile", folder / "artefact", folder / "image", *flags)
        assert status == 0, err
        return folder / "artefact", folder / "image", head

    return cache(write)


@pytest.mark.sim
@pytest.mark.slow
@pytest.mark.parametrize("name", FORMS)
def test_a_run_from_an_image_is_that_from_its_artefact(made, name):
    artefact, image, head = made(name)
    config = json.loads((image / MAP).read_text())["config"]
    in_c = ternhw.run(image, PROMPT, tokens=6, backend="c")
    memory = MemoryBehaviour(latency=9)
    engine = ternhw.run(image, PROMPT, tokens=6, memory=memory, clock_mhz=100.0)
    before = ternhw.run(
        artefact, PROMPT, tokens=6, head=head, memory=memory, config=AcceleratorConfig.from_values(**config)
    )
    assert engine.tokens == in_c.tokens == before.tokens
    assert engine.text == in_c.text == before.text
    assert engine.head == in_c.head == head
    assert engine.engine.products == engine.engine.compared == before.engine.products
    if config["io"] == "stream":
        assert engine.engine.tallies == before.engine.tallies
    else:  # Results lie at other addresses behind the model section, and bursts end at 4 KiB.
        ran = [{key: tally.runs for key, tally in each.engine.tallies.items()} for each in (engine, before)]
        assert ran[0] == ran[1]
    assert engine.engine.config.digest == before.engine.config.digest
    assert engine.tokens_per_second("decode") > 0 and in_c.engine is None


@pytest.mark.sim
@pytest.mark.slow
def test_a_wrong_matrix_of_an_image_is_found(made, monkeypatch, tmp_path):
    """The engine computes the image's words, the check what the image means."""
    _, image, _ = made("int8")

    def read(*arguments):
        matrix = sources_read(*arguments)
        matrix.planes[0, 1, 2] = 1 - abs(matrix.planes[0, 1, 2])
        return matrix

    sources_read = sources.read_matrix
    monkeypatch.setattr(sources, "read_matrix", read)
    with pytest.raises(DifferenceError, match=r"differs at position \d+: row 1, group 0: expected"):
        ternhw.run(image, PROMPT, tokens=2, fixtures=tmp_path)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"backend": "golden"}, "Backend golden needs an artefact, not an image"),
        ({"head": "int8"}, "An image has its own output head"),
        ({"text": "some.txt"}, "An image has its own fraction bits"),
        ({"config": AcceleratorConfig.from_values(**FIELDS)}, "An image has its own configuration"),
        ({"backend": "c", "clock_mhz": 10.0}, "Backend c has no engine, and so no clock_mhz"),
    ],
)
def test_what_an_image_fixes_is_refused(made, options, message):
    with pytest.raises(InputError, match=f"^{message}"):
        ternhw.run(made("int8")[1], PROMPT, **options)


def test_the_command_refuses_what_an_image_fixes(run, made):
    _, image, _ = made("int8")
    command = ("run", image, "--prompt", PROMPT, "--tokens", 3)
    for flags in (("--rows", 2), ("--head", "int8"), ("--text", "a.txt")):
        status, _, err = run(*command, *flags)
        assert (status, err) == (
            *(2, f"ternhw: {flags[0]} cannot be combined with an image, which has its own\n"),
        )
    status, out, _ = run(*command, "--backend", "c", "--json")
    assert status == 0 and len(json.loads(out)["tokens"]) == 3


def test_damaged_images_are_refused(run, made):
    artefact, image, _ = made("int8")
    data = bytearray((image / "image.bin").read_bytes())
    data[300] ^= 1
    (image / "image.bin").write_bytes(data)
    with pytest.raises(InputError, match=r"^Image must have the SHA-256 of map\.json: "):
        ternhw.run(image, PROMPT, backend="c")
    for flags, message in (
        ((), r"^Image must hold a model; run: ternhw compile --model: "),
        (("--model", "--head", "float"), r"^Image must hold its output head "),
    ):
        assert run("compile", artefact, image, *FLAGS, *flags, "--force")[0] == 0
        with pytest.raises(InputError, match=message):
            ternhw.run(image, PROMPT, backend="c")
