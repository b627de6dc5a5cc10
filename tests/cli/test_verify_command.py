"""Wrong uses of ``ternhw verify``, each with one line and exit status 2."""

import signal
import subprocess
import sys
from xml.etree import ElementTree

import pytest


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--waves", "w.fst"), "--waves needs --replay"),
        (("--minutes", "0"), "--minutes must be above 0, not 0"),
        (("--runs", "-1"), "--runs must be at least 0, not -1"),
        (("--jobs", "2", "--scheduler", "tcp://a:1"), "--jobs cannot be combined with --scheduler"),
        (("--junit", "same", "--html", "same"), "--junit and --html must name different files"),
        (("--junit", "no/folder.xml"), "Output must be in an existing folder: no/folder.xml"),
        (("--coverage", "c"), "--coverage needs --config or other options of the array"),
        (("--replay", "none"), "Fixture must be a folder with case.json, not none"),
        (("--replay", "none", "--runs", "1"), "--runs cannot be combined with --replay"),
        (("--replay", "none", "--waves", "w.txt"), "Waveform must end in .fst or .vcd, not w.txt"),
    ],
)
def test_wrong_use_is_refused(tmp_path, monkeypatch, run, arguments, message):
    monkeypatch.chdir(tmp_path)
    assert run("verify", *arguments) == (2, "", f"ternhw: {message}\n")
    assert list(tmp_path.iterdir()) == []


def test_terminated_regression_writes_its_reports(tmp_path):
    config = ("--rows", "1", "--lanes", "1", "--group-size", "1", "--max-in-features", "4")
    command = (sys.executable, "-m", "ternhw", "verify", *config, "--minutes", "60", "--junit", "junit.xml")
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline().startswith("cases: ")
        process.terminate()
        rest = process.stdout.read()
    assert process.returncode == 128 + signal.SIGTERM
    assert "terminated" in rest
    assert len(ElementTree.parse(tmp_path / "junit.xml").findall(".//testcase")) >= 1
