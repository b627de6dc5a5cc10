"""What every peer's script shares: its arguments, the texts, the weights it gives back, time and memory.

These files run in the peer's own environment, so they import nothing of ternhw. A script `with_NAME.py` is
called as

    python with_NAME.py JOB.json

JOB.json has the checkpoint's folder, the calibration tokens, the options of the row and the output folder.
The script writes a checkpoint there whose linear weights are float32 with the peer's quantised values. So the
same evaluation serves all peers, and no peer's kernel decides its figure.
"""

import json
import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from time import process_time
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModelForCausalLM, AutoTokenizer


@dataclass(frozen=True)
class Job:
    """One row to measure.

    Attributes
    ----------
    model : Path
        The full-precision checkpoint.
    stories : list of list of int
        Token ids of each calibration story, with BOS.
    context : int
        Length of the model's context in tokens.
    options : dict
        Options of the row, in the peer's own names.
    out : Path
        Folder of the checkpoint to write.
    """

    model: Path
    stories: list[list[int]]
    context: int
    options: dict[str, Any]
    out: Path

    def network(self) -> nn.Module:
        return AutoModelForCausalLM.from_pretrained(self.model, dtype=torch.float32).eval()

    def tokenizer(self) -> Any:
        return AutoTokenizer.from_pretrained(self.model)

    def windows(self) -> list[Tensor]:
        """Return all stories, joined and cut into windows of the context, each of shape (1, context)."""
        tokens = torch.tensor([token for story in self.stories for token in story])
        whole = tokens[: len(tokens) // self.context * self.context]
        return list(whole.reshape(-1, 1, self.context))


def linears(network: nn.Module) -> Iterator[tuple[str, nn.Linear]]:
    """Yield the linear layers of the decoder, which every method of the table quantises."""
    for name, module in network.named_modules():
        if isinstance(module, nn.Linear) and ".layers." in name:
            yield name, module


def run(quantize: Callable[[Job], dict[str, Tensor]], package: str) -> None:
    """Call `quantize` and write a checkpoint with the tensors that it returns, by their names in the model.

    They are the weights of all linear layers, dequantised, and what else the peer has changed: AWQ's scales
    go into the norms.

    Raises
    ------
    SystemExit
        If the weight of a linear layer is missing, or a tensor has another shape than in the model.
    """
    job = read(Path(sys.argv[1]))
    torch.manual_seed(0)
    started = process_time()
    weights = quantize(job)
    seconds = process_time() - started
    network = job.network()
    parameters = dict(network.named_parameters())
    missing = [name for name, _ in linears(network) if f"{name}.weight" not in weights]
    if missing:
        sys.exit(f"{package} did not return the weights of {missing}")
    with torch.no_grad():
        for name, tensor in weights.items():
            if tensor.shape != parameters[name].shape:
                sys.exit(f"{package} returned {name} of shape {tuple(tensor.shape)}")
            parameters[name].copy_(tensor)
    network.save_pretrained(job.out)
    for extra in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(job.model / extra, job.out / extra)
    facts = {
        "versions": {name: version(name) for name in (package, "torch", "transformers")},
        "cpu_seconds": round(seconds, 2),
        "peak_rss_bytes": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    }
    (job.out / "peer.json").write_text(json.dumps(facts))


def read(path: Path) -> Job:
    job = json.loads(path.read_text())
    return Job(Path(job["model"]), job["stories"], job["context"], job["options"], Path(job["out"]))
