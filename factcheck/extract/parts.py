"""The seams of the engine: each part can be replaced and measured on its own."""

from collections.abc import Sequence
from typing import Protocol

from factcheck.extract.values import Choice, Place, Reported, TaggedParagraph, Turn, Utterance
from factcheck.prose import Prose


class Tagger(Protocol):
    """Marks the possible speakers and the reporting clauses of a paragraph."""

    def tag(self, prose: Prose, paragraph_number: int) -> TaggedParagraph:
        """Return one paragraph, tagged."""
        ...


class Linker(Protocol):
    """Decides which quotations are one utterance."""

    def link(self, prose: Prose, paragraphs: Sequence[TaggedParagraph]) -> list[Utterance]:
        """Return the utterances in reading order; each quotation is in exactly one."""
        ...


class Ranker(Protocol):
    """Chooses the speaker of an utterance."""

    def rank(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> tuple[Choice, Place] | None:
        """Return the choice and its sighting's place, None where nobody is named.

        ``speaker_before`` is the place returned for the utterance before.
        """
        ...


class Judge(Protocol):
    """Tells statements from scare quotes, titles, nicknames and terms."""

    def judge(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        choice: Choice | None,
    ) -> float:
        """Return how likely the utterance is a statement, 0 to 1."""
        ...


class Listener(Protocol):
    """Finds speech that is reported without marks."""

    def may_report(self, words: str) -> bool:
        """Say whether it is worth while to tag a paragraph; false only where it is not."""
        ...

    def listen(self, tagged: TaggedParagraph) -> list[Reported]:
        """Return what a paragraph reports, in reading order and without overlap."""
        ...


class TurnReader(Protocol):
    """Finds the turns of a transcript."""

    def read(self, prose: Prose, paragraphs: Sequence[TaggedParagraph]) -> list[Turn]:
        """Return the turns in reading order and without overlap."""
        ...
