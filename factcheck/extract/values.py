"""What the parts of the engine hand to each other."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.prose import Quotation


class CueKind(StrEnum):
    """How surely a cue reports speech."""

    SAYING = "saying"
    JUDGING = "judging"
    THINKING = "thinking"
    GERUND = "gerund"
    ACCORDING = "according"
    NOUN = "noun"
    """A speech noun with its owner: "his statement"."""
    LABEL = "label"
    """A name and a colon at the beginning of a paragraph."""


class Bond(StrEnum):
    """How the cue found its speaker."""

    NEXT = "next"
    """Side by side: "Lee said", "Lee has also said"."""
    INVERTED = "inverted"
    """The speaker behind the verb: "said Lee"."""
    APPOSITION = "apposition"
    """Across what stands between commas: "Lee, who is mayor, said"."""
    INHERITED = "inherited"
    """From the sentence's subject: "Lee rose and said", "Lee left, saying"."""
    LOOSE = "loose"
    """The nearest one before, across words that are not understood."""


class Sort(StrEnum):
    """What a sighting is, finer than the form of a mention."""

    NAME = "name"
    PERSON = "person"
    """A nominal that calls a person or a group what they are: "the mayor"."""
    DOCUMENT = "document"
    """A nominal for what is written: "the report"."""
    THING = "thing"
    """Any other nominal."""
    THIRD_PERSON = "he"
    RELATIVE = "who"
    OTHER_PRONOUN = "it"
    OWNER = "his"


FORMS = {
    Sort.NAME: MentionForm.NAME,
    Sort.PERSON: MentionForm.NOMINAL,
    Sort.DOCUMENT: MentionForm.NOMINAL,
    Sort.THING: MentionForm.NOMINAL,
    Sort.THIRD_PERSON: MentionForm.PRONOUN,
    Sort.RELATIVE: MentionForm.PRONOUN,
    Sort.OTHER_PRONOUN: MentionForm.PRONOUN,
    Sort.OWNER: MentionForm.PRONOUN,
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """Words that may name a speaker: tokens ``first`` up to ``last``, without it.

    ``governed`` says that a preposition or a listener's verb stands before ("to Lee",
    "told Lee"), ``owner`` that a possessive ending follows ("Lee's").
    """

    first: int
    last: int
    sort: Sort
    governed: bool = False
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A cue and its speaker, both by number: tokens, and the paragraph's sightings."""

    kind: CueKind
    first: int
    last: int
    sighting: int
    bond: Bond


@dataclass(frozen=True, slots=True)
class Tokens:
    """The reporter's words and points of one paragraph, a quoted piece as one token.

    ``lows`` are in lower case; that of a piece is ``QUOTED``, and ``pieces`` maps its
    token to the number of its quotation. ``sentences`` numbers each token's sentence.
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    capital: list[bool]
    sentences: list[int]
    pieces: dict[int, int]

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of text from one token up to another, without it."""
        return Span(self.starts[first], self.ends[last - 1])

    def words_of(self, span: Span) -> list[str]:
        """Return the words of a span of the text; none where another paragraph has it."""
        first = bisect_left(self.starts, span.start)
        return self.lows[first : bisect_left(self.starts, span.end)]


QUOTED = "\0"


def _first_token(part: Sighting | Clause) -> int:
    return part.first


@dataclass(frozen=True, slots=True)
class TaggedParagraph:
    """A paragraph with its possible speakers and reporting clauses, in reading order."""

    tokens: Tokens
    sightings: list[Sighting]
    clauses: list[Clause]

    def begin(self, clause: Clause) -> int:
        """Return the token a clause begins with: its cue's or its speaker's."""
        return min(clause.first, self.sightings[clause.sighting].first)

    def clauses_between(self, first: int, last: int) -> list[Clause]:
        """Return the clauses whose cues begin at token ``first`` or later, before ``last``."""
        clauses = self.clauses
        low = bisect_left(clauses, first, key=_first_token)
        return clauses[low : bisect_left(clauses, last, lo=low, key=_first_token)]

    def sightings_around(self, token: int, count: int) -> range:
        """Return the numbers of the sightings near a token, ``count`` to each side."""
        middle = bisect_left(self.sightings, token, key=_first_token)
        return range(max(0, middle - count), min(len(self.sightings), middle + count))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quoted piece stands: a paragraph and a token in it, each by number."""

    paragraph: int
    token: int


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quotation as a reader counts: in one stretch, or split by "she said".

    ``first`` is the place of its first piece, ``head`` that of the last piece before the
    reporter takes over (the same, unless the quotation runs over several paragraphs) and
    ``tail`` that of its very last one.
    ``whole`` says that it is a sentence or clause of its own and not a fragment of the
    reporter's sentence.
    """

    quotations: tuple[Quotation, ...]
    first: Place
    head: Place
    tail: Place
    whole: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """The mention chosen for an utterance, its cue, and how sure that is (0 to 1)."""

    mention: Span
    form: MentionForm
    cue: Span | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody says in a transcript, a piece a paragraph, without marks."""

    pieces: tuple[Span, ...]
    choice: Choice

    def overlaps(self, span: Span) -> bool:
        """Say whether a span lies in one of the pieces, even in part."""
        return any(piece.overlaps(span) for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody is reported to have said, in the reporter's words."""

    content: Span
    choice: Choice
