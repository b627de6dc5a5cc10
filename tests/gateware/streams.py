"""Streams in Amaranth's simulator: who offers, who takes, with pauses at random."""

import random

from amaranth.sim import Simulator

PATIENCE = 1000  #: Cycles without an offer after which none will come.


async def offer(ctx, stream, payloads, *, seed=0, pause=0.0):
    """Offer `payloads` one after another; each stays until it is taken."""
    generator = random.Random(seed)
    for payload in payloads:
        while generator.random() < pause:
            await ctx.tick()
        ctx.set(stream.payload, payload)
        ctx.set(stream.valid, 1)
        await ctx.tick().until(stream.ready)
        ctx.set(stream.valid, 0)


async def take(ctx, stream, count, *, seed=0, pause=0.0):
    """Take `count` payloads and return them; what is offered must stay until it is taken."""
    generator, taken, held, waited = random.Random(seed), [], None, 0
    while len(taken) < count:
        assert waited < PATIENCE, f"nothing came after {len(taken)} of {count}"
        ready = generator.random() >= pause
        ctx.set(stream.ready, ready)
        *_, valid, payload = await ctx.tick().sample(stream.valid, stream.payload)
        assert held is None or (valid and payload == held)
        held = payload if valid and not ready else None
        waited = 0 if valid else waited + 1
        if valid and ready:
            taken.append(payload)
    ctx.set(stream.ready, 0)
    return taken


def simulate(design, *testbenches, background=()):
    """Run until all `testbenches` have returned."""
    simulator = Simulator(design)
    simulator.add_clock(1e-6)
    for each in background:
        simulator.add_testbench(each, background=True)
    for each in testbenches:
        simulator.add_testbench(each)
    simulator.run()
