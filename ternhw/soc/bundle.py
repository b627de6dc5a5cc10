"""The bundle of a board: image, model section and the text of each token in one file (docs/board.md)."""

import json
import struct
import zlib
from collections.abc import Mapping
from functools import reduce
from operator import xor
from typing import Any

import numpy as np

from ternhw.image import UNIT_BYTES
from ternhw.model_section import ModelImage
from ternhw_quant.errors import InputError

MAGIC, VERSION = 0x42524554, 1
NO_TOKEN = 0xFFFFFFFF
_HEADER_FIELDS = 16


def bundle_bytes(model: ModelImage, tokenizer: Any, *, vocabulary: int) -> bytes:
    """Return the bundle of a model's image.

    Parameters
    ----------
    model : ModelImage
        What ``ternhw compile --model`` wrote.
    tokenizer : tokenizer of transformers
    vocabulary : int
        Tokens of the model.

    Raises
    ------
    InputError
        If the text of a token does not follow from its name.
    """
    pieces = [*token_texts(tokenizer), *([b""] * vocabulary)][:vocabulary]
    offsets = np.cumsum([0, *map(len, pieces)], dtype="<u4").tobytes()
    parts = [model.image.tobytes(), offsets, b"".join(pieces)]
    places, body = [], b""
    for part in parts:
        places.append(1 + len(body) // UNIT_BYTES)
        body += part + bytes(-len(part) % UNIT_BYTES)
    image, offset_place, piece_place = places
    end = tokenizer.eos_token_id
    digest = int(model.map.config_digest, 16)
    fields = [
        *(MAGIC, VERSION, digest & 0xFFFFFFFF, digest >> 32),
        *(1 + len(body) // UNIT_BYTES, image, model.section, model.image.size, offset_place, piece_place),
        *(vocabulary, NO_TOKEN if end is None else int(end), zlib.crc32(body), 0, 0),
    ]
    return struct.pack(f"<{_HEADER_FIELDS}I", *fields, reduce(xor, fields)) + body


def token_texts(tokenizer: Any) -> list[bytes]:
    """Return what each token adds to a text, as bytes of UTF-8; a special token adds nothing.

    Raises
    ------
    InputError
        If the tokenizer's decoder is neither byte-level nor one with ▁ for a space.
    """
    description = json.loads(tokenizer.backend_tokenizer.to_str())
    decoder = description["decoder"] or {}
    kinds = {step["type"] for step in decoder.get("decoders", [decoder]) if step}
    if "ByteLevel" in kinds:
        bytes_of = _by_bytes
    elif kinds & {"Metaspace", "ByteFallback"}:
        bytes_of = _by_characters
    else:
        raise InputError(
            f"Tokenizer must be byte-level or write ▁ for a space, not decode by {kinds or None}"
        )
    special = set(tokenizer.all_special_ids)
    names: Mapping[str, int] = tokenizer.get_vocab()
    added = {token["id"]: token["content"] for token in description["added_tokens"]}
    texts = [b""] * (max(names.values()) + 1)
    for name, number in names.items():
        if number not in special:
            texts[number] = added[number].encode() if number in added else bytes_of(name)
    return texts


def _by_characters(name: str) -> bytes:
    if len(name) == 6 and name.startswith("<0x") and name.endswith(">"):
        return bytes([int(name[3:5], 16)])
    return name.replace("▁", " ").encode()


def _by_bytes(name: str) -> bytes:
    return bytes(_BYTES[character] for character in name)


def _byte_characters() -> dict[str, int]:
    """Return the byte of each character in names of byte-level tokens.

    Printable bytes of Latin-1 are themselves; the others have the characters from 256 on, in order.
    """
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(256 + n): byte for n, byte in enumerate(others)}


_BYTES = _byte_characters()
