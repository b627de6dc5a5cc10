"""The model of a checkpoint without weights, and parts of it with theirs."""

import copy
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.experts import Expert, expert_of
from ternhw_quant.models.renaming import conversions
from ternhw_quant.models.structure import build, separate_experts, sources
from ternhw_quant.storage.checkpoint import Checkpoint


class Weights:
    """Where in its model the tensors of a checkpoint are, and copies of its modules with them.

    Parameters
    ----------
    checkpoint : Checkpoint
    device : torch.device
        Where copies are, and the buffers of the model.
    dtype : torch.dtype
        What copies compute in.

    Attributes
    ----------
    model : transformers model
        Its parameters have no memory. The experts of mixtures have layers of their own.
    place : mapping of str to str
        Where tensors are that the model has as they are stored, by their names in the checkpoint.
    expert_of : mapping of str to Expert
        The linear layers that are of an expert.
    mixtures : mapping of str to str
        Where the experts of mixtures are, by what the names of their layers begin with.

    Raises
    ------
    CheckpointError
        If transformers cannot build the model, or its experts have unknown arithmetic.
    """

    def __init__(self, checkpoint: Checkpoint, *, device: torch.device, dtype: torch.dtype) -> None:
        self._checkpoint, self._device, self._dtype = checkpoint, device, dtype
        self.model = build(checkpoint, dtype)
        self._source = sources(self.model, checkpoint.tensors)
        made = conversions(self.model, checkpoint.tensors)
        self._separate_experts()
        #: Experts that have layers of their own are no longer made.
        self._made = {place: made[place] for place in made.keys() & self.model.state_dict().keys()}
        self.place = {name: place for place, name in self._source.items()}
        for module in self.model.modules():
            for name, buffer in module.named_buffers(recurse=False):
                module.register_buffer(
                    name, buffer.to(device), persistent=name not in module._non_persistent_buffers_set
                )

    def _separate_experts(self) -> None:
        names = [f"{layer}.weight" for layer in self._checkpoint.linears]
        places = separate_experts(self.model, names)
        self._source |= {place: name for name, place in places.items()}
        self.expert_of: dict[str, Expert] = {}
        self.mixtures: dict[str, str] = {}
        for name, place in places.items():
            layer = name.removesuffix(".weight")
            expert = expert_of(layer)
            assert expert is not None
            self.expert_of[layer] = expert
            self.mixtures[expert.experts] = place.rsplit(".", 3)[0]

    def names(self, prefix: str) -> set[str]:
        """Return the tensors of the checkpoint that are in the model where names begin with `prefix`."""
        stored = {name for place, name in self._source.items() if place.startswith(prefix)}
        made = (each.names for place, each in self._made.items() if place.startswith(prefix))
        return stored | {name for names in made for _, name in names}

    def shares_embedding(self) -> bool:
        """Tell whether the output head has the tensor of the embedding, which then is in memory once."""
        name_of = {part: name for name, part in self.model.named_modules()}
        head, embedding = (
            self._source.get(f"{name_of.get(part)}.weight")
            for part in (self.model.get_output_embeddings(), self.model.get_input_embeddings())
        )
        return head is not None and head == embedding

    def loaded(self, module: nn.Module, prefix: str) -> nn.Module:
        """Return a copy with weights of `module`, whose tensors' names begin with `prefix` in the model."""
        loaded = copy.deepcopy(module)
        state = {name: self._read(f"{prefix}{name}") for name in module.state_dict()}
        loaded.load_state_dict(state, assign=True)
        return loaded.requires_grad_(False)

    def zeros(self, module: nn.Module, prefix: str) -> nn.Module:
        """Return a copy of `module` as :meth:`loaded` does, with zeros for its weights: nothing is read.

        Raises
        ------
        CheckpointError
            If :meth:`loaded` could not read a tensor.
        """
        copied = copy.deepcopy(module)
        state = {}
        for name, tensor in module.state_dict().items():
            self._check(f"{prefix}{name}")
            dtype = self._dtype if tensor.is_floating_point() else tensor.dtype
            state[name] = torch.zeros(tensor.shape, dtype=dtype, device=self._device)
        copied.load_state_dict(state, assign=True)
        return copied.requires_grad_(False)

    def loaded_around(self, *, omitting: Sequence[nn.Module]) -> Any:
        """Return a copy of the model with weights, but for the modules `omitting`, which are those of it."""
        return self._copied(self.model, "", omitting)

    def _copied(self, module: nn.Module, prefix: str, omitting: Sequence[nn.Module]) -> nn.Module:
        if not any(part is omitted for part in module.modules() for omitted in omitting):
            return self.loaded(module, prefix)
        copied = copy.copy(module)
        copied._modules = {
            name: part
            if any(part is omitted for omitted in omitting)
            else self._copied(part, f"{prefix}{name}.", omitting)
            for name, part in module.named_children()
        }
        copied._parameters = {
            name: nn.Parameter(self._read(f"{prefix}{name}"), requires_grad=False)
            for name, parameter in module.named_parameters(recurse=False)
        }
        return copied

    def _check(self, place: str) -> None:
        if place not in self._source and place not in self._made:
            rule = "Calibrated methods need tensors as the model has them; transformers makes another of"
            raise CheckpointError(f"{rule} {place}: {self._checkpoint.folder}")

    def _read(self, place: str) -> Tensor:
        """Return a tensor of the model from the checkpoint."""
        self._check(place)
        if place in self._source:
            tensor = self._stored(self._source[place])
        else:
            try:
                tensor = self._made[place](self.model, self._stored)
            except Exception as error:  # The converters of families raise what they like.
                rule = "Tensor cannot be made as transformers makes it"
                reason = f"{place} in {self._checkpoint.folder}: {' '.join(str(error).split())}"
                raise CheckpointError(f"{rule}: {reason}") from error
        return tensor.to(self._dtype) if tensor.is_floating_point() else tensor

    def _stored(self, name: str) -> Tensor:
        return self._checkpoint.tensors[name].read().to(self._device)
