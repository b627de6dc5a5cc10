"""LoRA adapters of peft on the quantised layers of an artefact.

peft chooses its adapters by the type of a layer, and knows only those of torch and of packages that it names.
"""

import warnings
from typing import Any

from peft import LoraConfig
from peft.tuners.lora import Linear

from ternhw_quant.errors import InputError
from ternhw_quant.models.linear import QuantizedLinear


class QuantizedLora(Linear):  # type: ignore[misc]
    """An adapter beside a quantised layer, which keeps its packed weight: y = layer(x) + scaling · B(A(x)).

    Raises
    ------
    InputError
        If a kind of LoRA is asked for that reads or changes the weight of the layer.
    """

    def __init__(
        self, base_layer: QuantizedLinear, adapter_name: str, config: LoraConfig, **options: Any
    ) -> None:
        if config.use_dora or config.init_lora_weights not in (True, False, "gaussian"):
            kind = "use_dora" if config.use_dora else f"init_lora_weights={config.init_lora_weights}"
            raise InputError(f"LoRA on packed weights must not read the weights, as {kind} does")
        with warnings.catch_warnings():
            # peft tells this of every layer that it does not name.
            warnings.filterwarnings("ignore", "Unsupported layer type")
            super().__init__(base_layer, adapter_name, config=config, **options)

    def merge(self, safe_merge: bool = False, adapter_names: list[str] | None = None) -> None:
        """Refuse: a sum of trits and an adapter is not made of trits.

        Raises
        ------
        InputError
        """
        rule = "Adapter cannot be merged into packed weights"
        raise InputError(f"{rule}; load it with the dequantised model and merge it there")


def on_quantized_layers(config: LoraConfig) -> LoraConfig:
    """Let `config` put adapters beside quantised layers too, and return it.

    peft does not save this: a saved adapter is loaded with such a configuration, too.
    """
    config._register_custom_module({QuantizedLinear: QuantizedLora})
    return config
