"""Turns of a transcript: "ROURKE: No. I will not." is speech without marks.

A label alone proves nothing ("Photo: A. Lund", "TARN: The mayor …"), an exchange does: two
names that take turns in neighbouring paragraphs. Labels in capitals need no more than
that; names in small letters also open lists ("Lund: 40 votes"), so both must speak twice
and somebody must say "I" or "you".
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.values import Choice, TaggedParagraph, Turn
from factcheck.languages import LanguagePack
from factcheck.prose import Prose

LONGEST_LABEL = 60
# Between two labels: more of them are an article between two excerpts.
MOST_PARAGRAPHS = 6
CONFIDENCE = 0.95

_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
_LABEL = re.compile(
    rf"(?P<name>{_CAPITALISED}(?:[ ]{_CAPITALISED}){{0,3}})(?:[ ]\([^()]{{1,40}}\))?(?P<cue>:)\s+"
)
_IN_CAPITALS = re.compile(r"(?:Ma?c|O['’]|D[ei])?[^a-zß-öø-ÿ]+")
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_STOPS = (".", "?", "!", "…", "—", "–", "-", "”", '"', "’", ")", "]")


@dataclass(frozen=True, slots=True)
class _Label:
    """A paragraph that begins like a turn."""

    paragraph: int
    name: Span
    cue: Span
    first: int
    key: str
    in_capitals: bool


class RuleTurnReader:
    """Reads turns off the labels at the beginning of paragraphs."""

    def __init__(self, pack: LanguagePack) -> None:
        naming, reporting = pack.naming, pack.reporting
        self._never = naming.never_names | naming.function_words | reporting.captions
        self._never -= reporting.turn_words
        self._addressing = naming.addressing

    def read(self, prose: Prose, paragraphs: Sequence[TaggedParagraph]) -> list[Turn]:
        """Return the turns in reading order; none where no two names take turns."""
        labels = self._speaking(prose, self._labels(prose))
        if not labels:
            return []
        cast = {word for label in labels for word in label.key.split()}
        turns = []
        ends = [label.paragraph for label in labels[1:]]
        for label, end in zip(labels, [*ends, 0], strict=True):
            last = end if end - label.paragraph <= MOST_PARAGRAPHS else 0
            pieces = [Span(label.first, prose.paragraphs[label.paragraph].span.end)]
            for number in range(label.paragraph + 1, last):
                if self._is_told(prose, paragraphs[number], number, cast):
                    break
                pieces.append(prose.paragraphs[number].span)
            said = tuple(piece for piece in pieces if not _is_aside(prose.text, piece))
            if said and not _is_marked(prose, said):
                turns.append(Turn(said, _choice(label)))
        return turns

    def _labels(self, prose: Prose) -> list[_Label]:
        labels = []
        text = prose.text
        for number, paragraph in enumerate(prose.paragraphs):
            start, end = paragraph.span.start, paragraph.span.end
            colon = text.find(":", start, min(end, start + LONGEST_LABEL))
            match = _LABEL.match(text, start, end) if colon > 0 else None
            if match is None or not self._is_name(match["name"]):
                continue
            name, cue = Span(*match.span("name")), Span(*match.span("cue"))
            capitals = _IN_CAPITALS.fullmatch(match["name"]) is not None
            key = match["name"].casefold()
            labels.append(_Label(number, name, cue, match.end(), key, capitals))
        return labels

    def _is_name(self, name: str) -> bool:
        return self._never.isdisjoint(word.strip(".").lower() for word in name.split())

    def _speaking(self, prose: Prose, labels: list[_Label]) -> list[_Label]:
        """Return the labels of one way of writing that make an exchange."""
        capitals = [label for label in labels if label.in_capitals]
        if _is_exchange(capitals):
            return capitals
        often = Counter(label.key for label in labels)
        twice = [label for label in labels if often[label.key] > 1]
        return twice if _is_exchange(twice) and self._addresses(prose, twice) else []

    def _addresses(self, prose: Prose, labels: list[_Label]) -> bool:
        """Say whether somebody speaks of himself or to the other one."""
        areas = (
            prose.text[label.first : prose.paragraphs[label.paragraph].span.end] for label in labels
        )
        return any(
            not self._addressing.isdisjoint(re.findall(r"[^\W_]+", area.lower())) for area in areas
        )

    def _is_told(self, prose: Prose, tagged: TaggedParagraph, number: int, cast: set[str]) -> bool:
        """Say whether a paragraph is the reporter's: a heading, a caption, or who spoke is told."""
        words = prose.paragraphs[number].span.of(prose.text)
        if _LABEL.match(words) or not words.endswith(_STOPS):
            return True
        speakers = (tagged.sightings[clause.sighting] for clause in tagged.clauses)
        return any(
            not cast.isdisjoint(tagged.tokens.lows[speaker.first : speaker.last])
            for speaker in speakers
        )


def _is_exchange(labels: list[_Label]) -> bool:
    return any(
        before.key != here.key and here.paragraph - before.paragraph <= MOST_PARAGRAPHS
        for before, here in pairwise(labels)
    )


def _is_aside(text: str, piece: Span) -> bool:
    """Say whether a paragraph is a stage direction: "(Applause)"."""
    return _ASIDE.fullmatch(piece.of(text)) is not None


def _is_marked(prose: Prose, pieces: Sequence[Span]) -> bool:
    """Say whether all the words stand in marks: then they are a quotation already."""
    quotation = prose.quotation_at(pieces[0].start)
    return quotation is not None and quotation.span.end >= pieces[-1].end


def _choice(label: _Label) -> Choice:
    return Choice(label.name, MentionForm.NAME, label.cue, CONFIDENCE, "turn")
