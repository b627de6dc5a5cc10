"""Scaled rotary embeddings as GGUF has them: settings, and factors of single frequencies as a tensor."""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from ternhw_quant.errors import InputError
from ternhw_quant.exporting.architectures import Architecture, Settings, rotated_size, rotation

#: What llama.cpp's YaRN has no setting for.
_YARN = {"beta_fast": 32, "beta_slow": 1}


@dataclass(frozen=True, kw_only=True)
class Rotation:
    """What a file says of a scaled rotary embedding.

    Attributes
    ----------
    settings : dict
    factors : dict of str to Tensor
        What frequencies are divided by, float64, by the tensor's name in the file.
    note : str or None
        How llama.cpp computes it otherwise than transformers.
    """

    settings: Settings
    factors: dict[str, Tensor]
    note: str | None = None


def rotation_of(config: Any, architecture: Architecture, source: object) -> Rotation:
    """Return the rotary embedding of `config`, beyond its base.

    Parameters
    ----------
    source : object
        What messages name.

    Raises
    ------
    InputError
        If the architecture has no such embedding.
    """
    parameters = rotation(config)
    kind = parameters.get("rope_type", "default")
    if "alpha" in parameters and kind == "dynamic" and "hunyuan" in architecture.name:
        # The base is what a fixed alpha makes of it: nothing is dynamic.
        size = rotated_size(config)
        base = parameters["rope_theta"] * parameters["alpha"] ** (size / (size - 2))
        return Rotation(settings={"rope.freq_base": float(base)}, factors={})
    known = ("default", *sorted(architecture.rotations))
    if kind not in known:
        raise InputError(f"Rotary embedding must be {' or '.join(known)} for GGUF, not {kind}: {source}")
    kinds = {"default": _default, "linear": _linear, "llama3": _llama3, "longrope": _longrope}
    kinds["yarn"] = _yarn_of_latent if architecture.name == "deepseek2" else _yarn
    return kinds[kind](config, parameters, source)


def _default(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    return Rotation(settings={}, factors={})


def _linear(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    settings: Settings = {
        "rope.scaling.type": lambda _: "linear",
        "rope.scaling.factor": float(parameters["factor"]),
    }
    return Rotation(settings=settings, factors={})


def _llama3(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    frequencies, _ = ROPE_INIT_FUNCTIONS["llama3"](_single(config, parameters), torch.device("cpu"))
    size = rotated_size(config)
    default = parameters["rope_theta"] ** -(torch.arange(0, size, 2).double() / size)
    return Rotation(settings={}, factors={"rope_freqs.weight": default / frequencies.double()})


def _yarn(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    for name, only in _YARN.items():
        if (parameters.get(name) or only) != only:
            raise InputError(f"{name} of YaRN must be {only} for GGUF, not {parameters[name]}: {source}")
    _, magnitude = ROPE_INIT_FUNCTIONS["yarn"](_single(config, parameters), torch.device("cpu"))
    factor = float(parameters["factor"])
    settings: Settings = {
        "rope.scaling.type": lambda _: "yarn",
        "rope.scaling.factor": factor,
        "rope.scaling.original_context_length": int(parameters["original_max_position_embeddings"]),
    }
    usual = 0.1 * math.log(factor) + 1 if factor > 1 else 1.0
    if not math.isclose(magnitude, usual, rel_tol=1e-6):
        settings["rope.scaling.attn_factor"] = magnitude / usual
    rounded = parameters.get("truncate", True)
    note = None if rounded else "llama.cpp rounds the range of frequencies that YaRN scales in part"
    return Rotation(settings=settings, factors={}, note=note)


def _yarn_of_latent(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    """Return YaRN that makes scores of attention larger, and not queries and keys."""
    larger = parameters.get("mscale_all_dim")
    if not larger or parameters.get("mscale") != larger:
        rule = "mscale of YaRN must be mscale_all_dim and not 0 for GGUF"
        raise InputError(f"{rule}, not {parameters.get('mscale')} and {larger}: {source}")
    found = _yarn(config, parameters, source)
    settings = {key: value for key, value in found.settings.items() if key != "rope.scaling.attn_factor"}
    settings["rope.scaling.yarn_log_multiplier"] = 0.1 * larger
    return Rotation(settings=settings, factors={}, note=found.note)


def _longrope(config: Any, parameters: dict[str, Any], source: object) -> Rotation:
    original = config.original_max_position_embeddings
    _, magnitude = ROPE_INIT_FUNCTIONS["longrope"](config, torch.device("cpu"))
    settings: Settings = {
        "rope.scaling.type": lambda _: "longrope",
        "rope.scaling.original_context_length": int(original),
        "rope.scaling.attn_factor": float(magnitude),
    }
    factors = {
        f"rope_factors_{length}.weight": torch.tensor(parameters[f"{length}_factor"], dtype=torch.float64)
        for length in ("long", "short")
    }
    return Rotation(settings=settings, factors=factors)


def _single(config: Any, parameters: dict[str, Any]) -> Any:
    """Return a configuration whose only rotary embedding has `parameters`."""
    if config.rope_parameters == parameters:
        return config
    single = type(config)(**config.to_dict())
    single.rope_parameters = parameters
    return single
