"""How a quote stands to a claim: by its words first, then by who said them."""

from dataclasses import replace

from rapidfuzz import fuzz

from factcheck.core.claim import Relation
from factcheck.dedupe.alignment import Alignment, Difference, align
from factcheck.dedupe.guards import cut_before_negation, sift
from factcheck.dedupe.speakers import Sameness, same_speaker
from factcheck.dedupe.values import Comparison, Side, Wording
from factcheck.dedupe.vocabulary import (
    ADVERBIAL_STARTS,
    COMMON_STARTS,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    NEGATORS,
    STOCK_PHRASES,
)
from factcheck.dedupe.weights import CHANGED, SPELLING, cost, reporters_words, words_about
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

SENTENCE = "a sentence of the longer text"
"""The rule for a part that stands between two marks."""

PART = "part of the longer text"


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
    if len(shorter) == len(longer) and _is_reordered(shorter.forms, longer.forms):
        return Comparison(relation=Relation.SAME, score=99.0, rule="words in another order")
    shared = len(shorter.vocabulary & longer.vocabulary)
    if shared < SHARED * len(shorter.vocabulary):
        return _different(0.0, "other words")
    found = _lay_against(shorter, longer)
    if found.relation is Relation.DIFFERENT and shorter.stops:
        joined = _lay_against(replace(shorter, gaps=_sentence_gaps(shorter)), longer)
        if joined.relation is not Relation.DIFFERENT:
            return joined
    return found


def _is_reordered(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether a phrase of place or time stands elsewhere: "On Monday we left"."""
    start = next(
        (at for at, pair in enumerate(zip(one, other, strict=True)) if len(set(pair)) > 1), 0
    )
    end = len(one)
    while end > start and one[end - 1] == other[end - 1]:
        end -= 1
    ours, theirs = one[start:end], other[start:end]
    return sorted(ours) == sorted(theirs) and any(
        ours[cut:] + ours[:cut] == theirs and (_may_move(ours[:cut]) or _may_move(ours[cut:]))
        for cut in range(1, len(ours))
    )


def _may_move(phrase: tuple[str, ...]) -> bool:
    """Say whether a phrase means the same at the beginning and at the end."""
    return phrase[0] in ADVERBIAL_STARTS and NEGATORS.isdisjoint(phrase)


def _lay_against(shorter: Words, longer: Words) -> Comparison:
    """Return the relation of two wordings that share many words."""
    alignment = align(shorter, longer, least_shared=SHARED)
    if alignment is None:
        return _different(0.0, "other words")
    return _judge(alignment, shorter, longer)


def _sentence_gaps(words: Words) -> tuple[int, ...]:
    """Return the places where something may be left out if an outlet says so nowhere.

    A reporter prints two sentences of a speech as if one had followed the other.
    """
    return tuple(sorted({*words.gaps, *words.stops}))


def _different(score: float, rule: str) -> Comparison:
    """Return that the two are not connected."""
    return Comparison(relation=Relation.DIFFERENT, score=score, rule=rule)


def _judge(alignment: Alignment, shorter: Words, longer: Words) -> Comparison:
    """Return the relation that the alignment speaks for."""
    score = _likeness(alignment, shorter, longer)
    guarded, free = sift(alignment.differences, shorter, longer)
    spent = sum(cost(part, shorter, longer) for part in free) / len(shorter)
    covered = alignment.end - alignment.start - len(alignment.elided)
    covered += sum(
        part.other_end - part.other_start
        for part in (*(part for part, _ in guarded), *free)
        if part.edge and (part not in free or cost(part, shorter, longer) <= SPELLING)
    )
    others = reporters_words(alignment, longer) or words_about(alignment, longer)
    is_whole = covered >= SAME_SHARE * (len(longer) - others)
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
        return Comparison(relation=Relation.EXCERPT, score=score, rule=_place_of(alignment, longer))
    return _different(score, "too many other words")


def _place_of(alignment: Alignment, longer: Words) -> str:
    """Return the rule for a part: where in the longer text it stands."""
    if longer.inner.issuperset(range(alignment.start, alignment.end)):
        return QUOTED_WITHIN
    bounds = longer.breaks | {0, len(longer)}
    return SENTENCE if {alignment.start, alignment.end} <= bounds else PART


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


def _is_everyones(words: Words) -> bool:
    """Say whether no word tells the part from what anybody says all day."""
    told_by = words.vocabulary - FUNCTION_WORDS - LIGHT_WORDS - COMMON_STARTS
    return not told_by or " ".join(words.forms) in STOCK_PHRASES


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
    is_known = same_article or (sameness is Sameness.SAME and shorter.printed >= LONG)
    if found.relation is Relation.EXCERPT and not is_known and _is_everyones(shorter):
        return _different(found.score, "common words")
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
