"""Names from other alphabets come in many spellings: two keys that see through them.

``spelling`` is for one name written in two ways, so alike that no two people are told apart
by it: the article of an Arabic name ("el-Jubeir", "al-Jubeir") and the Russian endings that
English writes at will ("Sergei", "Sergey"; "Dmitriy", "Dmitry"). ``skeleton`` goes further,
to what is left of a name when each sound is written in one way and its vowels are left out
("Gaddafi", "Kadhafi"): enough to look at two names together, never to take them for one.
"""

import re
from functools import lru_cache

from factcheck.dedupe.vocabulary import TITLES
from factcheck.dedupe.words import fold

ARTICLE = re.compile(r"\b(?:al|el|ul)-(?=\w)|(?<=\w )(?:al|el|ul) (?=\w)")
"""The Arabic article: with a hyphen, or as a word inside a name ("Al" in front is a name)."""

ENDINGS = (
    (re.compile(r"e[iyj]\b"), "ei"),
    (re.compile(r"i[iyj]\b|yi\b|yy\b"), "y"),
)
"""Endings of Slavic names. A bare "i" is not "y": Terri and Terry may be two people."""

SOUNDS = {
    "schtsch": "C", "shch": "C", "tsch": "C", "tch": "C", "cz": "C", "chr": "kr", "ch": "C",
    "sch": "S", "sh": "S", "sz": "S", "dzh": "J", "dj": "J", "zh": "J",
    "ph": "f", "ff": "v", "w": "v", "tz": "ts", "x": "ks", "dh": "d", "th": "t",
    "ckh": "k", "kh": "k", "gh": "k", "qh": "k", "ck": "k", "c": "k", "g": "k", "q": "k",
    "oo": "u", "ou": "u", "o": "u", "ei": "i", "ey": "i", "ej": "i", "ie": "i", "ee": "i",
    "iy": "i", "yi": "i", "yy": "i", "ij": "i", "y": "i",
}  # fmt: skip
"""Ways of writing one sound, and a letter for the sound: "kh", "gh", "q" and "k" are one."""

SOUND = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)))


@lru_cache(maxsize=65_536)
def spelling(name: str) -> str | None:
    """Return a full personal name as all its spellings come to, None for a bare surname.

    Titles in front are left out. "Jr" and initials stay: they tell people apart.
    """
    words = name_words(name)
    while len(words) > 2 and words[0] in TITLES:
        words = words[1:]
    if len(words) < 2:
        return None
    plain = " ".join(words)
    for pattern, ending in ENDINGS:
        plain = pattern.sub(ending, plain)
    return plain


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without accents, marks and the article."""
    folded = ARTICLE.sub("", fold(name.split(",")[0]))
    plain = folded.replace("'s ", " ").replace("'", "")
    return tuple(word for word in re.split(r"[\W_]+", plain) if word)


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """Return the sounds of a folded word without its vowels: "kdf" for "gaddafi"."""
    sounds = plain_sounds(word)
    bare = re.sub("[aeiou]", "", sounds)
    return bare or sounds


@lru_cache(maxsize=65_536)
def plain_sounds(word: str) -> str:
    """Return a folded word with each sound written in one way."""
    heard = SOUND.sub(lambda found: SOUNDS[found[0]], word)
    return re.sub(r"(.)\1+", r"\1", heard.replace("j", "i"))
