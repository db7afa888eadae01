"""The sentence a quote is attributed in, with the words that name the speaker and the cue."""

from dataclasses import dataclass

from factcheck.core.quote import Quote
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.mentions import whole_mention
from factcheck.resolve.names import Name
from factcheck.resolve.narration import Narration


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What says who spoke in a sentence: the sentence, the mention and the cues.

    ``mention`` is grown to the whole noun phrase; ``content`` is what was said, which in
    indirect speech stands in the reporter's sentence like any other words.
    """

    sentence: Span
    mention: Span | None
    cues: tuple[Span, ...]
    content: tuple[Span, ...] = ()


def clause_of(
    quote: Quote, narration: Narration, words: PeopleWords, names: tuple[Name, ...]
) -> Clause:
    """Return the clause that a quote is attributed by."""
    mention = None
    if quote.mention is not None:
        mention = whole_mention(quote.mention, narration, words, names).spans[0]
    anchor = quote.cue[0] if quote.cue else mention or quote.content[0]
    index = narration.sentence_index(anchor.start)
    sentence = narration.sentences[index] if index >= 0 else anchor
    return Clause(sentence=sentence, mention=mention, cues=quote.cue, content=quote.content)
