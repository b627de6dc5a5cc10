"""AutoRound: rounding and clipping learned block by block by SignSGD (arXiv:2309.05516)."""

import peer
from auto_round import AutoRound
from torch import Tensor


def quantize(job: peer.Job) -> dict[str, Tensor]:
    network = job.network()
    windows = job.windows()
    rounding = AutoRound(
        network,
        job.tokenizer(),
        dataset=windows,
        seqlen=job.context,
        nsamples=len(windows),
        device_map="cpu",
        enable_torch_compile=False,
        low_gpu_mem_usage=False,
        **job.options,
    )
    network, _ = rounding.quantize()
    return {f"{name}.weight": layer.weight.detach().float() for name, layer in peer.linears(network)}


if __name__ == "__main__":
    peer.run(quantize, "auto-round")
