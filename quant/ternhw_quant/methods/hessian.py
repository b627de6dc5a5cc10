"""The Hessian of a layer's squared output error, summed over its calibration inputs."""

import torch
from torch import Tensor

from ternhw_quant.errors import InputError

#: Independent inputs that :meth:`Hessian.shrunk` counts, for each column. On the experts of a small mixture
#: they lower the error of gptq and ptqtp-h on other text wherever fewer inputs were seen than there are
#: columns; from twice as many on they do not (benchmarks/records/mixture.json).
_ASSUMED = 0.1


class Hessian:
    """Σ x xᵀ over the inputs of a linear layer (GPTQ, arXiv:2210.17323, Section 3.1), without its factor 2.

    Parameters
    ----------
    in_features : int
    device : torch.device or str
        Where the sums are kept.
    products : torch.dtype
        What the products of one call are summed in; the sums of all calls are float64. Of some thousand
        tokens, float32 errs by some 1e-6 of the sum, far below the damping of 1e-2, and takes half the time.

    Attributes
    ----------
    matrix : float64, shape (in_features, in_features)
    cross : float64, shape (in_features, in_features), or None
        ``Σ (x̃ − x) xᵀ`` of the inputs x̃ that the full-precision model has there (GPTAQ, arXiv:2504.02692);
        None until some are given.
    deviation : float64, shape (out_features, in_features), or None
        ``Σ (h̃ − h) xᵀ`` of the residual stream h that the layer's output is added to, and of that of the
        full-precision model; None until some are given.
    tokens : int
        Inputs seen.
    assumed : float
        Independent inputs that count besides those seen; none unless the Hessian is :meth:`shrunk`.
    """

    def __init__(
        self,
        in_features: int,
        *,
        device: torch.device | str = "cpu",
        products: torch.dtype = torch.float64,
    ) -> None:
        self._products = products
        self.matrix = torch.zeros(in_features, in_features, dtype=torch.float64, device=device)
        self.cross: Tensor | None = None
        self.deviation: Tensor | None = None
        self.tokens = 0
        self.assumed = 0.0

    def add(self, x: Tensor, reference: Tensor | None = None, *, counts: Tensor | None = None) -> None:
        """Count inputs `x`, (…, in_features), and what the full-precision model has in their place.

        Parameters
        ----------
        x, reference
        counts : floating point, shape (…), or None
            How often each input counts; once without it.

        Raises
        ------
        InputError
            If an input is NaN or infinite.
        """
        inputs = self._rows(x)
        counted = _counted(inputs, counts)
        if reference is not None:
            difference = self._rows(reference) - inputs
            if self.cross is None:
                self.cross = torch.zeros_like(self.matrix)
            self.cross += difference.T @ counted
        self.matrix += inputs.T @ counted
        self.tokens += len(inputs)
        if not torch.isfinite(self.matrix.diagonal()).all():
            raise InputError("Calibration inputs must be finite, not NaN or infinite")

    def add_deviation(self, x: Tensor, lacking: Tensor, *, counts: Tensor | None = None) -> None:
        """Count for inputs `x`, (…, in_features), what the residual stream lacks there, (…, out_features).

        `counts` as of :meth:`add`.
        """
        inputs = self._rows(x)
        lacking = lacking.detach().reshape(-1, lacking.shape[-1]).to(inputs)
        if self.deviation is None:
            self.deviation = self.matrix.new_zeros(lacking.shape[1], inputs.shape[1])
        self.deviation += lacking.T @ _counted(inputs, counts)

    @property
    def dead(self) -> Tensor:
        """Whether an input has always been 0, bool (in_features,): its weights count nothing."""
        return self.matrix.diagonal() == 0

    @property
    def silent(self) -> bool:
        """Whether all inputs have always been 0, so that nothing is known of them."""
        return bool(self.dead.all())

    @property
    def scarce(self) -> bool:
        """Whether fewer inputs than columns were seen, but some: then the sums are singular."""
        return 0 < self.tokens < len(self.matrix)

    def shrunk(self) -> "Hessian":
        """Return the sums with independent inputs of the same mean power besides, a tenth of the columns.

        The full-precision model is taken to have the same there.
        """
        result = Hessian(len(self.matrix), device=self.matrix.device)
        result.assumed = _ASSUMED * len(self.matrix)
        power = self.matrix.diagonal().mean() / self.tokens
        result.matrix = self.matrix.clone()
        result.matrix.diagonal().add_(result.assumed * power)
        result.cross, result.deviation, result.tokens = self.cross, self.deviation, self.tokens
        return result

    def damped(self, damping: float) -> Tensor:
        """Return the matrix with 1 for dead inputs and `damping` times its mean diagonal added to it."""
        damped = self.matrix.clone()
        diagonal = damped.diagonal()
        diagonal[self.dead] = 1
        diagonal += damping * diagonal.mean()
        return damped

    def independent(self) -> "Hessian":
        """Return the Hessian of independent inputs of variance 1, of the same size."""
        result = Hessian(len(self.matrix), device=self.matrix.device)
        result.matrix.fill_diagonal_(1)
        result.cross = None if self.cross is None else torch.zeros_like(self.cross)
        result.deviation = None if self.deviation is None else torch.zeros_like(self.deviation)
        return result

    def _rows(self, x: Tensor) -> Tensor:
        return x.detach().reshape(-1, len(self.matrix)).to(self.matrix.device, self._products)


def _counted(inputs: Tensor, counts: Tensor | None) -> Tensor:
    return inputs if counts is None else inputs * counts.reshape(-1, 1).to(inputs)
