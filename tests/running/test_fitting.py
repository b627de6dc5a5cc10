"""The configuration that a refusal names is valid and runs every matrix of the artefact, head included."""

import re
import shlex
from functools import cache

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

import ternhw
from ternhw.config import AcceleratorConfig, config_fields
from ternhw.running.engine import laid_out
from ternhw.running.fitting import check_fits, fitting_fields, flags_of
from ternhw_quant.decoder.building import build_contract
from ternhw_quant.errors import InputError
from ternhw_quant.storage.artifact import open_artifact
from tests.artifacts import Form, write_artifact

SIZES = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 32,
}
ROWS = [[1, 5, 9, 30]]
FORMS = {
    "two planes": Form(),
    "tied": Form(tied=True),
    "offsets, permuted": Form(planes=1, offsets=True, permuted=True),
    "three planes": Form(planes=3),
    "one to three planes": Form(layer_planes=(("q_proj", 1), ("v_proj", 3))),
    "tied, one and two planes": Form(tied=True, layer_planes=(("q_proj", 1), ("mlp.down_proj", 1))),
    "groups of 7": Form(group_size=7),
    "groups of 128": Form(group_size=128),
}
#: Fields that do not fit some of the forms, or any.
GIVEN = {
    "nothing": {},
    "defaults": {"rows": 8, "lanes": 16, "group_size": 128},
    "short buffer": {"rows": 2, "lanes": 4, "group_size": 24, "max_in_features": 16},
    "narrow sums": {"rows": 2, "lanes": 4, "group_size": 24, "accumulator_bits": 16},
    "short addresses": {"rows": 512, "lanes": 8, "group_size": 24, "address_bits": 16},
    "narrow activations": {"rows": 2, "lanes": 4, "group_size": 24, "activation_bits": 4},
    "one plane": {"rows": 3, "lanes": 6, "group_size": 24, "planes": 1, "tokens": 3, "packing": "base3"},
    "every field": {
        "rows": 2,
        "lanes": 12,
        "group_size": 24,
        "chain": 4,
        "scale_cycles": 2,
        "fetch_words": 64,
    },
    "multiplier, memory": {
        "lanes": 8,
        "group_size": 24,
        "scaling": "multiplier",
        "io": "memory",
        "bus_bits": 64,
    },
}


@pytest.fixture(scope="module")
def artefact_of(tmp_path_factory):
    @cache
    def write(name):
        torch.manual_seed(5)
        folder = tmp_path_factory.mktemp("artefact")
        write_artifact(folder, LlamaForCausalLM(LlamaConfig(**SIZES)), FORMS[name])
        return open_artifact(folder)

    return write


@pytest.fixture(scope="module")
def matrices_of(artefact_of):
    @cache
    def build(name, head):
        return build_contract(artefact_of(name).folder, ROWS, head=head).matrices()

    return build


def configured(flags):
    """Return the fields that flags mean, read without the command line."""
    kinds = {field.flag: field.name for field in config_fields()}
    fields = {}
    for flag, value in re.findall(r"--([a-z-]+)((?: [^-]\S*)?)", flags):
        text = value.strip()
        fields[kinds[flag]] = True if not text else int(text) if text.isdigit() else text
    return fields


@pytest.mark.parametrize("head", ["int8", "ptqtp", "float"])
@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("form", FORMS)
def test_the_configuration_runs_every_matrix(artefact_of, matrices_of, form, given, head):
    artefact = artefact_of(form)
    fields = fitting_fields(artefact, GIVEN[given], head)
    config = AcceleratorConfig.from_values(**configured(flags_of(fields)))
    assert config == AcceleratorConfig.from_values(**fields)
    laid_out(config, matrices_of(form, head))
    check_fits(config, artefact, head)


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("form", FORMS)
def test_what_fits_is_kept(artefact_of, matrices_of, form, given):
    """A configuration that is refused does not run; one that runs is not changed."""
    artefact = artefact_of(form)
    try:
        config = AcceleratorConfig.from_values(**GIVEN[given])
        laid_out(config, matrices_of(form, "int8"))
    except InputError:
        return
    if config.activation_bits < 8:
        with pytest.raises(InputError, match="at least 8 bits"):
            check_fits(config, artefact, "int8")
        return
    check_fits(config, artefact, "int8")
    chosen = AcceleratorConfig.from_values(**fitting_fields(artefact, GIVEN[given], "int8"))
    kept = chosen.model_dump() | {"accumulator_bits": config.accumulator_bits}
    assert AcceleratorConfig.from_values(**kept) == config


def test_fields_that_fit_stay(artefact_of):
    fields = fitting_fields(artefact_of("offsets, permuted"), GIVEN["short buffer"], "int8")
    assert fields["max_in_features"] == 40
    assert (fields["rows"], fields["lanes"], fields["group_size"]) == (2, 4, 24)
    # A word of 512 bits holds 16 places to gather; four lanes are a multiple of four.
    assert fields["bus_bits"] == 128


def suggested(message):
    return re.search(r"\. This configuration fits: (--.*)$", message)[1]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("short buffer", r"^Input features must be at most the 16 that .*, not 40: model\.layers\.0"),
        ("narrow sums", r"^Accumulators must have at least \d+ bits for this layer, not 16: "),
        ("short addresses", r"^Image must be at most the 61440 bytes that 16 address bits reach, not \d+"),
        ("narrow activations", r"^Activations of the decoder must have at least 8 bits, not 4"),
        ("defaults", r"^Group size of the configuration must be the layer's 24, not 128: "),
    ],
)
def test_run_names_what_would_fit(artefact_of, matrices_of, given, reason):
    artefact = artefact_of("two planes")
    with pytest.raises(InputError, match=reason) as error:
        ternhw.run(artefact, "Once", tokens=1, config=AcceleratorConfig.from_values(**GIVEN[given]))
    config = AcceleratorConfig.from_values(**configured(suggested(error.value.message)))
    laid_out(config, matrices_of("two planes", "int8"))


@pytest.mark.parametrize("form", ["two planes", "offsets, permuted"])
def test_the_command_names_flags_for_an_array_that_cannot_be(run, artefact_of, matrices_of, form):
    """The default array has 16 lanes, which do not divide groups of 24."""
    artefact = artefact_of(form)
    status, out, err = run("run", artefact.folder, "--prompt", "Once")
    assert (status, out) == (2, "")
    assert err.splitlines()[-1].startswith("ternhw: Lanes must divide the group size 24, not 16")
    laid_out(AcceleratorConfig.from_values(**configured(suggested(err.strip()))), matrices_of(form, "int8"))


@pytest.mark.sim
@pytest.mark.slow
def test_the_command_runs_with_the_flags_that_it_names(run, artefact_of):
    command = ("run", artefact_of("offsets, permuted").folder, "--prompt", "Once", "--tokens", 2)
    _, _, err = run(*command, "--rows", 2, "--max-in-features", 16)
    status, out, _ = run(*command, *shlex.split(suggested(err.strip())))
    assert status == 0
    assert "every bit and every counter equals its model" in out


def test_an_artefact_is_refused_before_its_calibration(artefact_of, monkeypatch):
    monkeypatch.setattr("ternhw.running.sources.build_contract", None)
    config = AcceleratorConfig.from_values(**GIVEN["short buffer"])
    with pytest.raises(InputError, match=r"^Input features must be"):
        ternhw.run(artefact_of("two planes"), "Once", config=config)
