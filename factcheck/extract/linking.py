"""Linking quotations: what a reporter's "she said" splits is one utterance."""

import re
from collections.abc import Sequence

from factcheck.extract.values import Bond, Place, TaggedParagraph, Utterance
from factcheck.prose import Prose, Quotation

# "…," the mayor of the small town said on Monday. "…"
LONGEST_SPLIT = 16

_ENDS_LIKE_SPEECH = re.compile(r"[,.?!…—–:;-]['’]?$")
_CLAUSE_MARKS = frozenset((",", ":", ".", "?", "!", ";", "—", "–"))
WHOLE_WORDS = 5


class RuleLinker:
    """Links two quotations when nothing but one reporting clause stands between them."""

    def link(self, prose: Prose, paragraphs: Sequence[TaggedParagraph]) -> list[Utterance]:
        """Return the utterances of an article in reading order."""
        places = _places(paragraphs)
        utterances: list[Utterance] = []
        for number, quotation in enumerate(prose.quotations):
            first, head = places[number]
            here = Utterance((quotation,), first, head, head, is_whole(prose, quotation))
            if utterances and _splits(paragraphs, utterances[-1], here):
                before = utterances.pop()
                quotations = (*before.quotations, quotation)
                here = Utterance(quotations, before.first, before.head, head, before.whole)
            utterances.append(here)
        return utterances


def _places(paragraphs: Sequence[TaggedParagraph]) -> dict[int, tuple[Place, Place]]:
    """Return where each quotation begins and where its last piece stands."""
    places: dict[int, tuple[Place, Place]] = {}
    for number, paragraph in enumerate(paragraphs):
        for token, index in paragraph.tokens.pieces.items():
            place = Place(number, token)
            first, _ = places.get(index, (place, place))
            places[index] = (first, place)
    return places


def is_whole(prose: Prose, quotation: Quotation) -> bool:
    """Say whether a quotation is a clause of its own: how it begins and ends decides."""
    if len(quotation.pieces) > 1:
        return True
    content = quotation.pieces[0].of(prose.text)
    words = content.count(" ") + 1
    line = prose.text[max(0, quotation.span.start - 4) : quotation.span.start].rpartition("\n")
    before = line[2].rstrip()
    after = prose.text[quotation.span.end : quotation.span.end + 1]
    alone = _fills_its_paragraph(before, prose.text, quotation)
    begins = content.lstrip("‘'\"“[(…. ")[:1].isupper() and (not before or not before[-1].isalnum())
    ends = _ENDS_LIKE_SPEECH.search(content) is not None or after in _CLAUSE_MARKS
    if alone and words >= WHOLE_WORDS and content[0].isupper():
        return True
    if begins and ends:
        return True
    introduced = before[-1:] in (",", ":") and words >= WHOLE_WORDS
    return introduced and ends and content[0].isupper()


def _fills_its_paragraph(before: str, text: str, quotation: Quotation) -> bool:
    """Say whether nothing but a bullet stands beside: `- "We will not leave tonight"`."""
    return before.strip("-–—•*· ") == "" and text[quotation.span.end : quotation.span.end + 1] in (
        "",
        "\n",
        "\r",
    )


def _splits(paragraphs: Sequence[TaggedParagraph], before: Utterance, here: Utterance) -> bool:
    """Say whether only "she said" stands between, and no clause claims the second one."""
    if not before.whole or here.first.paragraph != before.tail.paragraph:
        return False
    paragraph = paragraphs[here.first.paragraph]
    start = before.tail.token + 1
    gap = paragraph.tokens.lows[start : here.first.token]
    if not 2 <= len(gap) <= LONGEST_SPLIT or gap[-1] not in (".", ","):
        return False
    sentences = paragraph.tokens.sentences
    if sentences[start] != sentences[here.first.token - 1]:
        return False
    inside = paragraph.clauses_between(start, here.first.token)
    if len(inside) != 1 or inside[0].bond in (Bond.LOOSE, Bond.INHERITED):
        return False
    if paragraph.sightings[inside[0].sighting].first < start:
        return False
    return not _has_own_clause(paragraph, here.head.token)


def _has_own_clause(paragraph: TaggedParagraph, token: int) -> bool:
    return any(
        paragraph.begin(clause) > token
        for clause in paragraph.clauses_between(token + 1, token + 6)
        if paragraph.begin(clause) <= token + 2
    )
