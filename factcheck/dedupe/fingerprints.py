"""What the claim index holds: hashed word sequences of a text."""

from xxhash import xxh3_64_intdigest

GRAM = 3
WINDOW = 3
KEPT_WHOLE = 12


def fingerprint(text: str) -> frozenset[int]:
    """Return the text's fingerprints; texts that share one may share words."""
    words = text.lower().split()
    grams = [" ".join(words[at : at + GRAM]) for at in range(max(1, len(words) - GRAM + 1))]
    return frozenset(xxh3_64_intdigest(gram) >> 17 for gram in grams)
