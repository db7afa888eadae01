"""The words that name a go-between."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayWords:
    """Who passes words on, and how that is told.

    In a pattern, a regular expression, ``{outlet}`` stands for a capitalised name or for
    quoted words (the named group ``outlet``), ``{platform}`` for a word of ``platforms``
    in any case (the named group ``platform``), and ``¤`` for quoted words. Patterns are
    tried in their order on the sentence that a quote is attributed in; those that stand
    behind a set of words only where one of these is in the sentence.

    Attributes:
        platforms: where people publish by themselves, by the name to give ("tweeted":
            "Twitter"); in lower case.
        outlets: known outlets and shows, in lower case and without an article ("cnn").
        outlet_words: words that make a name one of an outlet, in lower case ("times").
        outlet_openers: words that open a name of an outlet, in lower case ("radio").
        outlet_nouns: common nouns of outlets; a name behind one is theirs ("the weekly").
        outlet_endings: how names of outlets end that are one word ("TV").
        signals: words besides those above without which no pattern fits ("interview").
        reporters: nouns for people of an outlet ("host").
        platform_patterns: how a platform is named.
        posting_patterns: how a platform of any name is named.
        outlet_patterns: how a go-between is named that must look like an outlet.
        passing_patterns: the same for words passed on once ("as quoted by"), which says
            nothing about the speaker's further quotes.
        leak_patterns: how it is told who passed on what was not meant for the public; any
            name may stand there ("emails released by").
        person_patterns: how it is told who held an interview, whatever their trade.
        reteller_patterns: how somebody is told of who retells words; the named group
            ``reteller`` ends in a noun for people ("according to their lawyers").
        finder_patterns: how it is told who found what is quoted below.
        again_patterns: how an outlet is named again; ``outlet`` is the common noun for it.
        scene_patterns: how an outlet's event is told that a sentence opens with and that
            holds for all who speak there ("during a CNN debate").
        retelling_patterns: how a story says that it retells one of another outlet; what
            its people say came through that outlet.
        body_patterns: how a body is named that passes on the words of somebody else;
            the named group ``body`` ends in a common noun ("the foreign ministry").
    """

    platforms: Mapping[str, str] = field(default_factory=dict)
    outlets: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    outlet_openers: frozenset[str] = frozenset()
    outlet_nouns: frozenset[str] = frozenset()
    outlet_endings: tuple[str, ...] = ()
    signals: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    platform_patterns: tuple[str, ...] = ()
    posting_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    outlet_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    passing_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    leak_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    person_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    reteller_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    finder_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    again_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    scene_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    retelling_patterns: tuple[tuple[frozenset[str], str], ...] = ()
    body_patterns: tuple[str, ...] = ()
