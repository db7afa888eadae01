"""Who said each quote, when, and through whom."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.core.article import Article
from factcheck.core.quote import Attribution, Quote
from factcheck.languages import LanguagePack, pack_for
from factcheck.prose import Prose
from factcheck.resolve.antecedents import follow_people
from factcheck.resolve.bodies import know_bodies
from factcheck.resolve.clauses import clause_of, is_turn
from factcheck.resolve.descriptions import Descriptions
from factcheck.resolve.found import Found
from factcheck.resolve.go_betweens import agency_of
from factcheck.resolve.introductions import find_introductions
from factcheck.resolve.name_sorting import sort_out, with_short_bodies
from factcheck.resolve.names import NameGrammar, find_names, name_grammar
from factcheck.resolve.narration import Narration, narrate
from factcheck.resolve.people import gather_cast
from factcheck.resolve.quote_sentences import times_by_sentence
from factcheck.resolve.relay_grammar import RelayGrammar, relay_grammar
from factcheck.resolve.relays import Relaying
from factcheck.resolve.saying_times import SayingTimes
from factcheck.resolve.scene_times import SceneTimes
from factcheck.resolve.scenes import Dating
from factcheck.resolve.speakers import SpeakerFinder
from factcheck.resolve.times import TimeGrammar, find_times, published_day, time_grammar

_LEAST_LABELS = 2
"""Labels that make an exchange; a single one is a dateline."""

Acting = Mapping[int, tuple[str, ...]]
"""For each sentence, by its number, who acts in it."""


def resolve_attributions(
    article: Article, prose: Prose, quotes: Sequence[Quote]
) -> tuple[Attribution, ...]:
    """Resolve the quotes of one article, one attribution a quote and in their order.

    ``prose`` is the article's text as ``read_prose`` cuts it, ``quotes`` are what
    ``extract_quotes`` found in it.
    """
    if not quotes:
        return ()
    pack = pack_for(article.language)
    narration = narrate(prose)
    finder = _speaker_finder(narration, quotes, pack, article.outlet)
    speakers = find_speakers(finder, quotes)
    clauses = [clause_of(quote, narration, pack, finder.whole) for quote in quotes]
    acting = _acting(finder)
    relaying = _relaying(finder, article, pack, acting)
    dates = _dating(finder, article, pack, relaying).said_on(clauses, speakers)
    relays = relaying.relay_chains(clauses, speakers, dates)
    return tuple(
        Attribution(
            quote=quote,
            speaker=found.speaker,
            said_on=said_on,
            relay_chain=chain,
            confidence=_confidence(quote, found),
        )
        for quote, found, said_on, chain in zip(quotes, speakers, dates, relays, strict=True)
    )


def _confidence(quote: Quote, found: Found) -> float:
    """Return how likely the speaker is right: the mention must be, and what it is taken for."""
    return found.confidence * quote.confidence if quote.mention else found.confidence


def find_speakers(finder: SpeakerFinder, quotes: Sequence[Quote]) -> list[Found]:
    """Return who said each quote."""
    found: list[Found] = []
    around: list[tuple[Quote, Found]] = []
    for number, quote in enumerate(quotes):
        before = (quotes[number - 1], found[-1]) if found else None
        around = [known for known in around if _holds(known[0], quote)]
        said_by_self = finder.is_self(quote) and around
        found.append(around[-1][1] if said_by_self else finder.find(quote, before))
        around.append((quote, found[-1]))
    return finder.read_on(quotes, found)


def _holds(outer: Quote, inner: Quote) -> bool:
    """Say whether one quote stands in the other, or ends behind the other's begin."""
    return outer.content[-1].end >= inner.content[-1].end


def _dating(
    finder: SpeakerFinder, article: Article, pack: LanguagePack, relaying: Relaying
) -> Dating:
    narration = finder.narration
    published = published_day(article.published_on)
    times = find_times(narration.told, _time_grammar(pack.code), published)
    return Dating(
        narration=narration,
        pack=pack,
        times=times_by_sentence(times, narration),
        acting=relaying.acting,
        vague=_vague_times(pack.code),
        known={
            f"#{number}": narration.paragraph_of(places[0])
            for number, places in finder.cast.places.items()
            if places
        },
        saying_times=SayingTimes(narration=narration, pack=pack),
        scene_times=SceneTimes(narration=narration, pack=pack, published=published),
        go_betweens=relaying,
        published=published,
    )


def _acting(finder: SpeakerFinder) -> Acting:
    """Return for each sentence who acts in it: the body it opens with, then people."""
    acting: dict[int, tuple[str, ...]] = finder.bodies.acting()
    for index, people in finder.trail.acting().items():
        acting[index] = acting.get(index, ()) + people
    return acting


def _relaying(
    finder: SpeakerFinder, article: Article, pack: LanguagePack, acting: Acting
) -> Relaying:
    return Relaying(
        narration=finder.narration,
        names=finder.cast.names,
        pack=pack,
        grammar=_relay_grammar(pack.code),
        acting=acting,
        outlet=article.outlet,
        agency=agency_of(finder.narration.text),
    )


def _speaker_finder(
    narration: Narration, quotes: Sequence[Quote], pack: LanguagePack, outlet: str | None = None
) -> SpeakerFinder:
    people = pack.people
    labels = frozenset(
        quote.mention.spans[0].start
        for quote in quotes
        if quote.mention is not None and is_turn(quote.mention, quote.cue, narration)
    )
    if len(labels) < _LEAST_LABELS:
        labels = frozenset()
    printed = sort_out(find_names(narration, _name_grammar(pack.code)), narration, people, labels)
    introductions = find_introductions(narration, printed, people)
    names = with_short_bodies(introductions.sorted_anew(printed), people)
    spoken = {span.start for quote in quotes if quote.mention for span in quote.mention.spans}
    speaking = frozenset(
        name.span.start for name in names if name.start in spoken or name.span.start in spoken
    )
    cast = gather_cast(narration, names, people, speaking)
    trail = follow_people(narration, cast, people)
    bodies = know_bodies(narration, cast, introductions, people, outlet or "")
    descriptions = Descriptions(
        narration=narration,
        cast=cast,
        trail=trail,
        bodies=bodies,
        words=people,
        verbs=pack.reporting.saying | pack.reporting.judging,
        auxiliaries=pack.reporting.auxiliaries,
    )
    return SpeakerFinder(
        narration=narration,
        cast=cast,
        trail=trail,
        bodies=bodies,
        descriptions=descriptions,
        words=people,
        labels=labels,
        nobody=pack.reporting.turn_words,
        questioned=pack.time.caught,
        agents=pack.naming.agents,
        continuing=pack.reporting.continuing,
        addressing=pack.naming.addressing,
    )


@cache
def _name_grammar(language: str) -> NameGrammar:
    return name_grammar(pack_for(language).people)


@cache
def _time_grammar(language: str) -> TimeGrammar:
    return time_grammar(pack_for(language).time)


@cache
def _vague_times(language: str) -> re.Pattern[str]:
    return re.compile("|".join(pack_for(language).time.vague) or "(?!)", re.IGNORECASE)


@cache
def _relay_grammar(language: str) -> RelayGrammar:
    return relay_grammar(pack_for(language).relaying)
