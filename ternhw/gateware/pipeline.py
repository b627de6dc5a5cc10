"""Building blocks of the data path: registers that hold data only and have no reset."""

from amaranth.hdl import Module, Signal, Value


def delayed(m: Module, value: Value, cycles: int, *, name: str) -> Value:
    """Return `value` delayed by `cycles` cycles."""
    for age in range(cycles):
        register = Signal(value.shape(), name=f"{name}_{age}", reset_less=True)
        m.d.sync += register.eq(value)
        value = register
    return value


def gather_words(
    m: Module, gathered: list[Value], word: Value, place: Value, *, when: Value | int = 1
) -> None:
    """Write `word` to its place among the words `gathered`; `place` is one-hot.

    The place is written in every cycle while `when` is high, valid or not. The value that counts is the one
    written when `place` moves on. So the signal that says whether a word is valid is not in the path to the
    enables.
    """
    for target, chosen in zip(gathered, place, strict=True):
        with m.If(chosen & when):
            m.d.sync += target.eq(word)


def registered_sum(m: Module, terms: list[Value], *, name: str) -> Value:
    """Add signed `terms` in a balanced tree, registered after each level; each level is one bit wider.

    On ECP5 the same tree without the registers takes 1.6 times the cells and reaches 0.6 times the clock.

    Returns
    -------
    Value
        The sum, ``⌈log2 len(terms)⌉`` cycles after the terms. A single term is returned as it is.
    """
    level = 0
    while len(terms) > 1:
        sums = [a + b for a, b in zip(terms[0::2], terms[1::2], strict=False)]
        if len(terms) % 2:
            sums.append(terms[-1])
        terms = []
        for index, value in enumerate(sums):
            register = Signal(value.shape(), name=f"{name}_{level}_{index}", reset_less=True)
            m.d.sync += register.eq(value)
            terms.append(register)
        level += 1
    return terms[0]
