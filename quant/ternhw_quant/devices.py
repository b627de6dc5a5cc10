"""Devices and number formats by name, checked before anything is loaded."""

import torch

from ternhw_quant.errors import InputError


def checked_device(name: str) -> torch.device:
    """Return the device of that name.

    Raises
    ------
    InputError
        If there is no such device.
    """
    try:
        device = torch.device(name)
        usable = not torch.empty(1, device=device).is_meta  # A meta tensor has a shape and no values.
    except (RuntimeError, AssertionError, NotImplementedError):
        raise InputError(f"Device must be one that torch finds here, not {name}") from None
    if not usable:
        raise InputError(f"Device must be one that holds values, not {name}")
    return device


def checked_dtype(name: str) -> torch.dtype:
    """Return the number format of that name, in which a model can compute.

    Raises
    ------
    InputError
        If it is not one of float32, float16 and bfloat16.
    """
    dtypes = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
    if name not in dtypes:
        raise InputError(
            f"Number format must be {', '.join(list(dtypes)[:-1])} or bfloat16, not {name}", "dtype"
        )
    return dtypes[name]
