"""Methods: every choice that the driver knows, and the combinations of them that have a name."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypedDict

from ternhw_quant.errors import InputError
from ternhw_quant.methods import ranges
from ternhw_quant.methods.multistart import STARTS
from ternhw_quant.methods.ranges import Range
from ternhw_quant.weights import grid
from ternhw_quant.weights.grid import Grid
from ternhw_quant.weights.sizes import SCALE_FORMS, ScaleForm

Form = Literal["planes", "tied", "offset", "uniform"]
Fit = Literal["ptqtp", "tied", "atq", "itf", "absmean", "minmax", "mse"]
Compensation = Literal["none", "diagonal", "exact"]
Rounding = Literal["nearest", "in-block"]
Refit = Literal["none", "aga", "schur"]
Order = Literal["natural", "act", "ssr", "ssr-released", "random"]
Target = Literal["exact", "block-wise"]

#: What the choices may be that are not in a range.
CHOICES = {
    "compensation": ("none", "diagonal", "exact"),
    "rounding": ("nearest", "in-block"),
    "refit": ("none", "aga", "schur"),
    "order": ("natural", "act", "ssr", "ssr-released", "random"),
    "target": ("exact", "block-wise"),
    "scales": SCALE_FORMS,
    "starts": (1, *STARTS),
}

#: The fits of each form.
_FITS = {
    "planes": ("ptqtp", "absmean"),
    "tied": ("tied",),
    "offset": ("itf", "atq"),
    "uniform": ("minmax", "mse"),
}

#: Those that are numbers.
_RANGES: dict[str, Range[int] | Range[float]] = {
    "group_size": ranges.GROUP_SIZE,
    "planes": ranges.PLANES,
    "bits": ranges.BITS,
    "max_iterations": ranges.MAX_ITERATIONS,
    "tolerance": ranges.TOLERANCE,
    "largest_condition": ranges.LARGEST_CONDITION,
    "rounds": ranges.ROUNDS,
    "icm_sweeps": ranges.ICM_SWEEPS,
    "damping": ranges.DAMPING,
    "asymmetric": ranges.ASYMMETRIC,
    "residual": ranges.RESIDUAL,
    "learned_rounding": ranges.LEARNED_ROUNDING,
    "output_feedback": ranges.OUTPUT_FEEDBACK,
    "seed": ranges.SEED,
}

#: GPTAQ's share of the asymmetric term in PT²-LLM's released code.
_RELEASED_ASYMMETRIC = 0.25


@dataclass(frozen=True, kw_only=True)
class Method:
    """How a weight is quantised: what is stored, and each step of the driver.

    Attributes
    ----------
    name : str
        A key of `METHODS`.
    form : "planes", "tied", "offset" or "uniform"
        The grid: trit-planes with a scale each, two planes of one scale 3 : 2, a trit with a scale and an
        offset, or integers of `bits` bits with a scale and a zero point.
    fit : str
        What finds a group's parameters and first codes: "ptqtp", "tied", "atq" (PT²-LLM, Eqs. 4–5), "itf"
        (ATQ, then Eqs. 7–10), "absmean" (BitNet b1.58, arXiv:2402.17764, Eqs. 1–3), "minmax", or "mse", which
        searches a smaller range than that, as GPTQ's released code does on demand.
    group_size : int
        Columns that share parameters, and the block of the driver; 0 is the whole row.
    planes : int, or None for a uniform grid
    bits : int, or None for trits
    starts : int
        Starts of the fit of two planes: the published one, or 4 or 8 of which the least error is kept.
    max_iterations, tolerance, largest_condition
        T_max, ε and κ_max of PTQTP (arXiv:2509.16989v2, Algorithms 1 and 2).
    per_tensor : bool
        One scale for the whole weight, absmean only.
    compensation : "none", "diagonal" or "exact"
        How the columns after a block make up for its error: not at all, as PT²-LLM publishes it, or by the
        optimum for the block's stored values.
    rounding : "nearest" or "in-block"
        Whether the error of each column goes to the later ones of its block (GPTQ, arXiv:2210.17323, Eq. 2).
    refit : "none", "aga" or "schur"
        What finds the parameters again once the codes stand: nothing, PT²-LLM's AGA (Eqs. 11–13), or least
        squares in the metric of the error that compensation leaves.
    rounds : int
        Of in-block rounding and refit; each row keeps its best.
    icm_sweeps : int
        Sweeps of single codes in that metric (iterated conditional modes).
    order : "natural", "act", "ssr", "ssr-released" or "random"
        Columns as they are; by descending H_jj, which PT²-LLM's ablation calls Hessian-based; by structural
        similarity (PT²-LLM, Eqs. 14–16), or as its released code computes it; or shuffled by `seed`.
    damping : float
        What is added to H's diagonal, in units of its mean.
    asymmetric : float
        Share of GPTAQ's asymmetric term (arXiv:2504.02692): the inputs of the full-precision model count too.
    residual : float
        Share of the deviation of the residual stream that a layer which writes to it makes up for.
    target : "exact" or "block-wise"
        Whether these terms change the whole weight before it is quantised, or the first one changes the
        columns behind each block, as PT²-LLM's released code does.
    scales : "float16", "u8", "u6" or "u4"
        What scales and offsets of trits are rounded to, each time that they are found: float16, or mantissas
        of 8, 6 or 4 bits in units of their row (docs/format.md).
    learned_rounding : int
        Steps of learned rounding for each decoder block, once its layers are quantised.
    loss_aware : bool
        Tokens count by the squared gradient of the model's loss at the output of a layer.
    output_feedback : int
        Rows of a weight that compensate for each other's errors, by the Hessian of the layer's outputs
        (YAQA, arXiv:2505.22988); 0: none do.
    seed : int
        Seed of the random order, and of the order of the text in learned rounding.
    """

    name: str
    form: Form
    fit: Fit
    group_size: int = ranges.GROUP_SIZE.default
    planes: int | None = None
    bits: int | None = None
    starts: int = 1
    max_iterations: int = ranges.MAX_ITERATIONS.default
    tolerance: float = ranges.TOLERANCE.default
    largest_condition: float = ranges.LARGEST_CONDITION.default
    per_tensor: bool = False
    compensation: Compensation = "none"
    rounding: Rounding = "nearest"
    refit: Refit = "none"
    rounds: int = ranges.ROUNDS.default
    icm_sweeps: int = ranges.ICM_SWEEPS.default
    order: Order = "natural"
    damping: float = ranges.DAMPING.default
    asymmetric: float = ranges.ASYMMETRIC.default
    residual: float = ranges.RESIDUAL.default
    target: Target = "exact"
    scales: ScaleForm = "float16"
    learned_rounding: int = ranges.LEARNED_ROUNDING.default
    loss_aware: bool = False
    output_feedback: int = ranges.OUTPUT_FEEDBACK.default
    seed: int = ranges.SEED.default

    def __post_init__(self) -> None:
        for field, choices in CHOICES.items():
            if getattr(self, field) not in choices:
                raise InputError(f"{_said(field)} must be {_either(choices)}, not {getattr(self, field)}")
        for field, allowed in _RANGES.items():
            if getattr(self, field) is not None:
                allowed.check(field, getattr(self, field))
        self._check_together()

    def _check_together(self) -> None:
        """Refuse steps that this grid has no meaning for."""
        if self.fit not in _FITS[self.form]:
            raise InputError(f"Fit must be {_either(_FITS[self.form])}, not {self.fit}")
        if self.refit == "aga" and self.form != "offset":
            raise InputError(f"Refit aga needs one trit-plane with offsets, not method {self.name}")
        if self.refit == "schur" and self.form == "uniform":
            raise InputError(
                f"Refit schur needs trits, not method {self.name}, whose zero points are integers"
            )
        if self.per_tensor and self.fit != "absmean":
            raise InputError(f"One scale per tensor needs method absmean, not {self.name}")
        if self.per_tensor and self.calibrated:
            raise InputError("One scale per tensor cannot be combined with calibration")
        if self.scales != "float16" and self.form == "uniform":
            raise InputError(f"Scales {self.scales} need trits, not method {self.name}")
        if self.learned_rounding and self.form == "uniform":
            raise InputError(f"Learned rounding needs trits, not method {self.name}")
        if self.loss_aware and not self.calibrated:
            raise InputError(f"Loss aware needs a method with calibration text, not {self.name}")
        if self.output_feedback and self.compensation != "exact":
            raise InputError(f"Output feedback needs compensation exact, not {self.compensation}")
        if self.target == "block-wise" and self.compensation == "none":
            raise InputError("Target block-wise needs compensation diagonal or exact, not none")
        if self.target == "block-wise" and self.residual:
            raise InputError("Residual must be 0 where the target is block-wise")

    @property
    def calibrated(self) -> bool:
        """Whether the driver needs a Hessian."""
        return (
            self.compensation != "none"
            or self.rounding == "in-block"
            or self.refit != "none"
            or self.icm_sweeps > 0
            or self.order == "act"
            or self.learned_rounding > 0
            or self.compares
        )

    @property
    def compares(self) -> bool:
        """Whether the driver needs what the full-precision model computes, too."""
        return self.asymmetric > 0 or self.residual > 0

    @property
    def needs_reference(self) -> bool:
        """Whether the full-precision model runs beside the quantised one."""
        return self.compares or self.learned_rounding > 0

    @property
    def needs_gradients(self) -> bool:
        """Whether the loss of the full-precision model is differentiated on the calibration text."""
        return self.loss_aware or self.output_feedback > 0

    @property
    def grid(self) -> Grid:
        """The levels a weight may take."""
        if self.form == "uniform":
            return grid.uniform(self.bits or 0)
        if self.form == "planes":
            return grid.trit_planes(self.planes or 0)
        return grid.tied_planes() if self.form == "tied" else grid.offset_trits()

    @property
    def plane_choices(self) -> tuple[int, ...]:
        """The numbers of planes that :meth:`with_planes` takes; none for a method of one number."""
        if self.fit == "ptqtp":
            return (1, 2, 3)
        return (1, 2) if self.form == "tied" else ()

    def with_planes(self, planes: int) -> "Method":
        """Return the method for a layer of another number of planes; one tied plane has a scale of its own.

        Raises
        ------
        InputError
            If the method has no such number.
        """
        if not self.plane_choices:
            rule = "Planes by layer need method ptqtp, ptqtp+, ptqtp-h, tied32 or tied32-h"
            raise InputError(f"{rule}, not {self.name}")
        if planes not in self.plane_choices:
            raise InputError(f"Planes of {self.name} must be {_either(self.plane_choices)}, not {planes}")
        if planes == self.planes:
            return self
        return replace(self, form="planes", fit="ptqtp", planes=planes)

    def to_json(self) -> dict[str, Any]:
        """Return the name and the choices, for a configuration or a fingerprint.

        Choices that came later are left out where they are as before, so that fingerprints stay the same;
        but not where the method called `name` has another default.
        """
        before = {
            "residual": 0,
            "scales": "float16",
            "fit": "minmax",
            "learned_rounding": 0,
            "loss_aware": False,
            "output_feedback": 0,
        }
        if not self.compares:
            before["target"] = "exact"
        default = METHODS[self.name]
        choices = (
            option
            for option in _options(self)
            if option not in before or {getattr(self, option), getattr(default, option)} != {before[option]}
        )
        return {"name": self.name, **{option: getattr(self, option) for option in choices}}


class MethodOptions(TypedDict, total=False):
    """The fields of `Method` that a caller may choose, without the seed; form and name make the method."""

    fit: Fit
    group_size: int
    planes: int
    bits: int
    starts: int
    max_iterations: int
    tolerance: float
    largest_condition: float
    per_tensor: bool
    compensation: Compensation
    rounding: Rounding
    refit: Refit
    rounds: int
    icm_sweeps: int
    order: Order
    damping: float
    asymmetric: float
    residual: float
    target: Target
    scales: ScaleForm
    learned_rounding: int
    loss_aware: bool
    output_feedback: int


_PTQTP = Method(name="ptqtp", form="planes", fit="ptqtp", planes=ranges.PLANES.default)
_TIED = Method(name="tied32", form="tied", fit="tied", planes=2)
_PT2 = Method(
    name="pt2", form="offset", fit="itf", planes=1, compensation="diagonal", refit="aga", order="ssr"
)
_RTN = Method(name="rtn", form="uniform", fit="minmax", bits=ranges.BITS.default)

#: On stories3M three rounds have 0.03 nats less than one, without sweeps (benchmarks/records/methods.json).
#: Of four settings of the shares none is better than half of both beyond the noise, on three models
#: (benchmarks/records/orders.json).
_CALIBRATED: dict[str, Any] = {
    "compensation": "exact",
    "rounding": "in-block",
    "refit": "schur",
    "rounds": 3,
    "asymmetric": 0.5,
    "residual": 0.5,
}

#: The methods by name, with their defaults.
METHODS: Mapping[str, Method] = {
    method.name: method
    for method in (
        _PTQTP,
        replace(_PTQTP, name="ptqtp+", starts=8),
        replace(_PTQTP, name="ptqtp-h", starts=8, **_CALIBRATED),
        _TIED,
        replace(_TIED, name="tied32-h", **_CALIBRATED),
        _PT2,
        replace(_PT2, name="pt2-h", **{**_CALIBRATED, "order": "natural"}),
        Method(name="absmean", form="planes", fit="absmean", planes=1),
        _RTN,
        replace(_RTN, name="gptq", compensation="exact", rounding="in-block"),
    )
}


def named(name: str, *, released: bool = False, **options: Any) -> Method:
    """Return the method called `name` with some of its choices replaced.

    Parameters
    ----------
    name : str
        A key of `METHODS`.
    released : bool
        PT²-LLM as its released code runs: SSR by normalised columns and not on ``down_proj``, a quarter of
        GPTAQ's asymmetric term.
    **options
        Fields of `Method`.

    Raises
    ------
    InputError
        If there is no such method, it has no such choice, or a value is out of its range.
    """
    if name not in METHODS:
        raise InputError(f"Method must be {_either(tuple(METHODS))}, not {name}")
    method = METHODS[name]
    if released:
        if name != "pt2":
            raise InputError(f"Released behaviour needs method pt2, not {name}")
        method = replace(method, order="ssr-released", asymmetric=_RELEASED_ASYMMETRIC, target="block-wise")
    for option in options:
        if option not in _options(method):
            raise InputError(f"Option of {name} must be {_either(_options(method))}, not {option}")
    return replace(method, **options)


def _options(method: Method) -> tuple[str, ...]:
    """Return the fields that may be replaced: form and name make the method, None has no meaning in it."""
    fixed = {"name", "form", *(() if method.form in ("offset", "uniform") else ("fit",))}
    if method.fit != "ptqtp":
        fixed |= {"planes", "starts", "max_iterations", "tolerance", "largest_condition"}
    if method.fit != "absmean":
        fixed |= {"per_tensor"}
    return tuple(
        field.name
        for field in fields(method)
        if field.name not in fixed and getattr(method, field.name) is not None
    )


def _said(field: str) -> str:
    return field.replace("_", " ").capitalize()


def _either(choices: tuple[object, ...]) -> str:
    *most, last = map(str, choices)
    return f"{', '.join(most)} or {last}" if most else last
