"""Write an artefact for other programs."""

from collections.abc import Callable
from pathlib import Path

from ternhw_quant.api.sources import model_folder
from ternhw_quant.errors import InputError
from ternhw_quant.exporting.gguf import ExportReport, export_gguf
from ternhw_quant.exporting.tensors import WeightType
from ternhw_quant.files import check_destination, check_new_file
from ternhw_quant.kinds import checked
from ternhw_quant.writers import only_writer_of


@checked
def export(
    artefact: str | Path,
    out: str | Path,
    *,
    type: WeightType = "f16",  # noqa: A002  the word of GGUF and of the command line
    force: bool = False,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> ExportReport:
    """Write an artefact, or a checkpoint, as one GGUF file for llama.cpp; needs the extra ``export``.

    Parameters
    ----------
    artefact : str or Path
        Folder of an artefact or a checkpoint, or "embedded".
    out : str or Path
        Output file; its name ends in .gguf.
    type : "f16", "q8_0", "tq1_0" or "tq2_0"
        Type of the linear layers: dequantised with 16 or 8.5 bits per weight, or one trit-plane with 1.6875
        or 2.0625.
    force : bool
        Replace `out` if it exists.
    on_progress : callable
        Called with the tensors written and the tensors in all.

    Returns
    -------
    ExportReport

    Raises
    ------
    InputError
        If llama.cpp cannot run the model, `type` cannot hold its layers, `out` exists, or the package gguf is
        missing, or another run is writing `out`.
    """
    if Path(out).suffix != ".gguf":
        raise InputError(f"Name of the output file must end in .gguf, not {Path(out).name}", "out")
    check_destination(Path(out))
    with only_writer_of(out):
        check_new_file(Path(out), force=force)
        return export_gguf(model_folder(artefact), out, weight_type=type, on_progress=on_progress)
