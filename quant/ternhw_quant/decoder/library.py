"""The C source of the decoder on this machine: built once, called through ctypes, one token at a time.

Its matrices are products in C (product.c); an engine takes their place through the same callback.
"""

import ctypes
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ternhw_quant.clibrary import Library
from ternhw_quant.decoder.contract import (
    FORMATS,
    ROLES,
    SATURATING,
    Block,
    Contract,
    Matrix,
    Norm,
    float_logits,
    integer_logits,
)
from ternhw_quant.errors import InputError

LIBRARY = Library(
    folder=Path(__file__).parent,
    name="decoder",
    sources=("decoder.h", "decoder.c", "product.c"),
    flags=("-O3", "-std=c99", "-ffreestanding", "-Wall", "-Wextra", "-shared", "-fPIC"),
)
#: Named points, in the order of decoder.h.
POINTS = (
    *("embedding", "attention_norm", "q", "k", "v", "q_norm", "k_norm", "query", "key", "value", "scores"),
    *("attention", "o", "attended", "mlp_norm", "gate", "up", "hidden", "down", "residual"),
    *("final_norm", "logits"),
)
_OF_A_MODEL = ("embedding", "final_norm", "logits")
_OF_16_BITS = ("query", "key", "value")
_HEAD = len(ROLES)

_Pointer, _I32, _I64 = ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64
_Multiply = ctypes.CFUNCTYPE(_I32, _Pointer, _I32, _I32, _Pointer, _Pointer)
_Observe = ctypes.CFUNCTYPE(None, _Pointer, _I32, _I32, _Pointer, _I32)


class CNorm(ctypes.Structure):
    """`ternhw_norm` of decoder.h."""

    _fields_ = [("weight", _Pointer), ("epsilon", _I64), ("bits", _I32)]


class CMatrix(ctypes.Structure):
    """`ternhw_matrix` of decoder.h."""

    _fields_ = [("exponents", _Pointer), ("bias", _Pointer), ("rows", _I32), ("columns", _I32)]


class CBlock(ctypes.Structure):
    """`ternhw_block` of decoder.h."""

    _fields_ = [
        *((name, CNorm) for name in ("attention_norm", "mlp_norm", "q_norm", "k_norm")),
        ("matrices", CMatrix * len(ROLES)),
        ("bits", _I32 * len(FORMATS)),
    ]


class CModel(ctypes.Structure):
    """`ternhw_model` of decoder.h."""

    _fields_ = [
        *((name, _Pointer) for name in ("embedding", "embedding_bits", "cosines", "sines", "exp2")),
        ("blocks", ctypes.POINTER(CBlock)),
        ("final_norm", CNorm),
        ("head", CMatrix),
        *((name, _I32) for name in ("hidden", "intermediate", "layers", "heads", "kv_heads", "head_dim")),
        *((name, _I32) for name in ("vocabulary", "context", "residual_bits", "logit_bits")),
        *((name, _I32) for name in ("score_factor", "score_bits")),
    ]


class CState(ctypes.Structure):
    """`ternhw_state` of decoder.h."""

    _fields_ = [
        *((name, _Pointer) for name in ("keys", "values", "work", "logits")),
        ("saturations", ctypes.c_uint64 * len(SATURATING)),
        *((name, _Pointer) for name in ("multiply", "observe", "user")),
    ]


class CProductMatrix(ctypes.Structure):
    """`product_matrix` of product.c."""

    _fields_ = [
        *((name, _Pointer) for name in ("trits", "mantissas", "offsets", "permutation")),
        *((name, _I32) for name in ("planes", "rows", "columns", "group_size")),
    ]


class CProductContext(ctypes.Structure):
    """`product_context` of product.c."""

    _fields_ = [("matrices", ctypes.POINTER(CProductMatrix)), ("gathered", _Pointer), ("layers", _I32)]


#: Called with block, matrix (7 is the head) and the activations, int8; returns the accumulators.
Multiply = Callable[[int, int, NDArray[np.int8]], NDArray[Any]]


class CDecoder:
    """A sequence of a model that the C source computes, token by token.

    Parameters
    ----------
    contract : Contract
    multiply : callable or None
        Computes the accumulators of a matrix; None: the products of product.c.
    keep_points : bool
        Keep the named points of every step in `points`.
    library : ctypes.CDLL or None
        None: the library for this machine.

    Attributes
    ----------
    position : int
        Tokens so far.
    points : list of dict
        For each step, the arrays by the names of the golden model, flat.

    Raises
    ------
    BuildError
        If there is no C compiler.
    """

    def __init__(
        self,
        contract: Contract,
        *,
        multiply: Multiply | None = None,
        keep_points: bool = False,
        library: ctypes.CDLL | None = None,
    ) -> None:
        self.contract, self.position = contract, 0
        self.points: list[dict[str, NDArray[Any]]] = []
        self._library = (
            typed(ctypes.CDLL(str(LIBRARY.build(("-march=native",))))) if library is None else library
        )
        self._kept: list[Any] = []  # What the structures point to.
        self._model = self._c_model()
        words = self._library.ternhw_work_words(ctypes.byref(self._model))
        cache = (len(contract.blocks), contract.kv_heads, contract.context, contract.head_dim)
        self._keys, self._values = np.zeros(cache, np.int16), np.zeros(cache, np.int16)
        self._work = np.zeros(words, np.int32)
        self._logits = np.zeros(contract.vocabulary, np.int32)
        self._failure: Exception | None = None
        self._state = CState(
            keys=self._address(self._keys),
            values=self._address(self._values),
            work=self._address(self._work),
        )
        if multiply is None:
            self._state.multiply = ctypes.cast(self._library.ternhw_product, _Pointer)
            self._state.user = self._product_context()
        else:
            self._state.multiply = self._callback(_Multiply(self._multiplier(multiply)))
        if keep_points:
            self._state.observe = self._callback(_Observe(self._observe))

    def step(self, token: int, *, logits: bool = True) -> NDArray[np.int32]:
        """Return the logits after one more token; with a head in float, the final norm's result.

        Without `logits` the step ends with the final norm and returns its result.

        Raises
        ------
        InputError
            If the token is outside the vocabulary, or the context is full.
        """
        self.points.append({})
        self._state.logits = self._logits.ctypes.data if logits else None
        error = self._library.ternhw_step(
            ctypes.byref(self._model), ctypes.byref(self._state), token, self.position
        )
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if error == -1:
            raise InputError(f"Token must be from 0 to {self.contract.vocabulary - 1}, not {token}")
        if error == -2:
            raise InputError(f"Context must have room for one more token, not {self.contract.context}")
        self.position += 1
        ends_with_norm = self.contract.head is None or not logits
        return (self._work[: self.contract.hidden] if ends_with_norm else self._logits).copy()

    def read(self, token: int) -> None:
        """Read one more token; its logits are not computed.

        Raises
        ------
        InputError
            As `step`.
        """
        self.step(token, logits=False)

    def logits_after(self, token: int) -> NDArray[np.int32]:
        """Return the logits after one more token in the format of the contract, also with a head in float.

        Raises
        ------
        InputError
            As `step`.
        """
        result = self.step(token)
        if self.contract.head is not None:
            return result
        logits = float_logits(self.contract, torch.from_numpy(result))
        rounded: NDArray[np.int32] = integer_logits(self.contract, logits).numpy()
        return rounded

    def saturations(self) -> Counter[str]:
        """Return the values that were clamped so far, by the names of `contract.SATURATING`."""
        return Counter(dict(zip(SATURATING, self._state.saturations, strict=True)))

    def greedy(self, logits: NDArray[np.int32]) -> int:
        """Return the lowest index of the largest of the logits."""
        return int(self._library.ternhw_greedy(logits.ctypes.data, logits.size))

    def sample(self, logits: NDArray[np.int32], factor: int, state: int) -> tuple[int, int]:
        """Choose a token at random, as :func:`golden.sample` does; return it and the next state."""
        random = ctypes.c_uint32(state)
        model = ctypes.byref(self._model)
        token = self._library.ternhw_sample(model, logits.ctypes.data, factor, ctypes.byref(random))
        return int(token), random.value

    # Memory for C.

    def _address(self, array: NDArray[Any]) -> int:
        self._kept.append(array)
        return int(array.ctypes.data)

    def _array(self, values: Tensor | None, kind: Any) -> int | None:
        if values is None:
            return None
        array = np.ascontiguousarray(values.numpy().astype(kind))
        if not np.array_equal(array, values.numpy()):
            raise InputError(f"Constants must fit {np.dtype(kind).name}")
        return self._address(array)

    def _callback(self, function: Any) -> Any:
        self._kept.append(function)
        return ctypes.cast(function, _Pointer)

    def _c_model(self) -> CModel:
        model = self.contract
        blocks = (CBlock * len(model.blocks))(*map(self._c_block, model.blocks))
        self._kept.append(blocks)
        return CModel(
            embedding=self._array(model.embedding, np.int16),
            embedding_bits=self._array(model.embedding_bits, np.int8),
            cosines=self._array(model.cosines, np.int16),
            sines=self._array(model.sines, np.int16),
            exp2=self._array(model.exp2, np.int32),
            blocks=blocks,
            final_norm=self._c_norm(model.final_norm),
            head=CMatrix() if model.head is None else self._c_matrix(model.head),
            hidden=model.hidden,
            intermediate=model.intermediate,
            layers=len(model.blocks),
            heads=model.heads,
            kv_heads=model.kv_heads,
            head_dim=model.head_dim,
            vocabulary=model.vocabulary,
            context=model.context,
            residual_bits=model.residual_bits,
            logit_bits=model.logit_bits,
            score_factor=model.score_factor,
            score_bits=model.score_bits,
        )

    def _c_block(self, block: Block) -> CBlock:
        return CBlock(
            attention_norm=self._c_norm(block.attention_norm),
            mlp_norm=self._c_norm(block.mlp_norm),
            q_norm=CNorm() if block.q_norm is None else self._c_norm(block.q_norm),
            k_norm=CNorm() if block.k_norm is None else self._c_norm(block.k_norm),
            matrices=(CMatrix * len(ROLES))(*(self._c_matrix(block.matrices[role]) for role in ROLES)),
            bits=(_I32 * len(FORMATS))(*(block.bits[name] for name in FORMATS)),
        )

    def _c_norm(self, norm: Norm) -> CNorm:
        return CNorm(weight=self._array(norm.weight, np.int32), epsilon=norm.epsilon, bits=norm.bits)

    def _c_matrix(self, matrix: Matrix) -> CMatrix:
        integers = matrix.integers
        return CMatrix(
            exponents=self._array(integers.exponents, np.int8),
            bias=self._array(matrix.bias, np.int32),
            rows=integers.out_features,
            columns=integers.in_features,
        )

    def _matrices(self) -> list[Matrix]:
        found = [block.matrices[role] for block in self.contract.blocks for role in ROLES]
        return found if self.contract.head is None else [*found, self.contract.head]

    def _product_context(self) -> Any:
        matrices = [matrix.integers for matrix in self._matrices()]
        products = (CProductMatrix * len(matrices))(
            *(
                CProductMatrix(
                    trits=self._array(matrix.planes, np.int8),
                    mantissas=self._array(matrix.plane_mantissas, np.uint16),
                    offsets=self._array(matrix.offsets, np.int8),
                    permutation=self._array(matrix.permutation, np.int32),
                    planes=len(matrix.planes),
                    rows=matrix.out_features,
                    columns=matrix.in_features,
                    group_size=matrix.group_size,
                )
                for matrix in matrices
            )
        )
        gathered = np.zeros(max(matrix.in_features for matrix in matrices), np.int8)
        context = CProductContext(
            matrices=products, gathered=self._address(gathered), layers=len(self.contract.blocks)
        )
        self._kept += [products, context]
        return ctypes.cast(ctypes.byref(context), _Pointer)

    def _multiplier(self, multiply: Multiply) -> Callable[..., int]:
        matrices = self._matrices()

        def called(_user: int, block: int, number: int, activations: int, accumulators: int) -> int:
            matrix = matrices[-1 if number == _HEAD else block * len(ROLES) + number].integers
            try:
                found = multiply(block, number, _view(activations, matrix.in_features, np.int8).copy())
                _view(accumulators, matrix.out_features, np.int32)[:] = found
            except Exception as error:  # An exception cannot pass through C; `step` raises it again.
                self._failure = error
                return 1
            return 0

        return called

    def _observe(self, _user: int, block: int, number: int, values: int, count: int) -> None:
        name = POINTS[number]
        key = name if name in _OF_A_MODEL else f"{block}.{name}"
        kind = np.int16 if name in _OF_16_BITS else np.int32
        array, points = _view(values, count, kind).copy(), self.points[-1]
        # Scores, keys and values come head by head.
        points[key] = np.concatenate([points[key], array]) if key in points else array


def _view(address: int, count: int, kind: Any) -> NDArray[Any]:
    size = count * np.dtype(kind).itemsize
    return np.frombuffer((ctypes.c_char * size).from_address(address), kind)


def typed(library: ctypes.CDLL) -> ctypes.CDLL:
    """Declare the functions of decoder.h."""
    library.ternhw_work_words.argtypes, library.ternhw_work_words.restype = [_Pointer], _I64
    library.ternhw_step.argtypes = [_Pointer, _Pointer, _I32, _I32]
    library.ternhw_greedy.argtypes = [_Pointer, _I32]
    library.ternhw_sample.argtypes = [_Pointer, _Pointer, ctypes.c_uint32, _Pointer]
    for name in ("ternhw_step", "ternhw_greedy", "ternhw_sample"):
        getattr(library, name).restype = _I32
    return library


def run(decoder: CDecoder, tokens: list[int]) -> Tensor:
    """Return what :meth:`CDecoder.step` returns for each token, int64 (positions, …)."""
    return torch.from_numpy(np.stack([decoder.step(token) for token in tokens]).astype(np.int64))
