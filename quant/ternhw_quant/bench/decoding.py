"""Tokens per second of a whole decoder: a model's shapes, random weights, batch 1.

The ternary decoder and the float16 one hold the same weights, so that their logits can be compared before
either is timed. Steps keep their place in a static cache on the device, so a captured one needs nothing of
Python. They read tokens of a fixed sequence: two that differ in a rounding would soon read different ones.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

import torch
from torch import Tensor
from torch.nn import Linear, Module

from ternhw_quant.bench.comparators import Problem, check_kernels
from ternhw_quant.bench.timing import PASSES, Device, Quartiles, TimingError, poison, quartiles
from ternhw_quant.cuda.tiles import tile_shape
from ternhw_quant.models.linear import TernaryLinear
from ternhw_quant.shapes import LlamaShape

PROMPT = 128  #: Tokens in the cache when timing begins.
STEPS = 16  #: Tokens of one captured graph.
REPLAYS = 20  #: Replays of a pass: 320 tokens.
#: float16 through some hundred layers of random weights, relative to the largest logit.
TOLERANCE = 0.05

Weights = Literal["fp16", "ternary"]


@dataclass(frozen=True, kw_only=True)
class Decoding:
    """Time of one token.

    Attributes
    ----------
    weight_bytes : int
        What a token reads of all linear layers, the head among them.
    prompt : int
        Tokens in the cache at the beginning; each pass adds ``steps · (replays + 1)`` at most.
    steps, replays : int
        Tokens of a graph, and its replays in each pass.
    passes : tuple of Quartiles
        Microseconds of a token.
    sm_clock_mhz : tuple of float or None
    """

    weight_bytes: int
    prompt: int
    steps: int
    replays: int
    passes: tuple[Quartiles, ...]
    sm_clock_mhz: tuple[float | None, ...]

    @property
    def tokens_per_second(self) -> float:
        """Tokens per second, from the median of the slower pass."""
        return 1e6 / max(each.median_us for each in self.passes)


def random_decoder(shape: LlamaShape, place: torch.device, weights: Weights) -> Module:
    """Return a float16 LLaMA of that shape; the linear layers of its blocks are of two random trit-planes.

    With "fp16" they are the same matrices as dense weights. Layers of one shape hold equal values, each in
    memory of its own.

    Raises
    ------
    UnavailableError
        If our kernels cannot run there.
    """
    if weights == "ternary":
        check_kernels(place)
    from transformers import AutoConfig, AutoModelForCausalLM

    length = PROMPT + STEPS * (REPLAYS + 2)
    fields = {**shape.fields, "tie_word_embeddings": False, "max_position_embeddings": length}
    config = AutoConfig.for_model("llama", **fields)
    torch.manual_seed(0)
    with torch.device(place):
        model: Module = AutoModelForCausalLM.from_config(config, dtype=torch.float16)
    made: dict[tuple[int, int], Module] = {}
    for block in model.get_submodule("model.layers").children():
        for name, module in list(block.named_modules()):
            if isinstance(module, Linear):
                features = (module.out_features, module.in_features)
                if features not in made:
                    made[features] = _random_linear(features, place, weights)
                block.set_submodule(name, copy.deepcopy(made[features]))
    return model.eval().requires_grad_(False)


def _random_linear(features: tuple[int, int], place: torch.device, weights: Weights) -> Module:
    problem = Problem(out_features=features[0], in_features=features[1], tokens=1, place=place)
    if weights == "ternary":
        return TernaryLinear.from_matrix(problem.matrix).to(place)
    dense = Linear(features[1], features[0], bias=False, device=place, dtype=torch.float16)
    dense.weight.data.copy_(problem.dense)
    return dense


def step_bytes(model: Module) -> int:
    """Return the bytes of weights that one token reads: all linear layers, trits as our kernels hold them."""
    total = 0
    for module in model.modules():
        if isinstance(module, TernaryLinear):
            features = (module.out_features, module.in_features)
            total += prod(tile_shape(features, module.config.planes, module.config.tied, False, False))
        elif isinstance(module, Linear):
            total += module.weight.nbytes
    return total


class Decoder:
    """A model that decodes from a prompt, token by token, with everything on its device.

    Attributes
    ----------
    logits : float16, shape (vocabulary,)
        Logits of the prompt's last token.
    """

    def __init__(self, model: Module, place: torch.device) -> None:
        from transformers import StaticCache

        self.model = model
        config: Any = model.config
        self._vocabulary = int(config.vocab_size)
        generator = torch.Generator(place).manual_seed(1)
        self._prompt = torch.randint(self._vocabulary, (1, PROMPT), device=place, generator=generator)
        self._cache = StaticCache(config=config, max_cache_len=config.max_position_embeddings)
        self._token = self._prompt[:, -1:].clone()
        self._choice = self._token.clone()
        self.restart()

    @torch.no_grad()
    def restart(self) -> None:
        """Fill the cache with the prompt."""
        self._cache.reset()
        answer = self.model(self._prompt, past_key_values=self._cache, use_cache=True)
        self.logits = answer.logits[0, -1].clone()
        self._token.copy_(self._prompt[:, -1:])

    @torch.no_grad()
    def step(self) -> Tensor:
        """Decode one token; return its logits, float16 (vocabulary,)."""
        answer = self.model(self._token, past_key_values=self._cache, use_cache=True)
        logits: Tensor = answer.logits[0, -1]
        self._choice.copy_(logits.argmax().view(1, 1))
        # A prime: consecutive tokens are far apart, and all of them come.
        self._token.add_(7919).remainder_(self._vocabulary)
        return logits


def check_same(logits: Tensor, expected: Tensor) -> None:
    """Compare the logits of two decoders of the same weights.

    Raises
    ------
    TimingError
        If they differ by more than float16 explains.
    """
    error = float((logits.double() - expected.double()).abs().max() / expected.double().abs().max())
    if not error <= TOLERANCE:
        raise TimingError(f"logits of the two decoders must agree to {TOLERANCE:.0%}, not {error:.2%}")


def measure_decoding(decoder: Decoder, device: Device) -> Decoding:
    """Time the steps of a decoder in a captured graph.

    Raises
    ------
    TimingError
        If the graph does not compute what single steps do.
    """
    launches: list[Callable[[], Tensor]] = [decoder.step] * STEPS
    expected = [decoder.step().clone() for _ in range(STEPS)]
    graph = device.capture(launches)
    passes, clocks = [], []
    for _ in range(PASSES):
        decoder.restart()
        poison(graph.outputs)
        device.replay(graph, 0)
        for output, known in zip(graph.outputs, expected, strict=True):
            check_same(output, known)
        ran = device.replay(graph, REPLAYS)
        passes.append(quartiles([1e6 * seconds / STEPS for seconds in ran.seconds]))
        clocks.append(ran.sm_clock_mhz)
    return Decoding(
        weight_bytes=step_bytes(decoder.model),
        prompt=PROMPT,
        steps=STEPS,
        replays=REPLAYS,
        passes=tuple(passes),
        sm_clock_mhz=tuple(clocks),
    )
