"""One wording among the claims that were begun by those before it."""

from collections.abc import Iterable, Sequence

from factcheck.core.claim import Match, Relation
from factcheck.dedupe.comparison import compare
from factcheck.dedupe.values import Candidate, Comparison, Placement, Side, Wording
from factcheck.dedupe.words import normalise

Found = tuple[Candidate, Comparison]

MOST_FINDINGS = 5
"""Altered wordings and other speakers that one wording is linked to: what a reader looks at,
and what keeps a thousand statements of one pattern from half a million links."""

FINDINGS = frozenset({Relation.ALTERED, Relation.OTHER_SPEAKER})


def place(quote: Wording, candidates: Iterable[Candidate], *, settled: bool = False) -> Placement:
    """Return where the wording goes: the claim it joins, or what links it to others.

    ``candidates`` are claims begun by wordings that come before this one, in their order.
    Only ``same`` makes one claim of two wordings. One that is a part of exactly one claim
    hangs there; a part of several joins none of them and is linked to each, unless one of
    them is itself a part of all the others. ``settled`` is for
    the wording of a claim that a person decided on, which joins none.
    """
    found = [
        (candidate, comparison)
        for candidate in candidates
        if (comparison := compare(quote, _wording(candidate))).relation is not Relation.DIFFERENT
    ]
    join = None if settled else _likest(found) or _only_whole(found)
    if join is not None:
        return Placement(join=join)
    return Placement(
        links=(*_closest_findings(found), *(_match(*pair) for pair in _wholes(found))),
        parts=tuple(_match(*pair) for pair in found if pair[1].longer is Side.QUOTE),
    )


def _likest(found: Sequence[Found]) -> Match | None:
    """Return the likest claim of the same statement, the first among equals."""
    same = [pair for pair in found if pair[1].relation is Relation.SAME]
    return _match(*max(same, key=lambda pair: pair[1].score)) if same else None


def _only_whole(found: Sequence[Found]) -> Match | None:
    """Return the one claim that the wording is a part of.

    Where all the others hold it too, it is the shortest: the same words, told at more length.
    """
    wholes = _wholes(found)
    if not wholes:
        return None
    shortest = min(wholes, key=lambda pair: len(normalise(pair[0].text)))
    return _match(*shortest) if all(_holds(other, shortest) for other in wholes) else None


def _holds(whole: Found, part: Found) -> bool:
    """Say whether the first claim is the second one or holds it."""
    if whole[0].claim_id == part[0].claim_id:
        return True
    found = compare(_wording(part[0]), _wording(whole[0]))
    return found.longer is Side.CLAIM


def _wording(candidate: Candidate) -> Wording:
    """Return what a claim was begun with."""
    return Wording(candidate.text, candidate.speaker)


def _wholes(found: Iterable[Found]) -> list[Found]:
    """Return the claims that hold the wording."""
    return [pair for pair in found if pair[1].longer is Side.CLAIM]


def _closest_findings(found: Iterable[Found]) -> list[Match]:
    """Return the likest claims in altered words or of another speaker."""
    findings = [pair for pair in found if pair[1].relation in FINDINGS]
    findings.sort(key=lambda pair: -pair[1].score)
    return [_match(*pair) for pair in findings[:MOST_FINDINGS]]


def _match(candidate: Candidate, comparison: Comparison) -> Match:
    """Return the comparison as a decision on the candidate's claim."""
    return Match(
        claim_id=candidate.claim_id,
        relation=comparison.relation,
        score=comparison.score,
        rule=comparison.rule,
    )
