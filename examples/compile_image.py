"""Compile a quantised model to the memory image of an engine, and look at one of its matrices.

    python examples/compile_image.py [MODEL] [OUT]

MODEL is the folder of a Hugging Face checkpoint (default: the model in the package). OUT is the folder of the
image (default: build/image). Needs the extra quant.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import ternhw
import ternhw_quant


def main(model: str = "embedded", out: str = "build/image") -> None:
    """Quantise `model`, print the first layer's parts, and write the image."""
    with TemporaryDirectory() as folder:
        ternhw_quant.quantize(model, Path(folder) / "artefact")
        artefact = ternhw_quant.open_artifact(Path(folder) / "artefact")
        name, matrix = next(iter(artefact.layers.items()))
        planes, rows, columns = matrix.planes.shape
        print(f"{name}: {planes} trit-planes of {rows}×{columns}, scales {tuple(matrix.scales.shape)}")

        config = ternhw.AcceleratorConfig.from_values(rows=8, lanes=16, group_size=matrix.group_size)
        image = ternhw.compile_image(artefact, Path(out), config)
    print(f"{out}/image.bin: {image.bytes:,} bytes for {len(image.layers)} layers")
    for layer in image.layers[:3]:
        print(f"  {layer.name}: {layer.bytes:,} bytes at offset {layer.offset:,}")


if __name__ == "__main__":
    main(*sys.argv[1:])
