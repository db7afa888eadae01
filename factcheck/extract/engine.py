"""The fast engine: tag, link, rank, judge, listen, one part after the other.

Everything is decided by words of the language pack and a table of weights.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.article import Article
from factcheck.core.quote import Quote
from factcheck.core.span import Span
from factcheck.extract.features import PARAGRAPHS_ABOVE
from factcheck.extract.indirect import RuleListener, SilentListener
from factcheck.extract.linking import RuleLinker
from factcheck.extract.parts import Judge, Linker, Listener, Ranker, Tagger, TurnReader
from factcheck.extract.quotes import quote_reported, quote_turn, quote_utterance
from factcheck.extract.ranking import SilentRanker, WeightedRanker
from factcheck.extract.stances import StanceFinder
from factcheck.extract.statement_rules import RuleJudge
from factcheck.extract.statements import WeightedJudge
from factcheck.extract.tagging import RuleTagger
from factcheck.extract.turns import RuleTurnReader
from factcheck.extract.values import (
    Choice,
    Place,
    TaggedParagraph,
    Tokens,
    Turn,
)
from factcheck.extract.weights import SPEAKER_WEIGHTS, STATEMENT_WEIGHTS
from factcheck.languages import LanguagePack
from factcheck.prose import Prose

# The weights are learned from articles in these.
WEIGHED_LANGUAGES = frozenset({"en"})
STATEMENT_THRESHOLD = 0.5
UNTAGGED = TaggedParagraph(Tokens([], [], [], [], [], {}), [], [])


@dataclass(frozen=True, slots=True)
class Engine:
    """Six parts that know nothing of each other, and the pack's stances."""

    tagger: Tagger
    linker: Linker
    ranker: Ranker
    judge: Judge
    listener: Listener
    turn_reader: TurnReader
    stances: StanceFinder

    def extract(self, article: Article, prose: Prose) -> tuple[Quote, ...]:
        """Return the article's quotes in reading order."""
        paragraphs, heard = self._tag(prose)
        turns = self.turn_reader.read(prose, paragraphs)
        quotes = [quote_turn(article, turn, self.stances) for turn in turns]
        speaker_before: Place | None = None
        for utterance in self.linker.link(prose, paragraphs):
            ranked = self.ranker.rank(paragraphs, utterance, speaker_before)
            choice, place = ranked or (None, None)
            likely = self.judge.judge(prose, paragraphs, utterance, choice)
            if likely >= STATEMENT_THRESHOLD and not is_own(
                turns, utterance.quotations[0].span, choice
            ):
                quotes.append(quote_utterance(article, utterance, choice, likely, self.stances))
                speaker_before = place
        for number in heard:
            listened = self.listener.listen(paragraphs[number])
            quotes += [quote_reported(article, reported, self.stances) for reported in listened]
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

    Without weights for it, no speaker is named: of those in German Wikinews that the
    English weights name, four in ten are wrong.
    """
    weighed = pack.code in WEIGHED_LANGUAGES
    return Engine(
        tagger=RuleTagger(pack),
        linker=RuleLinker(),
        ranker=WeightedRanker(SPEAKER_WEIGHTS, pack.naming.name_joints)
        if weighed
        else SilentRanker(),
        judge=WeightedJudge(pack, STATEMENT_WEIGHTS) if weighed else RuleJudge(pack),
        listener=RuleListener(pack) if weighed else SilentListener(),
        turn_reader=RuleTurnReader(pack),
        stances=StanceFinder(pack),
    )


def is_own(turns: Sequence[Turn], here: Span, choice: Choice | None) -> bool:
    """Say whether words are the turn's own, and not another's told in it by a cue.

    A cue outside the turn is a label, or of another turn: nobody is quoted by it here.
    """
    turn = turn_at(turns, here)
    if turn is None:
        return False
    if choice is None or choice.cue is None or choice.mention == turn.choice.mention:
        return True
    return not turn.overlaps(choice.cue)


def turn_at(turns: Sequence[Turn], here: Span) -> Turn | None:
    """Return the turn that words stand in, even in part."""
    behind = bisect_left(turns, here.end, key=lambda turn: turn.pieces[0].start)
    return turns[behind - 1] if behind and turns[behind - 1].overlaps(here) else None
