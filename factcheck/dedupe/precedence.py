"""Which of two wordings comes first, so that the claims do not depend on who was read first.

Wordings are put in one order, and each is held against the claims begun by those before it.
The order is made of what the wordings say alone; whatever way they come in, the claims that
come out are the same.
"""

from factcheck.dedupe.fingerprints import wording_key
from factcheck.dedupe.speakers import Naming, naming
from factcheck.dedupe.values import Wording
from factcheck.dedupe.words import normalise

Precedence = tuple[bool, Naming, int, str, str, str, int]


def precedence(wording: Wording, *, settled: bool = False) -> Precedence:
    """Return the place of a wording in the order, the first one the least.

    What a person has decided on comes first. Then come the words of those who are known by
    name, for a longer text that names nobody must not take in what somebody said: its words
    may have been put together of two people's. Fuller wordings come before shorter ones,
    which are then the parts.
    """
    words, speaker = normalise(wording.text), wording.speaker
    return (
        not settled,
        naming(speaker),
        -len(words),
        " ".join(words.forms),
        speaker.name if speaker else "",
        speaker.kind if speaker else "",
        wording_key(wording.text),
    )
