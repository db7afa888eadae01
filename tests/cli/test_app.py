import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from command import ARTICLE, Run

from factcheck import __version__
from factcheck.cli.app import app
from factcheck.cli.output import printable
from factcheck.cli.reference import render_reference, walk_commands


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"factcheck {__version__}\n"


def test_help_names_every_command_in_its_group(run: Run) -> None:
    shown = run("--help").out
    for words in ("Read", "Check", "Publish", "add", "extract", "verify", "claim", "serve", "demo"):
        assert words in shown
    assert "Exit codes" in shown


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        pytest.param(["publish"], "No such command 'publish'", id="unknown command"),
        pytest.param(["add"], "Missing argument 'SOURCE...'", id="missing argument"),
        pytest.param(["add", "x", "--outlets", "y"], "--outlets", id="unknown option"),
        pytest.param(["serve", "--port", "0"], "--port", id="port out of range"),
    ],
)
def test_wrong_usage_is_one_line(run: Run, arguments: list[str], reason: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert result.err.startswith("factcheck: ")
    assert result.err.count("\n") == 1
    assert reason in result.err


def test_no_arguments_print_the_help(run: Run) -> None:
    assert "Usage" in run().out


def test_help_loads_neither_database_nor_extractor() -> None:
    code = (
        "import sys\n"
        "from factcheck.cli.app import main\n"
        "try: main(['add', '--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlmodel', 'sqlalchemy', 'alembic', 'datasette', 'httpx', 'trafilatura',"
        " 'dateparser', 'rapidfuzz'}\n"
        "print('loaded:', sorted(heavy & set(sys.modules)))\n"
    )
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "loaded: []" in shown.stdout


def test_every_command_has_an_example() -> None:
    reference = render_reference(app, "factcheck")
    sections = reference.split("#### ")[1:]
    assert len(sections) >= 19
    for section in sections:
        assert "**Examples**" in section


def test_commands_are_named_by_the_words_that_call_them() -> None:
    import typer

    paths = [path for path, _ in walk_commands("factcheck", typer.main.get_command(app))]
    assert "factcheck claim show" in paths
    assert "factcheck claim" not in paths


def test_completion_offers_the_verdicts(tmp_path: Path) -> None:
    environment = {
        "_FACTCHECK_COMPLETE": "complete_bash",
        "COMP_WORDS": "factcheck verify 1 --verdict mos",
        "COMP_CWORD": "4",
    }
    shown = subprocess.run(
        [Path(sys.executable).with_name("factcheck")],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(shown.stdout.split()) == {"mostly_true", "mostly_false"}


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        pytest.param("a\x1b]0;owned\x07b", r"a\x1b]0;owned\x07b", id="escape sequence"),
        pytest.param("two\nlines", "two lines", id="line end"),
        pytest.param("name\u202etxt.exe", r"name\u202etxt.exe", id="turned direction"),
        pytest.param("new\udcff.txt", r"new\xff.txt", id="not UTF-8"),
        pytest.param("Zoë “quoted” – 20 %", "Zoë “quoted” – 20 %", id="plain text"),
    ],
)
def test_nothing_printed_acts_on_the_terminal(typed: str, shown: str) -> None:
    assert printable(typed) == shown


def test_a_file_name_cannot_act_on_the_terminal(run: Run) -> None:
    result = run("add", "no\x1b]0;owned\x07\nfile.txt")
    assert result.err == (r"factcheck: no\x1b]0;owned\x07\nfile.txt: no such file or folder" + "\n")


def test_an_argument_that_is_not_utf_8_is_refused(run: Run) -> None:
    result = run("claim", "list", "--speaker", "\udcff")
    assert result.code == 2
    assert result.err == r"factcheck: not UTF-8: \xff" + "\n"


def factcheck(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("factcheck"), *arguments]
    return subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False, **options)


def test_a_full_disk_behind_standard_output(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        result = factcheck("extract", "article.txt", cwd=tmp_path, stdout=full)
    assert result.returncode == 6
    assert result.stderr == (
        "factcheck: standard output cannot be written: No space left on device\n"
    )


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    result = factcheck("extract", "article.txt", cwd=tmp_path, stdout=writer)
    os.close(writer)
    assert (result.returncode, result.stderr) == (141, "")


def test_a_process_without_standard_input(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    command = f"{Path(sys.executable).with_name('factcheck')} add article.txt - <&-"
    result = subprocess.run(
        ["/bin/sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 3
    assert "1 article added" in result.stdout
    assert result.stderr == "factcheck: standard input: empty\n"


def test_ctrl_c_is_told_in_one_line(tmp_path: Path) -> None:
    lines = "\n".join(
        json.dumps({"id": str(n), "text": f'"Quote number {n} is here," Ada Brook said.'})
        for n in range(20_000)
    )
    (tmp_path / "many.jsonl").write_text(lines, encoding="utf-8")
    command = [Path(sys.executable).with_name("factcheck"), "add", "many.jsonl"]
    running = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    database = tmp_path / "db" / "factcheck.db-wal"
    while not (database.exists() and database.stat().st_size > 100_000):
        assert running.poll() is None
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (
        130,
        "factcheck: stopped; what was finished before is kept\n",
    )
