"""All that the engine knows about one language."""

from dataclasses import dataclass, field

from factcheck.languages.naming import NamingWords
from factcheck.languages.people import PeopleWords
from factcheck.languages.relaying import RelayWords
from factcheck.languages.reporting import ReportingWords
from factcheck.languages.stances import StanceWords
from factcheck.languages.time_words import TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """Pure data, one part a concern; every part may be left empty.

    A pack without words finds quotations by their marks and leaves speakers unknown.
    ``code`` is ISO 639-1. ``abbreviations`` are written without their full stop, in the
    case they are printed in ("Mr", "Sen"); ``elisions`` are what an apostrophe may
    open a word with ("em", "til"), in lower case.
    """

    code: str
    reporting: ReportingWords = field(default_factory=ReportingWords)
    naming: NamingWords = field(default_factory=NamingWords)
    people: PeopleWords = field(default_factory=PeopleWords)
    time: TimeWords = field(default_factory=TimeWords)
    relaying: RelayWords = field(default_factory=RelayWords)
    stances: StanceWords = field(default_factory=StanceWords)
    abbreviations: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
