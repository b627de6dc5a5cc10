"""Artefacts in transformers: a quantiser that gives a model the layers of its artefact.

Importing this module registers it; ``import ternhw_quant`` sees to that when transformers is imported.
"""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import Linear, Module
from transformers.quantizers.auto import register_quantization_config, register_quantizer
from transformers.quantizers.base import HfQuantizer
from transformers.utils import logging
from transformers.utils.quantization_config import QuantizationConfigMixin

from ternhw_quant.errors import CheckpointError, FormatError, InputError
from ternhw_quant.hub import fetch_index, folder_of
from ternhw_quant.kinds import checked
from ternhw_quant.models.experts import ROLES, SeparateExperts, expert_of
from ternhw_quant.models.linear import QuantizedLinear, TernaryLinear, UniformLinear, use_integer_datapath
from ternhw_quant.models.sizes import check_sizes
from ternhw_quant.models.structure import places
from ternhw_quant.shapes import check_depth
from ternhw_quant.storage.artifact import Artifact, is_artifact, open_artifact
from ternhw_quant.storage.checkpoint import ignored_by_transformers
from ternhw_quant.storage.config import QUANT_METHOD
from ternhw_quant.storage.tensors import TORCH_NAMES, read_json


@checked
def load(folder: str | Path, *, activation_bits: int | None = None, **options: Any) -> Any:
    """Load the causal language model in `folder`, with all of its tensors.

    ``AutoModelForCausalLM.from_pretrained`` initialises missing tensors at random; this refuses them, and
    warns of tensors that it ignores.

    Parameters
    ----------
    folder : str or Path
        An artefact, whose layers become :class:`TernaryLinear`, or a Hugging Face checkpoint; by a name on
        the Hub, too, ``org/name`` or ``org/name@REVISION``.
    activation_bits : int or None
        Run an artefact's layers through the integer datapath, with activations of that many bits.
    **options
        For ``from_pretrained``: ``dtype``, ``device_map``, ``offload_folder``, …

    Returns
    -------
    transformers.PreTrainedModel
        In evaluation mode.

    Raises
    ------
    CheckpointError
        If the folder does not hold exactly one model.
    FormatError
        If an artefact breaks its format.
    """
    from transformers import AutoConfig, AutoModelForCausalLM

    folder = folder_of(folder)
    what = "Artefact" if is_artifact(folder) else "Checkpoint"
    if not (folder / "config.json").is_file():
        rule = "Model must be a folder that holds config.json, or a name on the Hub such as org/name"
        raise CheckpointError(f"{rule}, not {folder}")
    check_depth(read_json(folder / "config.json", error=CheckpointError), folder / "config.json")
    with _quiet(), blaming(f"{what} cannot be read: {folder}"):
        if "config" not in options and not options.get("trust_remote_code"):
            check_sizes(AutoConfig.from_pretrained(folder, local_files_only=True), folder)
        model, found = AutoModelForCausalLM.from_pretrained(
            folder, local_files_only=True, output_loading_info=True, ignore_mismatched_sizes=True, **options
        )
    if ignored := sorted(found["unexpected_keys"]):
        warnings.warn(f"{ignored_by_transformers(ignored)}: {folder}", stacklevel=3)
    for rule, key in (
        ("must hold every tensor of its model; it lacks", "missing_keys"),
        ("must hold each tensor in the shape of config.json, not", "mismatched_keys"),
    ):
        if names := sorted(name if isinstance(name, str) else name[0] for name in found[key]):
            raise CheckpointError(f"{what} {rule} {names[0]}: {folder}")
    if activation_bits is not None:
        use_integer_datapath(model, activation_bits)
    return model


def check_tensors(folder: str | Path) -> None:
    """Compare the tensors of an artefact with those of its model, by names and shapes; reads no weight.

    Raises
    ------
    CheckpointError
        As of :func:`load`.
    """
    load(folder, device_map="meta")


@register_quantization_config(QUANT_METHOD)
class TernaryConfig(QuantizationConfigMixin):  # type: ignore[misc]
    """The ``quantization_config`` of an artefact, field by field, as docs/format.md specifies it."""

    def __init__(self, **fields: Any) -> None:
        self.__dict__ |= fields


@register_quantizer(QUANT_METHOD)
class TernaryQuantizer(HfQuantizer):  # type: ignore[misc]
    """Replaces the linear layers of a model by the layers of its artefact."""

    requires_calibration = True  # transformers then refuses to quantise a model on the fly by it.

    def _process_model_before_weight_loading(
        self, model: Any, checkpoint_files: list[str] | None = None, **_: Any
    ) -> None:
        if not checkpoint_files:
            raise CheckpointError("Artefact must be loaded from its folder, not from a state_dict")
        folder = Path(checkpoint_files[0]).parent
        fetch_index(folder)
        artifact = open_artifact(folder)
        self._folder, self._version = artifact.folder, artifact.quantization.version
        kind = UniformLinear if artifact.quantization.bits else TernaryLinear
        found = places(model, [f"{name}.weight" for name in artifact.layers])
        for name in artifact.layers:
            if f"{name}.weight" not in found:
                raise CheckpointError(f"Artefact must hold only layers of its model, not {name}")
            place = _Place.find(model, name, found[f"{name}.weight"].rpartition(".")[0])
            features = artifact.shape(name)[1:]
            if features != place.features:
                raise CheckpointError(f"{name}.weight must have shape {place.features}, not {features}")
            form = artifact.quantization.of(name)
            place.put(kind(place.features, _empty_tensors(artifact, name), form, bias=place.bias))
        mixtures = []
        for path, module in model.named_modules():
            if isinstance(module, SeparateExperts):
                module.check_complete(path)
                mixtures.append(f"{path.rpartition('.')[0]}.")
        self._dtypes = {
            path: parameter.dtype
            for path, parameter in model.named_parameters()
            if path.startswith(tuple(mixtures)) and parameter.is_floating_point()
        }
        self._shapes = {path: tensor.shape for path, tensor in model.state_dict().items()}
        self._roles = {name.rpartition(".")[2] for name in artifact.layers if expert_of(name)}

    def get_weight_conversions(self) -> list[Any]:
        """Return how tensors are renamed: experts' layers, and the trits of an old artefact."""
        from transformers.core_model_loading import WeightRenaming

        self._renaming = WeightRenaming(r"\.weight_trits$", ".weight")
        # Under other names than the checkpoint's, which transformers would take for parts of fused tensors.
        # Dots without backslashes, because transformers turns a renaming round when it saves a model.
        roles = [
            WeightRenaming(rf".experts.(\d+).{role}.", rf".experts.\1.{ROLES[role]}.")
            for role in sorted(self._roles)
        ]
        return [self._renaming, *roles]

    def _process_model_after_weight_loading(self, model: Any, **_: Any) -> None:
        # The oldest supported transformers loads a tensor of a quantised model in any shape.
        for path, tensor in model.state_dict().items():
            if tensor.shape != self._shapes[path]:
                rule = "Artefact must hold each tensor in the shape of config.json"
                raise CheckpointError(f"{rule}, not {path}: {self._folder}")
        for name, layer in _layers(model):
            for part in layer.parts:
                getattr(layer, part).requires_grad_(False)
            if _is_offloaded(layer):
                _read_as_stored(layer)
            else:
                self._check(name, layer)
        # The oldest transformers leaves a renamed tensor, such as a router's, in the dtype of its file.
        for path, dtype in self._dtypes.items():
            parameter = model.get_parameter(path)
            parameter.data = parameter.data.to(dtype)
        # What is saved has today's names, so transformers must not turn its renaming round.
        model._weight_conversions = [
            conversion for conversion in model._weight_conversions if conversion is not self._renaming
        ]
        self.quantization_config.format_version = self._version

    def _check(self, name: str, layer: QuantizedLinear) -> None:
        try:
            layer.check()
        except FormatError as error:
            raise FormatError(f"{error}: {name} in {self._folder}") from None

    def _dequantize(self, model: Any, dtype: torch.dtype | None = None) -> Any:
        dtype = dtype or model.dtype
        for name, layer in _layers(model):
            if _is_offloaded(layer):
                raise InputError(f"Model must be in memory to be dequantised, not offloaded: {name}")
        for name, module in list(model.named_modules()):
            if isinstance(module, SeparateExperts):
                model.set_submodule(name, module.dequantize(dtype))
        for name, layer in list(_layers(model)):
            model.set_submodule(name, _dense(layer, dtype))
        for parameter in model.parameters():
            parameter.data = parameter.data.to(dtype)  # Buffers keep their own: rotary angles are float32.
        return model

    def is_serializable(self) -> bool:
        """Tell that ``save_pretrained`` writes an artefact."""
        return True

    @property
    def is_trainable(self) -> bool:
        """Whether transformers' Trainer takes the model with adapters; without them it refuses it itself."""
        return True


def _layers(model: Module) -> Iterator[tuple[str, QuantizedLinear]]:
    return ((name, module) for name, module in model.named_modules() if isinstance(module, QuantizedLinear))


@dataclass(frozen=True, kw_only=True)
class _Place:
    """Where in a model a layer of an artefact goes."""

    features: tuple[int, int]
    bias: Tensor | None
    put: Callable[[QuantizedLinear], None]

    @classmethod
    def find(cls, model: Any, name: str, path: str) -> "_Place":
        """Return the place of the artefact's layer `name`, which transformers puts into the module `path`."""
        expert = expert_of(name)
        if expert is None:
            dense = model.get_submodule(path)
            if not isinstance(dense, Linear):
                kind = type(dense).__name__
                raise CheckpointError(f"Layer must be linear in the model, not {kind}: {name}")
            features = (dense.out_features, dense.in_features)
            return cls(features=features, bias=dense.bias, put=partial(model.set_submodule, path))
        experts = model.get_submodule(path)
        if not isinstance(experts, SeparateExperts):
            experts = SeparateExperts(experts, path)
            model.set_submodule(path, experts)
        return cls(
            features=experts.features(expert.role),
            bias=None,
            put=partial(experts.add, expert.number, expert.role),
        )


def _empty_tensors(artifact: Artifact, layer: str) -> dict[str, Tensor]:
    """Return the tensors of a layer without their values, by what follows its name."""
    return {
        part: torch.empty(tensor.shape, dtype=getattr(torch, TORCH_NAMES[tensor.dtype]), device="meta")
        for part, tensor in artifact.tensors(layer).items()
    }


def _dense(layer: QuantizedLinear, dtype: torch.dtype) -> Linear:
    dense = Linear(layer.in_features, layer.out_features, bias=layer.bias is not None, device="meta")
    dense.weight = torch.nn.Parameter(layer.dequantize(dtype))
    dense.bias = layer.bias  # type: ignore[assignment]  # A Linear without bias has None there.
    return dense.train(layer.training)


def _is_offloaded(layer: QuantizedLinear) -> bool:
    return layer.weight.device.type == "meta"


def _read_as_stored(layer: Any) -> None:
    """Have accelerate read an offloaded layer as it is in the file.

    The oldest transformers tells it to cast every tensor to the model's dtype: bfloat16 would round the
    scales.
    """
    hook = getattr(layer, "_hf_hook", None)
    if hook is None:
        return  # Loaded on the device "meta": nothing is ever read.
    weights = hook.weights_map
    for part in layer.parts:
        weights.dataset.index.get(f"{weights.prefix}{part}", {}).pop("dtype", None)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep transformers from writing: what is wrong with a folder is raised, not logged."""
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()


@contextmanager
def blaming(what: str) -> Iterator[None]:
    """Raise any error as a CheckpointError of one line that begins with `what`; an InputError stays."""
    try:
        yield
    except InputError:
        raise
    except Exception as error:  # transformers passes on what four libraries raise, even plain Exception.
        raise CheckpointError(f"{what}: {' '.join(str(error).split())}") from error
