"""``ternhw cycles``: cycles of an artefact's layers, or of a shape, by the cycle model."""

from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import layer_choice, parse_shapes, short_name
from ternhw.console import AsJson, print_json, print_table

if TYPE_CHECKING:
    from ternhw.config import AcceleratorConfig
    from ternhw.peers import MemoryBehaviour
    from ternhw.records import CycleRecord


@options.takes_configuration
def cycles(
    artefact: options.OptionalArtefact = None,
    shape: Annotated[str | None, options.shape_option("an artefact")] = None,
    weight_planes: Annotated[
        int | None,
        options.option(
            "--weight-planes", metavar="N", at_least=1, help="With --shape: trit-planes (default 2)."
        ),
    ] = None,
    layer: options.Layer = None,
    every: options.Every = False,
    tokens: Annotated[
        int, options.option("--tokens", metavar="N", at_least=1, help="Activation vectors (default 1).")
    ] = 1,
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Count the cycles of layers on an array with the cycle model, which equals RTL simulation.

    Layers come from an artefact or from shapes.
    """
    from ternhw.counting import count_cycles
    from ternhw.layers import form_of, opened

    options.one_of({"ARTEFACT": artefact, "--shape": shape})
    if shape is not None:
        options.refuse("layer", "every", beside="--shape")
    memory = options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh)
    if artefact is not None:
        work = opened(artefact)
        config = array.configure(**form_of(work))
        records = count_cycles(
            work,
            config,
            tokens=tokens,
            weight_planes=weight_planes,
            layers=layer_choice(layer, every=every),
            memory=memory,
        )
    else:
        assert shape is not None
        config = array.configure()
        records = count_cycles(
            parse_shapes(shape), config, tokens=tokens, weight_planes=weight_planes, memory=memory
        )
    if as_json:
        print_json(_as_json(config, memory, records))
        return
    print_table(
        f"Cycle model of {config.name} (config {config.digest})",
        [
            *("layer", "shape", "weight planes", "image bits per weight", "tokens"),
            *("cycles (model)", "ideal cycles", "memory cycles", "bottleneck", "utilisation"),
        ],
        [_row(record, config) for record in records],
        least=("weight planes", "image bits per weight", "ideal cycles", "memory cycles", "shape"),
    )


def _row(record: "CycleRecord", config: "AcceleratorConfig") -> list[str]:
    return [
        short_name(record.name),
        f"{record.out_features}×{record.in_features}",
        str(record.planes),
        f"{_stored_bits(record, config):.3f}",
        str(record.tokens),
        str(record.cycles),
        f"{record.ideal_cycles:.0f}",
        str(record.memory_cycles),
        record.bound,
        f"{record.utilisation:.2%}",
    ]


def _as_json(
    config: "AcceleratorConfig", memory: "MemoryBehaviour", records: "list[CycleRecord]"
) -> dict[str, Any]:
    from ternhw.peers import memory_json

    return {
        "config": config.model_dump(),
        "config_digest": config.digest,
        "memory": memory_json(memory),
        "layers": [
            {
                **record.model_dump(exclude={"config_digest"}),
                "bound": record.bound,
                "utilisation": record.utilisation,
                "bits_per_weight": _stored_bits(record, config),
            }
            for record in records
        ],
    }


def _stored_bits(record: "CycleRecord", config: "AcceleratorConfig") -> float:
    from ternhw.program import Program

    sizes = record.model_dump(include={"out_features", "in_features", "planes", "tokens"})
    return Program(config=config, **sizes).stored_bits_per_weight
