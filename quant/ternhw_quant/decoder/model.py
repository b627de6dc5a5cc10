"""A decoder in integers that transformers, and what is built on it, can call and let write."""

from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np
import torch
from torch import Tensor
from transformers import AutoConfig, GenerationMixin, PreTrainedModel
from transformers.modeling_outputs import CausalLMOutput

from ternhw_quant.decoder import golden
from ternhw_quant.decoder.building import Head, build_contract
from ternhw_quant.decoder.calibration import rows_of
from ternhw_quant.decoder.contract import Contract
from ternhw_quant.decoder.library import CDecoder
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import Texts

Backend = Literal["golden", "c"]


def check_backend(backend: str) -> None:
    """Refuse the name of a backend that there is not.

    Raises
    ------
    InputError
    """
    if backend not in get_args(Backend):
        raise InputError(f"Backend must be {' or '.join(get_args(Backend))}, not {backend}", "backend")


class IntegerModel(PreTrainedModel, GenerationMixin):  # type: ignore[misc]
    """A causal language model in the arithmetic of docs/decoder.md.

    ``model(input_ids=ids).logits`` and ``model.generate(ids)`` work as those of transformers. Rows of a batch
    are padded on the right.

    Parameters
    ----------
    contract : Contract
    config : PretrainedConfig
        Of the model that the contract was built from.
    backend : "golden" or "c"
        PyTorch, all positions of a batch at a time; or the C source, token by token.

    Attributes
    ----------
    arithmetic : str
        What records name instead of a number format of torch.
    """

    main_input_name = "input_ids"

    def __init__(self, contract: Contract, config: Any, backend: Backend = "golden") -> None:
        check_backend(backend)
        super().__init__(config)
        self.contract, self.backend = contract, backend
        self.arithmetic = f"integers, {backend}"
        self.generation_config.use_cache = False
        self._sequence: CDecoder | None = None
        self._read: list[int] = []
        self._logits = torch.zeros(0)

    @property
    def device(self) -> torch.device:
        return torch.device("cpu")

    @property
    def dtype(self) -> torch.dtype:
        return torch.float64

    def can_generate(self) -> bool:
        return True

    @torch.inference_mode()
    def forward(self, input_ids: Tensor, logits_to_keep: int = 0, **_unused: Any) -> CausalLMOutput:
        """Return the logits, float64 (sequences, positions, vocabulary); of the last positions, if so asked.

        Raises
        ------
        InputError
            If there are more positions than the context, or a token is outside the vocabulary.
        """
        if self.backend == "golden":
            found = golden.run(self.contract, input_ids.long()).logits
            logits = found if self.contract.head is None else found.double() / 2**self.contract.logit_bits
        elif logits_to_keep == 1 and len(input_ids) == 1:
            logits = self._continued(input_ids[0].tolist())[None, None]
        else:
            logits = torch.stack([self._alone(row.tolist()) for row in input_ids])
        return CausalLMOutput(logits=logits[:, -logits_to_keep:] if logits_to_keep else logits)

    def _continued(self, row: list[int]) -> Tensor:
        """Return the logits after `row`; only tokens that the last call did not read are computed."""
        if self._sequence is None or not self._read or self._read != row[: len(self._read)]:
            self._sequence, self._read = CDecoder(self.contract), []
        fresh = row[len(self._read) :]
        if fresh:
            self._logits = self._float(self._sequence.logits_after(*fresh))
            self._read = row
        return self._logits

    def _alone(self, row: list[int]) -> Tensor:
        decoder = CDecoder(self.contract)
        return torch.stack([self._float(decoder.logits_after(token)) for token in row])

    def _float(self, logits: Any) -> Tensor:
        found: Tensor = torch.from_numpy(logits.astype(np.float64)) / 2**self.contract.logit_bits
        return found


def integer_model(
    folder: Path | str,
    backend: Backend = "golden",
    *,
    head: Head = "int8",
    text: Path | str | Texts | None = None,
) -> IntegerModel:
    """Return an artefact as a model in integers.

    Parameters
    ----------
    folder : Path or str
        An artefact of trit-planes.
    backend : "golden" or "c"
    head : "int8", "ptqtp" or "float"
        Output head, as of `ternhw_quant.decoder.building.build_contract`.
    text : Path, str, Texts or None
        Text that sets the fraction bits; None: texts that the model writes.

    Raises
    ------
    InputError
        If docs/decoder.md does not cover the model, or an argument is out of its range.
    """
    check_backend(backend)
    rows = None if text is None else rows_of(text, load_tokenizer(Path(folder)))
    contract = build_contract(folder, rows, head=head)
    return IntegerModel(contract, AutoConfig.from_pretrained(folder, local_files_only=True), backend)
