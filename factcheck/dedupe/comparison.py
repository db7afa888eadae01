"""How a quote stands to a claim: by its words first, then by who said them."""

from dataclasses import replace

from rapidfuzz import fuzz

from factcheck.core.claim import Relation
from factcheck.dedupe.alignment import Alignment, Difference, align
from factcheck.dedupe.guards import cut_before_negation, sift
from factcheck.dedupe.speakers import Sameness, same_speaker
from factcheck.dedupe.values import Comparison, Side, Wording
from factcheck.dedupe.vocabulary import FUNCTION_WORDS, LIGHT_WORDS, STOCK_PHRASES
from factcheck.dedupe.weights import CHANGED, cost, reporters_words
from factcheck.dedupe.words import Words, normalise

SHARED = 0.55
"""Least share of the shorter text's words that both have, in order; below it, no alignment."""

SAME_SHARE = 0.81
"""Least share of the longer text that a same statement covers."""

SAME_COST = 0.17
EXCERPT_COST = 0.13
"""What the differences may cost a word: one content word left out of six, or of eight."""

ALTERED_COST = 0.1
"""What the differences beside the guarded ones may cost a word of the shorter text."""

ALTERED_SHARE = 0.7
"""Least share of the shorter text's words that agree where one of them was altered."""

QUOTABLE = 5
"""Printed words from which a wording is known by itself, whoever said it."""

LONG = 8
"""Printed words from which even a part, or a wording with a change, is known by itself."""

FRAGMENT = 2
"""Printed words up to which a part counts only in its own article and from its speaker."""

QUOTED_WITHIN = "quoted within the longer text"
"""The rule for a part that the longer text has between quotation marks of its own."""


def compare(quote: Wording, claim: Wording, *, same_article: bool = False) -> Comparison:
    """Return the relation of a quote and a claim, its score and the rule that decided.

    ``same_article`` says that the claim has an appearance in the quote's article, where
    even a single word may be a part of it.
    """
    ours, theirs = normalise(quote.text), normalise(claim.text)
    quote_is_longer = (len(ours), ours.forms) > (len(theirs), theirs.forms)
    shorter, longer = (theirs, ours) if quote_is_longer else (ours, theirs)
    found = _compare_words(shorter, longer)
    if found.relation is Relation.DIFFERENT:
        return found
    found = _heed_speakers(
        found,
        shorter,
        sameness=same_speaker(quote.speaker, claim.speaker),
        same_article=same_article,
    )
    if found.relation is Relation.EXCERPT:
        return replace(found, longer=Side.QUOTE if quote_is_longer else Side.CLAIM)
    return found


def is_recognizable(wording: Wording) -> bool:
    """Say whether the words are known again in another article.

    "Never again" may be anybody's as long as nobody is named for it.
    """
    return compare(wording, wording).relation is Relation.SAME


def _compare_words(shorter: Words, longer: Words) -> Comparison:
    """Return the relation of two wordings whoever said them."""
    if not shorter.forms:
        return _different(0.0, "no words")
    if shorter.forms == longer.forms:
        return Comparison(relation=Relation.SAME, score=100.0, rule="equal words")
    shared = len(shorter.vocabulary & longer.vocabulary)
    if shared < SHARED * len(shorter.vocabulary):
        return _different(0.0, "other words")
    alignment = align(shorter, longer, least_shared=SHARED)
    if alignment is None:
        return _different(0.0, "other words")
    return _judge(alignment, shorter, longer)


def _different(score: float, rule: str) -> Comparison:
    """Return that the two are not connected."""
    return Comparison(relation=Relation.DIFFERENT, score=score, rule=rule)


def _judge(alignment: Alignment, shorter: Words, longer: Words) -> Comparison:
    """Return the relation that the alignment speaks for."""
    score = _likeness(alignment, shorter, longer)
    guarded, free = sift(alignment.differences, shorter, longer)
    spent = sum(cost(part, shorter, longer) for part in free) / len(shorter)
    covered = alignment.end - alignment.start - len(alignment.elided)
    is_whole = covered >= SAME_SHARE * (len(longer) - reporters_words(alignment, longer))
    rules = list(dict.fromkeys(rule for _, rule in guarded))
    if not rules and cut_before_negation(alignment, shorter, longer):
        rules = ["cut before a negation"]
    if rules:
        spent += sum(_beyond_the_guard(part, shorter, longer) for part, _ in guarded) / len(shorter)
        known = _agrees_enough(alignment, shorter) and (is_whole or shorter.printed > QUOTABLE)
        alike = alignment.matched >= ALTERED_SHARE * len(shorter)
        if spent > ALTERED_COST or not (known and alike):
            return _different(score, f"{rules[0]} and other words")
        return Comparison(relation=Relation.ALTERED, score=score, rule=", ".join(rules))
    if is_whole:
        if spent <= SAME_COST:
            return Comparison(relation=Relation.SAME, score=score, rule="like words")
    elif spent <= EXCERPT_COST:
        stretch = range(alignment.start, alignment.end)
        rule = QUOTED_WITHIN if longer.inner.issuperset(stretch) else "part of the longer text"
        return Comparison(relation=Relation.EXCERPT, score=score, rule=rule)
    return _different(score, "too many other words")


def _likeness(alignment: Alignment, shorter: Words, longer: Words) -> float:
    """Return the likeness of the shorter text and what it is laid against, 0 to 100."""
    stretch = (
        longer.forms[at]
        for at in range(alignment.start, alignment.end)
        if at not in alignment.elided
    )
    return fuzz.ratio(" ".join(shorter.forms), " ".join(stretch))


def _beyond_the_guard(part: Difference, shorter: Words, longer: Words) -> float:
    """Return what a guarded difference costs beside the changed word itself."""
    return max(0.0, cost(part, shorter, longer) - CHANGED)


def _agrees_enough(alignment: Alignment, shorter: Words) -> bool:
    """Say whether what agrees is enough to know a statement by."""
    return alignment.matched >= (3 if _content(shorter) >= 2 else QUOTABLE)


def _is_stock(words: Words) -> bool:
    """Say whether anybody may use the words, about anything."""
    return _content(words) < 2 or " ".join(words.forms) in STOCK_PHRASES


def _content(words: Words) -> int:
    """Return how many different words of weight there are."""
    return len(words.vocabulary - FUNCTION_WORDS - LIGHT_WORDS)


def _heed_speakers(
    found: Comparison, shorter: Words, *, sameness: Sameness, same_article: bool
) -> Comparison:
    """Return the relation of the wordings given who is said to have said them."""
    if sameness is Sameness.DIFFERENT:
        return _of_two_speakers(found, shorter)
    if found.rule == QUOTED_WITHIN and sameness is not Sameness.SAME:
        return _different(found.score, "somebody else's words inside the longer text")
    if found.relation is Relation.EXCERPT and shorter.printed <= FRAGMENT:
        if same_article and sameness is Sameness.SAME:
            return found
        return _different(found.score, "a word or two that anybody may say")
    if found.relation is Relation.ALTERED or same_article or sameness is Sameness.SAME:
        return found
    if shorter.printed < QUOTABLE:
        return _different(found.score, "too short without a speaker")
    if _is_stock(shorter):
        return _different(found.score, "common words")
    return found


def _of_two_speakers(found: Comparison, shorter: Words) -> Comparison:
    """Return the relation of wordings that two different people are said to have said."""
    known_from = {Relation.SAME: QUOTABLE, Relation.EXCERPT: LONG, Relation.ALTERED: LONG}
    if shorter.printed < known_from[found.relation]:
        return _different(found.score, "a phrase that two speakers use")
    if found.relation is Relation.ALTERED:
        return found
    return Comparison(
        relation=Relation.OTHER_SPEAKER, score=found.score, rule=f"{found.rule}, other speaker"
    )
