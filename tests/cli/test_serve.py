import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from command import Run


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_in_use_is_one_line(run: Run, taken: int, command: str) -> None:
    result = run(command, "--port", str(taken))
    assert result.code == 6
    assert f"port {taken} on 127.0.0.1 is in use" in result.err
    assert result.out == ""
    assert result.err.count("\n") == 1


def test_nothing_is_made_or_promised_for_a_name_that_cannot_be_served(
    run: Run, tmp_path: Path
) -> None:
    result = run("--db", "h#a.db", "serve")
    assert (result.code, result.out) == (6, "")
    assert result.err.startswith("factcheck: h#a.db ")
    assert list(tmp_path.iterdir()) == []


def wait_for(address: str, server: subprocess.Popen[str]) -> httpx.Response:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        assert server.poll() is None
        try:
            return httpx.get(address, timeout=5)
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")


def test_the_site_is_served_until_it_is_stopped(tmp_path: Path) -> None:
    port = free_port()
    command = [Path(sys.executable).with_name("factcheck"), "serve", "--port", str(port)]
    server = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        home = wait_for(f"http://127.0.0.1:{port}/", server)
        assert home.status_code == 200
        assert "Who said what" in home.text
        tables = httpx.get(f"http://127.0.0.1:{port}/factcheck/claims.json?_shape=array")
        assert tables.json() == []
        refused = httpx.get(f"http://127.0.0.1:{port}/factcheck.json?sql=select+1")
        assert refused.status_code == 403
    finally:
        server.send_signal(signal.SIGINT)
        printed, _ = server.communicate(timeout=20)
    assert f"http://127.0.0.1:{port}" in printed
    assert (tmp_path / "db" / "factcheck.db").exists()
