"""optimum-quanto: groups with the largest and least weight as their ends, no calibration text."""

import optimum.quanto as quanto
import peer
from torch import Tensor


def quantize(job: peer.Job) -> dict[str, Tensor]:
    network = job.network()
    kinds = {2: quanto.qint2, 4: quanto.qint4}
    quanto.quantize(network, weights=kinds[job.options["bits"]], exclude="lm_head")
    quanto.freeze(network)
    return {f"{name}.weight": layer.weight.dequantize().float() for name, layer in peer.linears(network)}


if __name__ == "__main__":
    peer.run(quantize, "optimum-quanto")
