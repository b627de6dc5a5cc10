"""A board that writes text: a LiteX system with a RISC-V processor, memory and the engine, and firmware."""
