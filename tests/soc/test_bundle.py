"""The bundle of a board: its header, and the text of each token."""

import struct
import zlib
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import xor
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from ternhw.soc.bundle import bundle_bytes, token_texts
from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer

SHARED = Path(__file__).parents[2].parent / "shared" / "models"
TEXT = "Once upon a time, Zoë had 3 cats — “naïve” ones: 猫🐈.\n\tThe end!"


@dataclass
class Map:
    config_digest: str = "0123456789ab"


@dataclass
class Image:
    image: object
    section: int
    map: Map


def byte_level():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=["</s>"]
    )
    tokenizer.train_from_iterator([TEXT], trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="</s>")


def tokenizers():
    yield "byte-level", byte_level()
    yield "embedded", load_tokenizer(embedded.path())
    for name in ("stories260K", "stories3M"):
        if (SHARED / name).is_dir():
            yield name, load_tokenizer(SHARED / name)


def test_texts_of_tokens_make_the_text():
    for name, tokenizer in tokenizers():
        texts = token_texts(tokenizer)
        ids = tokenizer(TEXT)["input_ids"]
        written = b"".join(texts[each] for each in ids).decode()
        assert written.lstrip(" ") == tokenizer.decode(ids, skip_special_tokens=True).lstrip(" "), name
        assert texts[tokenizer.eos_token_id] == b"", name


def test_tokenizer_of_words_is_refused():
    tokenizer = Tokenizer(models.WordLevel({"a": 0, "b": 1}, unk_token="a"))
    with pytest.raises(InputError, match="Tokenizer must be byte-level or write ▁ for a space"):
        token_texts(PreTrainedTokenizerFast(tokenizer_object=tokenizer))


def test_header_says_where_the_parts_are():
    tokenizer = byte_level()
    image = np.arange(200, dtype=np.uint8)
    bundle = bundle_bytes(Image(image, 2, Map()), tokenizer, vocabulary=310)
    fields = struct.unpack_from("<16I", bundle)
    assert reduce(xor, fields) == 0
    assert fields[:4] == (0x42524554, 1, 0x456789AB, 0x0123)
    units, place, section, size, offsets, pieces, vocabulary, end, crc = fields[4:13]
    assert (64 * units, section, size, vocabulary, end) == (len(bundle), 2, 200, 310, tokenizer.eos_token_id)
    assert bundle[64 * place :][:200] == image.tobytes()
    assert zlib.crc32(bundle[64:]) == crc
    bounds = struct.unpack_from("<311I", bundle, 64 * offsets)
    texts = [bundle[64 * pieces :][a:b] for a, b in pairwise(bounds)]
    assert texts == [*token_texts(tokenizer), *[b""] * 310][:310]
