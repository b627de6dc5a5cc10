"""The page docs/configuration.md, made from the fields and the rules of `AcceleratorConfig`.

``python -m ternhw.configuration > docs/configuration.md`` writes the page.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ternhw.config import MOST_ACCUMULATORS, MOST_MACS, AcceleratorConfig, ConfigField, config_fields
from ternhw_quant.errors import InputError

#: Shown on the page, and used by the commands in the documents.
EXAMPLE = Path(__file__).parents[1] / "examples" / "engine.yaml"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule between several fields.

    Attributes
    ----------
    text : str
        The rule as one sentence; field names in backquotes.
    broken_by : dict
        Values that break this rule and no other one.
    """

    text: str
    broken_by: dict[str, Any]

    @property
    def message(self) -> str:
        """Message of the configuration when this rule is broken."""
        try:
            AcceleratorConfig.from_values(**self.broken_by)
        except InputError as error:
            return str(error)
        raise AssertionError(f"{self.broken_by} does not break the rule: {self.text}")


RULES = (
    Rule(
        text=f"The array has at most {MOST_MACS:,} MACs: `rows` × `lanes` × `planes` × `tokens`, as 128×256 "
        "with two planes.",
        broken_by={"rows": 256, "lanes": 256, "group_size": 256},
    ),
    Rule(
        text=f"It has at most {MOST_ACCUMULATORS:,} accumulators: `rows` × `tokens`.",
        broken_by={"rows": 1024, "lanes": 1, "tokens": 4},
    ),
    Rule(text="`lanes` divides `group_size`.", broken_by={"lanes": 48}),
    Rule(text="`chain` divides `lanes`.", broken_by={"lanes": 16, "chain": 3}),
    Rule(
        text="`scale_cycles` is at most the beats of a group, `group_size` / `lanes`.",
        broken_by={"lanes": 64, "scale_cycles": 4},
    ),
    Rule(
        text="`scale_cycles` is 1 if `scaling` is `multiplier`.",
        broken_by={"scaling": "multiplier", "scale_cycles": 2},
    ),
    Rule(
        text="With `gather`, `lanes` is a multiple of `bus_bits` / 32.",
        broken_by={"gather": True, "lanes": 8, "bus_bits": 512},
    ),
    Rule(text="With `tied`, `planes` is 2.", broken_by={"tied": True, "planes": 1}),
    Rule(
        text="`burst_words` and `fetch_words` are powers of two.",
        broken_by={"fetch_words": 192},
    ),
    Rule(
        text="A burst, `burst_words` × `bus_bits` bits, has at most 4096 bytes.",
        broken_by={"burst_words": 128, "bus_bits": 512},
    ),
    Rule(
        text="`fetch_words` is at least two bursts, 2 × `burst_words`.",
        broken_by={"burst_words": 32, "fetch_words": 32},
    ),
)

_INTRODUCTION = """\
# Configuration

`python -m ternhw.configuration > docs/configuration.md` writes this page from `AcceleratorConfig` in
`ternhw/config.py`. A test fails if the page is out of date.

A configuration describes one engine: the size of its array, the widths of its numbers, the forms of weights
that it can run, and its buses. The commands `generate`, `simulate`, `run`, `verify`, `cycles`, `compile`,
`build`, `compare` and `demo` take the same configuration options.
[architecture.md](architecture.md#glossary) defines the terms.

## Three ways to give a configuration

With flags:

```
ternhw cycles --shape 4096x4096 --rows 16 --lanes 32 --array-planes 1 --bus-bits 64
```

With a YAML file. A name in the file is the name of the field or the name of the flag without the leading
dashes, with `-` or with `_`. A field that the file names twice is an error. This is `examples/engine.yaml`:

```yaml
{example}
```

With both. Flags override the file. This command models the engine of the file with two planes and a bus of
128 bits:

```
ternhw cycles --shape 4096x4096 --config examples/engine.yaml --array-planes 2 --bus-bits 128
```

In Python:

```python
from pathlib import Path

from ternhw import AcceleratorConfig

config = AcceleratorConfig.from_values(rows=16, lanes=32, planes=1, bus_bits=64, max_in_features=4096)
same = AcceleratorConfig.from_file(Path("examples/engine.yaml"))
wider = AcceleratorConfig.from_file(Path("examples/engine.yaml"), bus_bits=128)
assert same == config and wider != config
```

The value of a field comes from the first of these that has one:

1. the flag;
2. the file of `--config`;
3. the command. `compare` takes the longest layer for `max_in_features` if the default is too small. Without
   `--config`, `simulate`, `run`, `cycles`, `compile` and `demo` take `group_size`, `tied`, `offsets` and
   `gather` from the artefact, and `build` and `compile --device` take the `chain` that suits the device
   ([builds.md](builds.md)). A file is a whole configuration, so it gets none of these;
4. the default of the field.

## Array options and work options

A command that has both keeps them apart. `--array-planes` and `--array-tokens` size the array.
`--weight-planes` and `--tokens` describe the work: the planes of the matrix, and the number of activation
vectors. They may differ:

- A matrix with more weight planes than array planes takes several steps per group. One with fewer leaves
  adders idle.
- A program with more work tokens than array tokens takes several passes, and each pass reads the weights
  again.

In a YAML file `tokens` and `planes` are those of the array. `--tokens` on the command line is work tokens.

## Fields

The names in the first three columns mean the same. "Default" is the value that a command uses if neither a
flag nor the file gives the field. "Or the artefact's" applies to commands that take an artefact, "or the
device's" to `build` and `compile --device`. Numbers are integers.

| field | flag | other names in YAML | values | default | meaning |
|---|---|---|---|---|---|
"""

_AFTER_FIELDS = """
Two defaults depend on other fields:

- `chain` is 8, or the largest of 4, 2 and 1 that divides `lanes`. For a device it is at most the device's
  chain.
- `scale_cycles` is the largest of 8, 4, 2 and 1 that is at most `group_size` / `lanes`. It is 1 if
  `scaling` is `multiplier`.

`packing` is the **image packing**, the code of the trits in the engine's memory ([image.md](image.md)). An
artefact has a **storage packing** ([format.md](format.md)). Both have values named `2bit` and `base3`, but
the codes are different. `ternhw compile` and `ternhw simulate` convert: an artefact with any storage
packing runs with either image packing.

## Which artefacts a configuration can run

The artefact must have trit-planes: artefacts with uniform codes (methods `rtn` and `gptq`) do not run.
`ternhw compile`, `ternhw simulate` and `ternhw run` also check these rules. If one is broken, the message
names the layer:

| the artefact | the configuration |
|---|---|
| has groups of G columns | `group_size` is G |
| has tied planes | `tied` is yes |
| does not have tied planes | `tied` is no |
| has offsets | `offsets` is yes |
| has permuted columns | `gather` is yes |
| has layers of at most N input features | `max_in_features` is at least N |
| has rows whose largest possible sum takes b bits | `accumulator_bits` is at least b |

Array planes and weight planes may differ, and layers may have different numbers of weight planes
(`--bits-budget`). A layer takes ⌈weight planes / array planes⌉ steps for each group. So an array of one plane
computes a layer of one plane in half the beats of a layer of two. An array with `tied` planes takes equally
many for both.

`group_size` is at most 1024. An artefact made with `--group-size 0` has groups of the longest row of the
model, so it runs only if that row has at most 1024 columns.

## Rules between fields

| rule | values that break it | message |
|---|---|---|
"""

_END = """
## Name and digest

`AcceleratorConfig.name` is the name of the Verilog module and file. It has rows, lanes, planes, group size
and activation bits, and then each other field that is not at its default. The name of
`examples/engine.yaml` is `{name}`.

`AcceleratorConfig.digest` is the first 12 hexadecimal digits of the SHA-256 of all fields. It does not
depend on how the configuration was given. The digest of `examples/engine.yaml` is `{digest}`. The engine
shows its digest in two registers ([registers.md](registers.md)). A program holds the digest of the
configuration that it was compiled for. The engine refuses a program with another digest and reports
BAD_CONFIG.
"""


def page() -> str:
    """Return docs/configuration.md."""
    example = AcceleratorConfig.from_file(EXAMPLE)
    return "".join(
        [
            _INTRODUCTION.format(example=EXAMPLE.read_text().rstrip()),
            *(_field_row(field) for field in config_fields()),
            _AFTER_FIELDS,
            *(_rule_row(rule) for rule in RULES),
            _END.format(name=example.name, digest=example.digest),
        ]
    )


def _field_row(field: ConfigField) -> str:
    flag = f"`--{field.flag}`"
    if AcceleratorConfig.model_fields[field.name].annotation is bool:
        flag += f", `--no-{field.flag}`"
    others = ", ".join(f"`{name}`" for name in field.yaml_names[1:])
    default = f"{field.default}, or the {field.source}'s" if field.source else field.default
    return f"| `{field.name}` | {flag} | {others} | {field.rule} | {default} | {field.description}. |\n"


def _rule_row(rule: Rule) -> str:
    values = ", ".join(f"`{name}: {_yaml(value)}`" for name, value in rule.broken_by.items())
    return f"| {rule.text} | {values} | {rule.message} |\n"


def _yaml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


if __name__ == "__main__":
    print(page(), end="")
