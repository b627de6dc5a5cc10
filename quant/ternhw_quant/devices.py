"""Devices by name, checked before anything is loaded onto them."""

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
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError, NotImplementedError):
        raise InputError(f"Device must be one that torch finds here, not {name}") from None
    return device
