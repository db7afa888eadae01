"""The sentence a quote is attributed in, with the words that name the speaker and the cue."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.core.quote import Mention, Quote, QuoteKind, Stance
from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.reporting import ReportingWords
from factcheck.resolve.narration import Narration

_ASIDE = re.compile(r"(?: \([^()]*\))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What says who spoke in a sentence: the sentence, the mention and the cues.

    ``mention`` is grown to the whole noun phrase; ``reported`` is what was said where that
    is a clause in the reporter's own words: "said that it holds", not "attacked the plan".
    ``stance`` is what the speaker does with the content. ``is_turn`` tells a turn of a
    transcript.
    """

    sentence: Span
    mention: Span | None
    cues: tuple[Span, ...]
    reported: tuple[Span, ...] = ()
    stance: Stance = Stance.STATEMENT
    is_turn: bool = False


def is_turn(mention: Mention, cues: Sequence[Span], narration: Narration) -> bool:
    """Say whether a mention is the label of a turn: a paragraph opens with "LIND:"."""
    text = narration.text
    if len(cues) != 1 or cues[0].of(text) != ":":
        return False
    span = mention.spans[0]
    return (
        _ASIDE.fullmatch(text, span.end, cues[0].start) is not None
        and not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    )


def clause_of(
    quote: Quote, narration: Narration, pack: LanguagePack, whole: Callable[[Mention], Mention]
) -> Clause:
    """Return the clause that a quote is attributed by; ``whole`` grows mentions."""
    mention = None
    if quote.mention is not None:
        mention = whole(quote.mention).spans[0]
    anchor = quote.cue[0] if quote.cue else mention or quote.content[0]
    index = narration.sentence_index(anchor.start)
    sentence = narration.sentences[index] if index >= 0 else anchor
    reported = quote.content if _reports_clause(quote, narration, pack.reporting) else ()
    return Clause(
        sentence=sentence,
        mention=mention,
        cues=quote.cue,
        reported=reported,
        stance=quote.stance,
        is_turn=quote.mention is not None and is_turn(quote.mention, quote.cue, narration),
    )


def _reports_clause(quote: Quote, narration: Narration, words: ReportingWords) -> bool:
    if quote.kind is QuoteKind.DIRECT:
        return False
    opening = narration.text[quote.content[0].start : quote.content[0].end].lower().split()
    if opening and opening[0] in words.that_words:
        return True
    verbs = quote.cue[-1].of(narration.text).lower().split() if quote.cue else []
    return any(verb in words.saying or verb in words.thinking for verb in verbs)
