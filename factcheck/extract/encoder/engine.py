"""The default engine: the encoder reads, the marks and the rules hold it to the text.

The encoder says which words are content, cue and source, and which belong together. Whole
quotations are kept whole (``drafting.py``). Where it finds nobody for what stands in marks,
the fast engine's ranker is asked. Turns of a transcript are read by their labels.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.core.article import Article
from factcheck.core.quote import Quote, QuoteKind
from factcheck.core.span import Span
from factcheck.extract.encoder.composing import compose
from factcheck.extract.encoder.confidence import Confidence
from factcheck.extract.encoder.drafting import Draft, draft
from factcheck.extract.encoder.encoder import Encoder
from factcheck.extract.encoder.mentions import MentionReader
from factcheck.extract.encoder.reading import EncodedText
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.telling import (
    MarkedWords,
    find_repeated,
    reported_words,
    telling_words,
    tells,
)
from factcheck.extract.encoder.words import Words
from factcheck.extract.engine import STATEMENT_THRESHOLD, Engine, is_own, turn_at
from factcheck.extract.quotes import make_quote, quote_turn, quote_utterance
from factcheck.extract.values import Choice, TaggedParagraph, Turn, Utterance
from factcheck.extract.wording import content_of, wording_of
from factcheck.prose import Prose, Quotation

FILLED = 0.5
"""How sure the rules must be of a speaker whom the encoder does not see: on a fifth of
PolNeAR train that no part had seen, 0.3 to 0.7 make no difference."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An attribution and the speaker's mention chosen for it.

    ``said`` are its quotations but for titles, terms and the like. ``agreed`` says that the
    rules choose the same words; ``ruled`` that they chose alone.
    """

    drafted: Draft
    choice: Choice | None
    said: tuple[Quotation, ...] = ()
    agreed: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class EncoderEngine:
    """The encoder with the parts of the fast engine. ``load`` is called once, when needed."""

    load: Callable[[], Encoder]
    rules: Engine
    mentions: MentionReader
    confidence: Confidence
    gerunds: frozenset[str]
    that_words: frozenset[str]

    def extract(self, article: Article, prose: Prose) -> tuple[Quote, ...]:
        """Return the article's quotes in reading order."""
        paragraphs = [self.rules.tagger.tag(prose, n) for n in range(len(prose.paragraphs))]
        turns = self.rules.turn_reader.read(prose, paragraphs)
        encoded, decisions = self.decide(prose, paragraphs)
        repeated = find_repeated(prose)
        kept = [
            decision
            for decision in decisions
            if not is_own(turns, decision.drafted.content[0], decision.choice)
        ]
        quotes = [quote_turn(article, turn, self.rules.stances) for turn in turns]
        quotes += [self._quote(article, decision, encoded, repeated) for decision in kept]
        if turns:
            held = {quotation.span for made in kept for quotation in made.drafted.quotations}
            quotes += self._told_in_turns(article, prose, paragraphs, turns, held)
        quotes.sort(key=lambda quote: quote.content[0])
        return tuple(quotes)

    def _told_in_turns(
        self,
        article: Article,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        turns: Sequence[Turn],
        held: set[Span],
    ) -> Iterator[Quote]:
        """Yield what the rules find told of others in turns, which are one content read whole."""
        for utterance in self.rules.linker.link(prose, paragraphs):
            span = utterance.quotations[0].span
            if turn_at(turns, span) is None or span in held:
                continue
            ranked = self.rules.ranker.rank(paragraphs, utterance, None)
            choice = ranked[0] if ranked else None
            if is_own(turns, span, choice):
                continue
            likely = self.rules.judge.judge(prose, paragraphs, utterance, choice)
            if likely >= STATEMENT_THRESHOLD:
                yield quote_utterance(article, utterance, choice, likely, self.rules.stances)

    def decide(
        self, prose: Prose, paragraphs: Sequence[TaggedParagraph]
    ) -> tuple[EncodedText, list[Decision]]:
        """Return what the encoder reads and what is made of it, turns left aside."""
        encoded = self.load().read(prose)
        linked = _by_quotation(self.rules.linker.link(prose, paragraphs))
        drafts = draft(compose(encoded, prose), encoded.words, prose)
        decisions = []
        for drafted in drafts:
            ruled = self._ask_rules(drafted, paragraphs, linked)
            decision = self._decide(drafted, ruled, encoded, prose, paragraphs)
            said = [
                quotation
                for quotation in drafted.quotations
                if self._is_said(prose, paragraphs, linked[quotation.span], decision)
            ]
            if len(said) == len(drafted.quotations) or tells(drafted, said, encoded.words):
                decisions.append(replace(decision, said=tuple(said)))
        return encoded, decisions

    def _decide(
        self,
        drafted: Draft,
        ruled: Choice | None,
        encoded: EncodedText,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
    ) -> Decision:
        """Take the source that the encoder reads, or what the rules say where it reads none."""
        source = self._source(drafted, encoded, prose)
        if source is None:
            return _fill(drafted, ruled, encoded.words)
        cue = _cue(drafted, encoded.words)
        mention, form = self.mentions.read(source, cue, encoded.words, prose, paragraphs)
        agreed = ruled is not None and ruled.mention.overlaps(mention)
        choice = Choice(
            mention=mention,
            form=form,
            cue=cue,
            confidence=self.confidence.of(drafted, encoded, agreed=agreed),
            rule=_rule(drafted, ruled, agreed=agreed),
        )
        return Decision(drafted, choice, agreed=agreed)

    def _source(self, drafted: Draft, encoded: EncodedText, prose: Prose) -> Stretch | None:
        """Return the source read; a gerund's stands before it, if one does in its sentence.

        In "Lee rose, calling it mad, Roy said" it is Lee who calls.
        """
        source, cue = drafted.composed.source, drafted.composed.cue
        if source is None or cue is None or source.first < cue.first:
            return source
        words = encoded.words
        start = words.starts[cue.first]
        sentence = prose.sentence_at(start)
        if sentence is None or prose.text[start : words.ends[cue.first]] not in self.gerunds:
            return source
        first = bisect_left(words.starts, sentence.start)
        number = bisect_left(encoded.sources, first, key=lambda stretch: stretch.first)
        before = encoded.sources[number] if number < len(encoded.sources) else source
        return before if before.last <= cue.first else source

    def _is_said(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        decision: Decision,
    ) -> bool:
        """Say whether words in marks are no title, term, label or nickname.

        Where nobody is named for them they must look like a statement by themselves.
        """
        likely = self.rules.judge.judge(prose, paragraphs, utterance, decision.choice)
        return likely > (0.0 if decision.choice else STATEMENT_THRESHOLD)

    def _ask_rules(
        self,
        drafted: Draft,
        paragraphs: Sequence[TaggedParagraph],
        linked: dict[Span, Utterance],
    ) -> Choice | None:
        if not drafted.quotations:
            return None
        longest = max(drafted.quotations, key=lambda quotation: len(quotation.span))
        ranked = self.rules.ranker.rank(paragraphs, linked[longest.span], None)
        return ranked[0] if ranked else None

    def _quote(
        self,
        article: Article,
        decision: Decision,
        encoded: EncodedText,
        repeated: frozenset[MarkedWords],
    ) -> Quote:
        drafted = decision.drafted
        content = drafted.content
        text = reported_words(article.text, content, self.that_words)
        if drafted.kind is QuoteKind.DIRECT:
            content = content_of(article.text, drafted.quotations) or content
            text = wording_of(article.text, drafted.quotations) or text
        elif drafted.kind is QuoteKind.MIXED:
            text = telling_words(article.text, decision.said, repeated) or text
        return make_quote(
            article,
            content=content,
            text=text,
            kind=drafted.kind,
            choice=decision.choice,
            likely=self.confidence.of(drafted, encoded, agreed=False),
            stances=self.rules.stances,
            cue=_cue(drafted, encoded.words),
        )


def _fill(drafted: Draft, ruled: Choice | None, words: Words) -> Decision:
    """Take the rules' choice where the encoder reads nobody, if they are sure enough."""
    if ruled is None or ruled.confidence < FILLED:
        return Decision(drafted, None)
    rule = f"rules alone: {ruled.rule}"
    choice = replace(ruled, rule=rule, cue=ruled.cue or _cue(drafted, words))
    return Decision(drafted, choice, ruled=True)


def _cue(drafted: Draft, words: Words) -> Span | None:
    cue = drafted.composed.cue
    return Span(words.starts[cue.first], words.ends[cue.last - 1]) if cue else None


def _by_quotation(utterances: Sequence[Utterance]) -> dict[Span, Utterance]:
    return {
        quotation.span: utterance for utterance in utterances for quotation in utterance.quotations
    }


def _rule(drafted: Draft, ruled: Choice | None, *, agreed: bool) -> str:
    """Name the decision for a reader."""
    read = "cue and speaker read" if drafted.composed.cue else "speaker read"
    if ruled is None:
        return read
    return f"{read}, rules agree: {ruled.rule}" if agreed else f"{read}, rules differ"
