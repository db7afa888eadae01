"""How verdicts and findings are shown to readers: pure data.

``icon`` names a symbol and ``css`` a class; the pages decide what they look like. An icon
and a text always go together, so that no meaning hangs on colour alone.
"""

from dataclasses import dataclass

from factcheck.core.verdicts import AttributionStatus, Verdict

WORST_RATING = 1
BEST_RATING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a reader sees of a verdict or a finding.

    ``rating`` is ClaimReview's ``ratingValue`` between ``WORST_RATING`` and
    ``BEST_RATING``, None for a verdict off the scale and for every finding about the words.
    """

    text: str
    explanation: str
    icon: str
    css: str
    rating: int | None = None


VERDICT_LABELS = {
    Verdict.UNVERIFIED: Label(
        text="Unverified",
        explanation="Nobody has checked it so far.",
        icon="circle-dashed",
        css="verdict-unverified",
    ),
    Verdict.TRUE: Label(
        text="True",
        explanation="The evidence bears it out, and nothing that matters is left out.",
        icon="check",
        css="verdict-true",
        rating=5,
    ),
    Verdict.MOSTLY_TRUE: Label(
        text="Mostly true",
        explanation="Right in substance, with a slip or a lack of context.",
        icon="check-minus",
        css="verdict-mostly-true",
        rating=4,
    ),
    Verdict.MIXED: Label(
        text="Mixed",
        explanation="Part of it is right and part of it is wrong.",
        icon="half-circle",
        css="verdict-mixed",
        rating=3,
    ),
    Verdict.MOSTLY_FALSE: Label(
        text="Mostly false",
        explanation="Wrong in substance, with a grain of truth.",
        icon="cross-minus",
        css="verdict-mostly-false",
        rating=2,
    ),
    Verdict.FALSE: Label(
        text="False",
        explanation="The evidence contradicts it.",
        icon="cross",
        css="verdict-false",
        rating=1,
    ),
    Verdict.MISLEADING: Label(
        text="Misleading",
        explanation="True to the letter, and yet it leads to a wrong conclusion.",
        icon="warning",
        css="verdict-misleading",
        rating=2,
    ),
    Verdict.UNPROVABLE: Label(
        text="Unprovable",
        explanation="Checked, but the evidence does not settle it either way.",
        icon="question",
        css="verdict-unprovable",
    ),
    Verdict.NOT_CHECKABLE: Label(
        text="Not checkable",
        explanation="An opinion, a promise or a forecast: nothing to hold against facts.",
        icon="speech",
        css="verdict-not-checkable",
    ),
}

ATTRIBUTION_LABELS = {
    AttributionStatus.UNCHECKED: Label(
        text="Wording unchecked",
        explanation="Nobody has looked for the original words so far.",
        icon="circle-dashed",
        css="attribution-unchecked",
    ),
    AttributionStatus.VERBATIM: Label(
        text="Verbatim",
        explanation="A primary source has this speaker say it in these words.",
        icon="quote-check",
        css="attribution-verbatim",
    ),
    AttributionStatus.ALTERED: Label(
        text="Altered",
        explanation="The speaker said something like it; words that matter were changed.",
        icon="pencil",
        css="attribution-altered",
    ),
    AttributionStatus.TRUNCATED: Label(
        text="Cut short",
        explanation="The words are the speaker's; what is left out changes their sense.",
        icon="scissors",
        css="attribution-truncated",
    ),
    AttributionStatus.PARAPHRASE: Label(
        text="Paraphrase",
        explanation="The sense is the speaker's, the words are the reporter's.",
        icon="swap",
        css="attribution-paraphrase",
    ),
    AttributionStatus.MISATTRIBUTED: Label(
        text="Misattributed",
        explanation="The words are real and somebody else's.",
        icon="person-swap",
        css="attribution-misattributed",
    ),
    AttributionStatus.FABRICATED: Label(
        text="Fabricated",
        explanation="It was made up: the record rules out that it was said.",
        icon="cross",
        css="attribution-fabricated",
    ),
    AttributionStatus.DENIED: Label(
        text="Denied",
        explanation="The speaker disputes having said it, and no recording decides.",
        icon="hand",
        css="attribution-denied",
    ),
    AttributionStatus.NO_PRIMARY_SOURCE: Label(
        text="No primary source",
        explanation="Looked for, but no recording, transcript or first-hand report was found.",
        icon="search-none",
        css="attribution-no-primary-source",
    ),
}
