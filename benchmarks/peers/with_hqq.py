"""HQQ: half-quadratic quantisation, no calibration text (mobiusml/hqq)."""

import peer
import torch
from hqq.core.quantize import BaseQuantizeConfig, Quantizer
from torch import Tensor


def quantize(job: peer.Job) -> dict[str, Tensor]:
    settings = BaseQuantizeConfig(**job.options)["weight_quant_params"]
    weights = {}
    for name, layer in peer.linears(job.network()):
        codes, meta = Quantizer.quantize(
            layer.weight.data, device="cpu", compute_dtype=torch.float16, **settings
        )
        weights[f"{name}.weight"] = Quantizer.dequantize(codes, meta).float()
    return weights


if __name__ == "__main__":
    peer.run(quantize, "hqq")
