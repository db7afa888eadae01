"""A quotation as it is printed, and what is made out about it."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.span import Span


class QuoteKind(StrEnum):
    """How much of the content stands between quotation marks."""

    DIRECT = "direct"
    """A whole sentence or clause in the speaker's words."""
    MIXED = "mixed"
    """Quoted words built into the reporter's own sentence."""
    INDIRECT = "indirect"
    """The reporter's words throughout."""


class Stance(StrEnum):
    """What the speaker does with the content, as the cue has it."""

    STATEMENT = "statement"
    """Says, writes or asks it; of a document, states or shows it."""
    DENIAL = "denial"
    """Says that it is not so."""
    BELIEF = "belief"
    """Thinks, knows or expects it."""
    WISH = "wish"
    """Wants or hopes for it."""
    PLAN = "plan"
    """Intends it."""
    FEELING = "feeling"
    """Fears, regrets or enjoys it."""
    ACT = "act"
    """Does something with words that are not told: praises, refuses, endorses it."""


class MentionForm(StrEnum):
    """What the words that name the speaker are."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """The words by which a speaker is named beside a quote ("the minister")."""

    spans: tuple[Span, ...]
    text: str
    form: MentionForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One quotation: what was said and the words it is attributed by.

    ``content`` holds a span for each piece of a split quotation and for each
    paragraph of a long one, in reading order and without the outer marks and the comma
    that only leads on to "she said". ``text`` is these pieces as the sentence ran: joined
    by ". " where the reporter's sentence ends between them, by ", " where a comma led into
    the reporter's clause, else by a space. Every word of it slices back out of the article;
    such a stop or comma does not. Of a mixed quote ``content`` is the whole of what is
    credited, the reporter's words and the marks inside included, and ``text`` the words in
    marks alone, with an ellipsis where pieces are left out between them, unless these are
    too few to say anything.
    ``cue`` is the reporting verb or phrase, ``stance`` what it makes of the content.
    ``confidence`` is between 0 and 1 and speaks of the mention, or of its absence.
    ``rule`` names what made the decision, for the reader who asks why.
    """

    article_id: str
    content: tuple[Span, ...]
    text: str
    kind: QuoteKind
    stance: Stance = Stance.STATEMENT
    cue: tuple[Span, ...] = ()
    mention: Mention | None = None
    confidence: float
    rule: str


class SpeakerKind(StrEnum):
    """What a speaker is; only people and organizations are known beyond an article."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    UNNAMED = "unnamed"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who said it, as fully named as the article allows.

    ``name`` is a full name where the article gives one, else the surname or the
    description as printed. ``role`` is the office or function stated there
    ("Russian Foreign Minister").
    """

    name: str
    kind: SpeakerKind
    role: str | None = None


class DateScope(StrEnum):
    """Where the words that date a quote stand."""

    SAME_SENTENCE = "same_sentence"
    INHERITED = "inherited"


class DatePrecision(StrEnum):
    """How closely the words of an article tell when something was said."""

    DAY = "day"
    WEEK = "week"
    """A week or a part of one, such as a weekend."""
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOn:
    """When a quote was said, and the words that say so.

    ``date`` is an ISO day, month or year, the finest that holds the time whole.
    ``first_day`` and ``last_day`` are given, as ISO days, where the words mean several
    ("last week"). ``basis`` is printed text.
    """

    date: str
    precision: DatePrecision
    first_day: str | None = None
    last_day: str | None = None
    basis: str
    scope: DateScope

    @property
    def period(self) -> str:
        """The time in ISO 8601: a date, or the first and last day with a stroke between."""
        return f"{self.first_day}/{self.last_day}" if self.first_day else self.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A quote with the person behind its mention, the time and the go-between.

    ``relay_chain`` names the outlets, platforms or people through whom the words came
    ("Der Spiegel", "Twitter"), from the speaker's side to the reader's: what was told to
    CNN, as The Hill reported, is ("CNN", "The Hill"). ``confidence`` speaks of the speaker.
    """

    quote: Quote
    speaker: Speaker | None = None
    said_on: SaidOn | None = None
    relay_chain: tuple[str, ...] = ()
    confidence: float

    @property
    def relayed_by(self) -> str | None:
        """The go-between next to the speaker."""
        return self.relay_chain[0] if self.relay_chain else None
