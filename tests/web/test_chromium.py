import subprocess
import sys
from pathlib import Path

import chromium
import pytest
from chromium import ChromiumError, ensure_chromium, find_chromium


def test_the_one_named_comes_first(monkeypatch):
    monkeypatch.setenv(chromium.VARIABLE, sys.executable)
    assert find_chromium() == Path(sys.executable)
    assert ensure_chromium() == Path(sys.executable)


def test_a_wrong_name_is_not_passed_over(monkeypatch):
    monkeypatch.setenv(chromium.VARIABLE, "/nowhere/chromium")
    for look in (find_chromium, ensure_chromium):
        with pytest.raises(ChromiumError, match="names /nowhere/chromium, which is no program"):
            look()


def test_as_a_program_it_fails_with_one_line(monkeypatch):
    monkeypatch.setenv(chromium.VARIABLE, "/nowhere/chromium")
    ran = subprocess.run(
        [sys.executable, chromium.__file__], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith("tests/chromium.py: FACTCHECK_CHROMIUM names /nowhere/chromium")


def test_a_system_without_commands_has_none(monkeypatch, tmp_path):
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chromium.installed_chromium() is None
    assert not chromium.succeeds(["apt-get", "--version"])
