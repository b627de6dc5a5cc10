"""Random decoders in integers, without a model: every form, and values at the ends of their ranges."""

import math

import torch

from ternhw_quant.decoder.arithmetic import exp2_table
from ternhw_quant.decoder.contract import FORMATS, Block, Contract, Matrix, Norm
from ternhw_quant.integer import IntegerMatrix

HIDDEN, INTERMEDIATE, VOCABULARY, DIM = 24, 40, 31, 6


class Draw:
    """Draws the parts of a contract; `extreme` draws exponents and biases that saturate everywhere."""

    def __init__(self, seed, *, extreme=False, form="planes"):
        self.generator = torch.Generator().manual_seed(seed)
        self.extreme, self.form = extreme, form

    def integers(self, low, high, *shape):
        return torch.randint(low, high + 1, shape, generator=self.generator)

    def number(self, low, high):
        return int(self.integers(low, high))

    def matrix(self, rows, columns, *, bias):
        groups, tied = -(-columns // 16), self.form == "tied"
        permuted = self.form == "offsets"
        integers = IntegerMatrix(
            planes=self.integers(-1, 1, 2, rows, columns).to(torch.int8),
            mantissas=self.integers(0, 255, 1 if tied else 2, rows, groups).to(torch.uint8),
            exponents=self.integers(-45, 45, rows).to(torch.int8)
            if self.extreme
            else self.integers(-12, -10, rows).to(torch.int8),
            group_size=16,
            offsets=self.integers(-127, 127, rows, groups).to(torch.int8) if permuted else None,
            permutation=torch.randperm(columns, generator=self.generator) if permuted else None,
            tied=tied,
        )
        largest = 2**31 - 1 if self.extreme else 2**18
        return Matrix(integers=integers, bias=self.integers(-largest, largest, rows) if bias else None)

    def norm(self, features, input_bits):
        bits = self.number(0, 24) if self.extreme else 20
        largest = 2**29 if self.extreme else int(2**bits * math.sqrt(features) * 2)
        return Norm(
            weight=self.integers(-largest, largest, features),
            bits=bits,
            epsilon=0 if self.extreme else round(features * 1e-5 * 2 ** (2 * input_bits)),
        )

    def block(self, heads, kv_heads, residual, *, bias, head_norms):
        bits = {
            name: self.number(0, min(24, width - 2)) if self.extreme else (20 if width == 32 else 9)
            for name, width in FORMATS.items()
        }
        shapes = {
            "q": (heads * DIM, HIDDEN),
            "k": (kv_heads * DIM, HIDDEN),
            "v": (kv_heads * DIM, HIDDEN),
            "o": (HIDDEN, heads * DIM),
            "gate": (INTERMEDIATE, HIDDEN),
            "up": (INTERMEDIATE, HIDDEN),
            "down": (HIDDEN, INTERMEDIATE),
        }
        return Block(
            attention_norm=self.norm(HIDDEN, residual),
            mlp_norm=self.norm(HIDDEN, residual),
            q_norm=self.norm(DIM, bits["q"]) if head_norms else None,
            k_norm=self.norm(DIM, bits["k"]) if head_norms else None,
            matrices={role: self.matrix(*shape, bias=bias) for role, shape in shapes.items()},
            bits=bits,
        )


def random_contract(
    seed, *, heads=4, kv_heads=2, context=24, bias=False, head_norms=False, head=True, blocks=2, **options
):
    draw = Draw(seed, **options)
    residual = draw.number(8, 24) if draw.extreme else 20
    angles = torch.arange(context)[:, None].double() * torch.rand(DIM // 2, generator=draw.generator).double()
    factor = math.log2(math.e) / math.sqrt(DIM)
    score_bits = 20 - math.floor(math.log2(factor))
    return Contract(
        heads=heads,
        kv_heads=kv_heads,
        head_dim=DIM,
        context=context,
        residual_bits=residual,
        logit_bits=draw.number(0, 24),
        embedding=draw.integers(-(2**15) + 1, 2**15 - 1, VOCABULARY, HIDDEN),
        embedding_bits=draw.integers(-40 if draw.extreme else 12, 32 if draw.extreme else 15, VOCABULARY),
        cosines=(angles.cos() * 2**14).round().long(),
        sines=(angles.sin() * 2**14).round().long(),
        exp2=exp2_table(),
        score_factor=round(factor * 2**score_bits),
        score_bits=score_bits,
        blocks=tuple(
            draw.block(heads, kv_heads, residual, bias=bias, head_norms=head_norms) for _ in range(blocks)
        ),
        final_norm=draw.norm(HIDDEN, residual),
        head=draw.matrix(VOCABULARY, HIDDEN, bias=False) if head else None,
        float_head=torch.randn(VOCABULARY, HIDDEN, generator=draw.generator).double(),
    )


def random_tokens(seed, count):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, VOCABULARY, (1, count), generator=generator)


def with_the_most_negative_value(contract):
    """Let every value of the first block be −2**15 before it is saturated to 16 bits."""
    block = contract.blocks[0]
    block.bits["v"] = block.bits["value"]
    block.matrices["v"].integers.exponents[:] = -120
    block.matrices["v"].bias[:] = -(2**15)
    return contract
