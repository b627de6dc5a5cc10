import json
import re

import pytest
import yaml

import ternhw_quant
from ternhw_quant.errors import FormatError
from tests.checkpoints import write_small_llama


@pytest.fixture
def source(tmp_path):
    return write_small_llama(tmp_path / "source", vocab_size=512, max_position_embeddings=32)


def card(folder):
    """Return what the Hub reads, and the rows of the table."""
    text = (folder / "README.md").read_text()
    _, front, body = text.split("---\n", 2)
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", body, re.MULTILINE))
    return yaml.safe_load(front), rows


def test_card_says_what_the_artefact_is(source, tmp_path):
    report = ternhw_quant.quantize(source, tmp_path / "out", group_size=16)
    front, rows = card(tmp_path / "out")
    assert front == {
        "library_name": "transformers",
        "pipeline_tag": "text-generation",
        "tags": ["ternhw", "ternary"],
    }
    assert rows["method"] == "`ptqtp`"
    assert "group_size 16" in rows["options"]
    assert rows["storage packing"] == "`dense`"
    assert rows["bits per weight"] == f"{report.bits_per_weight:.3f}"
    assert rows["share of all weights that is quantised"] == f"{report.covered_share:.1%}"
    errors = [tensor.relative_error for tensor in report.tensors]
    mean = float(rows["relative error of a quantised weight matrix, mean"])
    assert mean == pytest.approx(sum(errors) / len(errors), abs=5e-5)
    assert "calibration text" not in rows


@pytest.mark.parametrize(
    ("card_of_source", "kept"),
    [
        ("---\nlicense: apache-2.0\nlanguage: en\n---\n# A\nlicense: mit\n", {"license": "apache-2.0"}),
        (
            "---\r\nlicense: other\r\nlicense_name: own-1.0\r\nlicense_link: https://a.org/b\r\n---\r\n",
            {"license": "other", "license_name": "own-1.0", "license_link": "https://a.org/b"},
        ),
        ("---\nlicense: &a [*a]\n---\n", {}),
        ("---\nlicense: mit # or so\n---\n", {}),
        ("# No front matter\nlicense: mit\n", {}),
        ("---\nlicense: mit\n", {}),
    ],
)
def test_card_has_the_licence_of_the_source(source, tmp_path, card_of_source, kept):
    (source / "README.md").write_bytes(card_of_source.encode())
    ternhw_quant.quantize(source, tmp_path / "out")
    front, _ = card(tmp_path / "out")
    assert {name: value for name, value in front.items() if name.startswith("license")} == kept


def test_card_of_a_tuned_artefact_says_both_texts(tmp_path):
    ternhw_quant.quantize("embedded", tmp_path / "out", method="tied32-h", samples=2)
    options = {"samples": 2, "epochs": 1}
    report = ternhw_quant.tune(tmp_path / "out", "embedded", tmp_path / "tuned", what="scales", **options)
    front, rows = card(tmp_path / "tuned")
    assert front["license"] == "apache-2.0"  # By way of the card of the artefact.
    assert rows["calibration text"].startswith("embedded, train (SHA-256 ")
    assert f"tokens {report.tokens}" in rows["tuning text"]
    assert "what scales" in rows["tuning"]
    assert f"last_loss {report.last_loss:.6g}" in rows["tuning"]


def test_digest_of_the_card_is_checked(source, tmp_path):
    ternhw_quant.quantize(source, tmp_path / "out")
    index = json.loads((tmp_path / "out/model.safetensors.index.json").read_text())
    assert "README.md" in index["digests"]["files"]
    (tmp_path / "out/README.md").write_text("changed")
    with pytest.raises(FormatError, match=r"^File must have the digest of .*README\.md$"):
        ternhw_quant.open_artifact(tmp_path / "out", check_digests=True)
