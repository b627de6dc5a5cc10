"""Damaged copies of files by the structure of their format: bytes, JSON, YAML, safetensors; by a seed."""

import gzip
import json
import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple


class Mutant(NamedTuple):
    """Damaged content, and the kind of the damage."""

    kind: str
    content: bytes


#: What a number, a text or a part of a file can be replaced by; each a raw text of JSON.
_NUMBERS = (
    *("0", "1", "-1", "255", "256", "2147483648", "-9223372036854775809", "18446744073709551616"),
    *("0.5", "-0.0", "1e308", "1e999", "1" + "0" * 400, "9" * 5000, "NaN", "-Infinity", "1e-400", "3.0"),
)
_TEXTS = (
    *('""', '" "', '"\\u0000"', '"a\\nb"', '"\\ud800"', '"²"', '"٣"', '"../x"', '"/"', '"%s{0}"', '"[/x]"'),
    *('"' + "x" * 20_000 + '"', '"' + "9" * 5000 + '"', '"nan"', '"\\u001b[31m"', '"-"', '"U8"', '"F64"'),
)
_OTHERS = ("null", "true", "false", "[]", "{}", "[[]]", '{"": null}', "[1,[2,[3]]]", "[" * 3000 + "]" * 3000)
_LARGE = ("[" + ",".join(["0"] * 4000) + "]", '{"a":' * 200 + "1" + "}" * 200)
_KINDS = {"number": _NUMBERS, "text": _TEXTS, "other type": _OTHERS, "large value": _LARGE}

#: A node of YAML that JSON does not have.
_NODES = (
    *("!!python/object/apply:os.system [id]", "!!binary aGk=", "!!timestamp 2020-99-99", "2020-01-01"),
    *("!!int 'x'", "!!float '.'", "!!set {a, b}", "!!omap [a: 1]", "!!pairs [a: 1]", "!x y", "!<tag:x> y"),
    *("&a [*a]", "&a {rows: 1}", "*none", "<<: 1", "? [1]\n: 2", "[1, 2", "{a: 1", "'", "|\n x", "%", "@"),
    *(".inf", ".nan", "~", "=", "1_000", "+1", "yes", "NO", "- - - 1", "2001-12-14t21:59:43.10-05:00"),
    *("\t- a", "1:60:60", "0x1F", "0b2", "0o17"),
)  # fmt: skip


def of_bytes(content: bytes, random: Random) -> Mutant:
    """Return a copy with a changed bit or byte, cut, or with bytes left out, repeated or inserted."""
    at = random.randrange(len(content) or 1)
    length = min(random.choice((1, 2, 4, 8, 64, 4096)), len(content) - at)
    part, before, after = content[at : at + length], content[:at], content[at + length :]
    kind = random.choice(("bit", "bit", "byte", "cut", "left out", "repeated", "inserted", "zeros"))
    changed = {
        "bit": lambda: before + bytes([content[at] ^ 1 << random.randrange(8)]) + content[at + 1 :],
        "byte": lambda: before + bytes([random.choice((0, 10, 34, 127, 255))]) + content[at + 1 :],
        "cut": lambda: before,
        "left out": lambda: before + after,
        "repeated": lambda: before + part + part + after,
        "inserted": lambda: before + random.randbytes(length) + part + after,
        "zeros": lambda: before + bytes(length) + after,
    }[kind]
    return Mutant(f"bytes: {kind}", changed() if content else b"\0")


def of_json(content: bytes, random: Random) -> Mutant:
    """Return a JSON text with a value replaced, removed, moved, nested, or a name repeated or changed."""
    value = json.loads(content)
    kind, text = _changed(value, random)
    return Mutant(f"JSON: {kind}", text.encode("utf-8", "surrogatepass"))


def of_jsonl(content: bytes, random: Random) -> Mutant:
    """Return JSON lines of which one is changed."""
    lines = content.splitlines()
    at = random.randrange(len(lines))
    kind, lines[at] = of_json(lines[at], random)
    return Mutant(kind, b"\n".join(lines) + b"\n")


def of_yaml(content: bytes, random: Random) -> Mutant:
    """Return a YAML text with a changed value as of JSON, or a node that only YAML has."""
    import yaml

    if random.random() < 0.03:
        return Mutant("YAML: aliases of aliases", _aliases(random.choice((8, 40))))
    if random.random() < 0.5:
        kind, text = _changed(yaml.safe_load(content) or {"": None}, random)
        return Mutant(f"YAML: {kind}", text.encode("utf-8", "surrogatepass"))
    lines = content.decode().splitlines()
    at = random.choice([number for number, line in enumerate(lines) if ":" in line] or [0])
    name = lines[at].partition(":")[0]
    node = random.choice(_NODES)
    lines[at] = random.choice((f"{name}: {node}", node, f"{node}: 1", f"{lines[at]}\n{name}: {node}"))
    return Mutant("YAML: node", "\n".join(lines).encode())


def _aliases(depth: int) -> bytes:
    """Return a list of lists of … of the same list, which has 3^depth values when it is written out."""
    lines = [
        "- reason: &a0 [x, x, x]",
        *(f"- reason: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, depth)),
    ]
    return "\n".join(lines).encode()


def of_safetensors(content: bytes, random: Random) -> Mutant:
    """Return a safetensors file with another length of its header, another header, or other bytes."""
    size = int.from_bytes(content[:8], "little")
    header, data = content[8 : 8 + size], content[8 + size :]
    chosen = random.randrange(4)
    if chosen == 0:
        lengths = (
            0,
            1,
            size - 1,
            size + 1,
            size + 8,
            len(content),
            99_999_999,
            100_000_001,
            2**63,
            2**64 - 1,
        )
        return Mutant("length of a header", random.choice(lengths).to_bytes(8, "little") + content[8:])
    if chosen == 1:
        at = random.randrange(len(data))
        value = bytes([data[at] ^ random.randrange(1, 256)])
        return Mutant("bytes of a tensor", content[: 8 + size] + data[:at] + value + data[at + 1 :])
    changed = of_json(header, random) if chosen == 2 else of_header(header, random)
    return Mutant(f"header, {changed.kind}", with_header(changed.content, data))


def of_header(header: bytes, random: Random) -> Mutant:
    """Return a header of safetensors in which one tensor has another type, shape, place or name."""
    value = json.loads(header)
    names = [name for name in value if name != "__metadata__"]
    name = random.choice(names)
    other, entry = value[random.choice(names)], value[name]
    kind = random.choice(("type", "shape", "offsets", "name", "swapped"))
    if kind == "type":
        entry["dtype"] = random.choice(("U8", "I8", "BOOL", "F16", "F64", "I64", "F8_E4M3", "F4", "X"))
    elif kind == "shape":
        shape = entry["shape"]
        entry["shape"] = random.choice((shape[::-1], [math.prod(shape)], [*shape, 1], [], [2**62, 4], [0]))
    elif kind == "offsets":
        first, last = entry["data_offsets"]
        entry["data_offsets"] = random.choice(
            (
                [last, first],
                [first, last + 1],
                [0, last - first],
                other["data_offsets"],
                [first, 2**63],
                [first],
            )
        )
    elif kind == "name":
        value[random.choice((name + "x", name.partition(".")[2], "", name.upper()))] = value.pop(name)
    else:
        value[name] = other
    return Mutant(kind, json.dumps(value).encode())


def with_header(header: bytes, data: bytes) -> bytes:
    """Return a safetensors file of a header and the bytes of its tensors."""
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + data


def of_gzip(content: bytes, random: Random) -> Mutant:
    """Return a gzip file of which a byte is changed: packed, or before it was packed."""
    if random.random() < 0.5:
        return of_bytes(content, random)
    kind, changed = of_bytes(gzip.decompress(content), random)
    return Mutant(f"unpacked {kind}", gzip.compress(changed, 1, mtime=0))


def _changed(value: Any, random: Random) -> tuple[str, str]:
    """Return the kind of a change of a JSON value, and the text of the changed value."""
    nodes = list(_nodes(value))
    if not nodes:
        return "other type", random.choice(_OTHERS)
    kind = random.choice(
        ("same type", "same type", *_KINDS, "removed", "repeated", "renamed", "moved", "within a list")
    )
    parent, key = random.choice(nodes)
    old = parent[key]
    marked = f"\x01{random.getrandbits(64)}"
    text = None
    if kind == "same type":
        text = random.choice(_NUMBERS if isinstance(old, (int, float)) else _TEXTS)
    elif kind in _KINDS:
        text = random.choice(_KINDS[kind])
    elif kind == "moved":
        other, name = random.choice(nodes)
        text = json.dumps(other[name])
    elif kind == "within a list":
        text = json.dumps([old, old])
    if text is not None:
        parent[key] = marked
        return kind, json.dumps(value).replace(json.dumps(marked), text, 1)
    return kind, _restructured(value, parent, key, kind, random)


def _restructured(value: Any, parent: Any, key: Any, kind: str, random: Random) -> str:
    """Return the text of a value of which a part is removed, or stands there twice or by another name."""
    old = parent[key]
    if kind == "removed":
        del parent[key]
        return json.dumps(value)
    if isinstance(parent, list):
        parent.insert(key, old)
        return json.dumps(value)
    if kind == "renamed":
        parent[random.choice(("x", "", key + "x", key.upper(), key.replace("_", "-")))] = parent.pop(key)
        return json.dumps(value)
    # An object of Python cannot have a name twice: a mark stands for the second one.
    marked = "\x01twice"
    parent[marked] = 0
    second = random.choice((json.dumps(old), *_NUMBERS, *_TEXTS))
    return json.dumps(value).replace(f"{json.dumps(marked)}: 0", f"{json.dumps(key)}: {second}", 1)


def _nodes(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each part of a JSON value as what it lies in and its name or number; of long lists the ends."""
    if isinstance(value, dict):
        items = list(value.items())
    else:
        items = list(enumerate(value)) if isinstance(value, list) else []
        items = items if len(items) <= 8 else items[:4] + items[-4:]
    for key, each in items:
        yield value, key
        yield from _nodes(each)


#: Maker of a mutant, by the kind of a file's content.
Maker = Callable[[bytes, Random], Mutant]
MAKERS: dict[str, tuple[Maker, ...]] = {
    "json": (of_json, of_json, of_bytes),
    "jsonl": (of_jsonl, of_jsonl, of_bytes),
    "yaml": (of_yaml, of_yaml, of_bytes),
    "safetensors": (of_safetensors, of_safetensors, of_bytes),
    "gzip": (of_gzip,),
    "bytes": (of_bytes,),
}
