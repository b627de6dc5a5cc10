"""Compile an artefact to the memory image of a configuration."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ternhw.builds.targets import default_chain
from ternhw.config import AcceleratorConfig
from ternhw.image import MAP, ImageMap, program_bytes, write_image
from ternhw.layers import configuration_of, form_of, opened, program_of
from ternhw.model_section import encode, section_bytes
from ternhw.program import of_layer, program_for
from ternhw_quant.decoder.contract import Contract
from ternhw_quant.errors import InputError
from ternhw_quant.files import check_new_folder
from ternhw_quant.integer import IntegerMatrix, quantize_scales
from ternhw_quant.kinds import checked
from ternhw_quant.writers import only_writer

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact


@checked
def compile_image(
    artefact: "Artifact | Path | str",
    out: Path | str,
    config: AcceleratorConfig | None = None,
    *,
    device: str | None = None,
    memory_bytes: int | None = None,
    model: Contract | None = None,
    force: bool = False,
    on_progress: Callable[[int, int], None] = lambda done, layers: None,
) -> ImageMap:
    """Write the memory image of an artefact: what the engine of a configuration reads (docs/image.md).

    Parameters
    ----------
    artefact : artefact or its folder
    out : Path
        Folder for ``image.bin``, ``map.json`` and ``exponents.safetensors``; not that of the artefact.
    config : AcceleratorConfig or None
        None for the default configuration with the artefact's group size, tied, offsets and gather.
    device : str or None
        Device of :func:`ternhw.build` whose default chain a default configuration takes, so that image and
        bitstream fit together.
    memory_bytes : int or None
        Memory that the image must fit, in bytes.
    model : Contract or None
        The artefact as a decoder in integers: the image then also holds the output head and the model
        section, and the folder the tokenizer.
    force : bool
        Replace what is in `out`.
    on_progress : function of two int
        Called after each layer with the number of layers done and of all layers.

    Returns
    -------
    ImageMap
        The content of ``map.json``.

    Raises
    ------
    InputError
        If the configuration cannot run a layer, the image is too large, `out` is not empty, or another run
        is writing it. Then `out` stays as it was.
    """
    artefact, out = opened(artefact), Path(out)
    if out.resolve() == artefact.folder.resolve():
        raise InputError(f"Output folder must not be the artefact: {out}")
    if config is None:
        form = form_of(artefact)
        chain = default_chain(AcceleratorConfig.from_values(**form).lanes, device)
        config = configuration_of(artefact, chain=chain)
    elif device is not None:
        raise InputError("A configuration has its own chain; a device chooses only a default", "device")
    with only_writer(out):
        check_new_folder(out, force=force, last=MAP)
        return _compiled(artefact, out, config, memory_bytes, model, on_progress)


def _compiled(
    artefact: "Artifact",
    out: Path,
    config: AcceleratorConfig,
    memory_bytes: int | None,
    model: Contract | None,
    on_progress: Callable[[int, int], None],
) -> ImageMap:
    if model is not None:
        from ternhw_quant.models.loading import load_tokenizer

        tokenizer = load_tokenizer(artefact.folder)  # before anything is written
        return write_model(
            out,
            config,
            model,
            memory_bytes=memory_bytes,
            on_progress=on_progress,
            companions=lambda folder: tokenizer.save_pretrained(str(folder)),
        )
    size = sum(program_bytes(program_of(artefact, name, config, tokens=1)) for name in artefact.layers)
    _check_size(size, config, memory_bytes)
    return write_image(out, config, _integer_layers(artefact, list(artefact.layers), on_progress))


def write_model(
    out: Path,
    config: AcceleratorConfig,
    contract: Contract,
    *,
    memory_bytes: int | None = None,
    on_progress: Callable[[int, int], None] = lambda done, layers: None,
    companions: Callable[[Path], object] | None = None,
) -> ImageMap:
    """Write the image of a decoder: all its programs, one at a time, then the model section.

    Raises
    ------
    InputError
        As of :func:`compile_image`.
    """
    matrices = contract.matrices()
    size = section_bytes(contract)
    for name, matrix in matrices.items():
        try:
            size += program_bytes(program_for(config, matrix.integers, tokens=1))
        except InputError as error:
            raise of_layer(error, name) from None
    _check_size(size, config, memory_bytes)

    def layers() -> Iterator[tuple[str, IntegerMatrix]]:
        for done, (name, matrix) in enumerate(matrices.items()):
            yield name, matrix.integers
            on_progress(done + 1, len(matrices))

    return write_image(out, config, layers(), partial(encode, contract), companions)


def _check_size(size: int, config: AcceleratorConfig, memory: int | None) -> None:
    reached = 1 << config.address_bits
    if memory is not None and size > memory:
        raise InputError(
            f"Image must be at most the {memory} bytes of memory, not {size}: {size - memory} too many"
        )
    if size > reached:
        raise InputError(
            f"Image must be at most the {reached} bytes that {config.address_bits} address bits reach, "
            f"not {size}: {size - reached} too many",
            "address_bits",
        )


def _integer_layers(
    artefact: "Artifact", names: Iterable[str], on_progress: Callable[[int, int], None]
) -> Iterator[tuple[str, IntegerMatrix]]:
    names = list(names)
    for done, name in enumerate(names):
        try:
            yield name, quantize_scales(artefact.layers[name], tied=artefact.quantization.tied)
        except InputError as error:
            raise of_layer(error, name) from None
        on_progress(done + 1, len(names))
