import subprocess
import sys
from pathlib import Path

import pytest
from command import Run

from factcheck import __version__
from factcheck.cli.app import app
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
    assert len(sections) == 8
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
