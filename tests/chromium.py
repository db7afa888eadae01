"""The browser of the browser tests: find it, or install it.

``python tests/chromium.py`` leaves a Chromium that the tests find, or fails with one line.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

VARIABLE = "FACTCHECK_CHROMIUM"
COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

LAUNCH = (
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Root in a container has no sandbox; the rest keeps the browser from calling home."""


class ChromiumError(Exception):
    """There is no Chromium, and none could be installed."""


def find_chromium() -> Path:
    """Return the Chromium to test with.

    Raises:
        ChromiumError: none is installed.
    """
    found = named_chromium() or installed_chromium() or playwright_chromium()
    if found is None:
        raise ChromiumError(f"no Chromium found; run python tests/chromium.py or set {VARIABLE}")
    return found


def named_chromium() -> Path | None:
    """Return the one that the environment names.

    Raises:
        ChromiumError: what it names is not there.
    """
    named = os.environ.get(VARIABLE)
    if not named:
        return None
    if not os.access(named, os.X_OK):
        raise ChromiumError(f"{VARIABLE} names {named}, which is no program")
    return Path(named)


def installed_chromium() -> Path | None:
    """Return the one of the system."""
    paths = (shutil.which(command) for command in COMMANDS)
    return next((Path(path) for path in paths if path), None)


def playwright_chromium() -> Path | None:
    """Return the one that Playwright keeps."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def install_chromium() -> None:
    """Install Debian's package as root on Debian, else Playwright's own build.

    Raises:
        ChromiumError: neither could be installed.
    """
    for commands in ways_to_install():
        if all(succeeds(command) for command in commands):
            return
    raise ChromiumError(
        f"Chromium could not be installed; install one and set {VARIABLE} to its path"
    )


def ways_to_install() -> list[list[list[str]]]:
    """Return the ways there are, the best first, each a list of commands."""
    apt = ["apt-get", "--quiet=2"]
    debian = [[*apt, "update"], [*apt, "install", "--yes", "--no-install-recommends", "chromium"]]
    own = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    with_libraries = [[sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]]
    if is_root() and shutil.which("apt-get"):
        return [debian, with_libraries]
    return [own]


def is_root() -> bool:
    """Say whether packages of the system may be installed."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def succeeds(command: list[str]) -> bool:
    """Run a command and say whether it came to a good end."""
    print("$", " ".join(command), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def ensure_chromium() -> Path:
    """Return the Chromium to test with, installed if there was none.

    Raises:
        ChromiumError: there is none and none could be installed.
    """
    try:
        return find_chromium()
    except ChromiumError:
        if os.environ.get(VARIABLE):
            raise
        install_chromium()
    return find_chromium()


if __name__ == "__main__":
    try:
        print(f"Chromium: {ensure_chromium()}")
    except ChromiumError as error:
        sys.exit(f"tests/chromium.py: {error}")
