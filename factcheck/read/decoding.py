"""Bytes to text: the encoding, the newlines, and characters that are none."""

import codecs
import re

from factcheck.core.characters import OVERRIDES
from factcheck.errors import InputError

_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"\x7fELF", "a program"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_TEXTLESS = frozenset(range(32)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1B} | {0x7F}
_BINARY_SHARE = 0.02
"""Control characters in a text are strays, well under one in fifty; random bytes hold
one in nine."""

_TEXT_CODECS = re.compile(
    r"(?:windows|cp|iso|latin|koi8|mac|shift|sjis|euc|gb|big5|utf[-_]?(?:8|16|32))"
)
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
"""A page that declares Latin-1 is read as Windows-1252, as the WHATWG Encoding Standard says."""

_CLEAN = 0.05
"""charset-normalizer's measure of mess. On English, French, German, Polish and Russian
sentences in eight encodings the true one scored up to 0.048, UTF-8 with a byte missing
0.062 and up."""

_CONTROLS = dict.fromkeys((*_TEXTLESS, 0x1B, *range(0x80, 0xA0), 0xFEFF, *OVERRIDES), " ")
_NEWLINES = re.compile("\r\n|[\r\f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(data: bytes, declared: str | None = None) -> str:
    """Return ``data`` as clean text (see ``clean_text``).

    A byte order mark decides; then UTF-8, which legacy text does not pass by chance;
    then the ``declared`` encoding; then a detected one, if no other fits.

    Raises:
        InputError: binary data, or an encoding that cannot be told for certain.
    """
    refuse_binary(data)
    for encoding in filter(None, (_marked(data) or "utf-8", _known_codec(declared))):
        text = _strictly(data, encoding)
        if text is not None:
            return clean_text(text)
    return clean_text(_detected(data))


def clean_text(text: str) -> str:
    r"""Return ``text`` with ``\n`` for every newline and no character that is none.

    Control characters, bidirectional overrides and stray byte order marks become spaces
    and halves of surrogate pairs U+FFFD, one for one, so that offsets stand; white space
    at the end goes.
    """
    unified = _NEWLINES.sub("\n", text).translate(_CONTROLS)
    return _SURROGATES.sub("\ufffd", unified).rstrip()


def refuse_binary(data: bytes) -> None:
    """Look at the start of ``data`` for signs that it is no text.

    Raises:
        InputError: a known binary format, or too many control characters.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{kind}, not text")
    sample = data[:_SAMPLE]
    if not _marked(data) and sum(byte in _TEXTLESS for byte in sample) > (
        len(sample) * _BINARY_SHARE
    ):
        raise InputError("binary data, not text")


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _known_codec(declared: str | None) -> str | None:
    if not declared or not _TEXT_CODECS.match(declared.lower()):
        return None
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return None
    return _AS_BROWSERS_DO.get(name, name)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _detected(data: bytes) -> str:
    """Detection speaks of likelihood: all readings that look like clean text must agree."""
    from charset_normalizer import from_bytes

    readings = {str(guess) for guess in from_bytes(data) if guess.chaos <= _CLEAN}
    if len(readings) != 1:
        raise InputError("wrong encoding: not UTF-8, and no other for certain (save it as UTF-8)")
    return readings.pop()
