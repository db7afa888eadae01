"""Who goes on speaking: "he added", "it said", and words that nobody is named for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from factcheck.core.quote import Mention, MentionForm, Quote, SpeakerKind
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.antecedents import Trail
from factcheck.resolve.bodies import Bodies
from factcheck.resolve.descriptions import Descriptions
from factcheck.resolve.found import Found, found_person
from factcheck.resolve.mentions import (
    describe,
    names_within,
    whole_mention,
)
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.people import Cast

# How sure each way of going on is; see speakers.
_CLEAR_PRONOUN = 0.85
_UNCLEAR_PRONOUN = 0.6
_CARRIED_ON = 0.7
_READ_ON = 0.5

_LONGEST_OPENING = 24
_CLAUSE_END = re.compile(r"[,;:¤]")
_THING_KINDS = frozenset((SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT))
_PLURAL_KINDS = frozenset((SpeakerKind.ORGANIZATION, SpeakerKind.GROUP))


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryingOn:
    """Knows an article's people, bodies and documents, and who of them goes on speaking.

    ``labels`` is where the names begin that label turns, ``nobody`` are labels for anybody
    ("Q"). ``questioned`` are participles of being asked, ``agents`` what names the asker.
    ``grown`` keeps mentions grown to whole phrases.
    """

    narration: Narration
    cast: Cast
    trail: Trail
    bodies: Bodies
    descriptions: Descriptions
    words: PeopleWords
    continuing: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    labels: frozenset[int] = frozenset()
    nobody: frozenset[str] = frozenset()
    questioned: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    grown: dict[tuple[Span, ...], Mention] = field(default_factory=dict)

    def whole(self, mention: Mention) -> Mention:
        """Return a mention grown to the phrase it is cut out of; each is looked at once."""
        found = self.grown.get(mention.spans)
        if found is None:
            found = whole_mention(mention, self.narration, self.words, self.cast.names)
            self.grown[mention.spans] = found
        return found

    def _spoken_of(self, quote: Quote | None, mention: Mention) -> frozenset[int]:
        """Return who is named behind the speaker in the clause, and so is somebody else.

        In "he told Lind" and "she said Brandt was late" neither pronoun means the one named
        after it; in "though she left, Lind said" it does.
        """
        if quote is None:
            return frozenset()
        start = max([mention.spans[-1].end, *(cue.end for cue in quote.cue)])
        index = self.narration.sentence_index(mention.spans[0].start)
        last = self.narration.sentences[index].end if index >= 0 else start
        mark = _CLAUSE_END.search(self.narration.told, start, max(start, last))
        end = mark.start() if mark is not None else last
        asking = self._asking(index, mention)
        if start >= end:
            return asking
        named = (
            self.cast.person_named(name)
            for name in names_within(self.cast.names, (Span(start, end),))
            if not name.quoted
        )
        return asking | {person.number for person in named if person is not None}

    def _asking(self, index: int, mention: Mention) -> frozenset[int]:
        """Return who asks whoever answers: "Asked by Brandt, he said" means another one."""
        if index < 0:
            return frozenset()
        begin = self.narration.starts[index]
        opening = self.narration.told[begin : begin + _LONGEST_OPENING].lower().split()[:2]
        if len(opening) < 2 or opening[0] not in self.questioned or opening[1] not in self.agents:
            return frozenset()
        reach = Span(begin, max(mention.spans[0].start, begin + 1))
        asking = names_within(self.cast.names, (reach,))[:1]
        person = self.cast.person_named(asking[0]) if asking else None
        return frozenset() if person is None else frozenset((person.number,))

    def _goes_on(
        self, quote: Quote, mention: Mention, before: tuple[Quote, Found] | None
    ) -> Found | None:
        """Return the last speaker for "he added", if nothing speaks against it."""
        if before is None or before[1].person is None or not quote.cue:
            return None
        verb = quote.cue[0].of(self.narration.text).lower().split()
        if not verb or verb[0] not in self.continuing:
            return None
        here = self.narration.paragraph_of(mention.spans[0].start)
        apart = here - self.narration.paragraph_of(before[0].content[-1].start)
        person = self.cast.people[before[1].person]
        gender = self.words.pronouns.get(bare_pronoun(mention))
        if not 0 <= apart <= 1 or (gender and person.gender not in (gender, None)):
            return None
        if gender is None and not self._may_be_called(mention, person.number):
            return None
        if person.number in self._spoken_of(quote, mention):
            return None
        return found_person(person, _CLEAR_PRONOUN)

    def _may_be_called(self, mention: Mention, number: int) -> bool:
        """Say whether somebody described may be the one who spoke last: "the captain added".

        It is who holds no other office, when nobody else of that office is known.
        """
        whole = self.whole(mention)
        description = describe(whole, self.narration, self.words)
        if not description.definite or description.owner is not None:
            return False
        if description.head not in self.words.offices | self.words.humans:
            return False
        others = (p for p in self.cast.people if p.number != number)
        return not any(description.head in person.role_words for person in others)

    def _same_body(self, mention: Mention, before: tuple[Quote, Found] | None) -> Found | None:
        """Return the last speaker for "it" or "they" if that was a body, group or document."""
        pronoun = bare_pronoun(mention)
        if before is None or before[1].speaker is None:
            return None
        plural = pronoun in self.words.plural_pronouns
        if not plural and pronoun not in self.words.thing_pronouns:
            return None
        kind = before[1].speaker.kind
        fits = kind in _PLURAL_KINDS if plural else kind in _THING_KINDS
        if kind is SpeakerKind.UNNAMED:
            fits = before[1].speaker.name.lower().split()[-1] in self.words.bodies
        here = self.narration.paragraph_of(mention.spans[0].start)
        near = here - self.narration.paragraph_of(before[0].content[-1].start) <= 1
        if not fits or not near:
            return None
        return replace(before[1], confidence=_UNCLEAR_PRONOUN)

    def _same_unnamed(self, mention: Mention, before: tuple[Quote, Found] | None) -> Found | None:
        """Return the last speaker for "he" or "she" if that was somebody unnamed.

        Whoever is named in between, or is of the other gender, breaks the chain; somebody
        who is not said to speak for anybody ("a shopper") only stands in where nobody
        named fits.
        """
        gender = self.words.pronouns.get(bare_pronoun(mention))
        if gender is None or before is None or before[0].mention is None:
            return None
        speaker, offset = before[1].speaker, mention.spans[0].start
        if speaker is None or speaker.kind is not SpeakerKind.UNNAMED:
            return None
        last = before[0].mention.spans[-1].end
        described = speaker.name.lower().split()
        shown = [self.words.gendered.get(word) for word in described]
        known = (
            gender in shown
            and set(shown) <= {gender, None}
            and (described[0] not in self.words.articles or _is_owned(described))
        )
        if (
            not known
            and not self.words.tails.intersection(described)
            and self.trail.antecedent(offset, gender)
        ):
            return None
        apart = self.narration.paragraph_of(offset) - self.narration.paragraph_of(last)
        between = names_within(self.cast.names, (Span(last, max(offset, last + 1)),))
        named = any(self.cast.person_named(name) for name in between if not name.quoted)
        if apart > 1 or named or next(filter(None, shown), gender) is not gender:
            return None
        return Found(speaker=speaker, confidence=_UNCLEAR_PRONOUN)

    def _carried_on(self, quote: Quote, before: tuple[Quote, Found] | None) -> Found:
        """Return the last speaker for a paragraph of nothing but further quoted words."""
        if before is None or before[1].speaker is None:
            return Found(speaker=None)
        earlier = before[0].content[-1]
        here = self.narration.paragraph_of(quote.content[0].start)
        apart = here - self.narration.paragraph_of(earlier.start)
        if apart > 1 or self._has_narration_around(quote) or not self._ends_on(earlier, apart):
            return Found(speaker=None)
        found = before[1]
        return Found(speaker=found.speaker, person=found.person, confidence=_CARRIED_ON)

    def _ends_on(self, earlier: Span, apart: int) -> bool:
        """Say whether a quote belongs to the last sentence of its paragraph."""
        index = self.narration.sentence_index(earlier.end - 1)
        number = self.narration.paragraphs[index]
        following = self.narration.paragraphs[index + 1 : index + 2]
        return apart == 0 or following != (number,)

    def read_on(self, quotes: Sequence[Quote], found: Sequence[Found]) -> list[Found]:
        """Give quoted words that nobody is named for to the statement quoted right after.

        Between two quotes from a ministry's statement, a few quoted words in the report
        of what it says are the statement's too.
        """
        given = list(found)
        for number in range(len(quotes) - 1):
            following = found[number + 1]
            if (
                quotes[number].mention is None
                and given[number].speaker is None
                and following.speaker is not None
                and following.speaker.kind is SpeakerKind.ORGANIZATION
                and self._reads_document(quotes[number + 1], quotes[number])
            ):
                given[number] = Found(speaker=following.speaker, confidence=_READ_ON)
        return given

    def _reads_document(self, quote: Quote, before: Quote) -> bool:
        """Say whether a quote is from "the statement", right behind another quote."""
        if quote.mention is None or quote.mention.form is MentionForm.PRONOUN:
            return False
        description = describe(quote.mention, self.narration, self.words)
        here = self.narration.paragraph_of(quote.content[0].start)
        return (
            description.definite
            and description.head in self.words.documents
            and here - self.narration.paragraph_of(before.content[-1].start) <= 1
        )

    def _has_narration_around(self, quote: Quote) -> bool:
        for span in quote.content:
            index = self.narration.sentence_index(span.start)
            sentence = self.narration.sentences[index] if index >= 0 else span
            told = self.narration.told[sentence.start : sentence.end].replace(BLANK, "")
            if any(letter.isalpha() for letter in told):
                return True
        return False


def _is_owned(described: list[str]) -> bool:
    return any(word.endswith(("'s", "’s")) for word in described)


def mention_at(span: Span, narration: Narration) -> Mention:
    """Return a stretch of the text as a mention."""
    return Mention(spans=(span,), text=span.of(narration.text), form=MentionForm.NOMINAL)


def bare_pronoun(mention: Mention) -> str:
    """Return a mention in lower case without a verb drawn to it ("she's")."""
    return re.split("['’]", mention.text.strip().lower())[0]
