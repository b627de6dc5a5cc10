"""Whether a configuration can run a whole artefact, and a configuration that can."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ternhw.config import AcceleratorConfig, config_fields
from ternhw.image import program_bytes
from ternhw.layers import Head, array_shape, form_of, head_planes, program_of
from ternhw.program import Program, check_form, of_layer
from ternhw.running.engine import IMAGE, check_reach
from ternhw_quant.decoder.contract import HEAD
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

_LEAST_BITS = 8  #: Of the activations: those of docs/decoder.md.
_MANTISSA, _OFFSET = 255, 127  #: Largest magnitudes of the integer datapath (docs/architecture.md).
_TIED = 3 + 2  #: How often the mantissa of two tied planes counts.
#: Fields that give way first where not all that are given fit together.
_DERIVED = ("chain", "scale_cycles", "burst_words", "fetch_words")


def check_fits(config: AcceleratorConfig, artefact: "Artifact", head: Head) -> None:
    """Check that a configuration can run all matrices of an artefact, by their shapes.

    Accumulators are not checked: how wide they must be depends on the weights.

    Raises
    ------
    InputError
        If it cannot run one of them; the message ends with a configuration that can.
    """
    try:
        _check(config, artefact, head)
    except InputError as error:
        raise with_fitting(error, artefact, config.model_dump(exclude_unset=True), head) from None


def with_fitting(error: InputError, artefact: "Artifact", given: Mapping[str, Any], head: Head) -> InputError:
    """Return the error with the flags of a configuration that can run the artefact, if there is one.

    `given` are the fields of a configuration that cannot.
    """
    try:
        flags = flags_of(fitting_fields(artefact, given, head))
    except InputError:  # There is none.
        return error
    return type(error)(f"{error.message}. This configuration fits: {flags}")


def fitting_fields(artefact: "Artifact", given: Mapping[str, Any], head: Head) -> dict[str, Any]:
    """Return the fields of a configuration that runs an artefact, close to those that are given.

    Its accumulators hold any sum of such shapes, whatever the weights.

    Raises
    ------
    InputError
        If no configuration can: a matrix is too large for every job descriptor or buffer.
    """
    *candidates, last = _candidates(artefact, given)
    for fields in candidates:
        try:
            return _completed(fields, artefact, head)
        except InputError:
            continue
    return _completed(last, artefact, head)


def flags_of(fields: Mapping[str, Any]) -> str:
    """Return fields as flags of the command line; those that are false are left out."""
    names = {field.name: f"--{field.flag}" for field in config_fields()}
    parts = [
        names[name] if value is True else f"{names[name]} {value}"
        for name, value in fields.items()
        if value is not False
    ]
    return " ".join(parts)


def _check(config: AcceleratorConfig, artefact: "Artifact", head: Head) -> None:
    if config.activation_bits < _LEAST_BITS:
        raise InputError(
            f"Activations of the decoder must have at least {_LEAST_BITS} bits, not {config.activation_bits}",
            "activation_bits",
        )
    form = form_of(artefact)
    for name in artefact.layers:
        try:
            check_form(
                config,
                group_size=form["group_size"],
                tied=form["tied"],
                offsets=artefact.has_offsets(name),
                permuted=artefact.is_permuted(name),
            )
        except InputError as error:
            raise of_layer(error, name) from None
    check_reach(config, sum(map(program_bytes, _programs(config, artefact, head))))


def _programs(config: AcceleratorConfig, artefact: "Artifact", head: Head) -> Iterator[Program]:
    for name in artefact.layers:
        yield program_of(artefact, name, config, tokens=config.tokens)
    if head != "float":
        rows, columns = artefact.config["vocab_size"], artefact.config["hidden_size"]
        planes = head_planes(head, tied=artefact.quantization.tied)
        try:
            yield Program(
                config=config, out_features=rows, in_features=columns, planes=planes, tokens=config.tokens
            )
        except InputError as error:
            raise of_layer(error, HEAD) from None


def _candidates(artefact: "Artifact", given: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield fields with the artefact's form: all that are given, fewer of them, and none."""
    form = form_of(artefact)
    if form["tied"]:
        form["planes"] = 2
    yield dict(given) | form
    yield {name: value for name, value in given.items() if name not in _DERIVED} | form
    yield {name: given[name] for name in ("rows", "lanes", "planes", "tokens") if name in given} | form
    yield form


def _completed(fields: dict[str, Any], artefact: "Artifact", head: Head) -> dict[str, Any]:
    """Return the fields with lanes, bus and widths that suit the artefact, checked.

    Raises
    ------
    InputError
        If they break a rule of the configuration, or a matrix does not fit all the same.
    """
    default = AcceleratorConfig.model_fields
    size = fields["group_size"]
    wanted = min(fields.get("lanes", default["lanes"].default), 256)
    fields = fields | {"lanes": max(lanes for lanes in range(1, size + 1) if _suits(lanes, size, wanted))}
    if fields["gather"]:
        bus = fields.get("bus_bits", default["bus_bits"].default)
        places = [
            each for each in (32, 64, 128, 256, 512) if each <= bus and not fields["lanes"] % (each // 32)
        ]
        fields["bus_bits"] = max(places)
    longest = max(artefact.shape(name)[2] for name in artefact.layers)
    if head != "float":
        longest = max(longest, artefact.config["hidden_size"])
    activation_bits = max(_LEAST_BITS, fields.get("activation_bits", _LEAST_BITS))
    least = {
        "activation_bits": _LEAST_BITS,
        "max_in_features": longest,
        "accumulator_bits": _accumulator_bits(artefact, head, activation_bits),
    }
    fields |= {name: each for name, each in least.items() if fields.get(name, default[name].default) < each}
    return _reaching(fields, artefact, head)


def _suits(lanes: int, group_size: int, wanted: int) -> bool:
    return group_size % lanes == 0 and lanes <= max(1, wanted)


def _reaching(fields: dict[str, Any], artefact: "Artifact", head: Head) -> dict[str, Any]:
    """Return the fields with addresses that reach the end of the image.

    Raises
    ------
    InputError
        If a rule is broken, or a matrix does not fit.
    """
    config = AcceleratorConfig.from_values(**fields)
    size = sum(map(program_bytes, _programs(config, artefact, head)))
    needed = (IMAGE + size - 1).bit_length()
    if config.address_bits < needed:
        fields = fields | {"address_bits": needed}
        config = AcceleratorConfig.from_values(**fields)
    _check(config, artefact, head)
    return fields


def _accumulator_bits(artefact: "Artifact", head: Head, activation_bits: int) -> int:
    """Return the signed bits that hold any sum of such shapes: trits, mantissas and offsets at their most."""
    tied = artefact.quantization.tied
    shapes = [
        (planes, columns, artefact.has_offsets(name))
        for name in artefact.layers
        for planes, _, columns in [array_shape(artefact, name)]
    ]
    if head != "float":
        shapes.append((head_planes(head, tied=tied), artefact.config["hidden_size"], False))
    largest = max(
        columns * (_MANTISSA * (_TIED * planes // 2 if tied else planes) + _OFFSET * offsets)
        for planes, columns, offsets in shapes
    )
    return (largest << activation_bits - 1).bit_length() + 1
