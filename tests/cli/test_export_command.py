import json

import pytest

pytest.importorskip("gguf", reason="needs the extra export")


def test_export_says_what_the_file_costs(run, tmp_path):
    out = tmp_path / "embedded.gguf"
    status, text, _ = run("export", "embedded", out, "--type", "q8_0", "--json")
    found = json.loads(text)
    assert status == 0
    assert (found["architecture"], found["type"], found["bits_per_weight"]) == ("llama", "q8_0", 8.5)
    assert found["bytes"] == out.stat().st_size
    assert found["tensors"] == {"F32": 5, "Q8_0": 15}
    assert found["source"]["bits_per_weight"] == 16
    before = out.read_bytes()
    refused = f"ternhw: Output file must be new, unless it may be replaced: {out} (--force)\n"
    assert run("export", "embedded", out) == (2, "", refused)
    assert out.read_bytes() == before
    status, text, _ = run("export", "embedded", out, "--force")
    lines = [line.split("\t") for line in text.splitlines()]
    assert status == 0
    assert lines[0][0].startswith(f"# {out}: llama, 15 F16, 5 F32 tensors, ")
    assert lines[1:3] == [["file", "bits per weight", "MB"], ["embedded", "16.000", "2.5"]]
    assert lines[3] == [str(out), "16.000", "2.5"]


def test_export_names_wrong_use(run, tmp_path):
    status, out, err = run("export", "embedded", tmp_path / "embedded.bin")
    assert (status, out) == (2, "")
    assert err == "ternhw: Name of the output file must end in .gguf, not embedded.bin (OUT)\n"
    status, _, err = run("export", "embedded", tmp_path / "embedded.gguf", "--type", "tq1_0")
    assert status == 2
    assert err.startswith("ternhw: TQ1_0 must be of an artefact, not of a checkpoint: ")
    assert not list(tmp_path.iterdir())
