"""The words that date an utterance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class TimeKind(StrEnum):
    """What a pattern's named groups stand for."""

    DATE = "date"
    """``month`` and ``day``, and ``year``, or its shift as ``of_year``, if printed."""
    WEEKDAY = "weekday"
    """``weekday``, and ``shift`` ("last") if printed."""
    DAY = "day"
    """``word``, looked up among the day words."""
    AGO = "ago"
    """``count`` (a figure, a number word or an article) and ``span`` ("days", "weeks")."""
    PERIOD = "period"
    """``unit`` ("week", "month", "year", "weekend"), and ``shift`` ("last") if printed."""
    MONTH = "month"
    """``month``, and ``year`` if printed."""
    YEAR = "year"
    """``year``."""
    SAME_DAY = "same_day"
    """Another hour of the day that was spoken of last ("earlier in the day")."""
    NEXT_DAY = "next_day"
    """The day after the one that was spoken of last ("the following day")."""
    PREVIOUS_DAY = "previous_day"
    """The day before the one that was spoken of last ("the day before")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Every word is in lower case; patterns are regular expressions that ignore case.

    In a pattern ``{weekday}``, ``{month}``, ``{shift}``, ``{unit}``, ``{span}``,
    ``{number}`` and ``{day_word}`` stand for any of these words, as the named groups that
    :class:`TimeKind` lists. The first pattern that fits at a place is taken.

    Attributes:
        weekdays: names and short forms, Monday being 0.
        months: names and short forms, January being 1.
        day_words: words for a day, as days from publication ("yesterday": -1).
        shifts: how far a period lies from the present one ("last": -1, "this": 0).
        units: words for a period, by its name ("week", "weekend", "month", "year").
        spans: words for stretches of time that are counted, by their unit ("weeks": "week").
        numbers: number words ("three": 3).
        signals: further words, besides the names of days, months and shifts and the
            figures of years, that show where to look for a time ("ago").
        leads: what a time may begin with before such a word ("on", "early"); figures may
            always.
        capitalised: names that only mean a time with a capital ("may").
        patterns: what a time looks like, and what its groups mean.
        occasions: what words are spoken at or written in ("interview", "rally").
        openers: prepositions that set an occasion or a time as a scene ("in", "at").
        within: those of them that set the very occasion of the words ("in", "during").
        breaks: words behind which a time belongs to something else ("that", "after").
        phrasal: verbs whose preposition belongs to them ("went after the mayor").
        connectives: words before a time that opens a sentence ("but", "then").
        indefinite: articles that bring up a new occasion ("an interview").
        of_words: prepositions that make a time part of a name of a thing ("of").
        subordinators: words that open a clause whose verb is not the one of saying ("since").
        uttering: verbs that bring an occasion about ("issued a statement").
        speaking: participles that open how something was said ("speaking to").
        referring: words in -ing that open what is spoken of, or when ("following").
        caught: participles by which somebody is met to be quoted ("reached").
        gatherings: occasions where several people speak ("debate").
        talks: occasions that are printed later than they are held ("interview").
        printing: participles that tell when ("published").
        ahead: words of what is still to come ("will", "scheduled").
        nowadays: words for a day that may as well mean these times ("today").
        sittings: bodies before which words are spoken, and those who hear them there
            ("court", "jury").
        in_sittings: who and what else a report of a sitting tells of ("prosecutor").
        contests: what a report of a match tells of ("half-time").
        ceremonies: what a release calls the event at which its speakers spoke ("gathering").
        meeting: verbs by which a transcript tells when it was spoken ("met").
        release_marks: what a line opens with that makes a text a press release.
        names: regular expressions of names that hold a weekday ("Black Friday"), with
            their capitals.
        talking: occasions and media that a story tells where somebody spoke by; unlike
            ``occasions`` they are nothing else ("interview", "tweet").
        vague: patterns of times that no date can be given for ("years ago").
        perfect: auxiliaries that put what was said before the scene ("has said").
        recalled: words that put an utterance outside the scene ("previously").
    """

    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    day_words: Mapping[str, int] = field(default_factory=dict)
    shifts: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    spans: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    signals: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    capitalised: frozenset[str] = frozenset()
    patterns: tuple[tuple[TimeKind, str], ...] = ()
    occasions: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    phrasal: frozenset[str] = frozenset()
    connectives: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    uttering: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()
    caught: frozenset[str] = frozenset()
    gatherings: frozenset[str] = frozenset()
    talks: frozenset[str] = frozenset()
    printing: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    nowadays: frozenset[str] = frozenset()
    sittings: frozenset[str] = frozenset()
    in_sittings: frozenset[str] = frozenset()
    contests: frozenset[str] = frozenset()
    ceremonies: frozenset[str] = frozenset()
    meeting: frozenset[str] = frozenset()
    release_marks: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    talking: frozenset[str] = frozenset()
    vague: tuple[str, ...] = ()
    perfect: frozenset[str] = frozenset()
    recalled: frozenset[str] = frozenset()
