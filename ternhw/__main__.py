"""``python -m ternhw``: the command line."""

from ternhw.cli import main

main()
