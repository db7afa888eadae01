"""What a difference in wording costs, in words.

A content word that is left out costs one, a function word a half, words that outlets drop at
will a quarter; what an editor put in brackets costs nothing. A content word in place of
another costs two: a slip of the pen that leaves another word is rare, another statement in
the same frame ("we lost the ferry", "we lost the school") is not.
"""

from rapidfuzz.distance import OSA

from factcheck.dedupe.alignment import REPORTED, Alignment, Difference
from factcheck.dedupe.vocabulary import (
    FUNCTION_WORDS,
    HOMOPHONES,
    LIGHT_PHRASES,
    LIGHT_WORDS,
    REPORTING_VERBS,
    SYNONYMS,
)
from factcheck.dedupe.words import Words

CHANGED = 2.0
CONTENT = 1.0
FUNCTION = 0.5
LIGHT = 0.25
SPELLING = 0.25

CUT_FROM = 3
"""Letters that are left of a word that is cut short."""


def cost(difference: Difference, shorter: Words, longer: Words) -> float:
    """Return what the difference costs."""
    words = shorter.forms[difference.start : difference.end]
    others = longer.forms[difference.other_start : difference.other_end]
    if _is_gloss(shorter, difference.start, difference.end) or _is_gloss(
        longer, difference.other_start, difference.other_end
    ):
        return 0.0
    if _is_reporting(words) or _is_reporting(others):
        return min(_weight(words), _weight(others))
    joined, other_joined = "".join(words), "".join(others)
    if joined == other_joined:
        return 0.0
    if _is_slip(joined, other_joined) or _is_cut_short(difference, joined, other_joined, shorter):
        return SPELLING
    if frozenset({" ".join(words), " ".join(others)}) in HOMOPHONES:
        return SPELLING
    if _is_comparative(words, others) or _is_comparative(others, words):
        return SPELLING
    if difference.edge:
        return _edge_weight(words, others) + _replaced(words, others)
    return max(_weight(words), _weight(others)) + _replaced(words, others)


def _is_cut_short(difference: Difference, word: str, other: str, shorter: Words) -> bool:
    """Say whether a text breaks off within its last word."""
    is_last = difference.end == len(shorter) and difference.end - difference.start == 1
    short, long = sorted((word, other), key=len)
    return is_last and len(short) >= CUT_FROM and long.startswith(short)


def _is_comparative(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether one says "more proud" and the other "prouder"."""
    if len(words) != 2 or len(others) != 1 or words[0] not in {"more", "most"}:
        return False
    ending = "er" if words[0] == "more" else "est"
    stem = words[1].removesuffix("e")
    return others[0] in {stem + ending, stem.removesuffix("y") + "i" + ending}


def words_about(alignment: Alignment, longer: Words) -> int:
    """Return how many words around the aligned stretch say nothing of their own.

    They only open or close it ("Well, you know, ...", "..., obviously"), or the speaker
    starts twice ("We have, we have to be honest").
    """
    before, after = longer.forms[: alignment.start], longer.forms[alignment.end :]
    count = 0
    if _is_light(before) or before == longer.forms[alignment.start :][: len(before)]:
        count += len(before)
    if alignment.end in longer.breaks and _is_light(after):
        count += len(after)
    return count


def _is_light(words: tuple[str, ...]) -> bool:
    """Say whether the words are openers and asides alone."""
    while words:
        lengths = (size for size in (4, 3, 2) if words[:size] in LIGHT_PHRASES)
        size = next(lengths, 1 if words[0] in LIGHT_WORDS or words[0] == "no" else 0)
        if not size:
            return False
        words = words[size:]
    return True


def _edge_weight(words: tuple[str, ...], others: tuple[str, ...]) -> float:
    """Return what it costs that the shorter text begins or ends otherwise.

    Where the longer one goes on with another word, even a small word ends another thought:
    "respect for her", "respect for the court".
    """
    weight = _weight(words)
    return weight if not others or LIGHT_WORDS.issuperset(words) else max(CONTENT, weight)


def reporters_words(alignment: Alignment, longer: Words) -> int:
    """Return how many words around the aligned stretch are a reporter's "she said".

    A mark that lost its partner lets them in.
    """
    before, after = longer.forms[: alignment.start], longer.forms[alignment.end :]
    count = 0
    if alignment.start in longer.breaks and _is_reporting(before):
        count += len(before)
    if alignment.end in longer.breaks and _is_reporting(after):
        count += len(after)
    return count


def _replaced(words: tuple[str, ...], others: tuple[str, ...]) -> float:
    """Return what it costs beyond leaving out that content words stand for others."""
    ours, theirs = _content(words), _content(others)
    pairs = min(len(ours), len(theirs))
    akin = sum(any(_are_akin(word, other) for other in theirs) for word in ours)
    return (CHANGED - CONTENT) * max(0, pairs - akin)


def _content(words: tuple[str, ...]) -> list[str]:
    """Return the words of weight."""
    return [word for word in words if word not in FUNCTION_WORDS and word not in LIGHT_WORDS]


def _are_akin(word: str, other: str) -> bool:
    """Say whether the two are forms of one word, or mean the same."""
    stem = min(len(word), len(other)) - 2
    return other in SYNONYMS.get(word, ()) or (stem >= 3 and word[:stem] == other[:stem])


def _is_gloss(words: Words, start: int, end: int) -> bool:
    """Say whether the stretch is what an editor put in."""
    return start < end and all(at in words.glosses for at in range(start, end))


def _is_reporting(words: tuple[str, ...]) -> bool:
    """Say whether the words are a reporter's "he said" that a lost mark let in."""
    return 2 <= len(words) <= REPORTED and not REPORTING_VERBS.isdisjoint(words[:3])


def _is_slip(word: str, other: str) -> bool:
    """Say whether one is a misspelling of the other."""
    allowed = min(len(word), len(other)) // 4
    return allowed > 0 and OSA.distance(word, other, score_cutoff=allowed) <= min(allowed, 2)


def _weight(words: tuple[str, ...]) -> float:
    """Return what leaving out the words costs."""
    if words in LIGHT_PHRASES:
        return LIGHT
    return sum(
        LIGHT if word in LIGHT_WORDS else FUNCTION if word in FUNCTION_WORDS else CONTENT
        for word in words
    )
