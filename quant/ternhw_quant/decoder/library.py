"""The C source of the decoder on this machine: built once, called through ctypes.

Its matrices are products in C (product.c); an engine takes their place through the same callback.
"""

import ctypes
from collections import Counter
from collections.abc import Callable, Sequence
from math import prod
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
from ternhw_quant.integer import IntegerMatrix

LIBRARY = Library(
    folder=Path(__file__).parent,
    name="decoder",
    sources=("decoder.h", "decoder.c", "image.c", "product.c"),
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
_Multiply = ctypes.CFUNCTYPE(_I32, _Pointer, _I32, _I32, _I32, _Pointer, _Pointer)
_Observe = ctypes.CFUNCTYPE(None, _Pointer, _I32, _I32, _I32, _Pointer, _I32)


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


#: Called with block, matrix (7 is the head) and activations, int8 (tokens, in_features); returns the
#: accumulators, (tokens, out_features).
Multiply = Callable[[int, int, NDArray[np.int8]], NDArray[Any]]


class CImage:
    """A model whose constants stay in a memory image, as the C source reads it (docs/image.md).

    Parameters
    ----------
    image : uint8, shape (bytes,)
        At an address that is a multiple of 64.
    section : int
        Place of the model section, in units of 64 bytes.
    library : ctypes.CDLL or None
        None: the library for this machine.

    Raises
    ------
    InputError
        If there is no section at this place, or it is damaged.
    BuildError
        If there is no C compiler.
    """

    def __init__(self, image: NDArray[np.uint8], section: int, *, library: ctypes.CDLL | None = None) -> None:
        self._image, self._section = image, section
        self._library = _loaded() if library is None else library
        address = image.ctypes.data
        layers = self._library.ternhw_image_layers(address, section)
        self._blocks = (CBlock * max(layers, 1))()
        self.model = CModel()
        opened = [address, section, ctypes.byref(self.model), ctypes.byref(self._blocks)]
        if layers < 1 or self._library.ternhw_image_open(*opened):
            raise InputError(f"Image must have a sound model section at byte {64 * section}")

    def program(self, block: int, matrix: int) -> int:
        """Return the byte of the image at which the program of a matrix begins; matrix 7 is the head."""
        unit = self._library.ternhw_image_program(self._image.ctypes.data, self._section, block, matrix)
        return 64 * int(unit)


class CDecoder:
    """A sequence of a model that the C source computes.

    Parameters
    ----------
    source : Contract or CImage
    multiply : callable or None
        Computes the accumulators of a matrix; None: the products of product.c.
    matrices : sequence of IntegerMatrix or None
        Of a model in an image, for product.c, in the order of a step; a contract has its own.
    most_tokens : int
        Tokens that a step takes at most.
    keep_points : bool
        Keep the named points of every step in `points`.
    library : ctypes.CDLL or None
        None: the library for this machine.

    Attributes
    ----------
    position : int
        Tokens so far.
    points : list of dict
        For each token, the arrays by the names of the golden model, flat.

    Raises
    ------
    BuildError
        If there is no C compiler.
    """

    def __init__(
        self,
        source: Contract | CImage,
        *,
        multiply: Multiply | None = None,
        matrices: Sequence[IntegerMatrix] | None = None,
        most_tokens: int = 1,
        keep_points: bool = False,
        library: ctypes.CDLL | None = None,
    ) -> None:
        if most_tokens < 1:
            raise InputError(f"Tokens of a step must be at least 1, not {most_tokens}")
        self.contract = source if isinstance(source, Contract) else None
        self.position, self.most_tokens = 0, most_tokens
        self.points: list[dict[str, NDArray[Any]]] = []
        self._library = _loaded() if library is None else library
        self._kept: list[Any] = [source]  # What the structures point to.
        self.model = model = source.model if isinstance(source, CImage) else self._c_model(source)
        words = self._library.ternhw_work_words(ctypes.byref(model), most_tokens)
        cache = (model.layers, model.kv_heads, model.context, model.head_dim)
        self._keys, self._values = np.zeros(cache, np.int16), np.zeros(cache, np.int16)
        self._work = np.zeros(words, np.int32)
        self._logits = np.zeros(model.vocabulary, np.int32)
        self._failure: Exception | None = None
        self._state = CState(
            keys=self._address(self._keys),
            values=self._address(self._values),
            work=self._address(self._work),
        )
        if multiply is None:
            if isinstance(source, Contract):
                matrices = [matrix.integers for matrix in source.matrices().values()]
            if matrices is None:
                raise InputError("A model in an image needs its matrices, or an engine that computes them")
            self._state.multiply = ctypes.cast(self._library.ternhw_product, _Pointer)
            self._state.user = self._product_context(matrices, model.layers)
        else:
            self._state.multiply = self._callback(_Multiply(self._multiplier(multiply)))
        if keep_points:
            self._state.observe = self._callback(_Observe(self._observe))

    def step(self, *tokens: int, logits: bool = True) -> NDArray[np.int32]:
        """Return the logits after so many more tokens; with a head in float, the last one's final norm.

        Without `logits` the step ends with the final norm and returns its result.

        Raises
        ------
        InputError
            If a token is outside the vocabulary, the context is full, or there are none or more than
            `most_tokens`.
        """
        if not 1 <= len(tokens) <= self.most_tokens:
            raise InputError(f"Tokens of a step must be from 1 to {self.most_tokens}, not {len(tokens)}")
        del self.points[self.position :]
        self.points += [{} for _ in tokens]
        self._state.logits = self._logits.ctypes.data if logits else None
        error = self._library.ternhw_step(
            ctypes.byref(self.model),
            ctypes.byref(self._state),
            (_I32 * len(tokens))(*tokens),
            len(tokens),
            self.position,
        )
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if error == -1:
            wrong = next(token for token in tokens if not 0 <= token < self.model.vocabulary)
            raise InputError(f"Token must be from 0 to {self.model.vocabulary - 1}, not {wrong}")
        if error == -2:
            more = "one more token" if len(tokens) == 1 else f"{len(tokens)} more tokens"
            raise InputError(f"Context must have room for {more}, not {self.model.context}")
        self.position += len(tokens)
        has_logits = logits and self.model.head.rows
        return (self._logits if has_logits else self._work[: self.model.hidden]).copy()

    def read(self, tokens: Sequence[int]) -> NDArray[np.int32]:
        """Return what `step` returns after all of `tokens`, at least one, `most_tokens` at a time.

        Logits are computed after the last token alone.

        Raises
        ------
        InputError
            As `step`.
        """
        last = (len(tokens) - 1) // self.most_tokens * self.most_tokens
        for first in range(0, last, self.most_tokens):
            self.step(*tokens[first : first + self.most_tokens], logits=False)
        return self.step(*tokens[last:])

    def logits_after(self, *tokens: int) -> NDArray[np.int32]:
        """Return the logits after more tokens in the format of the contract, also with a head in float.

        Raises
        ------
        InputError
            As `step`.
        """
        result = self.read(tokens)
        if self.contract is None or self.contract.head is not None:
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
        model = ctypes.byref(self.model)
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

    def _c_model(self, model: Contract) -> CModel:
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
        return CMatrix(
            exponents=self._array(matrix.exponents, np.int8),
            bias=self._array(matrix.bias, np.int32),
            rows=matrix.out_features,
            columns=matrix.in_features,
        )

    def _product_context(self, matrices: Sequence[IntegerMatrix], layers: int) -> Any:
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
        context = CProductContext(matrices=products, gathered=self._address(gathered), layers=layers)
        self._kept += [products, context]
        return ctypes.cast(ctypes.byref(context), _Pointer)

    def _multiplier(self, multiply: Multiply) -> Callable[..., int]:
        def called(
            _user: int, block: int, number: int, count: int, activations: int, accumulators: int
        ) -> int:
            matrix = self.model.head if number == _HEAD else self.model.blocks[block].matrices[number]
            given, wanted = (count, matrix.columns), (count, matrix.rows)
            try:
                found = multiply(block, number, _view(activations, given, np.int8).copy())
                _view(accumulators, wanted, np.int32)[:] = found
            except Exception as error:  # An exception cannot pass through C; `step` raises it again.
                self._failure = error
                return 1
            return 0

        return called

    def _observe(self, _user: int, position: int, block: int, number: int, values: int, count: int) -> None:
        name = POINTS[number]
        key = name if name in _OF_A_MODEL else f"{block}.{name}"
        kind = np.int16 if name in _OF_16_BITS else np.int32
        array, points = _view(values, (count,), kind).copy(), self.points[position]
        # Scores, keys and values come head by head.
        points[key] = np.concatenate([points[key], array]) if key in points else array


def _view(address: int, shape: tuple[int, ...], kind: Any) -> NDArray[Any]:
    size = prod(shape) * np.dtype(kind).itemsize
    return np.frombuffer((ctypes.c_char * size).from_address(address), kind).reshape(shape)


def _loaded() -> ctypes.CDLL:
    return typed(ctypes.CDLL(str(LIBRARY.build(("-march=native",)))))


def typed(library: ctypes.CDLL) -> ctypes.CDLL:
    """Declare the functions of decoder.h."""
    library.ternhw_image_layers.argtypes = [_Pointer, ctypes.c_uint32]
    library.ternhw_image_open.argtypes = [_Pointer, ctypes.c_uint32, _Pointer, _Pointer]
    library.ternhw_image_program.argtypes = [_Pointer, ctypes.c_uint32, _I32, _I32]
    library.ternhw_image_program.restype = ctypes.c_uint32
    for name in ("ternhw_image_layers", "ternhw_image_open"):
        getattr(library, name).restype = _I32
    library.ternhw_work_words.argtypes, library.ternhw_work_words.restype = [_Pointer, _I32], _I64
    library.ternhw_step.argtypes = [_Pointer, _Pointer, _Pointer, _I32, _I32]
    library.ternhw_greedy.argtypes = [_Pointer, _I32]
    library.ternhw_sample.argtypes = [_Pointer, _Pointer, ctypes.c_uint32, _Pointer]
    for name in ("ternhw_step", "ternhw_greedy", "ternhw_sample"):
        getattr(library, name).restype = _I32
    return library


def run(decoder: CDecoder, tokens: list[int]) -> Tensor:
    """Return what :meth:`CDecoder.step` returns for each token, int64 (positions, …)."""
    return torch.from_numpy(np.stack([decoder.step(token) for token in tokens]).astype(np.int64))
