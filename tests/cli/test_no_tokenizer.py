"""A model without a tokenizer: commands that need one say so in one line, the others work."""

import json
import shutil

import pytest

from ternhw_quant import embedded, quantize


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """The embedded model without its tokenizer, and an artefact of it."""
    folder = tmp_path_factory.mktemp("bare")
    ignored = shutil.ignore_patterns("tokenizer*")
    shutil.copytree(embedded.path(), folder / "model", ignore=ignored)
    quantize(folder / "model", folder / "artefact")
    (folder / "stories.json").write_text(json.dumps(["Tom had 12 apples."] * 9))
    return folder


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("evaluate {}/model --stories {}/stories.json", "model"),
        ("evaluate {}/artefact --stories {}/stories.json", "artefact"),
        ("quantize {}/model {}/out --method gptq --samples 2 --calibration {}/stories.json", "model"),
        ("quantize {}/model {}/out --tune scales --samples 2 --calibration {}/stories.json", "model"),
        ("tune {}/artefact {}/model {}/out --samples 2 --calibration {}/stories.json", "model"),
        ("export {}/artefact {}/out.gguf --type f16", "artefact"),
        ("run {}/artefact --prompt Tom --tokens 1", "artefact"),
        ("simulate {}/artefact --tokens 1", "artefact"),
    ],
)
def test_command_that_needs_a_tokenizer_names_it(run, bare, command, named):
    status, out, err = run(*(word.format(bare) for word in command.split()))
    rule = "Tokenizer is missing: the folder of the model must hold tokenizer.json or another tokenizer"
    assert (status, out, err) == (2, "", f"ternhw: {rule}: {bare / named}\n")
    assert not list(bare.glob("out*"))


@pytest.mark.parametrize(
    "command", ["inspect {}/artefact", "cycles {}/artefact", "compile {}/artefact {}/image"]
)
def test_command_that_needs_no_tokenizer_works(run, bare, command):
    status, _, err = run(*(word.format(bare) for word in command.split()), "--json")
    assert (status, err) == (0, "")
