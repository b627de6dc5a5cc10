"""The C driver of an engine: sources in ``host/``, and the layers of a memory image as C tables."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ternhw.config import AcceleratorConfig
from ternhw.registers_c import c_header

if TYPE_CHECKING:
    from ternhw.image import ImageMap, LayerEntry

_SOURCES = Path(__file__).parent / "host"
_VALUES_IN_A_LINE = 24


def driver_files(image: Path | None = None) -> dict[str, str]:
    """Return the files of the C driver: text by file name.

    - ``ternhw.h``: the registers.
    - ``ternhw_engine.h``, ``ternhw_engine.c``: the driver, C99 and C++ without a library.
    - ``bare_metal.c``, ``linux_uio.c``: an example without an operating system, and one for Linux.
    - ``ternhw_image.h``, ``ternhw_image.c``: with `image`, its configuration, layers and row exponents.

    Parameters
    ----------
    image : Path or None
        Folder of a memory image (docs/image.md).

    Raises
    ------
    InputError
        If the folder holds no image, or one of its files is damaged.
    """
    files = {path.name: path.read_text() for path in sorted(_SOURCES.glob("*.[ch]"))}
    files["ternhw.h"] = c_header()
    if image is not None:
        files |= _tables(image)
    return files


def _tables(folder: Path) -> dict[str, str]:
    from ternhw.image import read_map
    from ternhw.image_reading import read_exponents

    image_map = read_map(folder)
    exponents = {name: values.tolist() for name, values in read_exponents(folder, image_map).items()}
    return {
        "ternhw_image.h": _declarations(image_map),
        "ternhw_image.c": "\n".join(_definitions(image_map, exponents)),
    }


def _declarations(image_map: "ImageMap") -> str:
    numbers = ",\n".join(f"    {name}" for name in _constants(image_map.layers))
    return f"""\
/* The layers of a memory image. Written by `ternhw driver`; do not edit.
 * image.bin has the SHA-256 {image_map.sha256}.
 */
#ifndef TERNHW_IMAGE_H
#define TERNHW_IMAGE_H

#include "ternhw_engine.h"

#ifdef __cplusplus
extern "C" {{
#endif

#define TERNHW_IMAGE_BYTES {image_map.bytes}ull

/* Places in ternhw_image_layers. */
enum {{
{numbers},
    TERNHW_LAYERS
}};

extern const ternhw_engine_array ternhw_image_array;
extern const ternhw_engine_layer ternhw_image_layers[TERNHW_LAYERS];

#ifdef __cplusplus
}}
#endif
#endif
"""


def _constants(layers: "tuple[LayerEntry, ...]") -> Iterator[str]:
    """Yield a name for the place of each layer; two layers of one name get their numbers too."""
    given = set[str]()
    for number, layer in enumerate(layers):
        name = "TERNHW_LAYER_" + re.sub(r"[^0-9A-Z]+", "_", layer.name.upper()).strip("_")
        while name in given:
            name = f"{name}_{number}"
        given.add(name)
        yield name


def _definitions(image_map: "ImageMap", exponents: dict[str, list[int]]) -> Iterator[str]:
    yield "/* The layers of a memory image. Written by `ternhw driver`; do not edit. */"
    yield '#include "ternhw_image.h"\n'
    for number, layer in enumerate(image_map.layers):
        yield f"static const int8_t exponents_{number}[] = {{"
        values = exponents[layer.name]
        for start in range(0, len(values), _VALUES_IN_A_LINE):
            yield "    " + ", ".join(map(str, values[start : start + _VALUES_IN_A_LINE])) + ","
        yield "};\n"
    yield f"const ternhw_engine_array ternhw_image_array = {{\n    {array_initialiser(image_map.config)}}};\n"
    yield "const ternhw_engine_layer ternhw_image_layers[TERNHW_LAYERS] = {"
    yield "    /* name, program, out_features, in_features, row_activations, exponents */"
    for number, layer in enumerate(image_map.layers):
        activations = image_map.program(layer).row_beats * image_map.config.lanes
        out_features, in_features = layer.shape
        sizes = f"{layer.offset}ull, {out_features}u, {in_features}u, {activations}u"
        yield f"    {{{_literal(layer.name)}, {sizes}, exponents_{number}}},"
    yield "};\n"


def array_initialiser(config: AcceleratorConfig) -> str:
    """Return the members of a ``ternhw_engine_array`` in C."""
    values = {
        "rows": config.rows,
        "tokens": config.tokens,
        "address_bits": config.address_bits,
        "word_bytes": config.bus_bits // 8,
        "activation_bits": config.activation_bits,
        "word_activations": config.word_activations,
        "result_bytes": config.result_bits // 8,
        "result_words": config.result_words,
    }
    fields = "".join(f"    {value}u, /* {name} */\n" for name, value in values.items())
    return f"0x{config.digest}ull, /* digest */\n{fields}"


def _literal(text: str) -> str:
    """Return a C string; what is not plain ASCII is written as octal bytes."""
    plain = "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\?' else f"\\{byte:03o}" for byte in text.encode()
    )
    return f'"{plain}"'
