"""The files of a folder, in an order that stays."""

import stat
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import InputError
from factcheck.read.document import readable
from factcheck.read.formats import format_of_name


def files_below(folder: Path) -> Iterator[tuple[Path, InputError | None]]:
    """Yield the files below ``folder`` that a format claims, sorted, folder by folder.

    Hidden names, other endings and things that are no files are passed over; a folder
    met before (links can run in circles) is not entered again. What cannot be looked
    into comes with the error.
    """
    yield from _walk(folder, set())


def _walk(folder: Path, entered: set[tuple[int, int]]) -> Iterator[tuple[Path, InputError | None]]:
    try:
        with readable():
            status = folder.stat()
            paths = sorted(folder.iterdir())
    except InputError as error:
        yield folder, error
        return
    if (status.st_dev, status.st_ino) in entered:
        return
    entered.add((status.st_dev, status.st_ino))
    for path in paths:
        if path.name.startswith("."):
            continue
        kind = _kind(path)
        if kind == stat.S_IFDIR:
            yield from _walk(path, entered)
        elif format_of_name(path.name):
            if kind == stat.S_IFREG:
                yield path, None
            elif kind is None:
                yield path, InputError("a link that leads nowhere")


def _kind(path: Path) -> int | None:
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except OSError:
        return None
