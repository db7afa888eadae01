"""From what the parts of an engine decide to the quotes that are handed on."""

from factcheck.core.article import Article
from factcheck.core.quote import Mention, Quote, QuoteKind, Stance
from factcheck.core.span import Span, join_spans
from factcheck.extract.stances import StanceFinder
from factcheck.extract.values import Choice, Reported, Turn, Utterance
from factcheck.extract.wording import content_of, wording_of

FARTHEST = 40
"""Code points that are looked at beside a cue."""

_STOPS = frozenset('.?!,;:\n“”"')


def quote_utterance(
    article: Article,
    utterance: Utterance,
    choice: Choice | None,
    likely: float,
    stances: StanceFinder,
) -> Quote:
    """Return the quote that an utterance is; ``likely`` is how surely it is a statement."""
    return make_quote(
        article,
        content=content_of(article.text, utterance.quotations),
        text=wording_of(article.text, utterance.quotations),
        kind=QuoteKind.DIRECT if utterance.whole else QuoteKind.MIXED,
        choice=choice,
        likely=likely,
        stances=stances,
    )


def quote_turn(article: Article, turn: Turn, stances: StanceFinder) -> Quote:
    """Return the quote that a turn of a transcript is."""
    return make_quote(
        article,
        content=turn.pieces,
        text=join_spans(turn.pieces, article.text),
        kind=QuoteKind.DIRECT,
        choice=turn.choice,
        likely=1.0,
        stances=stances,
    )


def quote_reported(article: Article, reported: Reported, stances: StanceFinder) -> Quote:
    """Return the quote that a reported clause is."""
    return make_quote(
        article,
        content=(reported.content,),
        text=reported.content.of(article.text),
        kind=QuoteKind.INDIRECT,
        choice=reported.choice,
        likely=1.0,
        stances=stances,
    )


def make_quote(
    article: Article,
    *,
    content: tuple[Span, ...],
    text: str,
    kind: QuoteKind,
    choice: Choice | None,
    likely: float,
    stances: StanceFinder,
    cue: Span | None = None,
) -> Quote:
    """Return a quote; without a choice nobody is named and ``likely`` is the confidence.

    Where the speaker is nobody ("no one said that …"), nobody is named and nothing was said.
    """
    cue = choice.cue if choice else cue
    stance = stances.find(
        cue.of(article.text) if cue else None, kind, beside=_beside(article.text, choice)
    )
    if choice and stances.is_nobody(
        choice.mention.of(article.text), before=_word_before(article.text, choice.mention.start)
    ):
        choice, stance = None, stance if kind is QuoteKind.DIRECT else Stance.ACT
    return Quote(
        article_id=article.id,
        content=content,
        text=text,
        kind=kind,
        stance=stance,
        cue=(cue,) if cue else (),
        mention=_mention(article.text, choice) if choice else None,
        confidence=round(choice.confidence if choice else likely, 3),
        rule=choice.rule if choice else "nobody named",
    )


def _beside(text: str, choice: Choice | None) -> str:
    """Return the word before speaker and cue, and those between them, within a sentence."""
    if choice is None or choice.cue is None:
        return ""
    first, second = sorted((choice.mention, choice.cue))
    between = text[first.end : second.start] if second.start > first.end else ""
    if len(between) > FARTHEST or not _STOPS.isdisjoint(between):
        between = ""
    return f"{_word_before(text, first.start)} {between}"


def _word_before(text: str, offset: int) -> str:
    """Return the word right before an offset, none where a point or a mark parts them."""
    word = text[max(0, offset - FARTHEST) : offset].rstrip().rpartition(" ")[2]
    return word if word.isalpha() else ""


def _mention(text: str, choice: Choice) -> Mention:
    return Mention(spans=(choice.mention,), text=choice.mention.of(text), form=choice.form)
