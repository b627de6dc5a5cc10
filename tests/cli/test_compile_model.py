"""``ternhw compile --model``: the image of a whole decoder."""

import json
import shutil

import pytest

from ternhw.model_section import read_model
from ternhw_quant.decoder.library import CImage
from ternhw_quant.models.loading import load_tokenizer
from tests.quant.decoder.test_building import FAMILIES, artifact_of

FLAGS = ("--rows", 4, "--lanes", 8)


@pytest.fixture(scope="module")
def artefact(tmp_path_factory):
    return artifact_of(tmp_path_factory.mktemp("artefact"), FAMILIES["LLaMA 3, untied"])


def test_image_of_a_model_has_its_head_tokenizer_and_head_room(run, artefact, tmp_path):
    image = tmp_path / "image"
    status, out, err = run("compile", artefact, image, *FLAGS, "--model", "--context", 40, "--json")
    assert (status, err) == (0, "")
    told = json.loads(out)
    assert told["layers"][-1]["name"] == "lm_head" and told["layers"][-1]["planes"] == 5
    residual = next(each for each in told["ranges"] if each["tensor"] == "residual")
    assert residual["limit"] >= 8 * residual["largest"] > 0
    model = read_model(image)
    opened = CImage(model.image, model.section).model
    assert (opened.context, opened.vocabulary, opened.residual_bits) == (40, 512, residual["fraction_bits"])
    assert load_tokenizer(image)("story")["input_ids"] == load_tokenizer(artefact)("story")["input_ids"]


def test_head_in_float_is_not_in_the_image_and_text_sets_the_ranges(run, artefact, tmp_path):
    text = tmp_path / "text.txt"
    text.write_text("Once upon a time there was a cat. " * 100)
    status, out, _ = run(
        *("compile", artefact, tmp_path / "image", *FLAGS, "--model", "--head", "float"),
        "--text",
        text,
        "--json",
    )
    assert status == 0
    assert not any(layer["name"] == "lm_head" for layer in json.loads(out)["layers"])
    model = read_model(tmp_path / "image")
    assert CImage(model.image, model.section).model.head.rows == 0


def test_table_shows_where_least_is_free(run, artefact, tmp_path):
    status, out, _ = run("compile", artefact, tmp_path / "image", *FLAGS, "--model")
    assert status == 0
    lines = [line.split("\t") for line in out.splitlines()]
    kinds = [line[0] for line in lines[[line[0] for line in lines].index("tensor") + 1 :]]
    assert kinds[:2] == ["residual", "logits"] and {"query", "hidden"} < set(kinds)
    assert any(line[0] == "model section" for line in lines)


def test_artefact_without_a_tokenizer_is_refused_before_anything_is_written(run, artefact, tmp_path):
    copy = shutil.copytree(artefact, tmp_path / "copy")
    for path in copy.glob("tokenizer*"):
        path.unlink()
    status, out, err = run("compile", copy, tmp_path / "image", *FLAGS, "--model")
    assert (status, out) == (2, "")
    rule = "Tokenizer is missing: the folder of the model must hold tokenizer.json or another tokenizer"
    assert err == f"ternhw: {rule}: {copy}\n"
    assert not (tmp_path / "image").exists()


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--head", "float"), "--head needs --model"),
        (("--text", "t.txt"), "--text needs --model"),
        (("--context", 4), "--context needs --model"),
        (
            ("--model", "--context", 65),
            "Context must be from 1 to 64, the model's longest, not 65 (--context)",
        ),
        (("--model", "--text", "none.txt"), "none.txt"),
        (("--model", "--memory-bytes", "1K"), "Image must be at most the 1024 bytes of memory"),
    ],
)
def test_wrong_use_is_refused_and_leaves_nothing(run, artefact, tmp_path, flags, message):
    status, out, err = run("compile", artefact, tmp_path / "image", *FLAGS, *flags)
    assert (status, out) == (2, "")
    assert message in err and err.count("\n") == 1
    assert not (tmp_path / "image").exists()
