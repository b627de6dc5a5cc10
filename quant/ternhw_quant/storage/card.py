"""The model card of an artefact: ``README.md``, whose first lines the Hub reads."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ternhw_quant.hub import Origin, origin_of
from ternhw_quant.storage.config import QuantizationConfig

CARD = "README.md"

#: Fields of the source's card that hold for the artefact as well, one line each.
_KEPT = ("license", "license_name", "license_link")
#: Values that are the same text in YAML: no quotes, comments, lists, or keys.
_PLAIN = re.compile(rf"^({'|'.join(_KEPT)}): *([A-Za-z0-9][\w./+-]*(?:://[\w./+-]+)?) *$", re.MULTILINE)

_LOAD = """\
## Load

With transformers, after `pip install 'ternhw[quant]'`:

```python
import ternhw_quant  # registers the format; without it transformers cannot load this model
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("FOLDER")
tokenizer = AutoTokenizer.from_pretrained("FOLDER")
```

`FOLDER` is the folder of this file, or the name of its repository on the Hub. With ternhw:

```
ternhw inspect FOLDER
ternhw evaluate FOLDER --text TEXT.txt
```

`inspect` checks all tensors and counts the bits of each layer. `evaluate` measures perplexity. The page
`docs/format.md` of ternhw specifies the tensors and each field of `quantization_config` in `config.json`.
"""


def model_card(
    source: Path,
    config: Mapping[str, Any],
    quantization: QuantizationConfig,
    figures: Sequence[tuple[str, str]],
) -> str:
    """Return the text of a card; it depends on nothing but the arguments and the source's own card.

    Parameters
    ----------
    source : Path
        The checkpoint, or the artefact that was tuned.
    config : mapping
        ``config.json``.
    quantization : QuantizationConfig
    figures : sequence of (str, str)
        What was measured while the artefact was made: quantity and value.
    """
    origin = _origin(source, quantization)
    name = origin.repository.rpartition("/")[2] if origin else _architecture(config)
    kind = "uniform codes" if quantization.bits else "trit-planes"
    rows = [*_settings(quantization), *figures]
    return "\n".join(
        [
            "---",
            *_front_matter(source, quantization, origin),
            "---",
            f"# {name}, quantised by ternhw",
            "",
            f"The linear layers in the decoder blocks of {_base(config, origin)} are quantised to {kind}.",
            _kept(quantization),
            "",
            "| quantity | value |",
            "|---|---|",
            *(f"| {quantity} | {value} |" for quantity, value in rows),
            "",
            "Bits per weight are the stored bits of the quantised layers, scales and permutations included.",
            "",
            _LOAD,
        ]
    )


def _origin(source: Path, quantization: QuantizationConfig) -> Origin | None:
    told = quantization.method.get("source")
    if isinstance(told, dict) and told.keys() == {"repository", "commit"}:
        return Origin(**told)
    return origin_of(source)


def _front_matter(source: Path, quantization: QuantizationConfig, origin: Origin | None) -> Iterator[str]:
    """Yield the lines that the Hub reads."""
    if origin:
        yield f"base_model: {origin.repository}"
        yield "base_model_relation: quantized"
    yield "library_name: transformers"
    yield "pipeline_tag: text-generation"
    for field, value in _license(source).items():
        yield f"{field}: {value}"
    yield "tags:"
    yield "- ternhw"
    yield f"- {'quantized' if quantization.bits else 'ternary'}"


def _license(source: Path) -> dict[str, str]:
    """Return what the front matter of the source's card says of its licence."""
    path = source / CARD
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    found = re.match(r"---\r?\n(.*?)^---", text, re.DOTALL | re.MULTILINE)
    return dict(_PLAIN.findall(found[1].replace("\r", ""))) if found else {}


def _architecture(config: Mapping[str, Any]) -> str:
    found = config.get("architectures")
    kind = found[0] if isinstance(found, list) and found else config.get("model_type")
    return _plain(kind) if isinstance(kind, str) else "A model"


def _base(config: Mapping[str, Any], origin: Origin | None) -> str:
    if origin is None:
        return f"a {_architecture(config)}" if config.get("architectures") else "a language model"
    return f"`{origin.repository}` at commit `{origin.commit}`"


def _kept(quantization: QuantizationConfig) -> str:
    if "tuned" in quantization.method:
        return "They and the gains of norms were tuned towards this model. All other tensors are its own."
    return "All other tensors are those of the full-precision model."


def _settings(quantization: QuantizationConfig) -> Iterator[tuple[str, str]]:
    """Yield the method and the form, one row each."""
    method = dict(quantization.method)
    yield "method", f"`{_plain(method.pop('name'))}`"
    parts = {name: method.pop(name, None) for name in ("calibration", "tuned", "source")}
    yield "options", _listed(method) or "none"
    if quantization.bits:
        yield "form", f"uniform codes of {quantization.bits} bits"
    else:
        planes = f"{quantization.planes} tied" if quantization.tied else f"{quantization.planes}"
        yield (
            "trit-planes of each layer",
            f"{planes}{', or as layer_planes says' * bool(quantization.layer_planes)}",
        )
        yield "storage packing", f"`{quantization.packing}`"
        yield "scales", f"`{quantization.scales}`"
    yield "weights that share a scale (group size)", f"{quantization.group_size}"
    if parts["calibration"]:
        yield "calibration text", _text(parts["calibration"])
    if parts["tuned"]:
        tuned = dict(parts["tuned"])
        yield "tuning text", _text(tuned.pop("text", {}))
        yield "tuning", _listed(tuned)


def _text(told: Mapping[str, Any]) -> str:
    """Return which text was read, and how much of it."""
    own = {name: told[name] for name in ("samples", "tokens", "context", "seed", "bos") if name in told}
    digest = told.get("sha256", told.get("token_ids_sha256"))
    return f"{_plain(told.get('source'))} (SHA-256 {_plain(digest)[:16]}…): {_listed(own)}"


def _listed(values: Mapping[str, Any]) -> str:
    plain = {name: value for name, value in values.items() if not isinstance(value, dict | list)}
    return ", ".join(f"{_plain(name)} {_plain(value)}" for name, value in plain.items())


def _plain(value: Any) -> str:
    """Return a value as text that stays within a cell of a table."""
    text = f"{value:.6g}" if isinstance(value, float) else str(value)
    return re.sub(r"[|`<>\s]+", " ", text)
