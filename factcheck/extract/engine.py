"""The engine: tag, link, rank, judge, listen, one part after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.article import Article
from factcheck.core.quote import Mention, Quote, QuoteKind
from factcheck.core.span import Span, join_spans
from factcheck.extract.features import PARAGRAPHS_ABOVE
from factcheck.extract.indirect import RuleListener
from factcheck.extract.linking import RuleLinker
from factcheck.extract.parts import Judge, Linker, Listener, Ranker, Tagger, TurnReader
from factcheck.extract.ranking import SilentRanker, WeightedRanker
from factcheck.extract.statements import WeightedJudge
from factcheck.extract.tagging import RuleTagger
from factcheck.extract.turns import RuleTurnReader
from factcheck.extract.values import (
    Choice,
    Place,
    Reported,
    TaggedParagraph,
    Tokens,
    Turn,
    Utterance,
)
from factcheck.extract.weights import SPEAKER_WEIGHTS, STATEMENT_WEIGHTS
from factcheck.extract.wording import content_of, wording_of
from factcheck.languages import LanguagePack
from factcheck.prose import Prose

STATEMENT_THRESHOLD = 0.5
UNTAGGED = TaggedParagraph(Tokens([], [], [], [], [], {}), [], [])


@dataclass(frozen=True, slots=True)
class Engine:
    """Six parts that know nothing of each other."""

    tagger: Tagger
    linker: Linker
    ranker: Ranker
    judge: Judge
    listener: Listener
    turn_reader: TurnReader

    def extract(self, article: Article, prose: Prose) -> tuple[Quote, ...]:
        """Return the article's quotes in reading order."""
        paragraphs, heard = self._tag(prose)
        turns = self.turn_reader.read(prose, paragraphs)
        quotes = [_turn(article, turn) for turn in turns]
        speaker_before: Place | None = None
        for utterance in self.linker.link(prose, paragraphs):
            ranked = self.ranker.rank(paragraphs, utterance, speaker_before)
            choice, place = ranked or (None, None)
            likely = self.judge.judge(prose, paragraphs, utterance, choice)
            if likely >= STATEMENT_THRESHOLD and not _is_own(turns, utterance, choice):
                quotes.append(_quote(article, utterance, choice, likely))
                speaker_before = place
        for number in heard:
            listened = self.listener.listen(paragraphs[number])
            quotes += [_indirect(article, reported) for reported in listened]
        quotes.sort(key=lambda quote: quote.content[0])
        return tuple(quotes)

    def _tag(self, prose: Prose) -> tuple[list[TaggedParagraph], list[int]]:
        """Tag the paragraphs, and tell which ones to listen to.

        A paragraph without a cue and far from any quotation stays empty: a fifth of the
        paragraphs of PolNeAR.
        """
        near = _near_quotations(prose)
        paragraphs, heard = [], []
        for number, paragraph in enumerate(prose.paragraphs):
            if number in near or self.listener.may_report(paragraph.span.of(prose.text)):
                heard.append(number)
                paragraphs.append(self.tagger.tag(prose, number))
            else:
                paragraphs.append(UNTAGGED)
        return paragraphs, heard


def _near_quotations(prose: Prose) -> set[int]:
    """Return the paragraphs that quotations stand in or that their speakers are looked for in."""
    near: set[int] = set()
    for quotation in prose.quotations:
        first = prose.paragraph_index(quotation.span.start)
        last = prose.paragraph_index(quotation.pieces[-1].start)
        near.update(range(max(0, first - PARAGRAPHS_ABOVE), last + 1))
    return near


def engine_for(pack: LanguagePack) -> Engine:
    """Build the engine of this version for a language.

    Without words for saying, no speaker is named: a guess by place alone would be wrong
    too often.
    """
    ranker: Ranker = SilentRanker()
    if pack.reporting.saying:
        ranker = WeightedRanker(SPEAKER_WEIGHTS, pack.naming.name_joints)
    return Engine(
        tagger=RuleTagger(pack),
        linker=RuleLinker(),
        ranker=ranker,
        judge=WeightedJudge(pack, STATEMENT_WEIGHTS),
        listener=RuleListener(pack),
        turn_reader=RuleTurnReader(pack),
    )


def _quote(article: Article, utterance: Utterance, choice: Choice | None, likely: float) -> Quote:
    return Quote(
        article_id=article.id,
        content=content_of(article.text, utterance.quotations),
        text=wording_of(article.text, utterance.quotations),
        kind=QuoteKind.DIRECT if utterance.whole else QuoteKind.MIXED,
        cue=_cue(choice),
        mention=_mention(article.text, choice),
        confidence=round(choice.confidence if choice else likely, 3),
        rule=choice.rule if choice else "nobody named",
    )


def _is_own(turns: Sequence[Turn], utterance: Utterance, choice: Choice | None) -> bool:
    """Say whether words in marks are the turn's own, and not another's told in it by a cue."""
    here = utterance.quotations[0].span
    turn = next((turn for turn in turns if turn.holds(here)), None)
    if turn is None:
        return False
    return choice is None or choice.cue is None or choice.mention == turn.choice.mention


def _turn(article: Article, turn: Turn) -> Quote:
    return Quote(
        article_id=article.id,
        content=turn.pieces,
        text=join_spans(turn.pieces, article.text),
        kind=QuoteKind.DIRECT,
        cue=_cue(turn.choice),
        mention=_mention(article.text, turn.choice),
        confidence=turn.choice.confidence,
        rule=turn.choice.rule,
    )


def _indirect(article: Article, reported: Reported) -> Quote:
    choice = reported.choice
    return Quote(
        article_id=article.id,
        content=(reported.content,),
        text=reported.content.of(article.text),
        kind=QuoteKind.INDIRECT,
        cue=_cue(choice),
        mention=_mention(article.text, choice),
        confidence=choice.confidence,
        rule=choice.rule,
    )


def _cue(choice: Choice | None) -> tuple[Span, ...]:
    return (choice.cue,) if choice and choice.cue else ()


def _mention(text: str, choice: Choice | None) -> Mention | None:
    if choice is None:
        return None
    spans: Sequence[Span] = (choice.mention,)
    return Mention(spans=tuple(spans), text=join_spans(spans, text), form=choice.form)
