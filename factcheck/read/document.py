"""One opened source of articles, whatever its format."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from factcheck.errors import InputError
from factcheck.read.metadata import ArticleMetadata
from factcheck.settings import MEGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Bytes with a name, and what is known of them before they are read.

    ``id`` names an article that has no name of its own, ``location`` is what a Problem
    points at. ``url`` is the address the bytes came from, ``charset`` the encoding that
    the server declared. ``max_bytes`` bounds one article.
    """

    id: str
    location: str
    stream: BinaryIO
    given: ArticleMetadata
    max_bytes: int
    url: str | None = None
    charset: str | None = None

    def whole(self) -> bytes:
        """Return all bytes of a document that is one article.

        Raises:
            InputError: more than ``max_bytes``, none, or white space alone.
        """
        with readable():
            data = self.stream.read(self.max_bytes + 1)
        if len(data) > self.max_bytes:
            raise too_large(self.max_bytes)
        if not data:
            raise InputError("empty")
        if data.isspace():
            raise InputError("nothing but white space")
        return data


def too_large(max_bytes: int) -> InputError:
    """Return the error for a document over the limit."""
    return InputError(f"larger than {max_bytes / MEGABYTE:g} MB")


@contextmanager
def readable() -> Iterator[None]:
    """Turn what files, folders and gzip streams raise into InputErrors."""
    try:
        yield
    except FileNotFoundError:
        raise InputError("no such file or folder") from None
    except PermissionError:
        raise InputError("may not be read (permission denied)") from None
    except (EOFError, zlib.error):
        raise InputError("damaged gzip data") from None
    except OSError as error:
        raise InputError((error.strerror or str(error)).lower()) from None
