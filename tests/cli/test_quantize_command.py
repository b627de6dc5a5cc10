import json
import re
import shutil
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, BloomConfig

from ternhw import cli
from ternhw_quant import embedded
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import calibration_windows, read_texts
from tests.artifacts import without_digests
from tests.checkpoints import STORIES_3M, write_small_llama


def run(monkeypatch, *arguments):
    """Run the command line in this process; return its exit code."""
    monkeypatch.setattr(sys, "argv", ["ternhw", *map(str, arguments)])
    try:
        cli.main()
    except SystemExit as exited:
        return exited.code
    return 0


@pytest.fixture
def source(tmp_path):
    sizes = {"vocab_size": 11, "hidden_size": 20, "intermediate_size": 33}
    return write_small_llama(tmp_path / "source", **sizes, tie_word_embeddings=True)


def test_quantize_prints_one_json_object(monkeypatch, capsys, source, tmp_path):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", "--group-size", 16, "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed.keys() == {"tensors", "totals"}
    assert len(printed["tensors"]) == 14
    assert printed["tensors"][0].keys() == {
        "name",
        "shape",
        "relative_error",
        "bits_per_weight",
        "seconds",
        "kept",
        "notes",
    }
    assert printed["tensors"][0]["name"] == "model.layers.0.mlp.down_proj.weight"
    assert printed["tensors"][0]["shape"] == [20, 33]
    assert printed["totals"].keys() == {
        "weights",
        "covered_share",
        "bits_per_weight",
        "bytes",
        "ignored",
        "seconds",
        "notes",
    }


@pytest.mark.filterwarnings("default")
def test_tensors_that_transformers_ignores_are_one_line(monkeypatch, capsys, source, tmp_path):
    path = source / "model.safetensors"
    save_file(load_file(path) | {"score.weight": torch.ones(2, 2)}, path, {"format": "pt"})
    assert run(monkeypatch, "quantize", source, tmp_path / "out") == 0
    told = "Warning: transformers ignores score.weight"
    assert capsys.readouterr().err == f"{told}; the artefact has them as they are\n"
    assert run(monkeypatch, "inspect", tmp_path / "out") == 0
    assert capsys.readouterr().err == f"{told}: {tmp_path / 'out'}\n"


def test_quantize_prints_a_table(monkeypatch, capsys, source, tmp_path):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", "--packing", "2bit") == 0
    out = capsys.readouterr().out
    assert "1.self_attn.q_proj" in out
    assert "95.2% of all weights" in out


def test_inspect_says_what_quantize_stored(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out", "--packing", "2bit", "--json")
    quantized = json.loads(capsys.readouterr().out)
    assert run(monkeypatch, "inspect", tmp_path / "out", "--json") == 0
    inspected = json.loads(capsys.readouterr().out)
    assert inspected["format"]["packing"] == "2bit"
    assert inspected["format"]["method"] == named("ptqtp").to_json()
    for layer, tensor in zip(inspected["layers"], quantized["tensors"], strict=True):
        assert f"{layer['name']}.weight" == tensor["name"]
        assert layer["shape"] == tensor["shape"]
        assert layer["bits_per_weight"] == layer["bits_per_weight_2bit"] == tensor["bits_per_weight"]
        assert layer["bits_per_weight_entropy"] < layer["bits_per_weight_base3"]
    for key in ("weights", "covered_share", "bytes"):
        assert inspected["totals"][key] == quantized["totals"][key]
    assert inspected["totals"]["bits_per_weight"] == pytest.approx(quantized["totals"]["bits_per_weight"])


def test_inspect_prints_a_table(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out")
    assert run(monkeypatch, "inspect", tmp_path / "out") == 0
    out = capsys.readouterr().out
    assert "ptqtp" in out
    assert "packing dense" in out
    assert "# 14 layers, 95.2% of all weights, 0.0 MB" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("quantize", "nowhere", "out"),
            "Model must be a folder, or a name on the Hub such as org/name, not nowhere",
        ),
        (("inspect", "none"), "Artefact must be a folder: none"),
    ],
)
def test_wrong_input_is_one_line_and_exit_2(monkeypatch, capsys, arguments, message):
    assert run(monkeypatch, *arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.match(f"ternhw: {re.escape(message)}.*\n$", captured.err)


def test_inspect_checks_every_layer(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out")
    without_digests(tmp_path / "out")
    path = tmp_path / "out" / "model.safetensors"
    content = path.read_bytes()
    path.write_bytes(content.replace(content[-60:], b"\xff" * 60))
    capsys.readouterr()
    assert run(monkeypatch, "inspect", tmp_path / "out") == 2
    assert re.match(r"ternhw: Packed byte must be below 243, not 0xFF: model\..*\n$", capsys.readouterr().err)


@pytest.mark.parametrize("option", [("--group-size", "-1"), ("--packing", "3bit"), ("--method", "gguf")])
def test_wrong_options_exit_2(monkeypatch, capsys, source, tmp_path, option):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", *option) == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("--method rtn --planes 2", "Option of rtn must be .*, not planes"),
        ("--method ptqtp --bits 2", "Option of ptqtp must be .*, not bits"),
        ("--method gptq --no-itf", "--no-itf needs method pt2 or pt2-h, not gptq"),
        ("--method pt2 --mse-search", "--mse-search needs method rtn or gptq, not pt2"),
        ("--method ptqtp --released", "Released behaviour needs method pt2, not ptqtp"),
        ("--act-order --order ssr", "--act-order cannot be combined with --order ssr"),
        ("--method gptq", r"Method gptq needs calibration text \(--calibration\)"),
        ("--tune trits", r"Tuning needs calibration text \(--calibration\)"),
        ("--teacher-samples 3", "--teacher-samples needs --tune"),
        ("--samples 3", "--samples needs a method with calibration text, tuning or a bits budget"),
        (
            "--calibration a.txt",
            "--calibration needs a method with calibration text, tuning or a bits budget",
        ),
        ("--dtype bfloat16 --damping 0.1", "--dtype and --damping need a method with calibration text"),
        ("--seed 3", "--seed needs order random, a method with calibration text, tuning or a bits budget"),
        (
            "--workers 2 --scheduler tcp://a:1",
            r"Workers cannot be combined with a scheduler \(--workers, --scheduler\)",
        ),
        ("--method gptq --calibration none.txt", "File is missing: none.txt"),
        ("--device tpu", "Device must be one that torch finds here, not tpu"),
        ("--device meta", "Device must be one that holds values, not meta"),
        ("--max-iterations 99999999999999999999", "Max iterations must be from 1 to 1000000, not 9{20}"),
        ("--method rtn --packing base3", "--packing needs a method that makes trits"),
        ("--bits-budget 3", r"A bits budget needs calibration text \(--calibration\)"),
        ("--method rtn --layer-planes v=1", "Planes by layer need method ptqtp, .* or tied32-h, not rtn"),
        ("--layer-planes q_proj=9", "Planes of ptqtp must be 1, 2 or 3, not 9"),
        ("--layer-planes x_proj=1", "Layer pattern must match a layer, such as model.layers.0.*, not x_proj"),
        ("--layer-planes q_proj", r"--layer-planes must be NAME=N\[,…\], such as v_proj=3,.*, not q_proj"),
    ],
)
def test_options_that_do_not_go_together_are_one_line_and_exit_2(
    monkeypatch, capsys, source, tmp_path, options, message
):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", *options.split()) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.match(f"ternhw: {message}\n$", captured.err)
    assert not (tmp_path / "out").exists()


def method_of(folder):
    return json.loads((folder / "config.json").read_text())["quantization_config"]["method"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--method ptqtp --planes 3 --group-size 0", named("ptqtp", planes=3, group_size=0)),
        ("--method ptqtp+ --starts 4", named("ptqtp+", starts=4)),
        ("--method ptqtp --order random --seed 7", named("ptqtp", order="random", seed=7)),
        ("--max-iterations 9 --tolerance 0", named("ptqtp", max_iterations=9, tolerance=0.0)),
        ("--largest-condition 1e9", named("ptqtp", largest_condition=1e9)),
        ("--method tied32 --group-size 32", named("tied32", group_size=32)),
        ("--method absmean --per-tensor", named("absmean", per_tensor=True)),
        ("--method rtn --bits 3", named("rtn", bits=3)),
    ],
)
def test_options_make_the_method(monkeypatch, capsys, source, tmp_path, options, expected):
    out = tmp_path / "out"
    assert run(monkeypatch, "quantize", source, out, *options.split(), "--json") == 0
    assert method_of(out) == expected.to_json()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--method gptq --bits 3 --act-order", named("gptq", bits=3, order="act")),
        ("--method pt2 --no-itf --no-aga", named("pt2", fit="atq", refit="none")),
        ("--method gptq --mse-search", named("gptq", fit="mse")),
        (
            "--method tied32-h --scales u8 --asymmetric 0.5 --residual 0.25",
            named("tied32-h", scales="u8", asymmetric=0.5, residual=0.25),
        ),
        (
            "--method tied32-h --learned-rounding 2 --loss-aware --seed 1",
            named("tied32-h", learned_rounding=2, loss_aware=True, seed=1),
        ),
        ("--method pt2-h --output-feedback 64", named("pt2-h", output_feedback=64)),
        ("--learned-rounding 1", named("ptqtp", learned_rounding=1)),
        (
            "--method pt2 --no-compensation --order natural",
            named("pt2", compensation="none", order="natural"),
        ),
        ("--method pt2 --released", named("pt2", released=True)),
        ("--method ptqtp-h --icm-sweeps 1 --damping 0.1", named("ptqtp-h", icm_sweeps=1, damping=0.1)),
    ],
)
def test_the_embedded_model_is_calibrated_on_its_own_stories(
    monkeypatch, capsys, tmp_path, options, expected
):
    out = tmp_path / "out"
    arguments = (*options.split(), "--samples", 2, "--context", 40, "--json")
    assert run(monkeypatch, "quantize", "embedded", out, *arguments) == 0
    method = method_of(out)
    calibration = method.pop("calibration")
    assert method == expected.to_json()
    assert calibration.pop("sha256")
    assert calibration.pop("token_ids_sha256")
    assert calibration == {
        "source": "embedded, train",
        "unit": "stories one by one, cut at the context",
        "context": 40,
        "stories": [0, 2, 1],
        "bos": "story",
        "samples": 2,
        "tokens": 80,
        "dtype": "float32",
    }


def test_a_text_gives_random_windows_by_the_seed(monkeypatch, capsys, tmp_path):
    text, out = tmp_path / "text.txt", tmp_path / "out"
    text.write_text("Anna had three apples. Then she found two more. " * 20)
    arguments = ("--samples", 3, "--context", 16, "--seed", 4, "--calibration", text)
    assert run(monkeypatch, "quantize", "embedded", out, "--method", "gptq", *arguments, "--json") == 0
    calibration = method_of(out)["calibration"]
    windows = calibration_windows(
        read_texts(text), load_tokenizer(embedded.path()), context=16, samples=3, seed=4
    )
    assert calibration == {**windows.to_json(), "dtype": "float32"}
    assert (calibration["seed"], calibration["samples"], calibration["tokens"]) == (4, 3, 48)


def test_place_of_bos_is_recorded(monkeypatch, tmp_path):
    text = tmp_path / "text.txt"
    text.write_text("Anna had three apples. Then she found two more. " * 20)
    arguments = ("--method", "gptq", "--samples", 3, "--context", 16, "--calibration", text, "--force")
    for bos, told in (("auto", None), ("each", "window"), ("none", "none")):
        assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments, "--bos", bos) == 0
        assert method_of(tmp_path / "out")["calibration"].get("bos") == told


def test_model_without_a_longest_context_needs_one(monkeypatch, capsys, tmp_path):
    config = BloomConfig(vocab_size=1024, hidden_size=32, n_layer=2, n_head=2)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "bloom")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(embedded.path() / name, tmp_path / "bloom")
    capsys.readouterr()  # What transformers tells of it.
    stories = tmp_path / "stories.json"
    stories.write_text(json.dumps(["Anna had three apples."] * 9))
    arguments = (
        tmp_path / "bloom",
        tmp_path / "out",
        "--method",
        "gptq",
        "--samples",
        9,
        "--calibration",
        stories,
    )
    assert run(monkeypatch, "quantize", *arguments) == 2
    assert capsys.readouterr().err == (
        "ternhw: Context must be given: the configuration of the model has no max_position_embeddings "
        "(--context)\n"
    )
    assert run(monkeypatch, "quantize", *arguments, "--context", 8) == 0
    assert method_of(tmp_path / "out")["calibration"]["context"] == 8


def test_context_must_be_one_the_model_has(monkeypatch, capsys, tmp_path):
    arguments = ("--method", "gptq", "--context", 1000)
    assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments) == 2
    longest = embedded_config()["max_position_embeddings"]
    message = f"ternhw: Context must be from 1 to {longest}, the model's longest, not 1000\n"
    assert capsys.readouterr().err == message


def test_a_budget_that_cannot_be_met_is_one_line_with_the_range_and_exit_2(monkeypatch, capsys, tmp_path):
    arguments = ("--method", "tied32", "--scales", "u8", "--samples", 2, "--bits-budget")
    assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments, 1.5) == 2
    captured = capsys.readouterr()
    found = re.fullmatch(
        r"ternhw: Bits budget must be from (1\.\d{3}) to (3\.\d{3}) bits per weight for this model and "
        r"method, not 1\.5 \(--bits-budget\)\n",
        captured.err,
    )
    assert found and captured.out == ""
    assert not (tmp_path / "out").exists()
    assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments, found[1], "--dry-run") == 0


def test_planes_by_layer_are_quantised_and_shown(monkeypatch, capsys, source, tmp_path):
    named = ("--layer-planes", "q_proj=3,1.*.down_proj=1", "--json")
    assert run(monkeypatch, "quantize", source, tmp_path / "out", *named) == 0
    capsys.readouterr()
    assert run(monkeypatch, "inspect", tmp_path / "out", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    changed = {layer["name"]: layer["planes"] for layer in shown["layers"] if layer["planes"] != 2}
    assert changed == shown["format"]["layer_planes"]
    assert shown["format"]["layer_planes"] == {
        "model.layers.0.self_attn.q_proj": 3,
        "model.layers.1.mlp.down_proj": 1,
        "model.layers.1.self_attn.q_proj": 3,
    }


def embedded_config():
    return json.loads((embedded.path() / "config.json").read_text())


@pytest.mark.parametrize("as_json", [True, False])
def test_a_dry_run_prints_the_plan_and_writes_nothing(monkeypatch, capsys, source, tmp_path, as_json):
    out = tmp_path / "out"
    assert run(monkeypatch, "quantize", source, out, "--dry-run", *["--json"] * as_json) == 0
    printed = capsys.readouterr().out
    assert not out.exists()
    if as_json:
        planned = json.loads(printed)["plan"]
        run(monkeypatch, "quantize", source, out, "--json")
        totals = json.loads(capsys.readouterr().out)["totals"]
        assert planned["bits_per_weight"] == pytest.approx(totals["bits_per_weight"])
        assert planned["artifact_bytes"] == totals["bytes"]
    else:
        # By hand: q and o of 20×20, k and v of 10×20, three of 33×20; embedding 11×20, five norms of 20.
        assert f"quantised weights\t95.2% of {2 * (800 + 400 + 1980) + 220 + 100}" in printed
        assert re.search("time\t0 s, estimated from 660 weights", printed)


def test_a_dry_run_of_a_calibrated_method_knows_no_time(monkeypatch, capsys, tmp_path):
    arguments = ("--method", "gptq", "--samples", 1, "--dry-run")
    assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments) == 0
    assert "time\tunknown" in capsys.readouterr().out


def test_tuning_follows_quantising(monkeypatch, capsys, tmp_path):
    out = tmp_path / "out"
    arguments = ("--tune", "scales", "--samples", 2, "--context", 40, "--tune-epochs", 1, "--json")
    assert run(monkeypatch, "quantize", "embedded", out, "--packing", "2bit", *arguments) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed.keys() == {"tensors", "totals", "tuning"}
    assert printed["tuning"]["tokens"] == 80
    assert printed["tuning"]["bits_per_weight"] == pytest.approx(printed["totals"]["bits_per_weight"])
    assert method_of(out)["tuned"]["what"] == "scales"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_tuning_refuses_before_it_quantises_and_takes_no_folder_of_others(monkeypatch, capsys, tmp_path):
    for name in ("out", "out.untuned"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.md").write_text("mine")
    (tmp_path / "file").write_text("mine")
    arguments = ("--tune", "scales", "--samples", 2, "--context", 40, "--tune-epochs", 1)
    rule = "Output folder must be new, empty or of the same run, unless its content may be replaced"
    for name, message in (
        ("file", f"Output must be a folder, not a file: {tmp_path / 'file'}"),
        ("out", f"{rule}: {tmp_path / 'out'} (--force)"),
    ):
        assert run(monkeypatch, "quantize", "embedded", tmp_path / name, *arguments) == 2
        assert capsys.readouterr().err == f"ternhw: {message}\n"
    assert run(monkeypatch, "quantize", "embedded", tmp_path / "out", *arguments, "--force") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "out", "out.untuned"]
    assert (tmp_path / "out.untuned" / "notes.md").read_text() == "mine"


def test_help_loads_no_heavy_package():
    script = (
        "import sys\n"
        "import ternhw.commands.quantize, ternhw.commands.inspect\n"
        "print(sorted({'torch', 'numpy', 'numba', 'safetensors'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_real_model_is_quantised_within_its_reference_error(monkeypatch, capsys, tmp_path):
    if not STORIES_3M.exists():
        pytest.skip("needs ../shared/models/stories3M")
    assert run(monkeypatch, "quantize", STORIES_3M, tmp_path / "out", "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert len(printed["tensors"]) == 42
    assert all(0.16 < tensor["relative_error"] < 0.18 for tensor in printed["tensors"])
    # d = 192 takes 2·1.6 bits of trits and 2·2·16/192 of scales, d = 512 takes 3.2 + 0.25.
    assert printed["totals"]["bits_per_weight"] == pytest.approx(3.5125, abs=0.002)
    assert printed["totals"]["covered_share"] == pytest.approx(0.7494, abs=1e-4)
