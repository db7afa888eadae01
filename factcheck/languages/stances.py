"""The words by which reporters tell what somebody does with a thought."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceWords:
    """Every form is in lower case as printed: verbs, nouns and adjectives of cues.

    Attributes:
        stating: what states, beside the words of saying: documents do it ("shows").
        denying: saying that it is not so, beside the verbs that do ("denial").
        believing: thinking, knowing, expecting.
        wishing: wanting and hoping.
        asking, asked_for: words of calling that wish with one of these behind ("called for").
        planning: intending.
        feeling: fearing, regretting, liking.
        unreal: words beside a cue by which nothing is said yet ("may", "if", "yet").
        nobody: words that open a mention of nobody, or of nobody in particular.
        withholding: words by which nothing was said ("declined", "refused").
    """

    stating: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    believing: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    asked_for: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    feeling: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    withholding: frozenset[str] = frozenset()
