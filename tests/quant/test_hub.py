"""Models by their names on the Hub, from a server of our own: nothing here needs a network."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import ternhw_quant
from ternhw_quant import embedded
from ternhw_quant.hub import Origin, is_name, origin_of
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.tensors import model_digest

ROOT = Path(__file__).parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
#: What the repository has besides the model, and nobody needs.
OTHERS = ("pytorch_model.bin", "original/model.safetensors", "consolidated.safetensors")


class Hub(ThreadingHTTPServer):
    """A Hub with repositories, org/model among them, each of one commit with the tag v1."""

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), Repository)
        self.folders, self.fetched = {"org/model": folder}, []

    def files(self, repository):
        found = {path.name: path.read_bytes() for path in self.folders[repository].iterdir()}
        return found | dict.fromkeys(OTHERS, b"no")


class Repository(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.answer(body=False)

    def do_GET(self):
        self.answer(body=True)

    def answer(self, *, body):
        path = self.path.partition("?")[0]
        name = "/".join(path.removeprefix("/api/models").split("/")[1:3])
        if name not in self.server.folders:
            self.refuse("RepoNotFound")
            return
        api, files = f"/api/models/{name}", self.server.files(name)
        if path in (api, *(f"{api}/revision/{name}" for name in ("main", "v1", COMMIT))):
            siblings = [{"rfilename": name} for name in files]
            self.reply(json.dumps({"id": name, "sha": COMMIT, "siblings": siblings}).encode())
        elif path == f"{api}/tree/{COMMIT}":
            told = [{"type": "file", "path": n, "size": len(c), "oid": "0" * 40} for n, c in files.items()]
            self.reply(json.dumps(told).encode())
        elif path.startswith(f"/{name}/resolve/") and (file := path.split("/", 5)[5]) in files:
            if body:
                self.server.fetched.append(file)
            self.reply(files[file], body=body)
        else:
            self.refuse("EntryNotFound" if "/resolve/" in path else "RevisionNotFound")

    def refuse(self, kind):
        self.send_response(404)
        self.send_header("X-Error-Code", kind)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def reply(self, content, *, body=True):
        self.send_response(200)
        self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            self.wfile.write(content)


@pytest.fixture
def hub():
    with Hub(embedded.path()) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def python(hub, tmp_path):
    """Run Python in a process of its own, for which the Hub is ours; its cache is in `tmp_path`."""

    def run(*arguments, **environment):
        own = {"HF_ENDPOINT": f"http://127.0.0.1:{hub.server_port}", "HF_HOME": str(tmp_path / "hub")}
        own["PYTHONPATH"] = os.pathsep.join(str(ROOT / part) for part in (".", "quant", "sim"))
        inherited = {name: value for name, value in os.environ.items() if not name.endswith("_OFFLINE")}
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            env={**inherited, **own, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_model_of_the_hub_is_quantised_and_its_commit_recorded(hub, python, tmp_path):
    arguments = ("-m", "ternhw", "quantize", "org/model", tmp_path / "out", "--revision", "v1", "--json")
    done = python(*arguments)
    assert done.returncode == 0, done.stderr
    told = open_artifact(tmp_path / "out", check_digests=True).quantization.method["source"]
    assert told == {"repository": "org/model", "commit": COMMIT}
    assert (
        "base_model: org/model\nbase_model_relation: quantized\n" in (tmp_path / "out/README.md").read_text()
    )
    assert sorted(hub.fetched) == sorted(path.name for path in embedded.path().iterdir())
    # Again, from the cache alone, and the model of the cache by its folder.
    done = python(*arguments, "--force", HF_ENDPOINT="http://127.0.0.1:9", HF_HUB_OFFLINE="1")
    assert done.returncode == 0, done.stderr
    snapshot = tmp_path / "hub/hub/models--org--model/snapshots" / COMMIT
    ternhw_quant.quantize(snapshot, tmp_path / "same")
    for path in (tmp_path / "out").iterdir():
        assert path.read_bytes() == (tmp_path / "same" / path.name).read_bytes()


#: Runs the command lines in its argument one after another, and prints what each says.
COMMANDS = """
import json, sys, contextlib, io
from ternhw import cli
for each in json.loads(sys.argv[1]):
    sys.argv, out = ["ternhw", *each], io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            cli.main()
    except SystemExit as stopped:
        print(json.dumps([stopped.code or 0, json.loads(out.getvalue() or "null")]))
"""


@pytest.mark.slow
def test_every_command_that_takes_a_model_takes_its_name(hub, python, tmp_path):
    ternhw_quant.quantize("embedded", tmp_path / "artefact", method="tied32", scales="u8")
    hub.folders["org/artefact"] = tmp_path / "artefact"
    text = tmp_path / "stories.json"
    text.write_text(json.dumps(["One day Tom went to the park. He saw a dog."] * 2))
    quick = ("--samples", "2", "--context", "32")
    commands = [
        ("compare", "--model", "org/model", "--gpu", "A100-SXM4-80GB", "--clock-mhz", "200", "--json"),
        ("inspect", "--model", "org/model@v1", "--json"),
        ("evaluate", "org/model", "org/artefact@v1", "--compare", "--stories", text, "--json"),
        ("tune", "org/artefact", "org/model", tmp_path / "tuned", "--calibration", text, *quick, "--json"),
        ("run", "org/artefact", "--prompt", "Tom", "--backend", "c", "--text", text, "--json"),
        ("compile", "org/artefact", tmp_path / "image", "--json"),
        ("export", "org/artefact", tmp_path / "model.gguf", "--json"),
        ("cycles", "org/artefact", "--json"),
        ("inspect", "org/artefact", "--json"),
    ]
    done = python("-c", COMMANDS, json.dumps([list(map(str, each)) for each in commands]))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [status for status, _ in found] == [0] * len(commands), done.stderr
    assert [each["model"] for each in found[2][1]["records"]] == ["org/model", "org/artefact@v1"]
    assert found[2][1]["records"][0]["sha256"] == model_digest(embedded.path())


def test_shapes_are_read_without_weights(hub, python):
    done = python("-m", "ternhw", "inspect", "--model", "org/model", "--json")
    assert done.returncode == 0, done.stderr
    assert hub.fetched
    assert not [name for name in hub.fetched if name.endswith(".safetensors")]


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        (("org/none",), {}, "org/none: there is no such model, or it needs a login (hf auth login)"),
        (("org/model@v2",), {}, "org/model at v2: there is no such revision"),
        (
            ("org/model",),
            {"HF_ENDPOINT": "http://127.0.0.1:9"},
            "org/model: the Hub cannot be reached, and the model is not in the cache",
        ),
    ],
)
def test_model_that_cannot_be_fetched_is_one_line(python, tmp_path, arguments, environment, message):
    done = python("-m", "ternhw", "quantize", *arguments, tmp_path / "out", **environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"ternhw: Model is no folder here and cannot be fetched from the Hub: {message}\n"
    assert not (tmp_path / "out").exists()


def test_artefact_of_the_hub_is_loaded_by_transformers(hub, python, tmp_path):
    ternhw_quant.quantize(embedded.path(), tmp_path / "artefact")
    hub.folders["org/model"] = tmp_path / "artefact"
    code = """import ternhw_quant
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("org/model")
print(type(model.model.layers[0].mlp.up_proj).__name__)"""
    done = python("-c", code)
    assert done.stdout == "TernaryLinear\n", done.stderr


def test_revision_needs_a_name(run, tmp_path):
    assert run("quantize", "embedded", tmp_path / "out", "--revision", "v1") == (
        2,
        "",
        "ternhw: A revision needs the name of a model of the Hub, not embedded (--revision)\n",
    )
    assert run("quantize", "org/model@v1", tmp_path / "out", "--revision", "v2") == (
        2,
        "",
        "ternhw: A revision must be given once, not also in org/model@v1 (--revision)\n",
    )


def test_names_are_told_from_folders(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("org/model", "org/model@v1.0", "org/model@refs/pr/1", "Org-1/a_b.c@" + COMMIT):
        assert is_name(name), name
    for other in (
        "embedded",
        "./org/model",
        "/org/model",
        "a/b/c",
        "org/",
        "org/..",
        Path("org/model"),
        "org/a@",
        "org/a@/b",
    ):
        assert not is_name(other), other
    (tmp_path / "org/model").mkdir(parents=True)
    assert not is_name("org/model")


def test_folder_of_the_cache_tells_its_origin():
    folder = Path("/cache/hub/models--org--a-model/snapshots")
    assert origin_of(folder / COMMIT) == Origin("org/a-model", COMMIT)
    for other in (folder / "main", folder, Path("/cache/models") / COMMIT, Path("model"), Path("/")):
        assert origin_of(other) is None
