import asyncio
import json
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from datasette.app import Datasette
from newsroom import make_newsroom

from factcheck.errors import SetupError
from factcheck.web.serve import SETTINGS, check_path, check_port, serve_site, site_arguments


def test_the_arguments_are_those_of_datasette(room_file):
    arguments = site_arguments(room_file, host="0.0.0.0", port=8080)
    assert arguments[:6] == ["serve", str(room_file), "--host", "0.0.0.0", "--port", "8080"]
    for name in ("default_allow_sql", "allow_download", "suggest_facets"):
        place = arguments.index(name)
        assert arguments[place - 1 : place + 2] == ["--setting", name, "off"]


UNSERVED = {
    "a part of an address": "h#a%41.db",
    "an escape": "a%41b.db",
    "a question": "q?mode=ro.db",
    "a line break": "two\nlines.db",
    "bytes that are no text": "x\udcff.db",
}


@pytest.mark.parametrize("name", UNSERVED.values(), ids=UNSERVED)
def test_a_name_that_datasette_cannot_open_is_refused_before_it_starts(tmp_path, name):
    with pytest.raises(SetupError, match="cannot be served: ") as refused:
        serve_site(tmp_path / name, host="127.0.0.1", port=8001)
    assert str(refused.value).isprintable()


SERVED = ("-x.db", "_memory.db", "_internal.db", "a b.db", "v1.2.db", "städte.db")


@pytest.mark.parametrize("name", SERVED)
def test_an_odd_name_is_served(tmp_path, monkeypatch, name):
    make_newsroom(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    check_path(Path(name))
    _, file, *_ = site_arguments(Path(name), host="127.0.0.1", port=8001)
    datasette = Datasette([file])
    home = asyncio.run(datasette.client.get("/")).text
    assert "8 quotations" in home
    (way,) = re.findall(r'<a href="([^"]+)">Tables</a>', home)
    tables = asyncio.run(datasette.client.get(way)).text
    assert "Quotes, claims and verdicts" in tables


def test_a_name_like_an_option_is_a_file_to_the_program(tmp_path):
    make_newsroom(tmp_path / "-x.db")
    arguments = site_arguments(Path("-x.db"), host="127.0.0.1", port=8001)
    command = [sys.executable, "-m", "datasette", *arguments, "--get", "/search.json"]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout)["page"]["total"] == 6


def test_datasette_knows_every_setting():
    from datasette.app import DEFAULT_SETTINGS

    assert set(SETTINGS) <= set(DEFAULT_SETTINGS)


@pytest.fixture
def taken():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_port_in_use_is_named_with_the_way_out(taken, room_file):
    with pytest.raises(SetupError, match=rf"port {taken} on 127.0.0.1 is in use; .*--port"):
        serve_site(room_file, host="127.0.0.1", port=taken)


def test_a_host_that_is_not_here():
    with pytest.raises(SetupError, match=r"cannot listen on 192\.0\.2\.1:8001: "):
        check_port("192.0.2.1", 8001)
    with pytest.raises(SetupError, match=r"cannot listen on no\.such\.host\.invalid:8001: "):
        check_port("no.such.host.invalid", 8001)


def test_a_port_of_the_system_without_the_rights_to_it():
    from factcheck.web.serve import explain

    assert "above 1023" in explain(PermissionError(13, "Permission denied"), "127.0.0.1", 80)


SERVE = """
import sys
from pathlib import Path
from factcheck.web.serve import serve_site
serve_site(Path(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]))
"""


def test_the_site_is_served_until_it_is_stopped(room_file):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-c", SERVE, str(room_file), str(port)]
    site = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        address = f"http://127.0.0.1:{port}"
        assert "Who said what" in wait_for(f"{address}/", site)
        assert httpx.get(f"{address}/room.db").status_code == 403
        assert httpx.get(f"{address}/room.json?sql=select+1").status_code == 403
    finally:
        site.send_signal(signal.SIGINT)
        _, said = site.communicate(timeout=20)
    assert b"Traceback" not in said
    assert site.returncode == 0


def wait_for(address: str, site: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and site.poll() is None:
        try:
            return httpx.get(address, timeout=5).text
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the site does not answer")
