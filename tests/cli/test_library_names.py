"""What the command line offers by name is what the library has."""

import re
from dataclasses import fields
from typing import get_args

import pytest
import torch
import typer

from ternhw import cli
from ternhw.commands import evaluate, export, options, quantize, tune
from ternhw_quant.devices import checked_dtype
from ternhw_quant.exporting.gguf import WEIGHT_TYPES
from ternhw_quant.methods import ranges
from ternhw_quant.methods.method import CHOICES, METHODS
from ternhw_quant.texts import Bos
from ternhw_quant.tuning.settings import By, Tuning, What
from ternhw_quant.weights.sizes import STORAGES


def values(enum):
    return [member.value for member in enum]


def test_methods_are_those_of_the_library():
    assert values(quantize.MethodName) == list(METHODS)


def test_orders_are_those_of_the_library_but_the_one_of_released():
    assert {*values(quantize.Order), "ssr-released"} == set(CHOICES["order"])


def test_packings_and_weight_types_are_those_of_the_library():
    assert set(values(quantize.Packing)) == set(STORAGES)
    assert set(values(export.WeightType)) == set(WEIGHT_TYPES)


def test_what_is_tuned_and_how_are_those_of_the_library():
    assert set(values(quantize.Tuned)) == set(values(tune.What)) == set(get_args(What))
    assert set(values(tune.By)) == set(get_args(By))


def test_places_of_bos_are_those_of_the_library():
    assert get_args(options.Bos) == get_args(Bos)


@pytest.mark.parametrize("name", sorted({*values(quantize.Dtype), *values(evaluate.Dtype)}))
def test_number_formats_are_those_of_the_library(name):
    assert checked_dtype(name) == getattr(torch, name)


def options_of(command):
    group = typer.main.get_command(cli.app)
    return {option.name: option for option in group.commands[command].params}


def numbers(text):
    return [float(number) for number in re.findall(r"[0-9]+(?:\.[0-9]+)?(?:e[0-9]+)?", text)]


@pytest.mark.parametrize(
    "name",
    [
        "group_size",
        "max_iterations",
        "tolerance",
        "largest_condition",
        "damping",
        "icm_sweeps",
        "learned_rounding",
        "output_feedback",
        "bits",
        "planes",
    ],
)
def test_the_help_of_a_number_says_the_default_of_the_library(name):
    assert getattr(ranges, name.upper()).default in numbers(options_of("quantize")[name].help)


def test_defaults_of_tuning_are_those_of_the_library():
    defaults = {field.name: field.default for field in fields(Tuning)}
    options = options_of("tune")
    for name in ("epochs", "teacher_samples", "scale_rate", "latent_rate", "tokens_per_step", "seed"):
        assert options[name].default == defaults[name], name
