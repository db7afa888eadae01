"""Characters that act on a page or a terminal, and stand for nothing that a reader sees.

Control characters colour a terminal or end a line in it, bidirectional overrides turn
words around, and halves of surrogate pairs (what Python makes of a file name or an
argument that is not UTF-8) can be neither stored nor printed.
"""

import re

from factcheck.errors import UsageError

OVERRIDES = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Code points that turn the reading direction around. Scripts that are written from right to
left need none of them; a name that poses as another does."""

_ACTING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_RAW_BYTES = range(0xDC80, 0xDD00)
"""How ``os.fsdecode`` keeps bytes that are no text."""


def acts(text: str) -> bool:
    """Say whether the text holds a character of this kind."""
    return _ACTING.search(text) is not None


def typed_line(text: str, *, field: str) -> str:
    """Return what a person typed as one line without such characters, perhaps empty.

    Raises:
        UsageError: it was not typed in UTF-8; the message names the ``field``.
    """
    if _SURROGATE.search(text):
        raise UsageError(f"{field} is not UTF-8: {show(text)}")
    one_line = " ".join(text.split())
    return " ".join(_ACTING.sub("", one_line).split())


def show(value: object) -> str:
    r"""Return a value from elsewhere as a message can show it, with ``\x1b`` for an escape.

    A byte of a file name that is not UTF-8 is shown as itself: ``caf\xe9.txt``.
    """
    return _ACTING.sub(_escaped, str(value))


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code - 0xDC00:02x}" if code in _RAW_BYTES else ascii(match[0])[1:-1]
