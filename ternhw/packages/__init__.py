"""What stands beside an engine's Verilog: packages for tools that take it in."""
