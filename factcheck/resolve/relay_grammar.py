"""How go-betweens are told in a language, compiled."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.languages.relaying import RelayWords
from factcheck.resolve.narration import BLANK

_OUTLET = (
    r"(?P<outlet>(?:[Tt]he\s+)?(?:\d{2,3}\.\d\s+)?[A-Z][\w&.’'-]*(?:\s+(?:of\s+(?:the\s+)?|&\s+|and\s+)?"
    rf"[A-Z][\w&.’'-]*){{0,5}}|{BLANK}+)"
)

WordedPattern = tuple[frozenset[str], re.Pattern[str]]
"""A pattern, and words of which it needs one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayGrammar:
    """How go-betweens are told in a language, compiled.

    The signals are words without which no pattern fits; ``outlet_signals`` count with a
    capital only.
    """

    words: RelayWords
    platform_signals: frozenset[str]
    outlet_signals: frozenset[str]
    lower_signals: frozenset[str]
    platforms: tuple[re.Pattern[str], ...]
    posting: tuple[WordedPattern, ...]
    outlets: tuple[WordedPattern, ...]
    passing: tuple[WordedPattern, ...]
    leaks: tuple[WordedPattern, ...]
    persons: tuple[WordedPattern, ...]
    retellers: tuple[WordedPattern, ...]
    finders: tuple[WordedPattern, ...]
    again: tuple[WordedPattern, ...]
    scenes: tuple[WordedPattern, ...]
    retellings: tuple[WordedPattern, ...]
    bodies: tuple[re.Pattern[str], ...]


def relay_grammar(words: RelayWords) -> RelayGrammar:
    """Compile the words of a language."""
    printed = sorted(words.platforms, key=len, reverse=True)
    platform = rf"(?P<platform>(?i:{'|'.join(map(re.escape, printed)) or '(?!)'}))"
    return RelayGrammar(
        words=words,
        platform_signals=_first_words(words.platforms),
        outlet_signals=_first_words(words.outlets) | words.outlet_words | words.outlet_openers,
        lower_signals=words.reporters | words.signals | words.outlet_nouns,
        platforms=tuple(
            re.compile(p.replace("{platform}", platform)) for p in words.platform_patterns
        ),
        posting=_compiled(words.posting_patterns),
        outlets=_compiled(words.outlet_patterns),
        passing=_compiled(words.passing_patterns),
        leaks=_compiled(words.leak_patterns),
        persons=_compiled(words.person_patterns),
        retellers=_compiled(words.reteller_patterns),
        finders=_compiled(words.finder_patterns),
        again=_compiled(words.again_patterns),
        scenes=_compiled(words.scene_patterns),
        retellings=_compiled(words.retelling_patterns),
        bodies=tuple(re.compile(p) for p in words.body_patterns),
    )


def _compiled(patterns: Iterable[tuple[frozenset[str], str]]) -> tuple[WordedPattern, ...]:
    return tuple(
        (words, re.compile(pattern.replace("{outlet}", _OUTLET))) for words, pattern in patterns
    )


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)
