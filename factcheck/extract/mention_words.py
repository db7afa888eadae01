"""From the sighting that speaks to the words that tell most about it."""

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.mentions import POSSESSIVE_ENDINGS
from factcheck.extract.values import FORMS, Sighting, Sort, TaggedParagraph


def words_of_mention(
    tagged: TaggedParagraph, number: int, joints: frozenset[str]
) -> tuple[Span, MentionForm]:
    """Return the words that tell most: a name for "who" or "the mayor, Ann Lee,"."""
    number = _antecedent(tagged, number)
    sighting = tagged.sightings[number]
    if FORMS[sighting.sort] is not MentionForm.NOMINAL:
        return tagged.tokens.span(sighting.first, sighting.last), FORMS[sighting.sort]
    last = sighting.last
    extended = last
    tied: Sighting | None = None
    for following in tagged.sightings[number + 1 : number + 4]:
        gap = tagged.tokens.lows[last : following.first]
        if gap == [","] and following.sort is Sort.NAME and _ends_at_point(tagged, following):
            if _is_place_behind(tied, following):
                break
            return tagged.tokens.span(following.first, following.last), MentionForm.NAME
        owned = len(gap) == 1 and gap[0] in POSSESSIVE_ENDINGS
        if not owned and (len(gap) != 1 or not following.governed):
            break
        last, tied = following.last, following
        if owned or gap[0] in joints:
            extended = last
    return tagged.tokens.span(_first_of_owner(tagged, number), extended), MentionForm.NOMINAL


def _is_place_behind(tied: Sighting | None, name: Sighting) -> bool:
    """Say whether a name of one word is the country of "the mayor of Tarn, Oxland,"."""
    return tied is not None and tied.sort is Sort.NAME and name.last - name.first == 1


def _first_of_owner(tagged: TaggedParagraph, number: int) -> int:
    """Return where "the union's" begins in "the union's leader", else where the nominal does."""
    first = tagged.sightings[number].first
    if number and first and tagged.tokens.lows[first - 1] in POSSESSIVE_ENDINGS:
        owner = tagged.sightings[number - 1]
        if owner.last == first - 1 and FORMS[owner.sort] is not MentionForm.PRONOUN:
            return owner.first
    return first


def _ends_at_point(tagged: TaggedParagraph, sighting: Sighting) -> bool:
    following = tagged.tokens.lows[sighting.last : sighting.last + 1]
    return not following or not following[0][0].isalnum()


def _antecedent(tagged: TaggedParagraph, number: int) -> int:
    """Go from "who" to the sighting right before it, a comma between left aside."""
    sighting = tagged.sightings[number]
    if sighting.sort is not Sort.RELATIVE or number == 0:
        return number
    gap = tagged.tokens.lows[tagged.sightings[number - 1].last : sighting.first]
    return number - 1 if gap in ([], [","]) else number
