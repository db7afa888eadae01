"""What makes two names one outlet, two mentions one speaker, two texts one article."""

import hashlib
import re
import unicodedata
from urllib.parse import urlsplit

from factcheck.core.quote import Speaker, SpeakerKind

WHOLE_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters whose stroke or ligature Unicode does not take apart."""

APOSTROPHES = re.compile(r"(?<=\w)['’‘ʼ`](?=\w)")
MARKS = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """Return the name without accents, capitals and marks: "Zoë O’Brien-Łoś" is "zoe obrien los"."""
    small = unicodedata.normalize("NFKD", APOSTROPHES.sub("", name).casefold())
    bare = "".join(letter for letter in small if not unicodedata.combining(letter))
    return MARKS.sub(" ", bare.translate(WHOLE_LETTERS)).strip()


def speaker_identity(speaker: Speaker, article_id: int) -> str:
    """Return the key of the speaker: shared between articles for a full name alone.

    A bare surname may be anybody's, and "the minister" is another one in the next article.
    """
    folded = fold(speaker.name)
    return folded if is_known_beyond(speaker) else f"article {article_id}: {folded}"


def is_local(identity: str) -> bool:
    """Say whether the key of a speaker counts within one article alone."""
    return ":" in identity


def article_of(identity: str) -> int | None:
    """Return the number of the one article that the key of a speaker counts in, or None."""
    return int(identity.partition(":")[0].split()[-1]) if is_local(identity) else None


def is_known_beyond(speaker: Speaker) -> bool:
    """Say whether the speaker's name means the same in every article."""
    if speaker.kind is SpeakerKind.ORGANIZATION:
        return True
    return speaker.kind is SpeakerKind.PERSON and is_full_name(speaker.name)


def is_full_name(name: str) -> bool:
    """Say whether the words are a name and a surname, not a surname or a description.

    The first and the last word have a capital somewhere ("Adel el-Jubeir", "Vincent van
    Gogh") or are of a script that has none.
    """
    words = name.split()
    return len(words) >= 2 and not words[0].islower() and not words[-1].islower()


def domain_of(url: str | None) -> str | None:
    """Return the host name in an address, without ``www.``."""
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None


def digest_of(text: str) -> str:
    """Return the SHA-256 of the text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def article_identity(url: str | None, digest: str, outlet_id: int | None) -> str:
    """Return the key of an article: its address, else its text in its outlet."""
    return url or f"text {digest} in outlet {outlet_id or 'unknown'}"
