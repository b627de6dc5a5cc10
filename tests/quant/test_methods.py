import json
import re

import pytest

from ternhw_quant.errors import InputError
from ternhw_quant.methods.method import METHODS, named

CALIBRATION = (
    "compensation, rounding, refit, rounds, icm_sweeps, order, damping, asymmetric, residual, target, "
    "scales, learned_rounding, loss_aware, output_feedback or seed"
)


def test_published_defaults_are_those_of_the_papers():
    ptqtp, pt2 = named("ptqtp"), named("pt2")
    assert (ptqtp.group_size, ptqtp.planes, ptqtp.starts) == (128, 2, 1)
    assert (ptqtp.max_iterations, ptqtp.tolerance, ptqtp.largest_condition) == (50, 1e-4, 1e12)
    assert (pt2.group_size, pt2.fit, pt2.refit, pt2.order) == (128, "itf", "aga", "ssr")
    assert (pt2.compensation, pt2.rounding, pt2.damping, pt2.asymmetric) == ("diagonal", "nearest", 0.01, 0)


def test_released_pt2_differs_from_the_published_in_order_and_asymmetric_term():
    released = named("pt2", released=True).to_json()
    published = named("pt2").to_json()
    differing = {key: released[key] for key in released if released[key] != published.get(key)}
    assert differing == {"order": "ssr-released", "asymmetric": 0.25, "target": "block-wise"}


def test_only_methods_that_read_inputs_are_calibrated():
    data_free = {name for name in METHODS if not named(name).calibrated}
    assert data_free == {"ptqtp", "ptqtp+", "tied32", "absmean", "rtn"}
    assert named("rtn", order="act").calibrated
    assert not named("ptqtp", order="random").calibrated
    assert not named("pt2", compensation="none", refit="none").calibrated


@pytest.mark.parametrize("name", METHODS)
def test_every_method_is_named_and_survives_json(name):
    method = named(name)
    settings = json.loads(json.dumps(method.to_json()))
    assert settings.pop("name") == name
    assert named(name, **settings) == method


def test_to_json_tells_all_options_apart():
    assert named("gptq", bits=3).to_json() != named("gptq", bits=4).to_json()
    assert named("ptqtp-h", icm_sweeps=2).to_json() != named("ptqtp-h").to_json()
    for choice in (
        {"learned_rounding": 9},
        {"learned_rounding": 8, "seed": 1},
        {"loss_aware": True},
        {"output_feedback": 9},
    ):
        assert named("ptqtp-h", **choice).to_json() not in (
            named("ptqtp-h").to_json(),
            named("ptqtp-h", learned_rounding=8).to_json(),
        )


def test_methods_of_our_own_aim_at_half_of_what_the_layers_before_lose():
    shares = {name: (method.asymmetric, method.residual) for name, method in METHODS.items()}
    own = {"ptqtp-h", "tied32-h", "pt2-h"}
    assert shares == {name: (0.5, 0.5) if name in own else (0, 0) for name in METHODS}


@pytest.mark.parametrize("name", ["ptqtp-h", "tied32-h", "pt2-h"])
def test_an_artefact_tells_the_shares_of_its_target(name):
    told = named(name).to_json()
    assert (told["asymmetric"], told["residual"]) == (0.5, 0.5)
    told = named(name, asymmetric=0.0, residual=0.0).to_json()
    assert (told["asymmetric"], told["residual"]) == (0.0, 0.0)
    assert named(**told).residual == 0


def test_grids_are_those_of_the_names():
    sizes = {name: (method.grid.parameters, method.grid.codes) for name, method in METHODS.items()}
    assert sizes["ptqtp"] == (2, 9)
    assert sizes["tied32-h"] == (1, 9)
    assert sizes["pt2"] == (2, 3)
    assert sizes["absmean"] == (1, 3)
    assert sizes["gptq"] == (2, 16)
    assert named("ptqtp", planes=3).grid.codes == 27
    assert named("rtn", bits=2).grid.codes == 4


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        (
            "awq",
            {},
            f"Method must be {', '.join(list(METHODS)[:-1])} or gptq, not awq",
        ),
        ("ptqtp", {"planes": 4}, "Planes must be from 1 to 3, not 4"),
        ("ptqtp", {"group_size": -1}, "Group size must be at least 0, not -1"),
        ("ptqtp", {"group_size": 12.5}, "Group size must be a whole number, not 12.5"),
        ("ptqtp", {"max_iterations": 0}, "Max iterations must be from 1 to 1000000, not 0"),
        ("ptqtp", {"tolerance": -1e-4}, "Tolerance must be at least 0, not -0.0001"),
        ("ptqtp", {"tolerance": float("nan")}, "Tolerance must be finite, not nan"),
        ("ptqtp", {"tolerance": float("inf")}, "Tolerance must be finite, not inf"),
        ("ptqtp", {"largest_condition": 0.5}, "Largest condition must be at least 1, not 0.5"),
        ("ptqtp+", {"starts": 3}, "Starts must be 1, 4, 8 or 88, not 3"),
        ("gptq", {"bits": 9}, "Bits must be from 1 to 8, not 9"),
        ("gptq", {"damping": 0.0}, "Damping must be above 0, not 0.0"),
        ("gptq", {"order": "sorted"}, "Order must be natural, act, ssr, ssr-released or random, not sorted"),
        ("ptqtp-h", {"icm_sweeps": -1}, "Icm sweeps must be at least 0, not -1"),
        ("ptqtp-h", {"rounds": 0}, "Rounds must be at least 1, not 0"),
        ("ptqtp-h", {"asymmetric": 2.0}, "Asymmetric must be from 0 to 1, not 2.0"),
        ("ptqtp-h", {"target": "later"}, "Target must be exact or block-wise, not later"),
        (
            "ptqtp-h",
            {"residual": 0.5, "target": "block-wise"},
            "Residual must be 0 where the target is block-wise",
        ),
        ("ptqtp-h", {"refit": "aga"}, "Refit aga needs one trit-plane with offsets, not method ptqtp-h"),
        (
            "gptq",
            {"refit": "schur"},
            "Refit schur needs trits, not method gptq, whose zero points are integers",
        ),
        ("ptqtp-h", {"learned_rounding": -1}, "Learned rounding must be at least 0, not -1"),
        ("ptqtp-h", {"learned_rounding": 1.5}, "Learned rounding must be a whole number, not 1.5"),
        ("gptq", {"learned_rounding": 200}, "Learned rounding needs trits, not method gptq"),
        ("rtn", {"learned_rounding": 200}, "Learned rounding needs trits, not method rtn"),
        ("ptqtp", {"loss_aware": True}, "Loss aware needs a method with calibration text, not ptqtp"),
        ("ptqtp-h", {"output_feedback": -1}, "Output feedback must be at least 0, not -1"),
        ("ptqtp-h", {"output_feedback": 0.5}, "Output feedback must be a whole number, not 0.5"),
        ("pt2", {"output_feedback": 64}, "Output feedback needs compensation exact, not diagonal"),
        ("tied32", {"output_feedback": 64}, "Output feedback needs compensation exact, not none"),
        (
            "absmean",
            {"per_tensor": True, "learned_rounding": 200},
            "One scale per tensor cannot be combined with calibration",
        ),
        ("pt2", {"fit": "ptqtp"}, "Fit must be itf or atq, not ptqtp"),
        ("ptqtp", {"released": True}, "Released behaviour needs method pt2, not ptqtp"),
        (
            "absmean",
            {"per_tensor": True, "order": "act"},
            "One scale per tensor cannot be combined with calibration",
        ),
        (
            "pt2",
            {"released": True, "compensation": "none"},
            "Target block-wise needs compensation diagonal or exact, not none",
        ),
        (
            "rtn",
            {"planes": 2},
            f"Option of rtn must be fit, group_size, bits, {CALIBRATION}, not planes",
        ),
    ],
)
def test_wrong_choices_are_refused_in_one_line(name, options, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        named(name, **options)
