import json

import pytest

from ternhw.comparison.cases import Case, compare
from ternhw.comparison.models import layers_of_model
from ternhw.config import AcceleratorConfig
from ternhw_quant.shapes import LLAMA
from tests.artifacts import Form, write_artifact
from tests.checkpoints import write_checkpoint

ARRAY = ("--rows", 4, "--lanes", 8, "--bus-bits", 64, "--clock-mhz", 200)
MISTRAL = {
    "model_type": "mistral",
    **{"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "vocab_size": 40},
    **{"num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16},
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def found(run, *arguments):
    status, out, err = run("compare", *arguments, *ARRAY, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def shapes(result):
    return {row["name"]: (row["out_features"], row["in_features"]) for row in result["layers"]}


@pytest.fixture
def artifact(capsys):
    def write(path, **form):
        from transformers import LlamaConfig, LlamaForCausalLM

        config = LlamaConfig(**MISTRAL | {"model_type": "llama", "num_hidden_layers": 2})
        write_artifact(path, LlamaForCausalLM(config).eval(), Form(**form))
        capsys.readouterr()  # transformers' progress bars
        return path

    return write


def test_a_checkpoint_folder_has_the_shapes_of_its_tensors(run, tmp_path):
    path = write_checkpoint(tmp_path / "tiny")
    block = found(run, "--model", path)
    assert (block["name"], shapes(block)) == ("tiny block", {"q_proj": (7, 20), "down_proj": (20, 33)})
    whole = found(run, "--model", path, "--layers", "model")
    assert (whole["name"], whole["cycles"]) == ("tiny", 2 * block["cycles"])
    one = found(run, "--model", path, "--layers", "down_proj")
    assert shapes(one) == {"down_proj": (20, 33)}


def test_a_configuration_of_a_llama_is_enough(run, tmp_path):
    path = tmp_path / "some" / "config.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"model_type": "llama", **LLAMA["llama-2-7b"].fields}))
    for model in (path, path.parent):
        assert layers_of_model(model).blocks == layers_of_model("llama-2-7b").blocks
    result = found(run, "--model", path, "--layers", "k_proj")
    assert (result["name"], shapes(result)) == ("some k_proj", {"k_proj": (4096, 4096)})


def test_a_configuration_of_another_architecture_is_built_by_transformers(tmp_path):
    pytest.importorskip("transformers")
    path = tmp_path / "config.json"
    path.write_text(json.dumps(MISTRAL))
    found = layers_of_model(path)
    assert {name: layer.shape for name, layer in found.blocks[0].items()} == {
        **{"q_proj": (64, 32), "k_proj": (32, 32), "v_proj": (32, 32), "o_proj": (32, 64)},
        **{"gate_proj": (48, 32), "up_proj": (48, 32), "down_proj": (32, 48)},
    }
    assert len(found.blocks) == 3


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("llama-9", f"Model must be a folder, a config.json or one of {', '.join(LLAMA)}, not llama-9"),
        ("odd", "Model cannot be built from its configuration: odd/config.json: "),
        ("none", "Model must have numbered decoder blocks with linear layers; it has none"),
    ],
)
def test_what_is_no_model_is_refused_in_one_line(run, tmp_path, model, message):
    for name, text in (
        ("odd", '{"model_type": "no such"}'),
        ("none", json.dumps(MISTRAL | {"num_hidden_layers": 0})),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text(text)
    status, _, err = run("compare", "--model", model, *ARRAY)
    assert (status, err.count("\n")) == (2, 1)
    assert err.startswith(f"ternhw: {message}")


def test_an_unknown_layer_is_refused(run, tmp_path):
    path = write_checkpoint(tmp_path / "tiny")
    status, _, err = run("compare", "--model", path, "--layers", "gate_proj", *ARRAY)
    message = "Layers must be block, model or one of down_proj, q_proj, not gate_proj"
    assert (status, err) == (2, f"ternhw: {message}\n")


@pytest.mark.parametrize(
    ("form", "fixed"),
    [
        ({"planes": 1}, {"tied": False, "offsets": False, "gather": False}),
        ({"planes": 3}, {"tied": False, "offsets": False, "gather": False}),
        ({"tied": True, "offsets": True}, {"tied": True, "offsets": True, "gather": False}),
        ({"planes": 1, "offsets": True, "permuted": True}, {"tied": False, "offsets": True, "gather": True}),
    ],
    ids=str,
)
def test_an_artefact_fixes_planes_and_form(run, artifact, tmp_path, form, fixed):
    path = artifact(tmp_path / "small", **form)
    result = found(run, "--model", path)
    assert {name: result["config"][name] for name in fixed} == fixed
    assert result["config"]["group_size"] == 24
    assert {row["planes"] for row in result["layers"]} == {form.get("planes", 2)}


def test_cycles_of_an_artefact_are_those_of_ternhw_cycles(run, artifact, tmp_path):
    path = artifact(tmp_path / "small", planes=1, offsets=True, permuted=True)
    result = found(run, "--model", path)
    counted = json.loads(run("cycles", path, *ARRAY[:6], "--json")[1])["layers"]
    assert [row["cycles"] for row in result["layers"]] == [each["cycles"] for each in counted]


def test_a_permuted_layer_takes_no_record_of_another_order(run, artifact, tmp_path):
    path = artifact(tmp_path / "small", permuted=True, group_size=128)
    notes = found(run, "--model", path, "--layers", "q_proj")["notes"]
    assert "No GPU record for this layer: ternhw bench times no permuted columns." in notes


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--weight-planes", 1), "Weight planes must be the artefact's 2, not 1 (--weight-planes)"),
        (("--group-size", 48), "Group size of the configuration must be the layer's 24, not 48: down_proj"),
        (("--no-tied",), "Configuration must have tied planes for small block (--tied)"),
    ],
    ids=str,
)
def test_an_array_that_cannot_run_an_artefact_is_refused(run, artifact, tmp_path, flags, message):
    path = artifact(tmp_path / "small", tied=True)
    status, _, err = run("compare", "--model", path, *flags, *ARRAY)
    assert (status, err) == (2, f"ternhw: {message}\n")


def test_models_of_different_forms_are_refused(artifact, tmp_path):
    cases = [
        Case.of_model(artifact(tmp_path / name, tied=tied)) for name, tied in (("a", True), ("b", False))
    ]
    with pytest.raises(
        ValueError, match=r"^Models must have trits of one form to run on one configuration \(model\)$"
    ):
        compare(cases, AcceleratorConfig.from_values(rows=4, lanes=8), clock_mhz=100)
