"""The public functions: what they return is what the modules behind them say, and what they refuse."""

import importlib
import inspect
import pkgutil
import tomllib
from pathlib import Path

import pytest

import ternhw
import ternhw_quant
from ternhw import _HOMES
from ternhw.counting import model_record
from ternhw.program import Program
from ternhw_quant.errors import InputError


def test_every_public_name_is_there_and_none_is_also_a_module():
    assert set(ternhw.__all__) == {*_HOMES, "__version__"} <= set(dir(ternhw))
    modules = {module.name for module in pkgutil.iter_modules(ternhw.__path__)}
    for name, home in _HOMES.items():
        assert getattr(ternhw, name) is getattr(importlib.import_module(home), name)
        assert getattr(ternhw, name).__doc__
        assert name not in modules
    with pytest.raises(AttributeError, match=r"^module 'ternhw' has no attribute 'nothing'$"):
        _ = ternhw.nothing


def test_the_version_is_that_of_the_project():
    root = Path(__file__).parents[2]
    source = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["hatch"]["version"]["path"]
    assert f'__version__ = "{ternhw.__version__}"' in (root / source).read_text()


def test_cycles_of_shapes_are_the_models_records():
    config = ternhw.AcceleratorConfig.from_values(rows=4)
    memory = ternhw.MemoryBehaviour(latency=20)
    found = ternhw.count_cycles([(64, 128), (32, 256)], config, tokens=2, weight_planes=1, memory=memory)
    expected = [
        model_record(
            Program(config=config, out_features=rows, in_features=columns, planes=1, tokens=2),
            name=f"{rows}x{columns}",
            memory=memory,
        )
        for rows, columns in ((64, 128), (32, 256))
    ]
    assert found == expected
    assert ternhw.count_cycles((64, 128)) == ternhw.count_cycles(
        [(64, 128)], ternhw.AcceleratorConfig.from_values(), weight_planes=2
    )


def test_layers_are_chosen_of_an_artefact_only():
    with pytest.raises(InputError) as caught:
        ternhw.count_cycles((64, 128), layers="all")
    assert str(caught.value) == "Layers can be chosen among those of an artefact only (layers)"


def test_a_comparison_writes_what_it_returns(tmp_path):
    result = ternhw.compare([(64, 128), (128, 64)], clock_mhz=100, tokens=[1, 2], timings=None)
    assert [each.total.tokens for each in result.comparisons] == [1, 2, 1, 2]
    assert [row.label for row in result.rows()] == ["64x128", "64x128", "128x64", "128x64"]
    assert result.to_json()["notes"] == result.notes
    result.write_csv(tmp_path / "rows.csv")
    assert len((tmp_path / "rows.csv").read_text().splitlines()) == 5


def test_a_default_image_takes_the_chain_that_a_build_for_the_device_takes():
    from ternhw.builds.targets import default_chain

    assert default_chain(16) == ternhw.AcceleratorConfig.from_values().chain == 8
    assert default_chain(16, "ice40-hx8k") == 2
    assert default_chain(1, "ice40-hx8k") == 1
    assert default_chain(16, library=True) == 2
    with pytest.raises(InputError, match=r"^Device must be one of ecp5-85k, .*, not nothing$"):
        default_chain(16, "nothing")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "A device or a cell library must be given (device, liberty)"),
        (
            {"device": "ecp5-85k", "liberty": Path("cells.lib")},
            "A device cannot be combined with a cell library (device, liberty)",
        ),
        ({"device": "ecp5-85k", "scope": "row"}, "Scope must be array, rows or engine, not row"),
        ({"device": "ecp5-85k", "target_mhz": 0}, "Clock must be above 0 MHz and finite, not 0"),
        (
            {"device": "ecp5-85k", "activity": 0.1},
            "Activity applies to a cell library, not to a device (activity)",
        ),
    ],
)
def test_a_build_refuses_what_contradicts(arguments, message):
    with pytest.raises(InputError) as caught:
        ternhw.build(**arguments)
    assert str(caught.value) == message


def test_an_image_is_compiled_for_one_configuration(tmp_path):
    from tests import forms
    from tests.cli.test_compile_command import write_artefact

    artefact = write_artefact(tmp_path / "artefact", forms.TWO_PLANE)
    done = []
    image_map = ternhw.compile_image(
        artefact,
        tmp_path / "image",
        ternhw.AcceleratorConfig.from_values(rows=4, lanes=8, group_size=16),
        on_progress=lambda *counts: done.append(counts),
    )
    assert done == [(1, 3), (2, 3), (3, 3)]
    assert image_map.bytes == (tmp_path / "image" / "image.bin").stat().st_size
    default = ternhw.compile_image(artefact, tmp_path / "default", device="ice40-hx8k")
    assert (default.config.group_size, default.config.chain) == (16, 2)
    with pytest.raises(InputError) as caught:
        ternhw.compile_image(artefact, tmp_path / "image", image_map.config, device="ice40-hx8k")
    assert str(caught.value) == "A configuration has its own chain; a device chooses only a default (device)"


#: A value of the right kind for each parameter that must be given.
NEEDED = {
    "work": (1, 1), "artefact": "a", "out": "b", "configs": [], "cases": (1, 1), "source": "a", "models": "a",
    "model": "a", "folder": "a", "prompt": "a",
}  # fmt: skip
FUNCTIONS = [
    getattr(package, name)
    for package in (ternhw, ternhw_quant)
    for name in package.__all__
    if name[0].islower() and name != "__version__"
]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.__name__)
def test_every_public_function_names_the_parameter_whose_value_has_a_wrong_kind(function):
    parameters = inspect.signature(function).parameters.values()
    named = [each for each in parameters if each.kind is not inspect.Parameter.VAR_KEYWORD]
    needed = {each.name: NEEDED[each.name] for each in named if each.default is inspect.Parameter.empty}
    for each in named:
        with pytest.raises(InputError) as caught:
            function(**needed | {each.name: object()})
        assert str(caught.value).endswith(f" ({each.name})")
        assert "\n" not in str(caught.value)


def test_a_memory_names_the_number_that_has_a_wrong_kind():
    with pytest.raises(InputError) as caught:
        ternhw.MemoryBehaviour(latency="3")
    assert str(caught.value) == "Latency must be a whole number, not '3' (latency)"
