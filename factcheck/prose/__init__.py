"""A text cut into paragraphs, sentences, words and quotations."""

from factcheck.prose.prose import MarkStyle, Paragraph, Prose, Quotation
from factcheck.prose.reading import read_prose

__all__ = ["MarkStyle", "Paragraph", "Prose", "Quotation", "read_prose"]
