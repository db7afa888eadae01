"""How verdicts and findings are shown to readers: pure data.

``icon`` names a symbol and ``css`` a class; the pages decide what they look like. An icon
and a label always go together, so that no meaning hangs on colour alone.
"""

from dataclasses import dataclass

from factcheck.core.verdicts import AttributionStatus, Verdict


@dataclass(frozen=True, slots=True)
class Rating:
    """ClaimReview's rating: ``value`` between ``worst`` and ``best``."""

    value: int
    worst: int = 1
    best: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What a reader sees of a verdict or a finding.

    ``rating`` is None for a verdict off the scale and for every finding about the words.
    """

    label: str
    explanation: str
    icon: str
    css: str
    rating: Rating | None = None


VERDICTS = {
    Verdict.UNVERIFIED: Badge(
        label="Unverified",
        explanation="Nobody has checked it so far.",
        icon="circle-dashed",
        css="verdict-unverified",
    ),
    Verdict.TRUE: Badge(
        label="True",
        explanation="The evidence bears it out, and nothing that matters is left out.",
        icon="check",
        css="verdict-true",
        rating=Rating(5),
    ),
    Verdict.MOSTLY_TRUE: Badge(
        label="Mostly true",
        explanation="Right in substance, with a slip or a lack of context.",
        icon="check-minus",
        css="verdict-mostly-true",
        rating=Rating(4),
    ),
    Verdict.MIXED: Badge(
        label="Mixed",
        explanation="Part of it is right and part of it is wrong.",
        icon="half-circle",
        css="verdict-mixed",
        rating=Rating(3),
    ),
    Verdict.MOSTLY_FALSE: Badge(
        label="Mostly false",
        explanation="Wrong in substance, with a grain of truth.",
        icon="cross-minus",
        css="verdict-mostly-false",
        rating=Rating(2),
    ),
    Verdict.FALSE: Badge(
        label="False",
        explanation="The evidence contradicts it.",
        icon="cross",
        css="verdict-false",
        rating=Rating(1),
    ),
    Verdict.MISLEADING: Badge(
        label="Misleading",
        explanation="True to the letter, and yet it leads to a wrong conclusion.",
        icon="warning",
        css="verdict-misleading",
        rating=Rating(2),
    ),
    Verdict.UNPROVABLE: Badge(
        label="Unprovable",
        explanation="Checked, but the evidence does not settle it either way.",
        icon="question",
        css="verdict-unprovable",
    ),
    Verdict.NOT_CHECKABLE: Badge(
        label="Not checkable",
        explanation="An opinion, a promise or a forecast: nothing to hold against facts.",
        icon="speech",
        css="verdict-not-checkable",
    ),
}

ATTRIBUTIONS = {
    AttributionStatus.UNCHECKED: Badge(
        label="Wording unchecked",
        explanation="Nobody has looked for the original words so far.",
        icon="circle-dashed",
        css="attribution-unchecked",
    ),
    AttributionStatus.VERBATIM: Badge(
        label="Verbatim",
        explanation="A primary source has this speaker say it in these words.",
        icon="quote-check",
        css="attribution-verbatim",
    ),
    AttributionStatus.ALTERED: Badge(
        label="Altered",
        explanation="The speaker said something like it; words that matter were changed.",
        icon="pencil",
        css="attribution-altered",
    ),
    AttributionStatus.TRUNCATED: Badge(
        label="Truncated",
        explanation="The words are the speaker's; what is left out changes their sense.",
        icon="scissors",
        css="attribution-truncated",
    ),
    AttributionStatus.PARAPHRASE: Badge(
        label="Paraphrase",
        explanation="The sense is the speaker's, the words are the reporter's.",
        icon="swap",
        css="attribution-paraphrase",
    ),
    AttributionStatus.MISATTRIBUTED: Badge(
        label="Misattributed",
        explanation="The words are real and somebody else's.",
        icon="person-swap",
        css="attribution-misattributed",
    ),
    AttributionStatus.FABRICATED: Badge(
        label="Fabricated",
        explanation="It was made up: the record rules out that it was said.",
        icon="cross",
        css="attribution-fabricated",
    ),
    AttributionStatus.DENIED: Badge(
        label="Denied",
        explanation="The speaker disputes having said it, and no recording decides.",
        icon="hand",
        css="attribution-denied",
    ),
    AttributionStatus.NO_PRIMARY_SOURCE: Badge(
        label="No primary source",
        explanation="Looked for, but no recording, transcript or first-hand report was found.",
        icon="search-none",
        css="attribution-no-primary-source",
    ),
}
