"""From a text to its prose, once per article."""

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.prose.paragraphs import find_paragraphs
from factcheck.prose.prose import Paragraph, Prose, Quotation
from factcheck.prose.quotations import find_quotations
from factcheck.prose.sentences import find_sentences


def read_prose(text: str, pack: LanguagePack) -> Prose:
    """Cut a text into paragraphs, sentences and quotations, in time linear in its length."""
    areas = find_paragraphs(text)
    quotations = find_quotations(text, areas, pack)
    paragraphs = []
    first = 0
    for area in areas:
        while first < len(quotations) and quotations[first].span.end <= area.start:
            first += 1
        touching = _touching(quotations, first, area)
        sentences = find_sentences(text, area, touching, pack)
        paragraphs.append(Paragraph(span=area, sentences=sentences))
    return Prose(text=text, paragraphs=tuple(paragraphs), quotations=tuple(quotations))


def _touching(quotations: list[Quotation], first: int, area: Span) -> list[Quotation]:
    last = first
    while last < len(quotations) and quotations[last].span.start < area.end:
        last += 1
    return quotations[first:last]
