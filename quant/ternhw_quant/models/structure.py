"""Where transformers puts the tensors of a checkpoint, and which of them are quantised.

Both follow from the model that transformers builds of ``config.json``, without memory for its weights: names
of tensors alone say neither which of them are read nor what computes with them.
"""

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import CONFIG_MAPPING, AutoConfig, AutoModelForCausalLM
from transformers.initialization import no_init_weights

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.experts import (
    NAMES,
    Expert,
    ExpertLayout,
    SeparateExperts,
    expert_of,
    layout_of,
    missing_layer,
)
from ternhw_quant.models.renaming import places_as_stored, renamed
from ternhw_quant.skeleton import skeleton
from ternhw_quant.storage.checkpoint import DTYPES, Checkpoint, in_block, open_checkpoint
from ternhw_quant.storage.tensors import StoredTensor


def open_model(folder: Path | str) -> Checkpoint:
    """Open the checkpoint in `folder`, and decide by its model what is quantised; reads headers only.

    Quantised are the linear layers of the model's numbered blocks and those of every expert of a mixture
    whose arithmetic is known. These stay as they are: routers, which are linear layers beside experts with
    at most two rows for each of them; layers whose weight other code reads; convolutions and all other
    matrices; and tensors that transformers does not read.

    Raises
    ------
    CheckpointError
        If there is no checkpoint of safetensors, transformers cannot load it, or most weights of its blocks
        would stay.
    """
    checkpoint = open_checkpoint(folder)
    config = configuration(checkpoint)
    with _blaming(checkpoint):
        size = sum(tensor.bytes for tensor in checkpoint.tensors.values())
        empty = skeleton(config, tensors=len(checkpoint.tensors), stored_bytes=size)
    found_at = renamed(empty, checkpoint.tensors)
    _check_complete(empty, found_at, checkpoint)
    with _blaming(checkpoint):
        model = _built(config)
    mixtures = _mixtures(model)
    tensors, found = _by_expert(checkpoint.tensors, found_at, mixtures)
    checkpoint = replace(checkpoint, tensors=tensors)
    modules = dict(model.named_modules())
    linears, kept = [], []
    for name, tensor in checkpoint.tensors.items():
        if name not in found or len(tensor.shape) < 2 or not in_block(found[name]):
            continue
        if _is_quantised(name, found[name], modules, mixtures):
            linears.append(name.removesuffix(".weight"))
        else:
            kept.append(tensor)
    _check_experts(linears, found, mixtures, checkpoint)
    _check_share(linears, kept, found, modules, checkpoint)
    stay = tuple(tensor.name.removesuffix(".weight") for tensor in kept)
    ignored = tuple(name for name in checkpoint.tensors if name not in found)
    # Families call it n_embd or d_model, too, and their configurations know it by this name.
    width = getattr(model.config.get_text_config(), "hidden_size", None)
    return replace(checkpoint, linears=tuple(linears), kept=stay, ignored=ignored, hidden_size=width)


def build(checkpoint: Checkpoint, dtype: torch.dtype | None = None) -> Any:
    """Build the model of a checkpoint of :func:`open_model`, in evaluation mode.

    Parameters are on the meta device. Buffers are as transformers computes them.

    Raises
    ------
    CheckpointError
        If transformers cannot build it without code of the checkpoint's own.
    """
    config = configuration(checkpoint)
    with _blaming(checkpoint):
        return _built(config, dtype)


def configuration(checkpoint: Checkpoint) -> Any:
    """Return ``config.json`` as transformers reads it, with its defaults and its names of fields.

    Raises
    ------
    CheckpointError
        If transformers cannot read it without code of the checkpoint's own.
    """
    if checkpoint.config.get("model_type") not in CONFIG_MAPPING and checkpoint.config.get("auto_map"):
        rule = "Model must be one that transformers has, not code of its own (auto_map)"
        raise CheckpointError(f"{rule}: {checkpoint.folder}")
    with _blaming(checkpoint):
        return AutoConfig.from_pretrained(checkpoint.folder, local_files_only=True, trust_remote_code=False)


@contextmanager
def _blaming(checkpoint: Checkpoint) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # transformers passes on what four libraries raise, even plain Exception.
        reason = " ".join(str(error).split())
        raise CheckpointError(f"Model cannot be built: {checkpoint.folder}: {reason}") from error


def build_of(config: Any, dtype: torch.dtype | None = None) -> Any:
    """Build the model of a configuration, as :func:`build` does; errors are those of transformers.

    Raises
    ------
    InputError
        If it is larger than any model (:func:`ternhw_quant.skeleton.skeleton`).
    """
    skeleton(config)
    return _built(config, dtype)


def _built(config: Any, dtype: torch.dtype | None = None) -> Any:
    with no_init_weights(), _parameters_on_meta():
        return AutoModelForCausalLM.from_config(config, dtype=dtype).eval()


def places(model: Any, names: Iterable[str]) -> dict[str, str]:
    """Return where transformers puts the tensors `names` of a checkpoint; those that it ignores are left out.

    Returns
    -------
    dict of str to str
        Names in the model's ``state_dict()``. Matrices of single experts go to the fused tensor of all.
    """
    names = list(names)
    found = {name: place for name, (place, _) in renamed(model, names).items()}
    # Experts that an artefact has one by one, and the checkpoint all in one tensor.
    single = {name: expert_of(name.removesuffix(".weight")) for name in names if name not in found}
    fused = {name: expert.fused for name, expert in single.items() if expert is not None}
    placed = renamed(model, fused.values())
    return found | {name: placed[other][0] for name, other in fused.items() if other in placed}


def separate_experts(model: Any, names: Iterable[str]) -> dict[str, str]:
    """Give the experts of `model` layers of their own in place of the tensors of all.

    Parameters
    ----------
    model : transformers model
        With values or without.
    names : iterable of str
        Tensors of a checkpoint or layers' weights of an artefact. Mixtures of which they have no layer stay.

    Returns
    -------
    dict of str to str
        Where the weights of experts are now, in `model`, by their name in `names`.
    """
    experts = {name: found for name in names if (found := expert_of(name.removesuffix(".weight")))}
    separated = {}
    for name, place in places(model, experts).items():
        path = place.rpartition(".")[0]
        module = model.get_submodule(path)
        if isinstance(module, nn.Linear):
            continue  # The model itself has a layer for each expert.
        if not isinstance(module, SeparateExperts):
            model.set_submodule(path, SeparateExperts.of(module, path))
        separated[name] = f"{path}.{experts[name].number}.{experts[name].role}.weight"
    return separated


def sources(model: Any, names: Iterable[str]) -> dict[str, str]:
    """Return which tensor of a checkpoint each tensor of `model` comes from, tied ones included.

    Tensors that are made of several are left out.
    """
    source = {place: name for name, place in places_as_stored(model, names).items()}
    for place, other in _tied(model):
        if place not in source and other in source:
            source[place] = source[other]
    return source


def _tied(model: Any) -> Iterator[tuple[str, str]]:
    """Yield each tensor that is tied to another one, with that one, in both directions."""
    for place, other in (getattr(model, "all_tied_weights_keys", None) or {}).items():
        yield place, other
        yield other, place


def _check_complete(model: Any, found: Mapping[str, tuple[str, str | None]], checkpoint: Checkpoint) -> None:
    """Refuse a checkpoint that lacks tensors of its model, or has them in other shapes."""
    expected = model.state_dict()
    present = {place for place, _ in found.values()}
    present |= {place for place, other in _tied(model) if other in present}
    optional = getattr(model, "_keys_to_ignore_on_load_missing", None) or ()
    for place in expected:
        if place not in present and not any(re.search(pattern, place) for pattern in optional):
            rule = "Checkpoint must hold every tensor of its model; it lacks"
            raise CheckpointError(f"{rule} {place}: {checkpoint.folder}")
    for name, (place, pattern) in found.items():
        shape, wanted = checkpoint.tensors[name].shape, tuple(expected[place].shape)
        if shape != wanted and pattern is None:
            raise CheckpointError(f"{name} must have shape {wanted}, not {shape}: {checkpoint.folder}")


@dataclass(frozen=True)
class _Mixture:
    """The experts of a mixture in one module, and how it holds them; None if that is not known."""

    module: nn.Module
    layout: ExpertLayout | None

    @property
    def experts(self) -> int:
        return next(p.shape[0] for p in self.module.parameters(recurse=False) if p.dim() == 3)


@dataclass(frozen=True)
class _OneExpert:
    """Reads a layer of one expert from the tensor of all."""

    fused: StoredTensor
    weight: str
    layout: ExpertLayout
    expert: Expert

    def __call__(self) -> Tensor:
        matrices = self.layout.split(self.weight, self.fused.read_at(self.expert.number))
        return matrices[self.expert.role].contiguous()


def single_experts(model: Any, tensors: Mapping[str, StoredTensor]) -> dict[str, StoredTensor]:
    """Return `tensors` of a checkpoint with each expert's layers as tensors of their own.

    Tensors that hold all experts of `model` are replaced; those of single experts stay.
    """
    return _by_expert(tensors, renamed(model, tensors), _mixtures(model))[0]


def _by_expert(
    stored: Mapping[str, StoredTensor],
    found_at: Mapping[str, tuple[str, str | None]],
    mixtures: Mapping[str, _Mixture],
) -> tuple[dict[str, StoredTensor], dict[str, str]]:
    """Return tensors with each expert's layers as tensors of their own, and where all of them go."""
    tensors, found = {}, {}
    for name, tensor in stored.items():
        place, pattern = found_at.get(name, (None, None))
        path, _, part = (place or "").rpartition(".")
        mixture = mixtures.get(path)
        if place is not None:
            found[name] = place
        layout = mixture.layout if mixture is not None and pattern is None else None
        if layout is None or len(tensor.shape) != 3 or tensor.dtype not in DTYPES:
            tensors[name] = tensor
            continue
        del found[name]
        experts = name.removesuffix(f".{part}") if name.endswith(f".{part}") else path
        shapes = layout.split(part, torch.empty(tensor.shape, device="meta"))
        for role, number in product(shapes, range(tensor.shape[0])):
            expert = Expert(experts, number, role)
            single = f"{experts}.{number}.{NAMES[role]}.weight"
            tensors[single] = StoredTensor(
                name=single,
                dtype=tensor.dtype,
                shape=tuple(shapes[role].shape[1:]),
                read=_OneExpert(tensor, part, layout, expert),
            )
            found[single] = str(place)
    return dict(sorted(tensors.items())), found


def _mixtures(model: Any) -> dict[str, _Mixture]:
    """Return the modules that hold all experts of a mixture in tensors of three dimensions, by name."""
    return {
        name: _Mixture(module, layout_of(module))
        for name, module in model.named_modules()
        if not isinstance(module, nn.modules.conv._ConvNd)
        and any(parameter.dim() == 3 for parameter in module.parameters(recurse=False))
    }


def _is_quantised(
    name: str, place: str, modules: Mapping[str, nn.Module], mixtures: Mapping[str, _Mixture]
) -> bool:
    """Return whether the tensor `name`, which transformers puts at `place`, is quantised."""
    path, _, part = place.rpartition(".")
    if path in mixtures:
        return expert_of(name.removesuffix(".weight")) is not None and mixtures[path].layout is not None
    module = modules[path]
    if not isinstance(module, nn.Linear) or part != "weight" or not name.endswith(".weight"):
        return False
    parent, _, child = path.rpartition(".")
    around: Any = type(modules[parent])
    model: Any = inspect.getmodule(type(modules[""]))
    if _reads_weight(_code_of(around), child) or _changes_weight(_code_of(model), child):
        return False
    return not any(_routes(path, module, *each) for each in mixtures.items())


@cache
def _code_of(kind: Any) -> str:
    """Return the source of a class or of a file of Python; nothing if it is not known."""
    try:
        return inspect.getsource(kind)
    except (OSError, TypeError):
        return ""


def _reads_weight(code: str, child: str) -> bool:
    """Return whether a module's code needs the weight of its layer `child` as it was.

    It multiplies by it, gives the layer inputs of its dtype (packed trits would make them integers), or never
    calls the layer.
    """
    weight = rf"\bself\.{re.escape(child)}\.weight\b"
    if re.search(rf"{weight} @|@ {weight}|\.to\({weight}\.dtype\)", code):
        return True
    called = re.search(rf"\bself\.{re.escape(child)}\(", code)
    return called is None and re.search(weight, code) is not None


def _changes_weight(code: str, child: str) -> bool:
    """Return whether the code of a model changes the weight of a layer `child` in place when it runs."""
    return re.search(rf"\.{re.escape(child)}\.weight\.(mul|div|add|sub)_\(", code) is not None


def _routes(path: str, module: nn.Linear, name: str, mixture: _Mixture) -> bool:
    """Return whether the linear layer at `path` chooses among experts, or weighs what is beside them."""
    scope = name.rpartition(".")[0]
    return path.startswith(f"{scope}.") and module.out_features <= 2 * mixture.experts


def _check_experts(
    linears: Iterable[str],
    found: Mapping[str, str],
    mixtures: Mapping[str, _Mixture],
    checkpoint: Checkpoint,
) -> None:
    """Refuse a mixture of which an expert lacks a matrix."""
    present: dict[str, set[tuple[int, str]]] = {}
    for name in linears:
        if (expert := expert_of(name)) is not None:
            path = found[f"{name}.weight"].rpartition(".")[0]
            present.setdefault(path, set()).add((expert.number, expert.role))
    for path, given in present.items():
        if (missing := missing_layer(given, mixtures[path].experts)) is not None:
            rule = "Checkpoint must hold every layer of every expert; it lacks"
            raise CheckpointError(f"{rule} {path}.{missing}: {checkpoint.folder}")


def _check_share(
    linears: list[str],
    kept: list[StoredTensor],
    found: Mapping[str, str],
    modules: Mapping[str, nn.Module],
    checkpoint: Checkpoint,
) -> None:
    """Refuse a model most of whose block weights would stay as they are."""
    quantised = sum(checkpoint.tensors[f"{name}.weight"].elements for name in linears)
    if quantised > sum(tensor.elements for tensor in kept):
        return
    if not kept:
        rule = "Model must have numbered decoder blocks with linear layers; it has none"
        raise CheckpointError(f"{rule}: {checkpoint.folder}")
    largest = max(kept, key=lambda tensor: tensor.elements)
    kind = type(modules[found[largest.name].rpartition(".")[0]]).__name__
    rule = f"Most weights of the decoder blocks must be in linear layers or known experts, not in {kind}"
    raise CheckpointError(f"{rule}: {largest.name} in {checkpoint.folder}")


@contextmanager
def _parameters_on_meta() -> Iterator[None]:
    """Register every parameter without memory; buffers, which no checkpoint holds, keep their values."""
    register = nn.Module.register_parameter

    def without_memory(module: nn.Module, name: str, parameter: nn.Parameter | None) -> None:
        if parameter is not None:
            parameter = nn.Parameter(parameter.to("meta"), requires_grad=False)
        register(module, name, parameter)

    nn.Module.register_parameter = without_memory  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        nn.Module.register_parameter = register  # type: ignore[method-assign]
