"""Compare the products of an engine as they come, and say exactly where the first difference is."""

import shlex
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from ternhw.running.engine import SAMPLED_SHARE, Check, Engine, Product
from ternhw.simulation import Workload
from ternhw.verification.cases import Case
from ternhw.verification.fixture import write_fixture
from ternhw.verification.judge import judge
from ternhw.verification.plays import Play
from ternhw_quant.integer import IntegerMatrix
from ternhw_sim.errors import SimulationError


class DifferenceError(SimulationError):
    """The engine and its models differ; the message says where, and which command reproduces it."""


class Checker:
    """Compares products with integer products and their counters with the cycle model.

    Attributes
    ----------
    compared : int
        Products that were compared so far.
    """

    def __init__(self, engine: Engine, *, check: Check, seed: int, fixtures: Path) -> None:
        self.compared = 0
        self._engine, self._check, self._fixtures = engine, check, fixtures
        self._random = np.random.default_rng(seed)

    def __call__(self, product: Product, position: int) -> None:
        """Compare a product, if it is one of those to compare.

        Raises
        ------
        DifferenceError
            If a bit or a counter differs. The case is then in the folder of fixtures.
        SimulationError
            If the engine reports an error.
        """
        if product.cause:
            raise SimulationError(
                f"The engine reports CAUSE 0x{product.cause:x}: {product.name} at position {position}"
            )
        if self._check == "none" or (self._check == "sampled" and self._random.random() >= SAMPLED_SHARE):
            return
        self.compared += 1
        expected = self._engine.expected(product.name, product.q)
        if not np.array_equal(product.got, expected):
            raise DifferenceError(self._difference(product, expected, position))
        if not product.cycle_exact:
            raise DifferenceError(self._cycles(product, position))

    def _difference(self, product: Product, expected: npt.NDArray[np.int64], position: int) -> str:
        token, row = (int(index) for index in np.argwhere(product.got != expected)[0])
        group = self._first_group(product, token, row)
        where = f"row {row}" if group is None else f"row {row}, group {group}"
        what = f"expected {expected[token, row]}, got {product.got[token, row]}"
        reason = f"{product.name} differs at position {position + token}: {where}: {what}"
        return f"{reason}. {self._reproduce(product, row, reason)}"

    def _cycles(self, product: Product, position: int) -> str:
        modelled = product.modelled.counters
        pairs = [
            f"{name} {count} instead of {modelled[name]}"
            for name, count in product.measured.counters.items()
            if count != modelled[name]
        ]
        reason = f"{product.name} differs from the cycle model at position {position}: {', '.join(pairs)}"
        return f"{reason}. {self._reproduce(product, None, reason)}"

    def _first_group(self, product: Product, token: int, row: int) -> int | None:
        """Return the first group whose activations alone give a wrong sum of the row; None if none does."""
        engine = self._engine
        matrix = engine.matrices[product.name].integers
        q = product.q[token : token + 1]
        order = np.arange(q.shape[1]) if matrix.permutation is None else matrix.permutation.numpy()
        for group in range(-(-q.shape[1] // matrix.group_size)):
            columns = order[group * matrix.group_size : (group + 1) * matrix.group_size]
            alone = np.zeros_like(q)
            alone[:, columns] = q[:, columns]
            try:
                got = engine.product(product.name, alone).got
            except SimulationError:
                return None
            if got[0, row] != engine.expected(product.name, alone)[0, row]:
                return group
        return None

    def _reproduce(self, product: Product, row: int | None, reason: str) -> str:
        """Write the tile of a row, or the whole layer where that alone is right; return how to replay it."""
        matrix = self._engine.matrices[product.name].integers
        folder = self._fixtures / product.name
        cases = [self._case(product, matrix, product.name)]
        if row is not None:
            first = row - row % self._engine.config.rows
            last = min(first + self._engine.config.rows, matrix.out_features)
            tile = _rows(matrix, slice(first, last))
            cases.insert(0, self._case(product, tile, f"{product.name}, rows {first} to {last - 1}"))
        for case in cases:
            verdict = judge(case)
            if not verdict.passed:
                write_fixture(folder, case, verdict.reason)
                waves = shlex.join(["--waves", str(folder / "waves.fst")])
                return f"Reproduce: ternhw verify --replay {shlex.quote(str(folder))} {waves}"
        write_fixture(folder, cases[-1], reason)
        return f"A fresh engine computes this layer rightly; it is in {folder}"

    def _case(self, product: Product, matrix: IntegerMatrix, name: str) -> Case:
        q = torch.from_numpy(product.q).to(torch.int32)
        work = Workload(name=name, matrix=matrix, q=q, memory=self._engine.memory)
        return Case(config=self._engine.config, name=name, seed=0, plays=(Play(name=name, works=(work,)),))


def _rows(matrix: IntegerMatrix, rows: slice) -> IntegerMatrix:
    return replace(
        matrix,
        planes=matrix.planes[:, rows],
        mantissas=matrix.mantissas[:, rows],
        exponents=matrix.exponents[rows],
        offsets=None if matrix.offsets is None else matrix.offsets[rows],
    )
