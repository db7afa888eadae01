"""The tagger of this version: rules over words and points."""

from factcheck.extract.clauses import ClauseFinder
from factcheck.extract.mentions import MentionFinder
from factcheck.extract.tokens import tokenise
from factcheck.extract.values import TaggedParagraph
from factcheck.languages import LanguagePack
from factcheck.prose import Prose


class RuleTagger:
    """Tags sightings and reporting clauses with the words of a language pack."""

    def __init__(self, pack: LanguagePack) -> None:
        self._mentions = MentionFinder(pack)
        self._clauses = ClauseFinder(pack)

    def tag(self, prose: Prose, paragraph_number: int) -> TaggedParagraph:
        """Tag one paragraph; what stands inside quotation marks is one token."""
        tokens = tokenise(prose, paragraph_number)
        sightings = self._mentions.find(tokens)
        return TaggedParagraph(tokens, sightings, self._clauses.find(tokens, sightings))
