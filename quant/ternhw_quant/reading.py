"""Files that anyone may have written: JSON and gzip, read within bounds, wrong in one line."""

import gzip
import io
import json
import math
import zlib
from pathlib import Path
from typing import Any, NoReturn

from ternhw_quant.errors import InputError

#: Most bytes that a packed file may have when it is unpacked.
MOST_UNPACKED = 1 << 30


def parse_json(content: bytes | str) -> Any:
    """Return a JSON value whose numbers are those of JSON, and whose texts can be written as UTF-8.

    Python's own reader lets NaN, Infinity, 1e999 and half pairs of surrogates through, which nothing can
    write again, and ends with a RecursionError where objects lie too deep.

    Raises
    ------
    ValueError
        With the reason in a few words.
    """
    try:
        value = json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except UnicodeEncodeError:
        raise ValueError("half of a pair of surrogates is no text") from None
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:20]} is too large for a number")
    return number


def unpack(content: bytes, path: Path, *, most: int | None = None) -> bytes:
    """Return the unpacked content of a gzip file, which is never larger in memory than it may be.

    Parameters
    ----------
    content : bytes
        As it is in the file.
    path : Path
        For messages.
    most : int or None
        Most bytes of the result; None for `MOST_UNPACKED`.

    Raises
    ------
    InputError
        If it is truncated, damaged or too large.
    """
    most = MOST_UNPACKED if most is None else most
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            unpacked = file.read(most + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise InputError(f"File is truncated or not gzip: {path}") from None
    if len(unpacked) > most:
        raise InputError(f"File must have at most {most} bytes when it is unpacked: {path}")
    return unpacked
