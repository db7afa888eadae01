"""What goes wrong on PolNeAR dev, counted by class; ``docs/errors.md`` explains each one.

Every annotated attribution that is not paired, or not with its speaker, and every predicted
one that touches none is in exactly one class. Words are counted and attributions paired as
the corpus's scorer does.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.corpora import load_scorer
from benchmarks.extraction import PAIRED, read_dev
from factcheck.core.engine import EngineName
from factcheck.languages import pack_for

SHORT = 3
"""Words of a content that is called short."""

CLASSES = (
    "indirect, not found: the cue is no word of saying",
    "indirect, not found: a cue of saying",
    "indirect, not found: three words or fewer",
    "indirect, found with other bounds",
    "indirect, not annotated",
    "mixed, not found or with other bounds",
    "direct, not found or with other bounds",
    "words in marks taken, not annotated",
    "speaker: other words than the annotated ones",
    "speaker: left open, or named where none is annotated",
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The attributions of an article: gold and guessed ones, and which belong together."""

    gold: list[tuple[frozenset[int], dict[str, Any]]]
    guessed: list[tuple[frozenset[int], dict[str, Any]]]
    partners: dict[int, int]


def measure_mistakes() -> dict[str, float]:
    """Return the number of mistakes of each class."""
    scorer = load_scorer("score_quotes")
    articles, records = read_dev(EngineName.ENCODER)
    counts = Counter(
        mistake
        for article in articles
        for mistake in find_mistakes(scorer, article, records[article["id"]])
    )
    return {name: counts[name] for name in CLASSES}


def find_mistakes(scorer: Any, article: dict[str, Any], records: list[Any]) -> Iterator[str]:
    """Yield the class of each mistake in an article."""
    words = scorer.Words(article["text"])
    pairing = pair(words, article, records)
    saying = _saying_words()
    for number, (mine, truth) in enumerate(pairing.gold):
        partner = pairing.partners.get(number)
        if partner is None:
            touched = any(mine & its for its, _ in pairing.guessed)
            cue = {words.words[word][2] for word in words.within(truth["cue"])}
            yield _missing(truth["kind"], len(mine), touched=touched, said=bool(cue & saying))
            continue
        mention = scorer.mention_of(pairing.guessed[partner][1])
        if bool(mention) != bool(truth["source"]):
            yield CLASSES[9]
        elif mention and not words.same_source(mention, truth["source"]):
            yield CLASSES[8]
    partners = set(pairing.partners.values())
    for number, (mine, guess) in enumerate(pairing.guessed):
        if number not in partners and not any(mine & its for its, _ in pairing.gold):
            yield CLASSES[4] if guess["kind"] == "indirect" else CLASSES[7]


def pair(words: Any, article: dict[str, Any], records: list[Any]) -> Pairing:
    """Pair the attributions greedily by the words they share, the best first."""
    gold = [(words.within(a["content"]), a) for a in article["attributions"]]
    guessed = [(words.within(record["spans"]), record) for record in records]
    likeness = sorted(
        (
            (len(g & p) / len(g | p), i, j)
            for i, (g, _) in enumerate(gold)
            for j, (p, _) in enumerate(guessed)
            if g & p
        ),
        key=lambda row: (-row[0], row[1:]),
    )
    partners: dict[int, int] = {}
    for share, i, j in likeness:
        if share >= PAIRED and i not in partners and j not in partners.values():
            partners[i] = j
    return Pairing(gold, guessed, partners)


def _missing(kind: str, words: int, *, touched: bool, said: bool) -> str:
    if kind == "mixed":
        return CLASSES[5]
    if kind == "direct":
        return CLASSES[6]
    if touched:
        return CLASSES[3]
    if words <= SHORT:
        return CLASSES[2]
    return CLASSES[1] if said else CLASSES[0]


def _saying_words() -> frozenset[str]:
    reporting = pack_for("en").reporting
    according = {word for phrase in reporting.according for word in phrase}
    return reporting.saying | reporting.gerunds | according
