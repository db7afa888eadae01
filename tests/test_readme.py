"""The README's transcript is run: what it shows is what the program prints."""

import doctest
import re
import shlex
from pathlib import Path

import pytest

from factcheck.cli.app import main

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- file (\S+) -->\n```text\n(.*?)```", README, re.DOTALL))
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [
    block for block in CONSOLE if re.match(r"\$ factcheck (add|claim|verify|drift|undo) ", block)
]


def test_the_transcript_is_what_the_program_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FACTCHECK_DB", raising=False)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert len(COMMANDS) == 6
    for block in COMMANDS:
        command, _, shown = block.partition("\n")
        with pytest.raises(SystemExit) as stopped:
            main(shlex.split(command.removeprefix("$ factcheck")))
        assert stopped.value.code in (None, 0)
        printed = "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines())
        same = doctest.OutputChecker().check_output(shown, printed + "\n", doctest.ELLIPSIS)
        assert same, f"{command}\nprints\n{printed}"


@pytest.mark.parametrize("target", ["demo", "test", "lint", "bench", "docs"])
def test_the_targets_named_are_in_the_makefile(target: str) -> None:
    makefile = (Path(__file__).resolve().parents[1] / "Makefile").read_text(encoding="utf-8")
    assert f"`make {target}`" in README or f"$ make {target}" in README
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_the_exit_codes_are_those_of_the_program() -> None:
    from factcheck.cli.app import EPILOG

    words = " ".join(EPILOG.replace("**Exit codes**: ", "").split()).removesuffix(".")
    assert words in " ".join(README.split())
