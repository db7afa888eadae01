import subprocess
import sys
import venv
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty environment with nothing but the wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(TOP)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    [wheel] = folder.glob("*.whl")
    venv.create(folder / "environment", with_pip=True)
    scripts = folder / "environment" / "bin"
    install = [scripts / "python", "-m", "pip", "install", "--quiet", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, text=True)
    return scripts


def test_the_demo_works_from_any_folder(installed: Path, tmp_path: Path) -> None:
    command = [installed / "factcheck", "demo", "--no-serve"]
    shown = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert "7 articles added" in shown.stdout
    assert "2 sample verdicts recorded" in shown.stdout
    assert (tmp_path / "db" / "demo.db").exists()


def test_datasette_finds_the_plugin(installed: Path, tmp_path: Path) -> None:
    command = [installed / "datasette", "plugins"]
    shown = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert '"factcheck"' in shown.stdout


def test_the_version_is_the_one_of_the_package(installed: Path, tmp_path: Path) -> None:
    from factcheck import __version__

    command = [installed / "factcheck", "--version"]
    shown = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert shown.stdout == f"factcheck {__version__}\n"


def test_the_wheel_holds_the_model(installed: Path, tmp_path: Path) -> None:
    code = "from factcheck.models import read_tagger, read_vocabulary as r; print(len(read_tagger()), len(r()))"
    command = [installed / "python", "-c", code]
    shown = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)

    from factcheck.models import read_tagger, read_vocabulary

    assert shown.stdout.split() == [str(len(read_tagger())), str(len(read_vocabulary()))]
