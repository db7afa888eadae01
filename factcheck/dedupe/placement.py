"""One quote among the claims found for it."""

from collections.abc import Iterable

from factcheck.core.claim import Match, Relation
from factcheck.dedupe.comparison import compare
from factcheck.dedupe.values import Candidate, Comparison, Placement, Side, Wording


def place(quote: Wording, candidates: Iterable[Candidate]) -> Placement:
    """Return where the quote goes: the claim it joins, those it takes in, and findings.

    Only ``same`` makes one claim of two wordings. A quote that is a part of exactly one
    claim hangs there; a part of several joins none of them and is linked to each.
    """
    found = [
        (candidate, comparison)
        for candidate in candidates
        if (comparison := _compared(quote, candidate)).relation is not Relation.DIFFERENT
    ]
    same = [_match(*pair) for pair in found if pair[1].relation is Relation.SAME]
    wholes = [pair for pair in found if pair[1].longer is Side.CLAIM]
    held = [pair for pair in found if pair[1].longer is Side.QUOTE]
    links = [
        _match(*pair)
        for pair in found
        if pair[1].relation in (Relation.ALTERED, Relation.OTHER_SPEAKER)
    ]
    join = _best(same)
    if join is None:
        join = _only_whole(wholes)
        if join is None:
            links += [_match(*pair) for pair in wholes]
    return Placement(
        join=join,
        absorb=tuple(_match(*pair) for pair in held if not pair[0].settled),
        links=tuple(links),
        parts=tuple(_match(*pair) for pair in held if pair[0].settled),
    )


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


def _only_whole(wholes: list[tuple[Candidate, Comparison]]) -> Match | None:
    """Return the one claim that the quote can be a part of.

    Among several, one that stands in the quote's own article is the one it repeats.
    """
    nearby = [pair for pair in wholes if pair[0].same_article]
    choice = nearby if len(nearby) == 1 else wholes
    return _match(*choice[0]) if len(choice) == 1 else None
