"""One quote among the claims found for it."""

from collections.abc import Iterable

from factcheck.core.claim import Match, Relation
from factcheck.dedupe.comparison import compare
from factcheck.dedupe.values import Candidate, Comparison, Placement, Side, Wording

Found = tuple[Candidate, Comparison]

MOST_FINDINGS = 5
"""Altered wordings and other speakers that one wording is linked to: what a reader looks at,
and what keeps a thousand statements of one pattern from half a million links."""


def place(quote: Wording, candidates: Iterable[Candidate]) -> Placement:
    """Return where the quote goes: the claim it joins, those it takes in, and findings.

    Only ``same`` makes one claim of two wordings. A quote that is a part of exactly one
    claim hangs there; a part of several joins none of them and is linked to each. A quote
    that repeats a claim brings no findings: they were made when the wording was new.
    """
    found = [
        (candidate, comparison)
        for candidate in candidates
        if (comparison := _compared(quote, candidate)).relation is not Relation.DIFFERENT
    ]
    same = [_match(*pair) for pair in found if pair[1].relation is Relation.SAME]
    wholes = [pair for pair in found if pair[1].longer is Side.CLAIM]
    held = [pair for pair in found if pair[1].longer is Side.QUOTE]
    join = _best(same)
    links: list[Match] = []
    if join is None:
        links = _closest_findings(found)
        join = _only_whole(wholes)
        if join is None:
            links += [_match(*pair) for pair in wholes]
    return Placement(
        join=join,
        absorb=tuple(_match(*pair) for pair in held if not pair[0].settled),
        links=tuple(links),
        parts=tuple(_match(*pair) for pair in held if pair[0].settled),
    )


def _closest_findings(found: Iterable[Found]) -> list[Match]:
    """Return the likest claims in altered words or of another speaker, other articles' first.

    Two wordings that one article alone prints are no alteration of each other, whoever said
    them: its reporter had both before the eyes. They are a list ("Oslo has 14 dead",
    "Bergen has 15 dead"), an answer, or a speaker who took something back.
    """
    findings = [
        (candidate, comparison)
        for candidate, comparison in found
        if comparison.relation is Relation.OTHER_SPEAKER
        or (comparison.relation is Relation.ALTERED and not candidate.only_here)
    ]
    findings.sort(key=lambda pair: (pair[0].same_article, -pair[1].score, pair[0].claim_id))
    return [_match(*pair) for pair in findings[:MOST_FINDINGS]]


def _compared(quote: Wording, candidate: Candidate) -> Comparison:
    """Return how the quote stands to the candidate."""
    claim = Wording(candidate.text, candidate.speaker)
    return compare(quote, claim, same_article=candidate.same_article)


def _match(candidate: Candidate, comparison: Comparison) -> Match:
    """Return the comparison as a decision on the candidate's claim."""
    return Match(
        claim_id=candidate.claim_id,
        relation=comparison.relation,
        score=comparison.score,
        rule=comparison.rule,
    )


def _best(matches: list[Match]) -> Match | None:
    """Return the likest match; among equals that of the oldest claim."""
    return min(matches, key=lambda match: (-match.score, match.claim_id), default=None)


def _only_whole(wholes: list[Found]) -> Match | None:
    """Return the one claim that the quote can be a part of.

    Among several, one that stands in the quote's own article is the one it repeats.
    """
    nearby = [pair for pair in wholes if pair[0].same_article]
    choice = nearby if len(nearby) == 1 else wholes
    return _match(*choice[0]) if len(choice) == 1 else None
