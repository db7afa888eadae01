"""What the index of wordings holds: hashed word sequences of a text.

Winnowing (Schleimer, Wilkerson and Aiken 2003) over word 3-grams with a window of 2: any
two texts that have four words in a row in common share a fingerprint. On ten thousand
quotations of real news, already with a window of 3, those that share one hold 99.9 % of the
pairs that comparing all with all links, excerpts included; but it loses a short wording with
a slip of the pen in a long text, and the slip then begins a claim of its own.
"""

from functools import lru_cache

from xxhash import xxh3_64_intdigest

from factcheck.dedupe.words import normalise

GRAM = 3
WINDOW = 2
KEPT_WHOLE = 16
"""Words up to which a text keeps all its grams."""

_KEPT_BITS = 32
"""SQLite keeps them in four bytes. A false hit only costs a comparison, and among a million
quotes one look-up in fifty has one."""


def fingerprint(text: str) -> frozenset[int]:
    """Return the text's fingerprints, each in the range of a signed 32-bit number.

    A text of one or two words has one, of the whole; a text without words has none.
    """
    words = normalise(text).forms
    if not words:
        return frozenset()
    grams = [_hashed(words[at : at + GRAM]) for at in range(max(1, len(words) - GRAM + 1))]
    if len(words) <= KEPT_WHOLE:
        return frozenset(grams)
    return frozenset(min(grams[at : at + WINDOW]) for at in range(len(grams) - WINDOW + 1))


@lru_cache(maxsize=16_384)
def wording_key(text: str) -> int:
    """Return what two printings share if no comparison can tell them apart: a signed 64-bit hash.

    It is made of everything that the comparison looks at, so that case and marks that make no
    difference there make none here.
    """
    words = normalise(text)
    marked = (words.names, words.glosses, words.inner, words.breaks, words.stops, words.gaps)
    places = "|".join(",".join(map(str, sorted(each))) for each in marked)
    flags = f"{words.printed}{words.cased:d}{words.opens_sentence:d}"
    return _signed(xxh3_64_intdigest(f"{' '.join(words.forms)}|{places}|{flags}".encode()), 64)


def _hashed(words: tuple[str, ...]) -> int:
    """Return the hash of a word sequence."""
    return _signed(xxh3_64_intdigest(" ".join(words).encode()) >> (64 - _KEPT_BITS), _KEPT_BITS)


def _signed(number: int, bits: int) -> int:
    """Return the number of so many bits as SQLite has it, with a sign."""
    return number - (1 << bits) if number >> (bits - 1) else number
