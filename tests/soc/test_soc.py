"""A whole simulated board, with processor, memory and engine, writes the text of the C decoder."""

import json

import pytest

from ternhw.image import read_map
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
