"""What a user would notice of the libraries beneath: seconds at start, words on the terminal."""

import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parent / "samples"


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )


def test_the_heavy_libraries_wait_until_they_are_needed() -> None:
    done = run(
        "import sys, factcheck.read\n"
        "heavy = {'trafilatura', 'lxml', 'htmldate', 'dateparser', 'httpx', 'charset_normalizer'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_library_prints_nothing_whatever_it_reads(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("<html></html>")
    (tmp_path / "nested.html").write_text("<html>" + "<div>" * 5000 + "hello")
    (tmp_path / "date.html").write_text("<html><meta name=date content='the 99th of May'><p>x")
    (tmp_path / "lines.jsonl").write_text('{"text": 7}\nno\n')
    done = run(
        "import sys\nfrom factcheck.read import read_articles\n"
        "for source in sys.argv[1:]:\n    assert list(read_articles(source))",
        str(tmp_path),
        str(SAMPLES),
        "http://127.0.0.1:9/",
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
