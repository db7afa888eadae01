import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from chromium import LAUNCH, find_chromium
from datasette.app import Datasette
from newsroom import make_newsroom, read_numbers
from playwright.sync_api import Browser, Page, sync_playwright

from factcheck.web.serve import site_arguments


@pytest.fixture(scope="session")
def room_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_newsroom(tmp_path_factory.mktemp("newsroom") / "room.db")


@dataclass(frozen=True)
class Client:
    """A Datasette in this process, asked as a browser would."""

    datasette: Datasette

    def get(self, path: str, **options: Any) -> Any:
        return asyncio.run(self.datasette.client.get(path, **options))


@pytest.fixture
def site(room_file) -> Client:
    return Client(Datasette([str(room_file)], settings={"default_allow_sql": False}))


@pytest.fixture(scope="session")
def numbers(room_file) -> dict[str, int]:
    return read_numbers(room_file)


@pytest.fixture(scope="session")
def served(room_file) -> Iterator[str]:
    """The address of the newsroom's site, served as ``factcheck serve`` does."""
    port = free_port()
    arguments = site_arguments(room_file, host="127.0.0.1", port=port)
    server = subprocess.Popen(
        [sys.executable, "-m", "datasette", *arguments],
        env={**os.environ, "PYTHONWARNINGS": "default"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield wait_for(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(address: str, server: subprocess.Popen[bytes]) -> str:
    """Return the address once it answers."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert server.poll() is None, "the server stopped at once"
        try:
            httpx.get(f"{address}/about", timeout=5).raise_for_status()
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return address
    raise AssertionError(f"{address} does not answer")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for one file of tests: while it runs, no other event loop can."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=str(find_chromium()), args=list(LAUNCH)
        )
        yield chromium
        chromium.close()


DESKTOP, PHONE = 1280, 390


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def page(request, browser, served) -> Iterator[Page]:
    """A page of the served site; what went wrong in it fails the test."""
    context = browser.new_context(base_url=served, viewport={"width": request.param, "height": 900})
    shown = context.new_page()
    wrong: list[str] = []
    shown.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    shown.on("pageerror", lambda error: wrong.append(str(error)))
    shown.on("requestfailed", lambda asked: wrong.append(f"failed: {asked.url}"))
    shown.on(
        "response", lambda a: wrong.append(f"{a.status}: {a.url}") if a.status >= 400 else None
    )
    yield shown
    context.close()
    assert wrong == []
