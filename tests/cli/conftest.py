from pathlib import Path

import pytest
from command import ALTERED, ARTICLE, Result, Run

from factcheck.cli.app import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line in an empty folder and return what a shell would see."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FACTCHECK_DB", raising=False)
    monkeypatch.setenv("COLUMNS", "160")

    def run_command(*arguments: str) -> Result:
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        printed = capsys.readouterr()
        code = stopped.value.code
        return Result(code if isinstance(code, int) else 0, printed.out, printed.err)

    return run_command


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return "article.txt"


@pytest.fixture
def added(run: Run, article: str, tmp_path: Path) -> Run:
    """The command line over a database that holds an article and one that alters it."""
    (tmp_path / "altered.txt").write_text(ALTERED, encoding="utf-8")
    assert run("add", article, "altered.txt").code == 0
    return run
