"""A whole simulated board, with processor, memory and engine, writes the text of the C decoder."""

import json

import pytest

from ternhw.image import MAP, read_map
from ternhw.soc.boards import board_of
from ternhw.soc.build import MANIFEST, build_soc, check_engine
from ternhw.soc.dialogue import BoardError, Dialogue
from ternhw.soc.simulation import running
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import with_bos

PROMPT = "One Friday, Sam"


def test_unknown_board_is_refused():
    with pytest.raises(InputError, match=r"Board must be one of ulx3s-85f, not icestick"):
        board_of("icestick")


def test_engine_that_does_not_fit_to_the_memory_is_refused(run, tmp_path, embedded_artefact):
    for flags, message in (
        (("--io", "stream"), "Engine of a board must have io memory, not stream"),
        (("--bus-bits", "64"), "Bus must have the 32 bits of the memory port of ulx3s-85f, not 64"),
        (("--accumulator-bits", "40"), "must have at most 32 bits, not 40"),
    ):
        status, _, error = run("soc", embedded_artefact, tmp_path / "out", *flags)
        assert status == 2, error
        assert message in error
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").glob("*.*"))


@pytest.fixture
def images(monkeypatch, run, tmp_path, embedded_artefact):
    """Return a function that calls `ternhw soc` up to the image, and the number of images compiled so far."""
    compiled = []

    def compile_image(work, image, config, **options):
        compiled.append(image)
        if (tmp_path / "killed").exists():
            raise InputError("killed")
        image.mkdir(parents=True)
        (image / MAP).write_text("{}")

    def build(image, *_, **__):
        raise InputError(f"has {image.name}")

    for name, value in (
        ("ternhw.compilation.compile_image", compile_image),
        ("ternhw.commands.soc.contract_of", lambda *_: None),
        ("ternhw.soc.build.check_packages", lambda: None),
        ("ternhw.soc.build.build_soc", build),
    ):
        monkeypatch.setattr(name, value)

    def call(out, *flags, artefact=embedded_artefact):
        return run("soc", artefact, out, *flags)[2], len(compiled)

    return call


def test_image_is_made_once_for_the_same_work(images, tmp_path):
    out, text = tmp_path / "out", tmp_path / "text.txt"
    text.write_text("one")
    flags = ("--text", text)
    assert images(out, *flags) == ("ternhw: has image\n", 1)
    assert images(out, *flags) == ("ternhw: has image\n", 1)
    for change in (("--context", 16), ("--head", "ptqtp"), ("--rows", 4)):
        error, count = images(out, *flags, *change)
        assert "Output folder must be new or empty" in error and "--force" in error
        assert count == 1
    text.write_text("two")  # the same name, another text
    assert "--force" in images(out, *flags)[0]
    assert images(out, *flags, "--force") == ("ternhw: has image\n", 2)
    assert images(out, *flags) == ("ternhw: has image\n", 2)


def test_run_that_was_killed_goes_on(images, tmp_path):
    out, killed = tmp_path / "out", tmp_path / "killed"
    killed.touch()
    assert images(out) == ("ternhw: killed\n", 1)
    killed.unlink()
    assert images(out) == ("ternhw: has image\n", 2)
    # A forced run for other work that is killed leaves no image of the work before.
    killed.touch()
    assert images(out, "--context", 16, "--force") == ("ternhw: killed\n", 3)
    killed.unlink()
    assert images(out, "--context", 16) == ("ternhw: has image\n", 4)


def test_folder_with_other_content_is_left_alone(images, tmp_path):
    out, image = tmp_path / "out", tmp_path / "given"
    (out / "simulated").mkdir(parents=True)
    (out / "simulated" / "mine.txt").write_text("mine")
    image.mkdir()
    (image / MAP).write_text("{}")
    for options in ({}, {"artefact": image}):
        error, count = images(out, **options)
        assert "Output folder must be new or empty" in error
        assert count == 0
    assert [path.name for path in out.iterdir() if not path.name.startswith(".")] == ["simulated"]
    assert images(tmp_path / "new", artefact=image) == ("ternhw: has given\n", 0)


@pytest.mark.sim
@pytest.mark.slow
def test_board_writes_the_text_of_the_c_decoder(run, tmp_path, embedded_artefact):
    pytest.importorskip("litex", reason='litex is not installed; run: pip install ".[soc]"')
    out = tmp_path / "soc"
    flags = ("--context", 32, "--simulate", "--prompt", PROMPT, "--tokens", 2)
    status, printed, error = run("soc", embedded_artefact, out, *flags, "--json")
    assert status == 0, error
    result = json.loads(printed)
    expected = run("run", out / "image", "--backend", "c", "--prompt", PROMPT, "--tokens", 2, "--json")
    assert result["text"] == json.loads(expected[1])["text"]
    assert result["phases"]["engine"] > 0 and result["steps"] == 1
    first = json.loads((out / MANIFEST).read_text())["files"]
    soc = build_soc(out / "image", out, board_of("ulx3s-85f"))
    assert json.loads((out / MANIFEST).read_text())["files"] == first
    check_engine(soc.board, read_map(out / "image").config)
    with running(soc.simulator, out / "simulated") as line:
        dialogue = Dialogue(line)
        assert "model ready" in dialogue.greeting()
        assert soc.config.name in dialogue.identify()
        for tokens, message in (([10**6], "not of this vocabulary"), ([1] * 40, "longer than the context")):
            with pytest.raises(BoardError, match=message):
                dialogue.generate(tokens, 2)
        ids = with_bos(load_tokenizer(out / "image"), PROMPT)
        assert dialogue.generate(ids, 2, factor=1 << 17, seed=3).steps <= 1
        damaged = bytearray((out / "bundle.bin").read_bytes()[:2048])
        damaged[8] ^= 1
        with pytest.raises(BoardError, match="header is damaged"):
            dialogue.load(bytes(damaged))
        with pytest.raises(BoardError, match="no model in memory"):
            dialogue.generate(ids, 2)
