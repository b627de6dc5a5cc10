"""Coverage of a whole regression: what its cases reached, and which lines and bits of the Verilog moved."""

import zlib
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.verification import code_coverage
from ternhw.verification.points import all_points
from ternhw.verification.session import Outcome
from ternhw.verification.unreachable import unreachable_bits
from ternhw_quant.files import atomic_write, make_folder

TEXT = "coverage.txt"


@dataclass(kw_only=True)
class CoverageData:
    """What the cases of one configuration have reached so far.

    Attributes
    ----------
    points : set of str
        Functional coverage points.
    counts : list of bytes
        Verilator's data files, compressed.
    """

    config: AcceleratorConfig
    points: set[str] = field(default_factory=set)
    counts: list[bytes] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Add what a case has reached; a case that fails adds nothing."""
        self.points |= outcome.points
        if outcome.counts:
            self.counts.append(outcome.counts)

    @property
    def holes(self) -> list[str]:
        """The functional coverage points that no case has reached."""
        return sorted(all_points(self.config) - self.points)

    def functional(self) -> str:
        """Return how many functional points were reached, of those that the configuration can reach."""
        every = all_points(self.config)
        return f"{len(every & self.points)} of {len(every)}"

    def code(self) -> code_coverage.Coverage:
        """Return the line, branch and toggle coverage of all cases.

        Raises
        ------
        YosysError
            If Yosys cannot read the Verilog.
        """
        verilog = cached_verilog(self.config)
        with TemporaryDirectory() as scratch:
            paths = [Path(scratch, f"{number}.dat") for number in range(len(self.counts))]
            for path, data in zip(paths, self.counts, strict=True):
                path.write_bytes(zlib.decompress(data))
            bits = unreachable_bits(verilog, self.config.name)
            return code_coverage.merge(paths, verilog, self.config.name, config=self.config, unreachable=bits)

    def write(self, folder: Path, code: code_coverage.Coverage) -> Path:
        """Write both coverages as text; return the file.

        Raises
        ------
        InputError
            If something other than a folder is in the place.
        """
        make_folder(folder)
        lines = [
            f"Functional coverage: {self.functional()} points",
            *(f"Not reached: {each}" for each in self.holes),
        ]
        with atomic_write(folder / TEXT) as file:
            file.write(("\n".join([*lines, "", ""]) + code_coverage.text_report(code)).encode())
        return folder / TEXT
