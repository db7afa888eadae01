"""The conductor: one call a stage.

Reading and extracting happen outside any transaction; the archive takes each
article with its attributions in one.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.problem import Problem
from factcheck.core.quote import Attribution, QuoteKind, Stance
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose
from factcheck.resolve import resolve_attributions
from factcheck.store.archive import Archive, Outcome


def extract(article: Article, engine: EngineName = EngineName.ENCODER) -> tuple[Attribution, ...]:
    """Return every attribution of the article: who said what, when and through whom."""
    prose = read_prose(article.text, pack_for(article.language))
    quotes = extract_quotes(article, prose, engine)
    return resolve_attributions(article, prose, quotes)


SHORTEST_REPORT = 4
"""Words of a report: "an inquiry" and "the plan" are no claims that could be checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which of an article's attributions are recorded, and what finds them.

    Words in quotation marks are recorded whatever the stance: somebody uttered them. Of the
    reporter's own words those are that give one of the ``stances`` to somebody, in enough
    words to be a claim.
    """

    engine: EngineName = EngineName.ENCODER
    stances: frozenset[Stance] = frozenset({Stance.STATEMENT})

    def keeps(self, attribution: Attribution) -> bool:
        """Say whether an attribution is recorded."""
        quote = attribution.quote
        if quote.kind is not QuoteKind.INDIRECT:
            return True
        tells = len(quote.text.split()) >= SHORTEST_REPORT
        return tells and quote.mention is not None and quote.stance in self.stances


DEFAULT_SELECTION = Selection()


@dataclass(slots=True, kw_only=True)
class AddSummary:
    """What a run of ``add_articles`` came to.

    ``known`` counts articles that were in the archive already, ``revised`` those whose
    address was there with another text; both change nothing. ``merged`` counts quotes
    that joined a claim, ``links`` the altered wordings and changed speakers found.
    """

    articles: int = 0
    known: int = 0
    revised: int = 0
    quotes: int = 0
    new_claims: int = 0
    merged: int = 0
    links: int = 0
    problems: list[Problem] = field(default_factory=list)


def add_articles(
    archive: Archive,
    readings: Iterable[Article | Problem],
    *,
    selection: Selection = DEFAULT_SELECTION,
    report: Callable[[Article | Problem], None] = lambda _: None,
) -> AddSummary:
    """Record every article and count what it brought; a problem is counted and passed over.

    ``report`` is told of each reading once it has been dealt with.

    Raises:
        StoreError: the archive cannot be written; the articles before are in.
    """
    summary = AddSummary()
    for reading in readings:
        if isinstance(reading, Problem):
            summary.problems.append(reading)
        else:
            add_article(archive, reading, summary, selection)
        report(reading)
    return summary


def add_article(
    archive: Archive,
    article: Article,
    summary: AddSummary,
    selection: Selection = DEFAULT_SELECTION,
) -> None:
    """Record one article, unless it is there already, and add what came of it to the summary."""
    recorded = archive.find(article)
    if recorded is None:
        found = extract(article, selection.engine)
        recorded = archive.record(article, [a for a in found if selection.keeps(a)])
    match recorded.outcome:
        case Outcome.ADDED:
            summary.articles += 1
        case Outcome.KNOWN:
            summary.known += 1
        case Outcome.REVISED:
            summary.revised += 1
    summary.quotes += recorded.quotes
    summary.new_claims += recorded.new_claims
    summary.merged += recorded.merged
    summary.links += recorded.links


def extract_articles(
    readings: Iterable[Article | Problem], engine: EngineName = EngineName.ENCODER
) -> Iterator[Attribution | Problem]:
    """Yield each article's attributions in reading order, and the problems where they occur."""
    for reading in readings:
        if isinstance(reading, Problem):
            yield reading
        else:
            yield from extract(reading, engine)
