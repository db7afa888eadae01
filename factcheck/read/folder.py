"""The files of a folder, in an order that stays."""

import stat
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import InputError
from factcheck.read.document import readable
from factcheck.read.formats import format_of_name


def files_below(folder: Path) -> Iterator[tuple[Path, InputError | None]]:
    """Yield the files below ``folder`` that a format claims, sorted, depth first.

    Hidden names, other endings and things that are no files are passed over; a folder
    met before (links can run in circles) is not entered again. What cannot be looked
    into comes with the error.
    """
    entered: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        kind = _kind(path)
        if path is folder or kind == stat.S_IFDIR:
            try:
                waiting += reversed(_entries(path, entered))
            except InputError as error:
                yield path, error
        elif format_of_name(path.name):
            if kind == stat.S_IFREG:
                yield path, None
            elif kind is None:
                yield path, InputError("a link that leads nowhere")


def _entries(folder: Path, entered: set[tuple[int, int]]) -> list[Path]:
    with readable():
        status = folder.stat()
        identity = (status.st_dev, status.st_ino)
        if identity in entered:
            return []
        entered.add(identity)
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _kind(path: Path) -> int | None:
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except OSError:
        return None
