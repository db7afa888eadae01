"""How a quote stands to a claim."""

from rapidfuzz import fuzz

from factcheck.core.claim import Relation
from factcheck.dedupe.values import Comparison, Side, Wording


def compare(quote: Wording, claim: Wording, *, same_article: bool = False) -> Comparison:
    """Return the relation of the two wordings, its score and the rule that decided."""
    score = fuzz.ratio(quote.text.lower(), claim.text.lower())
    if score >= 90:
        return Comparison(relation=Relation.SAME, score=score, rule="equal")
    longer = Side.QUOTE if len(quote.text) > len(claim.text) else Side.CLAIM
    partial = fuzz.partial_ratio(quote.text.lower(), claim.text.lower())
    if partial >= 95 or same_article and partial == 100:
        return Comparison(relation=Relation.EXCERPT, score=partial, rule="part", longer=longer)
    return Comparison(relation=Relation.DIFFERENT, score=score, rule="other words")
