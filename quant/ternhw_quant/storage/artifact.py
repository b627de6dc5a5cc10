"""The artefact: a quantised model as a folder of safetensors files, as docs/format.md specifies it."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.hub import folder_of
from ternhw_quant.kinds import checked
from ternhw_quant.storage.config import DIGEST_VERSION, QUANT_METHOD, QuantizationConfig
from ternhw_quant.storage.layer import (
    EXPONENTS,
    FACTORS,
    OFFSETS,
    OLD_WEIGHT,
    OWN_PARTS,
    PARTS,
    PERMUTATION,
    SCALES,
    SHAPE,
    SHAPE_FORM,
    WEIGHT,
    ZEROS,
    TensorForm,
    checked_features,
)
from ternhw_quant.storage.tensors import (
    INDEX,
    Digests,
    StoredTensor,
    digest_of,
    file_digest,
    read_digests,
    read_folder,
    read_json,
)
from ternhw_quant.weights.sizes import MANTISSA_BITS

if TYPE_CHECKING:
    from torch import Tensor

    from ternhw_quant.weights.uniform import Quantized

CONFIG = "config.json"

#: Longer numbers in names are no blocks; Python refuses to read those of thousands of digits.
_DIGITS = 9

#: The last version in which the trits had a name of their own.
_OLD_VERSION = 2


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """An open artefact: headers are read. A tensor is read and checked when it is asked for, by torch.

    Attributes
    ----------
    folder : Path
    config : dict
        ``config.json``: the source model's own, and ``quantization_config``.
    quantization : QuantizationConfig
    layers : mapping of str to TernaryMatrix or UniformMatrix
        By module name, such as ``model.layers.0.self_attn.q_proj``.
    dense : mapping of str to Tensor
        All other tensors, by the names and with the dtypes of the source.
    stored : mapping of str to StoredTensor
        What the files hold, tensor by tensor.
    digests : Digests or None
        What the index says of tensors and files; None before version 7 of the format.
    """

    folder: Path
    config: dict[str, Any]
    quantization: QuantizationConfig
    layers: Mapping[str, "Quantized"]
    dense: Mapping[str, "Tensor"]
    stored: Mapping[str, StoredTensor]
    digests: Digests | None = None

    def check_digests(self, *, on_progress: Callable[[int, int], None] = lambda done, total: None) -> None:
        """Read all files, and compare them with the digests in the index.

        Parameters
        ----------
        on_progress : callable
            Called with the bytes of tensors read, and all bytes.

        Raises
        ------
        FormatError
            If the artefact has no digests, or a tensor or file is not the one that was written.
        """
        if self.digests is None:
            version = self.config["quantization_config"]["format_version"]
            rule = f"Artefact must have digests to be checked; format {version} has none"
            raise FormatError(f"{rule}: {self.folder}")
        for name, digest in sorted(self.digests.files.items()):
            if not (self.folder / name).is_file():
                raise FormatError(f"File is missing: {self.folder / name}")
            if file_digest(self.folder / name) != digest:
                raise FormatError(f"File must have the digest of {INDEX}: {self.folder / name}")
        if CONFIG not in self.digests.files:
            raise FormatError(f"{INDEX} must have the digest of {CONFIG}: {self.folder}")
        done, total = 0, sum(tensor.bytes for tensor in self.stored.values())
        for name, tensor in self.stored.items():
            if digest_of(tensor) != self.digests.tensors[name]:
                raise FormatError(f"Tensor must have the digest of {INDEX}: {name} in {self.folder}")
            done += tensor.bytes
            on_progress(done, total)

    def shape(self, layer: str) -> tuple[int, int, int]:
        """Return the planes, output and input features of `layer` without its trits; 0 planes if uniform.

        Raises
        ------
        FormatError
            If the tensor that holds the shape breaks the format.
        """
        name = f"{layer}.{SHAPE}"
        try:
            SHAPE_FORM.check(SHAPE, _form(self.stored[name]))
            features = checked_features(self.stored[name].array().tolist())
        except FormatError as error:
            raise FormatError(f"{error}: {layer} in {self.folder}") from None
        return self.quantization.of(layer).planes, *features

    def tensors(self, layer: str) -> dict[str, TensorForm]:
        """Return the tensors of `layer` without their values, by what follows its name in today's format.

        Raises
        ------
        FormatError
            If one of them has another type or shape than the format has for the layer's shape.
        """
        prefix = f"{layer}."
        _, out_features, in_features = self.shape(layer)
        parts = {part: _form(self.stored[prefix + part]) for part in PARTS if prefix + part in self.stored}
        try:
            return self.quantization.of(layer).checked_tensors((out_features, in_features), parts)
        except FormatError as error:
            raise FormatError(f"{error}: {layer} in {self.folder}") from None

    def is_permuted(self, layer: str) -> bool:
        """Tell whether the columns of `layer` are stored in another order than its own."""
        return f"{layer}.{PERMUTATION}" in self.stored

    def has_offsets(self, layer: str) -> bool:
        """Tell whether the groups of `layer` have offsets."""
        return f"{layer}.{OFFSETS}" in self.stored

    def stored_bytes(self, layer: str) -> int:
        """Return the bytes that all tensors of `layer` take in the files."""
        names = (f"{layer}.{part}" for part in PARTS)
        return sum(self.stored[name].bytes for name in names if name in self.stored)


def is_artifact(folder: Path | str) -> bool:
    """Tell whether ``config.json`` in `folder` names this format, in any version."""
    try:
        config = read_json(Path(folder) / "config.json", error=FormatError)
    except (InputError, NotADirectoryError):
        return False
    return _quantization(config).get("quant_method") == QUANT_METHOD


@checked
def open_artifact(folder: Path | str, *, check_digests: bool | None = None) -> Artifact:
    """Open the artefact in `folder`; reads headers only, unless digests are to be checked.

    Parameters
    ----------
    folder : Path or str
        A name on the Hub, too: ``org/name`` or ``org/name@REVISION``.
    check_digests : bool or None
        Whether to read all files and compare them with the digests in the index. None: if the environment
        has ``TERNHW_CHECK_DIGESTS=1``, which makes all that loads an artefact do so, transformers too.

    Raises
    ------
    FormatError
        If the folder is no artefact, is of a newer format, a file or tensor is missing, or a digest is to be
        checked and is another one.
    """
    artifact = _opened(folder_of(folder))
    wanted = os.environ.get("TERNHW_CHECK_DIGESTS", "0") not in ("", "0")
    if wanted if check_digests is None else check_digests:
        artifact.check_digests()
    return artifact


def _opened(folder: Path) -> Artifact:
    if not folder.is_dir():
        raise FormatError(f"Artefact must be a folder: {folder}")
    config = read_json(folder / "config.json", error=FormatError)
    if _quantization(config).get("quant_method") != QUANT_METHOD:
        raise FormatError(f"Artefact must have quant_method {QUANT_METHOD} in config.json: {folder}")
    quantization = QuantizationConfig.from_json(_quantization(config), folder / "config.json")
    stored = read_folder(folder, error=FormatError)
    names = {name: name.rpartition(".") for name in stored}
    found = {layer for layer, _, part in names.values() if part in OWN_PARTS}
    layers = sorted(found, key=_by_number)
    dense = {
        name: stored[name]
        for name, (layer, _, part) in names.items()
        if layer not in found or part not in PARTS
    }
    if not layers:
        raise FormatError(f"Artefact must hold a quantised layer; it has none: {folder}")
    for layer in quantization.layer_planes:
        if layer not in found:
            raise FormatError(f"layer_planes must name quantised layers, not {layer}: {folder}")
    version = _quantization(config)["format_version"]
    # With an older version an index with digests is left over: save_pretrained wrote over the artefact.
    digests = _digests(folder, stored) if version >= DIGEST_VERSION else None
    old = version <= _OLD_VERSION
    required = [OLD_WEIGHT if old else WEIGHT, SCALES, SHAPE, *([ZEROS] if quantization.bits else [])]
    bits = MANTISSA_BITS.get(quantization.scales)
    if bits is not None:
        required += [EXPONENTS] if bits == 8 else [EXPONENTS, FACTORS]
    for layer in layers:
        for part in required:
            if f"{layer}.{part}" not in stored:
                raise FormatError(f"Tensor is missing: {layer}.{part} in {folder}")
        if f"{layer}.{WEIGHT}" in stored and f"{layer}.{OLD_WEIGHT}" in stored:
            raise FormatError(
                f"Layer must have one weight, not {OLD_WEIGHT} and {WEIGHT}: {layer} in {folder}"
            )
    return Artifact(
        folder=folder,
        config=config,
        quantization=quantization,
        layers=_Layers(layers, stored, quantization, folder),
        dense=_Dense(dense),
        stored=stored,
        digests=digests,
    )


def _digests(folder: Path, stored: Mapping[str, StoredTensor]) -> Digests:
    digests = read_digests(folder, error=FormatError)
    if digests is None:
        raise FormatError(f"{INDEX} must have digests: {folder}")
    for name in sorted(stored.keys() ^ digests.tensors.keys()):
        if name in stored:
            raise FormatError(f"{INDEX} must have a digest of each tensor; it has none of {name}: {folder}")
        raise FormatError(f"Tensor is missing: {name} in {folder}")
    return digests


def load(folder: Path | str) -> Mapping[str, "Quantized"]:
    """Return the quantised layers of the artefact in `folder` by module name, each read when asked for."""
    return open_artifact(folder).layers


class _Layers(Mapping[str, "Quantized"]):
    def __init__(
        self, names: list[str], stored: Mapping[str, StoredTensor], config: QuantizationConfig, folder: Path
    ) -> None:
        self._names = dict.fromkeys(names)
        self._stored, self._config, self._folder = stored, config, folder

    def __getitem__(self, name: str) -> "Quantized":
        if name not in self._names:
            raise KeyError(name)
        from ternhw_quant.storage.codec import decode

        parts = (f"{name}.{part}" for part in PARTS)
        tensors = {part: self._stored[part].read() for part in parts if part in self._stored}
        try:
            return decode(name, tensors, self._config.of(name))
        except FormatError as error:
            raise FormatError(f"{error}: {name} in {self._folder}") from None

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class _Dense(Mapping[str, "Tensor"]):
    def __init__(self, stored: Mapping[str, StoredTensor]) -> None:
        self._stored = stored

    def __getitem__(self, name: str) -> "Tensor":
        return self._stored[name].read()

    def __contains__(self, name: object) -> bool:
        return name in self._stored

    def __iter__(self) -> Iterator[str]:
        return iter(self._stored)

    def __len__(self) -> int:
        return len(self._stored)


def _form(stored: StoredTensor) -> TensorForm:
    return TensorForm(stored.dtype, stored.shape)


def _quantization(config: Mapping[str, Any]) -> dict[str, Any]:
    value = config.get("quantization_config")
    return value if isinstance(value, dict) else {}


def _by_number(name: str) -> list[tuple[int, str]]:
    """Sort key of a module name: block 2 comes before block 10."""
    parts = name.split(".")
    return [(int(part), "") if part.isdecimal() and len(part) <= _DIGITS else (-1, part) for part in parts]
