"""How near attributions come to the gold: pure functions over both.

Contents and mentions are compared by the words they touch, so marks and commas at the
edges do not matter. What is found is judged by the units of quotation marks, by pairs of
attributions and, for speakers, dates and go-betweens, by the gold that was found at all.
"""

import operator
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import reduce
from typing import TypeVar

from journalism.gold import GoldArticle, GoldAttribution
from journalism.marks import outermost, quoted_stretches, words_in

from factcheck.core.quote import Attribution, QuoteKind, SpeakerKind
from factcheck.core.span import Span

SEGMENT_SHARE = 0.8
"""A quoted stretch is found when contents hold this share of its characters."""
PAIR_LIKENESS = 0.5
"""Two contents are one attribution from this intersection over union of their words on."""
MIN_SEGMENT_WORDS = 2

# Sharing one of these with the gold does not make a mention right.
_FUNCTION_WORDS = frozenset(
    words_in(
        "a an the this that these those some any all both each every no other his her hers its "
        "their my our your of in on at for to from by with as and or who"
    )
)
_ARTICLES = frozenset({"the", "a", "an"})
# A name after one of these is somebody else's ("the lawyer of Ann Roe").
_PREPOSITIONS = frozenset(words_in("of for to from by with about against after"))
_WORD = re.compile(r"\w+(?:['’-]\w+)*")

_Figures = TypeVar("_Figures", "KindCounts", "Scores")
_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many predictions are right and how much of the gold is found.

    ``right`` of ``predicted``, and ``found`` of ``gold``: by kind the two differ, as a
    prediction and its gold may be of two kinds.
    """

    right: int = 0
    predicted: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            right=self.right + other.right,
            predicted=self.predicted + other.predicted,
            found=self.found + other.found,
            gold=self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Some of a number."""

    count: int = 0
    of: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(count=self.count + other.count, of=self.of + other.of)

    @property
    def share(self) -> float:
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCounts:
    """Counts of attributions, over all and by kind."""

    overall: Counts = field(default_factory=Counts)
    direct: Counts = field(default_factory=Counts)
    mixed: Counts = field(default_factory=Counts)
    indirect: Counts = field(default_factory=Counts)

    def __add__(self, other: "KindCounts") -> "KindCounts":
        return _added(self, other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Every figure of a set of articles.

    ``segments`` are quoted stretches found; a title or term taken for one is a wrong
    prediction. ``end_to_end`` asks for the right mention too, where the gold has one.
    ``with_mention`` does for ``attributions``; gold without a mention wants none.
    ``speakers``, ``wrong_speakers``, ``dates``, ``false_dates`` and ``relays`` are of the
    gold that was found: a full name or alias, the ISO date as coarse as the gold's, a date
    where the gold has none.
    """

    segments: Counts = field(default_factory=Counts)
    end_to_end: Counts = field(default_factory=Counts)
    attributions: KindCounts = field(default_factory=KindCounts)
    with_mention: KindCounts = field(default_factory=KindCounts)
    found: Share = field(default_factory=Share)
    speakers: Share = field(default_factory=Share)
    wrong_speakers: Share = field(default_factory=Share)
    dates: Share = field(default_factory=Share)
    false_dates: Share = field(default_factory=Share)
    relays: Counts = field(default_factory=Counts)

    def __add__(self, other: "Scores") -> "Scores":
        return _added(self, other)


def score_articles(pairs: Iterable[tuple[GoldArticle, Sequence[Attribution]]]) -> Scores:
    """Return the figures of articles with what was predicted for each."""
    return reduce(operator.add, (score_article(*pair) for pair in pairs), Scores())


def score_article(gold: GoldArticle, predicted: Sequence[Attribution]) -> Scores:
    """Return the figures of one article."""
    words = _Words(gold.article.text)
    return (
        _score_segments(gold, predicted, words)
        + _score_attributions(gold.attributions, predicted, words)
        + _score_resolved(gold, predicted)
    )


def _added(left: _Figures, right: _Figures) -> _Figures:
    sums = {f.name: getattr(left, f.name) + getattr(right, f.name) for f in fields(left)}
    return type(left)(**sums)


class _Words:
    """The words of a text by their number, looked up by span."""

    def __init__(self, text: str) -> None:
        matches = list(_WORD.finditer(text))
        self.words = [match[0].lower() for match in matches]
        self.at = {
            place: number
            for number, match in enumerate(matches)
            for place in range(match.start(), match.end())
        }

    def of(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of the words that the spans touch."""
        return frozenset(self.at[place] for place in _places(spans) if place in self.at)

    def share_mention(self, predicted: Attribution, gold: GoldAttribution) -> bool:
        """Say whether the two mentions share a word that names somebody."""
        if gold.mention is None or predicted.quote.mention is None:
            return False
        wanted = self.of([gold.mention])
        naming = {number for number in wanted if self.words[number] not in _FUNCTION_WORDS}
        return bool((naming or wanted) & self.of(predicted.quote.mention.spans))


def _places(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


def _score_segments(gold: GoldArticle, predicted: Sequence[Attribution], words: _Words) -> Scores:
    golds = [(_places(truth.content), truth) for truth in gold.attributions]
    guesses = [(_places(guess.quote.content), guess) for guess in predicted]
    found, end_to_end = Counts(), Counts()
    for unit in quoted_units(gold):
        text = gold.article.text
        letters = {n for n in range(unit.start, unit.end) if not text[n].isspace()}
        truths, taken = _holders(letters, golds), _holders(letters, guesses)
        found += _count(bool(truths), bool(taken), right=bool(truths and taken))
        named = [truth for truth in truths if truth.mention is not None]
        if truths and not named:
            continue
        right = any(words.share_mention(taken[0], truth) for truth in named if taken)
        end_to_end += _count(bool(truths), bool(taken), right=right)
    return Scores(segments=found, end_to_end=end_to_end)


def quoted_units(gold: GoldArticle) -> tuple[Span, ...]:
    """Return the quoted stretches that are judged: those of two words or more, and the terms."""
    terms = {term.start for term in gold.not_statements}
    return tuple(
        stretch
        for stretch in outermost(quoted_stretches(gold.article.text))
        if len(words_in(stretch.of(gold.article.text))) >= MIN_SEGMENT_WORDS
        or stretch.start in terms
    )


def _holders(letters: set[int], records: list[tuple[set[int], _Record]]) -> list[_Record]:
    """Return the records with most of the letters, the shortest of equals.

    None unless all of them together have ``SEGMENT_SHARE`` of the letters.
    """
    held = letters.intersection(set().union(*(places for places, _ in records)))
    if not held or len(held) < SEGMENT_SHARE * len(letters):
        return []
    ranked = [((len(letters & places), -len(places)), record) for places, record in records]
    best = max(rank for rank, _ in ranked)
    return [record for rank, record in ranked if rank == best]


def _count(gold: bool, predicted: bool, *, right: bool) -> Counts:
    return Counts(right=right, predicted=predicted, found=right, gold=gold)


def _score_attributions(
    gold: Sequence[GoldAttribution], predicted: Sequence[Attribution], words: _Words
) -> Scores:
    pairs = _paired(
        [words.of(truth.content) for truth in gold],
        [words.of(guess.quote.content) for guess in predicted],
        lambda i, j: words.share_mention(predicted[j], gold[i]),
    )
    mentioned = {
        i: j
        for i, j in pairs.items()
        if (
            words.share_mention(predicted[j], gold[i])
            if gold[i].mention
            else predicted[j].quote.mention is None
        )
    }
    return Scores(
        attributions=_by_kind(gold, predicted, pairs),
        with_mention=_by_kind(gold, predicted, mentioned),
    )


def _paired(
    golds: Sequence[frozenset[int]],
    guesses: Sequence[frozenset[int]],
    prefer: Callable[[int, int], bool],
) -> dict[int, int]:
    """Pair the most alike first, one to one; of equals those preferred."""
    ranked = sorted(
        (-len(truth & guess) / len(truth | guess), not prefer(i, j), i, j)
        for i, truth in enumerate(golds)
        for j, guess in enumerate(guesses)
        if truth & guess
    )
    pairs: dict[int, int] = {}
    for unlikeness, _, i, j in ranked:
        if -unlikeness >= PAIR_LIKENESS and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _by_kind(
    gold: Sequence[GoldAttribution], predicted: Sequence[Attribution], pairs: dict[int, int]
) -> KindCounts:
    def counts(*kinds: QuoteKind) -> Counts:
        return Counts(
            right=sum(predicted[j].quote.kind in kinds for j in pairs.values()),
            predicted=sum(guess.quote.kind in kinds for guess in predicted),
            found=sum(gold[i].kind in kinds for i in pairs),
            gold=sum(truth.kind in kinds for truth in gold),
        )

    return KindCounts(
        overall=counts(*QuoteKind),
        direct=counts(QuoteKind.DIRECT),
        mixed=counts(QuoteKind.MIXED),
        indirect=counts(QuoteKind.INDIRECT),
    )


def _score_resolved(gold: GoldArticle, predicted: Sequence[Attribution]) -> Scores:
    scores = Scores(found=Share(of=len(gold.attributions)))
    for truth, guess in _found(gold, predicted):
        scores += Scores(found=Share(count=1)) + _resolved(truth, guess)
    return scores


def _resolved(truth: GoldAttribution, guess: Attribution) -> Scores:
    named = guess.speaker is not None
    known = guess.speaker is not None and is_named(guess.speaker.name, truth)
    dated = guess.said_on is not None
    exact = guess.said_on is not None and guess.said_on.date == truth.said_on
    through = same_relay(guess.relayed_by, truth.relayed_by)
    return Scores(
        speakers=Share(count=known, of=truth.speaker is not None),
        wrong_speakers=Share(count=named and not known, of=1),
        dates=Share(count=exact, of=truth.said_on is not None),
        false_dates=Share(count=dated and truth.said_on is None, of=truth.said_on is None),
        relays=_count(truth.relayed_by is not None, guess.relayed_by is not None, right=through),
    )


def _found(
    gold: GoldArticle, predicted: Sequence[Attribution]
) -> Iterator[tuple[GoldAttribution, Attribution]]:
    """Yield each gold attribution that was found with its prediction.

    Where gold has quoted words, only these count: whether a prediction takes in the
    reporter's is no matter. One to one first; a gold that is left may share a prediction
    that covers it, or be given the largest of its parts.
    """
    quoted = _places(quoted_stretches(gold.article.text))
    golds = [places & quoted or places for places in map(_letters(gold), gold.attributions)]
    area: set[int] = set().union(*golds)
    guesses = [_places(guess.quote.content) & area for guess in predicted]
    ranked = sorted(
        (
            (len(truth & guess) / len(truth | guess), len(truth & guess) / len(truth), -i, -j)
            for i, truth in enumerate(golds)
            for j, guess in enumerate(guesses)
            if truth & guess
        ),
        reverse=True,
    )
    near = [r for r in ranked if r[0] >= PAIR_LIKENESS or r[1] >= SEGMENT_SHARE]
    pairs: dict[int, int] = {}
    for _, _, i, j in near:
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    for _, _, i, j in near:
        pairs.setdefault(-i, -j)
    for i, truth in enumerate(golds):
        if i not in pairs:
            parts = [j for j, g in enumerate(guesses) if g and g <= truth]
            held = set().union(*(guesses[j] for j in parts))
            if len(held) >= PAIR_LIKENESS * len(truth):
                pairs[i] = max(parts, key=lambda j: len(guesses[j]))
    for i, j in sorted(pairs.items()):
        yield gold.attributions[i], predicted[j]


def _letters(gold: GoldArticle) -> Callable[[GoldAttribution], set[int]]:
    text = gold.article.text
    return lambda truth: {place for place in _places(truth.content) if text[place].isalnum()}


def is_named(name: str, truth: GoldAttribution) -> bool:
    """Say whether a name is the speaker's full name or an alias.

    Case, accents and articles do not matter, nor titles before a person's given name. A
    description may be longer than the gold's.
    """
    got = _name_words(name)
    accepted = [_name_words(other) for other in (truth.speaker, *truth.aliases) if other]
    if got in accepted:
        return True
    match truth.speaker_kind:
        case SpeakerKind.PERSON:
            return any(_ends_in_name(got, other) for other in accepted)
        case SpeakerKind.ORGANIZATION:
            return False
        case _:
            return any(len(other) > 1 and set(other) <= set(got) for other in accepted)


def _ends_in_name(left: list[str], right: list[str]) -> bool:
    short, long = sorted((left, right), key=len)
    before = long[: -len(short)]
    return len(short) > 1 and long == before + short and not _PREPOSITIONS.intersection(before[-1:])


def same_relay(name: str | None, wanted: str | None) -> bool:
    """Say whether two go-betweens are one; an article or a longer form does not matter."""
    got, want = (set(_plain_words(given or "")) - _ARTICLES for given in (name, wanted))
    return bool(got and want) and (got <= want or want <= got)


def _name_words(name: str) -> list[str]:
    words = _plain_words(name)
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _plain_words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return words_in(re.sub(r"'s\b", "", bare.replace(".", " ")))
